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
/** Words that all begin where one of the next rows does, or so many different ones of the page, are cells; within this many points. */
const FEWEST_BELOW = 3;
const SAME_LEFT = 0.1;
/** PDFium puts at most this many characters between two words of one line. */
const BETWEEN = 2;

/**
 * The fragments of a row that go on in a justified line, however wide its spaces are: the words follow one another in the file,
 * and the gaps between them are all the same.
 *
 * @param glyphs the page
 * @param fragments of the row, left to right
 * @param near fragments of the rows above and below
 * @param others the page's fragments that are not the first of their row
 */
export function justifiedIn(
  glyphs: PageGlyphs,
  fragments: readonly Fragment[],
  near: readonly Fragment[],
  others: readonly Fragment[],
): ReadonlySet<Fragment> {
  const found = new Set<Fragment>();
  let run: Fragment[] = [];
  const close = () => {
    const words = stretched(run);
    const isCell = (word: Fragment) => near.some((other) => beginsAlike(other, word)) || beginsColumn(word, others);
    if (!words.every(isCell)) for (const word of words) found.add(word);
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

/**
 * Whether two fragments begin at the same distance to the letter, as cells of one column do.
 *
 * @param a any
 * @param b of the same page and turn
 */
export function beginsAlike(a: Fragment, b: Fragment): boolean {
  return Math.abs(a.left - b.left) < SAME_LEFT;
}

function beginsColumn(word: Fragment, others: readonly Fragment[]): boolean {
  const alike = others.filter((other) => beginsAlike(other, word));
  return new Set(alike.map(({ left, right }) => Math.round(right - left))).size >= FEWEST_BELOW;
}

/** The words of a run that stand one usual space after the word before. */
function stretched(run: readonly Fragment[]): readonly Fragment[] {
  if (run.length <= FEWEST_GAPS) return [];
  const size = Math.max(...run.map(({ style }) => style.size));
  const gaps = run.slice(1).map((next, at) => next.left - (run[at] as Fragment).right);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] as number;
  if (usual > WIDEST * size) return [];
  const isUsual = (gap: number | undefined) => gap !== undefined && Math.abs(gap - usual) < SAME_SPACE * size;
  const words = run.slice(1).filter((_, at) => isUsual(gaps[at]));
  if (words.length < FEWEST_GAPS || words.length < 0.6 * gaps.length) return [];
  const spaced = run.filter((_, at) => isUsual(gaps[at - 1]) || isUsual(gaps[at]));
  const widths = spaced.map(({ left, right }) => right - left);
  return Math.max(...widths) - Math.min(...widths) < SAME_WIDTH * size ? [] : words;
}
