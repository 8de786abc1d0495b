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
/** So many lines under a title that come again further on are contents, without any page numbers. */
const FEWEST_REPEATED = 3;
/** Of the entries of a contents page without title, or of its lines without page numbers, more than this share comes again. */
const REPEATED = 0.5;
/** Lines of a first entry stand at most so far above its last one (times the size). */
const LINES_ABOVE = 2.5;

/**
 * The lines of contents pages (and lists of figures): entries with a page number, and the lines that go on in them. The title itself
 * is not among them. Without a title (as on the first page of a part) or without page numbers, most entries are the words of a line
 * further on.
 *
 * @param pages all pages
 * @param furniture lines that are kept apart already
 */
export function contentsOf(pages: readonly PageLines[], furniture: ReadonlySet<Line>): Set<Line> {
  const found = new Set<Line>();
  const last = lastPages(pages);
  let goesOn = false;
  for (const page of pages) {
    const lines = page.lines.filter((line) => line.turn === 0 && !furniture.has(line));
    const title = page.lines.find(({ text }) => TITLE.test(text.trim()));
    const comesAgain = (line: Line) => (last.get(bare(line)) ?? 0) > page.number;
    const numbered = lines.filter((line) => line !== title && hasPageNumber(line, lines, pages.length));
    const leaders = numbered.filter(({ text }) => LEADER_ENTRY.test(text)).length;
    const rising = isRising(numbered);
    const share = numbered.length / Math.max(1, lines.length);
    const worded = lines.filter((line) => line !== title && /\p{L}{3}/u.test(line.text));
    const entries = worded.filter((line) => numbered.some((number) => number !== line && standsBeside(number, line)));
    const repeated = title && numbered.length < REPEATED * worded.length ? worded.filter(comesAgain) : [];
    const isListed =
      repeated.length >= FEWEST_REPEATED && repeated.length > REPEATED * worded.length && isSetOff(title, repeated);
    const isNumbered: boolean =
      (title !== undefined && numbered.length >= 2 && (rising || leaders >= 2)) ||
      leaders >= FEWEST_ENTRIES ||
      (goesOn && rising && numbered.length >= FEWEST_ENTRIES && share > 0.4);
    const isUntitled: boolean =
      !isNumbered &&
      rising &&
      entries.length >= Math.max(FEWEST_ENTRIES, REPEATED * worded.length) &&
      entries.filter(comesAgain).length > REPEATED * entries.length;
    goesOn = isListed || isNumbered || isUntitled;
    if (!goesOn) continue;
    const sure = isListed ? [...numbered, ...repeated] : isUntitled ? entries : numbered;
    const first = Math.min(...sure.map(({ top }) => top));
    const end = Math.max(...sure.map(({ bottom }) => bottom));
    const whole = isListed || isUntitled || (title !== undefined && numbered.length / Math.max(1, lines.length) > 0.3);
    // With a title the first entry may have lines above the one with its number.
    const above = isUntitled ? 0 : LINES_ABOVE;
    for (const line of lines) {
      if (line === title) continue;
      const within = line.bottom > first - above * line.size && line.top < end + 1;
      const isEntry = !isUntitled && (numbered.includes(line) || numbered.some((number) => standsBeside(number, line)));
      if (isEntry || (within && (whole || share > 0.6 || leaders > 0.6 * numbered.length))) found.add(line);
    }
  }
  return found;
}

/** Whether a title looks like one: on its side, or larger or heavier than what is listed. A cell of a table may have its words. */
function isSetOff(title: Line | undefined, listed: readonly Line[]): boolean {
  if (!title) return false;
  if (title.turn !== 0) return true;
  return listed.every(({ size, boldShare }) => title.size > 1.1 * size || (title.boldShare > 0.5 && boldShare < 0.5));
}

/** By the words of a whole line, the last page that has it. */
function lastPages(pages: readonly PageLines[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { lines, number } of pages) for (const line of lines) last.set(bare(line), number);
  return last;
}

/** Letters alone: an entry has its number and its page beside the words of the title. */
function bare({ text, markerLength }: Line): string {
  return text
    .slice(markerLength)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, "");
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
  return [...parts.values()].map((entry) => {
    const draft = draftOf(
      entry.sort((a, b) => a.left - b.left),
      "contents-entry",
    );
    draft.markerLength = bulletLength(entry[0] as Line);
    return draft;
  });
}

/** A number belongs to its title; a bullet does not. */
function bulletLength({ text, markerLength }: Line): number {
  return /\d/.test(text.slice(0, markerLength)) ? 0 : markerLength;
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
