import type { Stated } from "../../model/appraisal.js";
import type { Block, StrategyDocument } from "../../model/document.js";
import { spansOf } from "../../model/place.js";
import { countWords } from "../../text/words.js";

/** One block of the cover, the imprint or what else stands before the main text. */
export interface FrontLine {
  /** Index of the block. */
  readonly block: number;
  readonly text: string;
  readonly heading: boolean;
  readonly words: number;
}

/** The front reaches at most so many blocks. */
const MOST_BLOCKS = 40;
/** ... and so many pages, where there are pages. */
const MOST_PAGES = 4;
/** A paragraph of this many words is main text; the front ends at the second. */
const PROSE_WORDS = 45;
/** The back cover: so many blocks. */
const BACK_BLOCKS = 12;

const SILENT: ReadonlySet<Block["kind"]> = new Set(["contents-entry", "furniture"]);

/** Cover, imprint and what else stands before the main text. */
export function frontLines(document: StrategyDocument): FrontLine[] {
  const lines: FrontLine[] = [];
  let prose = 0;
  for (let block = 0; block < document.blocks.length && lines.length < MOST_BLOCKS; block++) {
    const { kind, text, page } = document.blocks[block] as Block;
    if (page !== undefined && page > MOST_PAGES) break;
    if (SILENT.has(kind)) continue;
    const words = countWords(text);
    if (words >= PROSE_WORDS && ++prose > 1) break;
    lines.push({ block, text, heading: kind === "heading", words });
  }
  return lines;
}

/** The last blocks of the document, where an imprint may stand. */
export function backLines(document: StrategyDocument): FrontLine[] {
  return document.blocks
    .map(({ text, kind }, block) => ({ block, text, heading: kind === "heading", words: countWords(text), kind }))
    .slice(-BACK_BLOCKS)
    .filter(({ kind }) => !SILENT.has(kind));
}

/** A fact with the words it was read from: offsets into the block's text. */
export function stated<Value>(
  document: StrategyDocument,
  value: Value,
  block: number,
  start: number,
  end: number,
): Stated<Value> {
  const from = document.blocks[block];
  return { value, quote: from?.text.slice(start, end) ?? "", spans: from ? spansOf(from, start, end) : [] };
}

/** A fact read from the title that the file gives; its place is the first block that holds those words, if any. */
export function statedInTitle<Value>(document: StrategyDocument, value: Value, quote: string): Stated<Value> {
  const block = document.blocks.findIndex(({ text }) => text.includes(quote));
  if (block < 0) return { value, quote, spans: [] };
  const start = (document.blocks[block] as Block).text.indexOf(quote);
  return stated(document, value, block, start, start + quote.length);
}

/** Lines of the cover that make up the title: what the file gives as title, then the first headings and the short lines beside them. */
export function titleLines(document: StrategyDocument): string[] {
  const front = frontLines(document)
    .slice(0, TITLE_LINES)
    .filter((line) => line.heading || (line.words <= TITLE_WORDS && !isSentence(line.text)))
    .map(({ text }) => text);
  return document.title === undefined ? front : [document.title, ...front];
}

/** Short lines of the cover that are no sentences: where a title's years stand. */
export function coverLines(document: StrategyDocument): FrontLine[] {
  return frontLines(document)
    .slice(0, COVER_LINES)
    .filter(({ text, words }) => words <= COVER_WORDS && !isSentence(text) && !NOT_COVER.test(text));
}

const COVER_LINES = 12;
const COVER_WORDS = 16;
/** Imprint and addresses have years of their own. */
const NOT_COVER = /©|copyright|\bISSN\b|https?:/i;

/** A line that ends as a sentence does is text, not title or cover. */
export function isSentence(line: string): boolean {
  return /[.;:?!]["”’)]?\s*$/u.test(line);
}

const TITLE_LINES = 8;
const TITLE_WORDS = 14;
