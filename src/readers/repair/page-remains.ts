import { isPageNumberLine } from "../running-lines.js";
import type { Draft } from "../source/draft.js";
import { isBold, turnInto } from "../source/draft.js";

/** A running header or footer is seen at least so often. */
const REPEATS = 3;
/** So long may a running header or footer be, in characters. */
const MAX_LENGTH = 120;
/** Share of its appearances that must stand at a page's edge. A heading that returns in each chapter does not. */
const AT_EDGE_SHARE = 0.5;
/** From this share on, the few appearances elsewhere are running headers too, on pages that lost their number. */
const ALWAYS_SHARE = 0.8;
/** It stands on every page or every other one: so many page numbers and markers lie between two appearances, as a rule. */
const NUMBERS_BETWEEN = 4;
/** A running line that counts the pages itself is seen at least so often and has so many words, unlike "Phase 1". */
const COUNTED_REPEATS = 4;
const COUNTED_WORDS = 4;
/** A running line whose figures change ("Annual report 12") has so many words beside them, unlike "Initiative 3". */
const FIGURED_WORDS = 2;
/** What converters write on top: the name of the file they were given. */
const CONVERTER_LABEL = /^(?:source|file ?(?:name)?|type|document)\s*:\s*(?:.{0,150}\.)?(?:pdf|docx?|pptx?|html?)$/i;
/** Such labels stand among the first blocks. */
const LABELS_WITHIN = 4;
/** How many blocks at each end of a page may be running headers or footers, where the file has pages. */
const EDGE = 2;
/** How many short lines may stand between a running header and the page number. */
const REACH = 3;

/**
 * Sets aside what a page leaves behind when a PDF becomes text: page numbers, page markers, and running headers and footers,
 * which are short, return, and stand beside page numbers.
 *
 * @param drafts the blocks so far
 */
export function setPageRemainsAside(drafts: readonly Draft[]): Draft[] {
  const numbers = drafts.map(isPageNumber);
  const places = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    if (!mayBeRemains(draft) || numbers[index] || draft.body.text.length > MAX_LENGTH) return;
    const shape = shapeOf(draft.body.text);
    const seen = places.get(shape);
    if (seen) seen.push(index);
    else places.set(shape, [index]);
  });
  // What stands above the first page number is the title that the running header repeats.
  const firstNumber = numbers.indexOf(true);
  const remains = new Set<number>();
  const repeated = [...places.values()].filter((seen) => seen.length >= REPEATS);
  const mayJoin = new Set(repeated.flat());
  for (const seen of repeated) {
    const atEdge = seen.filter((index) => isPageEdge(drafts, index) || nearNumber(numbers, mayJoin, index));
    const running = atEdge.length >= REPEATS && atEdge.length >= seen.length * AT_EDGE_SHARE;
    if (running && (isSame(seen, drafts) || wordsOf(drafts[seen[0] ?? 0]) >= FIGURED_WORDS) && isDense(atEdge, numbers))
      for (const at of atEdge.length >= seen.length * ALWAYS_SHARE ? seen.filter((each) => each > firstNumber) : atEdge)
        remains.add(at);
    else if (countsPages(seen.map((at) => drafts[at] as Draft))) for (const at of seen) remains.add(at);
  }
  drafts.slice(0, LABELS_WITHIN).forEach(({ body }, at) => {
    if (CONVERTER_LABEL.test(body.text)) remains.add(at);
  });
  return drafts.map((draft, index) => (numbers[index] || remains.has(index) ? turnInto(draft, "furniture") : draft));
}

/** Whether a line is the same everywhere, its figures too. */
function isSame(places: readonly number[], drafts: readonly Draft[]): boolean {
  const first = drafts[places[0] ?? 0]?.body.text;
  return places.every((at) => drafts[at]?.body.text === first);
}

function wordsOf(draft: Draft | undefined): number {
  return draft?.body.text.split(/[\s\d]+/).filter(Boolean).length ?? 0;
}

/** "A plan for the town 12 2026": a running line of several words with the page's number in it, which rises from one to the next. */
function countsPages(lines: readonly Draft[]): boolean {
  if (lines.length < COUNTED_REPEATS || lines.some(({ kind }) => kind !== "paragraph")) return false;
  const figures = lines.map(({ body }) => (body.text.match(/\d+/g) ?? []).map(Number));
  if (wordsOf(lines[0]) < COUNTED_WORDS) return false;
  return (figures[0] ?? []).some((_, column) =>
    figures.every((row, at) => at === 0 || (row[column] ?? 0) > (figures[at - 1]?.[column] ?? 0)),
  );
}

/** Whether the middle one of the gaps between appearances is no more than a page or two. */
function isDense(places: readonly number[], numbers: readonly boolean[]): boolean {
  const gaps: number[] = [];
  for (let at = 1; at < places.length; at += 1) {
    let between = 0;
    for (let index = places[at - 1] ?? 0; index < (places[at] ?? 0); index += 1) if (numbers[index]) between += 1;
    gaps.push(between);
  }
  gaps.sort((a, b) => a - b);
  return (gaps[Math.floor(gaps.length / 2)] ?? 0) <= NUMBERS_BETWEEN;
}

function mayBeRemains({ kind }: Draft): boolean {
  return kind === "paragraph" || kind === "heading";
}

/**
 * Whether a block is nothing but a page number or a converter's page marker.
 *
 * @param draft the block
 */
export function isPageNumber(draft: Draft): boolean {
  const { text } = draft.body;
  return mayBeRemains(draft) && isPageNumberLine(text) && !(isBold(draft) && /^\d{4}$/.test(text));
}

/** Figures differ from page to page ("Annual report 12"); everything else must be the same. */
function shapeOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
}

function isPageEdge(drafts: readonly Draft[], index: number): boolean {
  const page = drafts[index]?.page;
  return page !== undefined && (drafts[index - EDGE]?.page !== page || drafts[index + EDGE]?.page !== page);
}

/** Whether a page number stands next to a draft, or beyond other lines that return as often. */
function nearNumber(numbers: readonly boolean[], mayJoin: ReadonlySet<number>, index: number): boolean {
  for (const step of [-1, 1])
    for (let far = 1; far <= REACH; far += 1) {
      const at = index + step * far;
      if (numbers[at]) return true;
      if (!mayJoin.has(at)) break;
    }
  return false;
}
