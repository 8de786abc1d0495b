import { type Draft, draftOf } from "./draft.js";
import type { Line } from "./line.js";
import type { PageLines } from "./page-lines.js";

const TITLE =
  /^(?:table of )?contents(?: page)?$|^(?:list of )?(?:figures|tables)(?: and (?:figures|tables))?$|^index$/i;
/** Text, dot leaders or wide white space, a page number. */
const LEADER_ENTRY = /(?:\.{3,}|(?:\. ){3,}|…+|_{3,}|·{3,})\s*(?:\d{1,3}|[ivxl]{1,6})$/i;
const ENTRY_END = /^(?:.*\D)?\s(\d{1,3}|[ivxl]{1,6})$/i;
const ONLY_NUMBER = /^(?:page\s*)?(\d{1,3})$/i;
const ENTRY_START = /^0?(\d{1,3})\s+\p{L}/u;

/** So many entries make a contents page without a title; with one, two are enough. */
const FEWEST_ENTRIES = 4;

/**
 * The lines of contents pages (and lists of figures): entries with a page number, and the lines that go on in them. The title itself
 * is not among them.
 *
 * @param pages all pages
 */
export function contentsOf(pages: readonly PageLines[]): Set<Line> {
  const found = new Set<Line>();
  let goesOn = false;
  for (const page of pages) {
    const lines = page.lines.filter(({ turn }) => turn === 0);
    const title = lines.find(({ text }) => TITLE.test(text.trim()));
    const numbered = lines.filter((line) => line !== title && hasPageNumber(line, lines, pages.length));
    const leaders = numbered.filter(({ text }) => LEADER_ENTRY.test(text)).length;
    const rising = isRising(numbered);
    const share = numbered.length / Math.max(1, lines.length);
    const isPage: boolean =
      (title !== undefined && numbered.length >= 2 && (rising || leaders >= 2)) ||
      leaders >= FEWEST_ENTRIES ||
      (goesOn && rising && numbered.length >= FEWEST_ENTRIES && share > 0.4);
    goesOn = isPage;
    if (!isPage) continue;
    const first = Math.min(...numbered.map(({ top }) => top));
    const last = Math.max(...numbered.map(({ bottom }) => bottom));
    const whole = title !== undefined && numbered.length / Math.max(1, lines.length) > 0.3;
    for (const line of lines) {
      if (line === title) continue;
      const within = line.bottom > first - 2.5 * line.size && line.top < last + 1;
      const isEntry = numbered.includes(line) || numbered.some((number) => standsBeside(number, line));
      if (isEntry || (within && (whole || share > 0.6 || leaders > 0.6 * numbered.length))) found.add(line);
    }
  }
  return found;
}

/** Whether a page number that stands alone is a line's own: the words of an entry, wherever else the page has text. */
function standsBeside(number: Line, line: Line): boolean {
  return ONLY_NUMBER.test(number.text.trim()) && Math.abs(number.baseline - line.baseline) < 0.4 * line.size;
}

function hasPageNumber(line: Line, lines: readonly Line[], pageCount: number): boolean {
  const text = line.text.trim();
  if (LEADER_ENTRY.test(text)) return true;
  const number = pageNumberOf(text);
  if (number === undefined || number > pageCount + 20) return false;
  if (ONLY_NUMBER.test(text))
    return lines.some(
      (other) =>
        other !== line && Math.abs(other.baseline - line.baseline) < 0.4 * line.size && /\p{L}{3}/u.test(other.text),
    );
  return text.length < 160;
}

function pageNumberOf(text: string): number | undefined {
  const digits = ONLY_NUMBER.exec(text)?.[1] ?? ENTRY_END.exec(text)?.[1] ?? ENTRY_START.exec(text)?.[1];
  return digits && /^\d/.test(digits) ? Number(digits) : undefined;
}

/** Whether the page numbers go up, by and large, as they do in a table of contents. */
function isRising(entries: readonly Line[]): boolean {
  let rises = 0;
  let falls = 0;
  let last = -1;
  for (const { text } of entries) {
    const number = pageNumberOf(text.trim());
    if (number === undefined) continue;
    if (last >= 0) {
      if (number >= last) rises += 1;
      else falls += 1;
    }
    last = number;
  }
  return rises >= 1 && falls <= 0.25 * (rises + falls);
}

/**
 * One draft an entry: a page number joins the words on its baseline.
 *
 * @param lines of a contents page, of one turn
 */
export function entriesOf(lines: readonly Line[]): Draft[] {
  const numbers = new Set(lines.filter(({ text }) => ONLY_NUMBER.test(text.trim())));
  const parts = new Map<Line, Line[]>();
  for (const line of lines) if (!numbers.has(line)) parts.set(line, [line]);
  for (const number of numbers) {
    const words = nearestOnBaseline(
      number,
      lines.filter((line) => !numbers.has(line)),
    );
    const entry = words && parts.get(words);
    if (entry) entry.push(number);
    else parts.set(number, [number]);
  }
  return [...parts.values()].map((entry) =>
    draftOf(
      entry.sort((a, b) => a.left - b.left),
      "contents-entry",
    ),
  );
}

function nearestOnBaseline(number: Line, lines: readonly Line[]): Line | undefined {
  let best: Line | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (Math.abs(line.baseline - number.baseline) > 0.4 * Math.max(line.size, number.size)) continue;
    const distance = line.left > number.right ? line.left - number.right : number.left - line.right;
    if (distance >= nearest) continue;
    nearest = distance;
    best = line;
  }
  return best;
}
