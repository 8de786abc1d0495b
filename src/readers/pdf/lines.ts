import type { Turn } from "../../formats/pdf/frame.js";
import type { PageGlyphs } from "../../formats/pdf/page-glyphs.js";
import { isBlank } from "./fragments.js";
import { beginsAlike, justifiedIn } from "./justified.js";
import type { Fragment, Line } from "./line.js";
import { lineOf, nextVisible } from "./line-text.js";
import { markerOf } from "./marker.js";
import { plainText } from "./plain-text.js";
import type { Rule } from "./rules.js";

/** A gap of less than this many times the size is a space between words. */
const SURE_GAP = 0.45;
/** Cells of a table may stand this close (times the size). */
const NARROWEST_GAP = 0.2;
/** A strip at least this wide (times the size) is white. */
const WHITE = 0.4;
/** A gap of this many times the size parts a row where nothing speaks against it; a narrower one only where all the rows around do. */
const PARTING_GAP = 0.9;
/** Fragments whose baselines differ by less than this share of the size stand on one row. */
const SAME_ROW = 0.25;
/** A justified line may hold spaces this wide (times the size) where the lines around it run across the gap. */
const JUSTIFIED_GAP = 2.5;
/** A sign so many times larger than the words beside it is huge. */
const HUGE = 2;
/** The most letters of a superscript. */
const LONGEST_RAISED = 6;
/** A line's words are at least this much larger than a superscript in it: browsers set one at five sixths of their size. */
const LARGER_THAN_RAISED = 1.15;
/** In a justified line the next word stands no further away than this (times the size). */
const NEXT_WORD = 1.5;
/** A list marker may stand this far (times the size) before its text. */
const MARKER_GAP = 4;
/** Letters in the longest list marker or caption label. */
const LONGEST_LABEL = 14;
/** "Table 1:" without white space, before its words. */
const CAPTION_LABEL =
  /^(?:table|figure|fig\.?|chart|box|appendix|annex|part|theme|goal|objective|action)[\dA-Z]{1,3}(?:\.\d+)?[.:–-]?$/i;
/** Lines whose slants differ by less than about this are parallel. */
const SAME_SLANT = 0.02;
/** Rows further away than this (times the size) say nothing about a gap. */
const NEIGHBOUR = 2.2;

interface Row {
  /** At the left edge of the page. */
  baseline: number;
  size: number;
  fragments: Fragment[];
}

/**
 * The lines of a page for one turn: fragments that stand on one baseline and belong to one column.
 *
 * @param glyphs the page
 * @param turn of the fragments
 * @param fragments in PDFium's order
 * @param rules upright rules, which part the cells of a table
 */
export function linesOf(
  glyphs: PageGlyphs,
  turn: Turn,
  fragments: readonly Fragment[],
  rules: readonly Rule[],
): Line[] {
  const lines: Line[] = [];
  for (const alike of bySlant(fragments)) addLines(lines, glyphs, turn, rowsOf(alike), rules);
  return lines.filter(({ text }) => text.trim() !== "");
}

/** Fragments that slant alike: a row of one slant says nothing about one of another. */
function bySlant(fragments: readonly Fragment[]): Iterable<Fragment[]> {
  const groups = new Map<number, Fragment[]>();
  for (const fragment of fragments) {
    const slant = Math.round(fragment.style.slant / SAME_SLANT);
    const group = groups.get(slant);
    if (group) group.push(fragment);
    else groups.set(slant, [fragment]);
  }
  return groups.values();
}

function addLines(lines: Line[], glyphs: PageGlyphs, turn: Turn, rows: readonly Row[], rules: readonly Rule[]): void {
  const others = rows.flatMap(({ fragments }) => fragments.slice(1));
  rows.forEach((row, at) => {
    let open: Fragment[] = [];
    const near = [rows[at - 1], rows[at + 1]].flatMap((next) => next?.fragments.slice(1) ?? []);
    const justified = justifiedIn(glyphs, row.fragments, near, others);
    for (const fragment of row.fragments) {
      const before = open.at(-1);
      if (before && !goesOn(glyphs, rows, at, open, before, fragment, rules, justified, others)) {
        lines.push(lineOf(glyphs, turn, open));
        open = [];
      }
      open.push(fragment);
    }
    if (open.length > 0) lines.push(lineOf(glyphs, turn, open));
  });
}

/** Where a fragment's baseline would meet the left edge of the page: the same all along a slanting line. */
function levelOf({ baseline, left, style }: Fragment): number {
  return baseline - style.slant * left;
}

function rowsOf(fragments: readonly Fragment[]): Row[] {
  const sorted = [...fragments].sort((a, b) => levelOf(a) - levelOf(b) || a.left - b.left);
  const rows: Row[] = [];
  for (const fragment of sorted) {
    const last = rows.at(-1);
    const { size } = fragment.style;
    const level = levelOf(fragment);
    if (last && level - last.baseline <= SAME_ROW * Math.min(size, last.size)) {
      last.fragments.push(fragment);
      last.size = Math.max(last.size, size);
    } else rows.push({ baseline: level, size, fragments: [fragment] });
  }
  raise(rows);
  for (const row of rows) row.fragments.sort((a, b) => a.left - b.left);
  return rows.filter((row) => row.fragments.length > 0);
}

/** Puts superscripts, which stand on a row of their own, into the row of the word they touch. */
function raise(rows: readonly Row[]): void {
  rows.forEach((row, at) => {
    row.fragments = row.fragments.filter((fragment) => {
      if (fragment.letters > LONGEST_RAISED || row.fragments.some((other) => isNextWord(fragment, other))) return true;
      for (const near of [rows[at + 1], rows[at - 1], rows[at + 2]]) {
        if (!near || near.size < LARGER_THAN_RAISED * fragment.style.size) continue;
        if (Math.abs(near.baseline - levelOf(fragment)) > 0.6 * near.size) continue;
        const touches = near.fragments.some(
          ({ right, left, style }) =>
            style.size > LARGER_THAN_RAISED * fragment.style.size &&
            (Math.abs(fragment.left - right) < 0.4 * fragment.style.size ||
              (fragment.left >= left && fragment.right <= right) ||
              Math.abs(left - fragment.right) < 0.6 * style.size),
        );
        if (!touches) continue;
        near.fragments.push(fragment);
        return false;
      }
      return true;
    });
  });
}

/** Whether a fragment is a word of its own row: a longer one as large as itself stands beside it. */
function isNextWord(fragment: Fragment, other: Fragment): boolean {
  const { size } = fragment.style;
  if (other.letters <= LONGEST_RAISED || Math.abs(other.style.size - size) > 0.1 * size) return false;
  return Math.max(fragment.left - other.right, other.left - fragment.right) < NEXT_WORD * size;
}

/** Whether the next fragment of a row belongs to the same line. */
function goesOn(
  glyphs: PageGlyphs,
  rows: readonly Row[],
  at: number,
  open: readonly Fragment[],
  before: Fragment,
  next: Fragment,
  rules: readonly Rule[],
  justified: ReadonlySet<Fragment>,
  others: readonly Fragment[],
): boolean {
  const [small, large] = [before.style.size, next.style.size].sort((a, b) => a - b) as [number, number];
  // The gap beside a huge mark is measured by the words: what is near for the mark may be a column away for them.
  const size = Math.min(large, HUGE * small);
  const gap = next.left - before.right;
  const middle = next.baseline - 0.3 * size;
  if (
    gap > 0 &&
    rules.some(({ at: x, from, to }) => x >= before.right - 1 && x <= next.left + 1 && from <= middle && to >= middle)
  )
    return false;
  if (gap > NARROWEST_GAP * size && isNextCell(glyphs, before, next, others)) return false;
  if (gap < SURE_GAP * size || justified.has(next)) return true;
  if (open.length === 1 && gap < MARKER_GAP * size && isMarker(glyphs, before)) return true;
  if (gap > JUSTIFIED_GAP * size) return false;
  const { white, covered } = rowsAround(rows, at, before.right, next.left, size);
  // The wide spaces of justified lines hardly ever stand above one another; a strip between columns does.
  return gap < PARTING_GAP * size ? white < 2 || covered > 0 : white < covered;
}

/** Whether the file has other words between two fragments, and the second begins where others of the page do: a cell of its own. */
function isNextCell(glyphs: PageGlyphs, before: Fragment, next: Fragment, others: readonly Fragment[]): boolean {
  if (nextVisible(glyphs, before.end) === next.start || isMarker(glyphs, before)) return false;
  return others.some((other) => other !== next && beginsAlike(other, next));
}

/** How many of the rows next to a gap leave a strip of it white, and how many run across it. */
function rowsAround(
  rows: readonly Row[],
  at: number,
  left: number,
  right: number,
  size: number,
): { white: number; covered: number } {
  const { baseline } = rows[at] as Row;
  let white = 0;
  let covered = 0;
  for (const near of [at - 2, at - 1, at + 1, at + 2]) {
    const row = rows[near];
    if (!row || Math.abs(row.baseline - baseline) > 1.3 * Math.abs(near - at) * NEIGHBOUR * size) continue;
    let touches = false;
    let from = left;
    let widest = 0;
    for (const fragment of row.fragments) {
      if (fragment.right < left - 3 * size || fragment.left > right + 3 * size) continue;
      touches = true;
      if (fragment.left > from) widest = Math.max(widest, Math.min(fragment.left, right) - from);
      from = Math.max(from, fragment.right);
    }
    widest = Math.max(widest, right - from);
    if (!touches) continue;
    if (widest > WHITE * size) white += 1;
    else covered += 1;
  }
  return { white, covered };
}

function isMarker(glyphs: PageGlyphs, fragment: Fragment): boolean {
  if (fragment.letters > LONGEST_LABEL) return false;
  let text = "";
  for (let index = fragment.start; index < fragment.end; index += 1) {
    const code = glyphs.codes[index] ?? 0;
    const font = glyphs.styles[glyphs.styleOf[index] ?? -1]?.font;
    if (!isBlank(code))
      text += plainText(code, font, { atStart: text === "", atEnd: false, alone: false, raised: false });
  }
  if (CAPTION_LABEL.test(text)) return true;
  return text === "o" || markerOf(text)?.length === text.length;
}
