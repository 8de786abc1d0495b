import type { PageGlyphs } from "../../formats/pdf/page-glyphs.js";
import { isBlank } from "./fragments.js";
import type { Fragment } from "./line.js";

/** The spaces of a justified line differ by less than this share of the size. */
const SAME_SPACE = 0.12;
/** Two equal gaps are no accident; one is equal to itself. */
const FEWEST_GAPS = 2;
/** No line is stretched to wider spaces than this (times the size). */
const WIDEST = 6;
/** Column heads stand at equal distances too, but then they are equally wide, give or take this share of the size. */
const SAME_WIDTH = 0.5;
/** PDFium puts at most this many characters between two words of one line. */
const BETWEEN = 2;

/**
 * The fragments of a row that go on in a justified line, however wide its spaces are: the words follow one another in the file,
 * and the gaps between them are all the same.
 *
 * @param glyphs the page
 * @param fragments of the row, left to right
 */
export function justifiedIn(glyphs: PageGlyphs, fragments: readonly Fragment[]): ReadonlySet<Fragment> {
  const found = new Set<Fragment>();
  let run: Fragment[] = [];
  const close = () => {
    for (const fragment of stretched(run)) found.add(fragment);
    run = [];
  };
  for (const fragment of fragments) {
    const before = run.at(-1);
    if (before && !followsInFile(glyphs, before, fragment)) close();
    run.push(fragment);
  }
  close();
  return found;
}

function followsInFile({ codes }: PageGlyphs, before: Fragment, next: Fragment): boolean {
  if (next.start < before.end || next.start - before.end > BETWEEN) return false;
  for (let index = before.end; index < next.start; index += 1) {
    const code = codes[index] ?? 0;
    if (!isBlank(code) || code === 0x0a || code === 0x0d) return false;
  }
  return true;
}

/** The words of a run that stand one usual space after the word before. */
function stretched(run: readonly Fragment[]): readonly Fragment[] {
  if (run.length <= FEWEST_GAPS) return [];
  const size = Math.max(...run.map(({ style }) => style.size));
  const gaps = run.slice(1).map((next, at) => next.left - (run[at] as Fragment).right);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] as number;
  if (usual > WIDEST * size) return [];
  const words = run.slice(1).filter((_, at) => Math.abs((gaps[at] as number) - usual) < SAME_SPACE * size);
  if (words.length < FEWEST_GAPS || words.length < 0.6 * gaps.length) return [];
  const widths = run.map(({ left, right }) => right - left);
  return Math.max(...widths) - Math.min(...widths) < SAME_WIDTH * size ? [] : words;
}
