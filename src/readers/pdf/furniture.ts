import type { BodyStyle } from "./body-style.js";
import { opensNote } from "./kinds.js";
import type { Line } from "./line.js";
import { lineNumbersOf } from "./line-numbers.js";
import type { PageLines } from "./page-lines.js";
import { standsIn, tallGridsOf } from "./ruled-table.js";
import { runningTitlesOf } from "./running-titles.js";
import { stampsOf } from "./stamps.js";

/** Running headers and footers stand in the outermost shares of the page's height. */
const OUTER_BAND = 0.13;
/** Side titles stand in the outermost shares of the width. */
const SIDE_BAND = 0.1;
/** Text does not begin so close to the edge, in shares of the page's height. */
const EDGE_BAND = 0.07;
/** From this share of the pages on, a place where a line of one look stands is a place for furniture. */
const USUAL_SHARE = 0.3;
/** A line at one place on this many pages is furniture. */
const FEWEST_REPEATS = 3;
/** Running text at one height on so many pages. */
const FEWEST_TEXTS = 2;
/** Positions are compared in steps of this many points. */
const STEP = 4;
/** A line that stands further from the next than this (times the size) is no part of a paragraph; nor where lines stand far apart everywhere, by this much more. */
const APART = 1.6;
const MORE_THAN_LEADING = 1.3;
/** What is so many times larger than the text is no running header, and a number no amount: it is the chapter's. */
const LARGE = 1.25;

const PAGE_NUMBER = /^(?:[|•–—-]\s*)?(?:page\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[|•–—-])?$/i;

/**
 * The lines that repeat at the edge of the pages: running headers and footers, page numbers, side titles; and watermarks, tabs and
 * the numbers of lines, wherever they stand.
 *
 * @param pages all pages
 * @param body the document's usual style
 */
export function furnitureOf(pages: readonly PageLines[], body: BodyStyle): Set<Line> {
  const enough = pages.length < 6 ? 2 : FEWEST_REPEATS;
  const elsewhere = new Set([...stampsOf(pages, enough), ...lineNumbersOf(pages, body.size, enough)]);
  const bands = pages.map((page) => page.lines.filter((line) => inOuterBand(line, page) && !elsewhere.has(line)));
  const words = new Map<string, Set<number>>();
  const slots = new Map<string, Set<number>>();
  pages.forEach((page, at) => {
    for (const line of bands[at] as Line[]) {
      for (const key of wordKeys(line)) note(words, key, page.number);
      for (const key of slotKeys(line, page)) note(slots, key, page.number);
    }
  });
  const repeats = (line: Line) => Math.max(...wordKeys(line).map((key) => words.get(key)?.size ?? 0));
  const slotPages = (line: Line, page: PageLines) =>
    Math.max(...slotKeys(line, page).map((key) => slots.get(key)?.size ?? 0));
  const isUsual = (line: Line, page: PageLines) =>
    slotPages(line, page) >= Math.max(FEWEST_REPEATS, USUAL_SHARE * pages.length);
  const isText = (line: Line) =>
    repeats(line) < enough && looksLikeBody(line, body) && !PAGE_NUMBER.test(line.text.trim());
  const runOn = new Map<string, Set<number>>();
  pages.forEach((page, at) => {
    for (const line of bands[at] as Line[])
      if (isText(line) && !isApart(line, page, body)) for (const key of heightKeys(line)) note(runOn, key, page.number);
  });
  // Where the text of other pages begins or ends, a line that stands apart is a short paragraph.
  const isTextHeight = (line: Line) =>
    looksLikeBody(line, body) && heightKeys(line).some((key) => (runOn.get(key)?.size ?? 0) >= FEWEST_TEXTS);
  const isBySlot = (line: Line, page: PageLines) =>
    isUsual(line, page) &&
    !isTextHeight(line) &&
    !opensNote(line.text.trim()) &&
    isSetOff(line, page, body) &&
    isApart(line, page, body);
  const textSlots = new Map<string, Set<number>>();
  pages.forEach((page, at) => {
    for (const line of bands[at] as Line[])
      if (isText(line) && !isBySlot(line, page)) for (const key of heightKeys(line)) note(textSlots, key, page.number);
  });
  const offset = numberOffset(pages, bands);
  const found = new Set<Line>([...elsewhere, ...numbersInMargins(pages)]);
  pages.forEach((page, at) => {
    const lines = bands[at] as Line[];
    const apart = new Set<Line>();
    for (const line of lines) {
      const times = repeats(line);
      const text = line.text.trim();
      // Where other pages have running text at this height, a repeated line is a heading at the top of the text.
      const texts = Math.max(...heightKeys(line).map((key) => textSlots.get(key)?.size ?? 0));
      if (PAGE_NUMBER.test(text)) {
        if (lines.some((other) => other !== line && isNumberBeside(other, line))) continue;
        const fits = /^\D*\d+/.test(text) && numberIn(text) - page.number === offset;
        const ofChapter = slotPages(line, page) >= FEWEST_REPEATS && line.size > LARGE * body.size;
        if (ofChapter || (isOutermost(line, page) && (fits || isUsual(line, page) || !/\d/.test(text))))
          apart.add(line);
      } else if ((times >= enough && texts < times) || isBySlot(line, page)) apart.add(line);
    }
    const grids = apart.size > 0 ? tallGridsOf(page) : [];
    for (const line of apart) if (line.turn !== 0 || !grids.some((grid) => standsIn(grid, line))) found.add(line);
  });
  const isTable = (line: Line, page: PageLines) => tallGridsOf(page).some((grid) => standsIn(grid, line));
  for (const line of runningTitlesOf(pages, found, isTable)) found.add(line);
  return found;
}

/** A chapter's number or a year that stands at one place on several pages, beside the text and wherever down the page. */
function numbersInMargins(pages: readonly PageLines[]): Line[] {
  const alone = pages.flatMap((page) =>
    page.lines.filter((line) => line.turn === 0 && PAGE_NUMBER.test(line.text.trim()) && isInMargin(line, page)),
  );
  const places = new Map<string, Set<number>>();
  for (const line of alone) for (const key of numberKeys(line)) note(places, key, line.page);
  return alone.filter((line) => numberKeys(line).some((key) => (places.get(key)?.size ?? 0) >= FEWEST_REPEATS));
}

function numberKeys(line: Line): string[] {
  return heightKeys(line).map((height) => `${height} ${line.text.trim()}`);
}

/** Whether no text stands above or below a line, save at the edges of the page. */
function isInMargin(line: Line, page: PageLines): boolean {
  return page.lines.every(
    (other) =>
      other === line ||
      other.turn !== line.turn ||
      other.right < line.left ||
      other.left > line.right ||
      inOuterBand(other, page),
  );
}

function isNumberBeside(other: Line, line: Line): boolean {
  return Math.abs(other.baseline - line.baseline) < 2 && PAGE_NUMBER.test(other.text.trim());
}

function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}

/** By how much the printed page numbers differ from the count of pages, on most pages. */
function numberOffset(pages: readonly PageLines[], bands: readonly (readonly Line[])[]): number | undefined {
  const counts = new Map<number, number>();
  pages.forEach((page, at) => {
    for (const { text } of bands[at] ?? []) {
      if (!PAGE_NUMBER.test(text.trim()) || !/\d/.test(text)) continue;
      const offset = numberIn(text) - page.number;
      counts.set(offset, (counts.get(offset) ?? 0) + 1);
    }
  });
  let best: number | undefined;
  for (const [offset, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = offset;
  return best;
}

/** The line's height on the page, in neighbouring steps. */
function heightKeys(line: Line): string[] {
  const step = Math.floor(line.baseline / STEP);
  const other = line.baseline / STEP - step < 0.5 ? step - 1 : step + 1;
  return [`${line.turn} ${step}`, `${line.turn} ${other}`];
}

function inOuterBand(line: Line, page: PageLines): boolean {
  if (line.turn !== 0) return line.turn !== page.mainTurn && isAtSide(line, page);
  return line.bottom < OUTER_BAND * page.height || line.top > (1 - OUTER_BAND) * page.height;
}

function isAtSide(line: Line, page: PageLines): boolean {
  const height = line.turn % 2 === 0 ? page.height : page.width;
  return line.bottom < SIDE_BAND * height || line.top > (1 - SIDE_BAND) * height;
}

/** The line's words at its height; digits stand for one another. Neighbouring steps both count, so that a point's difference does not part them. */
function wordKeys(line: Line): string[] {
  const words = line.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
  return heightKeys(line).map((height) => `${height} ${words}`);
}

/** A line's place and look; on the right half of a page its right edge and size do, whatever its colour: on a picture it is another one. */
function slotKeys(line: Line, page: PageLines): string[] {
  const side = line.left + line.right < page.width ? "left" : "right";
  const size = Math.round(line.size * 2);
  const edge = line.left > page.width / 2 ? [`${Math.round(line.right)} ${size}`] : [];
  return heightKeys(line).flatMap((height) => [
    `${height} ${side} ${size} ${line.colour}`,
    ...edge.map((one) => `${height} ${one}`),
  ]);
}

function note(pagesOf: Map<string, Set<number>>, key: string, page: number): void {
  const known = pagesOf.get(key);
  if (known) known.add(page);
  else pagesOf.set(key, new Set([page]));
}

function looksLikeBody(line: Line, body: BodyStyle): boolean {
  return line.size > 0.92 * body.size;
}

/** Whether a line differs from running text: smaller, in another colour, or right at the edge of the page. */
function isSetOff(line: Line, page: PageLines, body: BodyStyle): boolean {
  if (!looksLikeBody(line, body)) return true;
  if (line.size > LARGE * body.size || !isOutermost(line, page)) return false;
  const edge = EDGE_BAND * page.height;
  return line.colour !== body.colour || line.bottom < edge || line.top > page.height - edge;
}

/** Whether nothing but other lines of the band's edge stands further out. */
function isOutermost(line: Line, page: PageLines): boolean {
  const above = page.lines.filter((other) => other.turn === line.turn && other.baseline < line.baseline - 2).length;
  const below = page.lines.filter((other) => other.turn === line.turn && other.baseline > line.baseline + 2).length;
  return above <= 1 || below <= 1;
}

/** Whether the line keeps its distance from the text. */
function isApart(line: Line, page: PageLines, body: BodyStyle): boolean {
  const far = Math.max(APART, MORE_THAN_LEADING * body.leading) * line.size;
  return page.lines.every((other) => {
    if (other === line || other.turn !== line.turn || other.right < line.left || other.left > line.right) return true;
    const distance = Math.abs(other.baseline - line.baseline);
    return distance < 2 || distance > far;
  });
}
