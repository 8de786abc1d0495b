import { pageAlone } from "./contents-entries.js";
import type { Line } from "./line.js";

/** Text, dot leaders or wide white space, a page number. */
const LEADER_ENTRY = /(?:\.{3,}|(?:\. ){3,}|…+|_{3,}|·{3,})\s*(?:\d{1,3}|[ivxl]{1,6})$/i;
const ENTRY_END = /^(?:.*\D)?\s(\d{1,3}|[ivxl]{1,6})$/i;
const ENTRY_START = /^0?(\d{1,3})\s+\p{L}/u;
const LONGEST_ENTRY = 160;
/** Numbers may run past the last page by so many: a file may leave pages out. */
const BEYOND_LAST = 20;
/** Page numbers that stand no further apart than this (times the size) stand in one column. */
const ONE_COLUMN = 3;

/**
 * Whether a line leads to its page number by dots or a rule.
 *
 * @param line any
 */
export function hasLeaders({ text }: Line): boolean {
  return LEADER_ENTRY.test(text.trim());
}

/**
 * Whether a line ends or begins with a page number of the file, or is one that stands beside words.
 *
 * @param line of one page
 * @param ownWords of the page's numbers that stand alone
 * @param pageCount of the file
 */
export function hasPageNumber(line: Line, ownWords: ReadonlyMap<Line, Line>, pageCount: number): boolean {
  if (hasLeaders(line)) return true;
  const number = pageNumberOf(line);
  if (number === undefined || number > pageCount + BEYOND_LAST) return false;
  return pageAlone(line) === undefined ? line.text.trim().length < LONGEST_ENTRY : ownWords.has(line);
}

function pageNumberOf(line: Line): number | undefined {
  const alone = pageAlone(line);
  if (alone !== undefined) return alone;
  const text = line.text.trim();
  const digits = ENTRY_END.exec(text)?.[1] ?? ENTRY_START.exec(text)?.[1];
  return digits && /^\d/.test(digits) ? Number(digits) : undefined;
}

/** Entries column by column, as their page numbers stand. */
function byColumn(entries: readonly Line[]): Line[] {
  const at = (line: Line) =>
    pageAlone(line) === undefined && ENTRY_END.test(line.text.trim()) ? line.right : line.left;
  const sorted = [...entries].sort((a, b) => at(a) - at(b));
  const columns: Line[][] = [];
  for (const line of sorted) {
    const before = columns.at(-1)?.at(-1);
    if (before && at(line) - at(before) < ONE_COLUMN * line.size) columns.at(-1)?.push(line);
    else columns.push([line]);
  }
  return columns.flatMap((column) => column.sort((a, b) => a.baseline - b.baseline));
}

/**
 * Whether the page numbers go up, by and large, as they do in a table of contents: from the top of the page, or column by column.
 *
 * @param entries of one page
 */
export function isRising(entries: readonly Line[]): boolean {
  return goesUp(entries) || goesUp(byColumn(entries));
}

function goesUp(entries: readonly Line[]): boolean {
  let rises = 0;
  let falls = 0;
  let last = -1;
  for (const entry of entries) {
    const number = pageNumberOf(entry);
    if (number === undefined) continue;
    if (last >= 0) {
      if (number >= last) rises += 1;
      else falls += 1;
    }
    last = number;
  }
  return rises >= 1 && falls <= 0.25 * (rises + falls);
}
