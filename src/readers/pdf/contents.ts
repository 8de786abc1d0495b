import { announcesContents, namesContents } from "../contents-title.js";
import { pageAlone, wordsOfNumbers } from "./contents-entries.js";
import { hasLeaders, hasPageNumber, isRising } from "./contents-numbers.js";
import type { Line } from "./line.js";
import type { PageLines } from "./page-lines.js";

const OTHER_LISTS = /^(?:list of )?(?:figures|tables)(?: and (?:figures|tables))?$|^index$/i;

/** So many entries make a contents page without a title; with one, two are enough. */
const FEWEST_ENTRIES = 4;
/** So many if all of them come again, and this share of the words beside and above. */
const FEWEST_COMING_AGAIN = 3;
const SHARE_COMING_AGAIN = 0.3;
/** So many lines under a title that come again further on are contents, without any page numbers; so many below words that may announce a list. */
const FEWEST_REPEATED = 3;
/** Of the entries of a contents page without title, or of its lines without page numbers, more than this share comes again. */
const REPEATED = 0.5;
/** Lines of a first entry stand at most so far above its last one (times the size). */
const LINES_ABOVE = 2.5;
/** An entry goes on in the line below where the baselines stand no further apart than this (times the size), so often at most. */
const NEXT_LINE = 1.4;
const MOST_NEXT_LINES = 2;

/** What is known of the whole file when one of its pages is looked at. */
interface File {
  readonly pageCount: number;
  /** By the words of a whole line, the last page that has it. */
  readonly last: ReadonlyMap<string, number>;
  /** Whether the page before is a contents page. */
  readonly goesOn: boolean;
}

/**
 * The lines of contents pages (and lists of figures): entries with a page number, and the lines that go on in them. The title itself
 * is not among them. Without a title (as on the first page of a part) or without page numbers, most entries are the words of a line
 * further on. Text that stands beside the entries is none of them.
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
    const listed = listedOn(page, lines, { pageCount: pages.length, last, goesOn });
    goesOn = listed.length > 0;
    for (const line of listed) found.add(line);
  }
  return found;
}

/** What a page has of a contents page. */
interface Look {
  readonly title: Line | undefined;
  /** Whether the title only may announce a list. */
  readonly announced: boolean;
  /** Lines that end or begin with a page number, or are nothing else. */
  readonly numbered: readonly Line[];
  /** Words that have a page number of their own beside them. */
  readonly entries: readonly Line[];
  /** All that stands where entries do. */
  readonly lines: readonly Line[];
  readonly worded: readonly Line[];
  /** Lines with dot leaders. */
  readonly leaders: number;
  readonly rising: boolean;
  /** Of the lines, those with a page number: 0 to 1. */
  readonly share: number;
  readonly comesAgain: (line: Line) => boolean;
  readonly isBelowTitle: (line: Line) => boolean;
}

function listedOn(page: PageLines, all: readonly Line[], file: File): Line[] {
  const look = lookOf(page, all, file);
  const { title, announced, numbered, entries, lines, leaders, share } = look;
  const repeated = repeatedOf(look);
  const isListed = repeated.length > 0;
  const isUntitled = !isListed && !isNumbered(look, file) && isUntitledList(look);
  if (!isListed && !isUntitled && !isNumbered(look, file)) return [];
  const sure = isListed ? [...numbered, ...repeated] : isUntitled ? entries : numbered;
  const first = Math.min(...sure.map(({ top }) => top));
  const end = Math.max(...sure.map(({ bottom }) => bottom));
  const whole = isListed || isUntitled || (title !== undefined && share > 0.3);
  // With a title the first entry may have lines above the one with its number.
  const above = isUntitled ? 0 : LINES_ABOVE * Math.min(...sure.map(({ size }) => size));
  const found = all.filter((line) => {
    // A chapter's number may stand beside the entries.
    if (!lines.includes(line) && pageAlone(line) === undefined) return false;
    if (line === title || (announced && !look.isBelowTitle(line))) return false;
    const within = line.bottom > first - above && line.top < end + 1;
    const isEntry = !isUntitled && (numbered.includes(line) || entries.includes(line));
    return isEntry || (within && (whole || share > 0.6 || leaders > 0.6 * numbered.length));
  });
  return [...found, ...nextLines(found, lines)];
}

function lookOf(page: PageLines, all: readonly Line[], { pageCount, last }: File): Look {
  const ownWords = wordsOfNumbers(all);
  const withNumber = new Set(ownWords.values());
  const title =
    page.lines.find((line) => namesList(line) && !withNumber.has(line)) ??
    all.find(({ text }) => announcesContents(text));
  const announced = title !== undefined && !namesList(title);
  const isBelowTitle = (line: Line) => title === undefined || title.turn !== 0 || line.top > title.top;
  const numbered = all.filter(
    (line) => line !== title && hasPageNumber(line, ownWords, pageCount) && (!announced || isBelowTitle(line)),
  );
  const region = regionOf([...numbered, ...numbered.flatMap((line) => ownWords.get(line) ?? [])]);
  const lines = numbered.length > 1 ? all.filter((line) => line === title || isBetween(line, region)) : all;
  const worded = lines.filter((line) => line !== title && /\p{L}{3}/u.test(line.text));
  const isLater = (words: string) => (last.get(words) ?? 0) > page.number;
  return {
    title,
    announced,
    numbered,
    entries: worded.filter((line) => withNumber.has(line)),
    lines,
    worded,
    leaders: numbered.filter(hasLeaders).length,
    rising: isRising(numbered),
    share: numbered.length / Math.max(1, lines.length),
    comesAgain: (line) =>
      isLater(bare(line)) || lines.some((next) => goesOnIn(line, next) && isLater(bare(line) + bare(next))),
    isBelowTitle,
  };
}

/** Below a title that is set off: the lines that come again, where most do and few have page numbers. */
function repeatedOf({ title, numbered, worded, comesAgain, isBelowTitle }: Look): Line[] {
  if (!title || numbered.length >= REPEATED * worded.length) return [];
  const repeated = worded.filter((line) => isBelowTitle(line) && comesAgain(line));
  const isMost = repeated.length >= FEWEST_REPEATED && repeated.length > REPEATED * worded.length;
  return isMost && isSetOff(title, repeated) ? repeated : [];
}

function isNumbered(look: Look, { goesOn }: File): boolean {
  const { title, announced, numbered, entries, leaders, rising, share } = look;
  if (title && !announced && numbered.length >= 2 && (rising || leaders >= 2)) return true;
  if (announced && numbered.length >= FEWEST_REPEATED && rising)
    if (share > 0.4 || countAgain(look) > REPEATED * entries.length) return true;
  if (leaders >= FEWEST_ENTRIES) return true;
  return goesOn && rising && numbered.length >= FEWEST_ENTRIES && share > 0.4;
}

function isUntitledList(look: Look): boolean {
  const { entries, worded, rising } = look;
  const again = countAgain(look);
  if (!rising || again <= REPEATED * entries.length) return false;
  return again === entries.length
    ? again >= Math.max(FEWEST_COMING_AGAIN, SHARE_COMING_AGAIN * worded.length)
    : entries.length >= Math.max(FEWEST_ENTRIES, REPEATED * worded.length);
}

/** How many different entries come again. */
function countAgain({ entries, comesAgain }: Look): number {
  return new Set(entries.filter(comesAgain).map(bare)).size;
}

/** Whether a line is the title of a contents page, of a list of figures or tables, or of an index. */
function namesList({ text }: Line): boolean {
  return namesContents(text) || OTHER_LISTS.test(text.trim());
}

/** The lines in which entries go on, below the one with their page number. */
function nextLines(found: readonly Line[], lines: readonly Line[]): Line[] {
  const depths = new Map(found.filter(({ text }) => !/\d$/.test(text)).map((line) => [line, 0]));
  const more: Line[] = [];
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    if (found.includes(line) || /[.!?:]$/.test(line.text)) continue;
    for (const [entry, depth] of depths) {
      if (depth >= MOST_NEXT_LINES || !goesOnIn(entry, line)) continue;
      depths.set(line, depth + 1);
      more.push(line);
      break;
    }
  }
  return more;
}

/** Whether a line may be the next one of an entry: right below it, and alike. */
function goesOnIn(entry: Line, line: Line): boolean {
  const down = line.baseline - entry.baseline;
  return (
    down > 0 &&
    down < NEXT_LINE * line.size + 0.5 &&
    Math.abs(entry.left - line.left) < 0.5 * line.size &&
    Math.abs(entry.size - line.size) < 0.05 * line.size &&
    entry.boldShare > 0.5 === line.boldShare > 0.5
  );
}

function regionOf(lines: readonly Line[]): { readonly left: number; readonly right: number } {
  return { left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)) };
}

function isBetween(line: Line, { left, right }: { readonly left: number; readonly right: number }): boolean {
  const middle = (line.left + line.right) / 2;
  return middle > left - 1 && middle < right + 1;
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
