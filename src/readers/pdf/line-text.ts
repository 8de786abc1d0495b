import type { Turn } from "../../formats/pdf/frame.js";
import type { PageGlyphs } from "../../formats/pdf/page-glyphs.js";
import { dotBefore } from "./drawn-bullet.js";
import { isBlank } from "./fragments.js";
import { ASCENT, DESCENT, type Fragment, type Line } from "./line.js";
import { LineBuilder } from "./line-builder.js";
import { markerOf } from "./marker.js";

/** A gap of this share of the size between two fragments is a space that the file leaves out. */
const WORD_GAP = 0.12;

/** A fragment this much smaller than its line and raised this far off the baseline is superscript. */
const SUPERSCRIPT_SIZE = 0.85;
const SUPERSCRIPT_RAISE = 0.15;

/**
 * A line with its text and places.
 *
 * @param glyphs the page
 * @param turn of the fragments
 * @param fragments of the line, left to right
 */
export function lineOf(glyphs: PageGlyphs, turn: Turn, fragments: readonly Fragment[]): Line {
  let main = fragments[0] as Fragment;
  let letters = 0;
  let boldLetters = 0;
  let [smallest, largest] = [main.style.size, main.style.size];
  for (const fragment of fragments) {
    letters += fragment.letters;
    boldLetters += fragment.boldLetters;
    if (fragment.letters > 2) {
      smallest = Math.min(smallest, fragment.style.size);
      largest = Math.max(largest, fragment.style.size);
    }
    if (fragment.letters > main.letters) main = fragment;
  }
  const { size } = main.style;
  const top = main.baseline - ASCENT * size;
  const bottom = main.baseline + DESCENT * size;
  const builder = new LineBuilder(glyphs, turn);
  let before: Fragment | undefined;
  for (const fragment of fragments) {
    const gap = before ? fragment.left - before.right : 0;
    const raised =
      fragment.style.size < SUPERSCRIPT_SIZE * size && main.baseline - fragment.baseline > SUPERSCRIPT_RAISE * size;
    const blank = before !== undefined && fragment.style.slant !== 0 && isBlank(glyphs.codes[before.end] ?? 0);
    // The boxes of slanting letters reach into one another, so that they show no gap.
    if (before && (blank || gap > WORD_GAP * Math.min(size, fragment.style.size))) builder.gap(fragment.start);
    builder.add(fragment, raised);
    before = fragment;
  }
  const { text, pieces, textLeftOf, typewriterBullet } = builder.finish();
  const left = Math.min(...fragments.map((fragment) => fragment.left));
  const marker = typewriterBullet ? { length: 1 } : markerOf(text);
  const dot = marker || turn !== 0 ? undefined : dotBefore(glyphs.drawn.dots, left, main.baseline, size);
  const last = fragments.at(-1) as Fragment;
  return {
    page: glyphs.page,
    turn,
    left: dot?.[0] ?? left,
    top,
    right: Math.max(...fragments.map((fragment) => fragment.right)),
    bottom,
    baseline: main.baseline,
    size,
    sizes: [smallest, largest],
    boldShare: letters === 0 ? 0 : boldLetters / letters,
    italic: main.style.font.italic,
    colour: main.style.colour,
    text,
    pieces,
    spaceFollows: last.end < glyphs.count && isBlank(glyphs.codes[last.end] ?? 0),
    nextVisible: nextVisible(glyphs, last.end),
    markerLength: marker?.length ?? 0,
    drawnBullet: dot !== undefined,
    textLeft: marker ? (textLeftOf(marker.length) ?? left) : left,
    fragments,
  };
}

/**
 * PDFium's index of the next visible character.
 *
 * @param glyphs the page
 * @param from index to begin with
 */
export function nextVisible({ codes, count }: PageGlyphs, from: number): number {
  let index = from;
  while (index < count && isBlank(codes[index] ?? 0)) index += 1;
  return index;
}
