import type { Block } from "../model/document.js";
import { announcesContents, namesContents } from "./contents-title.js";

const NUMBER_BEFORE = /^(?:(?:chapter|section|part|annex|appendix)\s+)?[\dA-Z]{1,2}(?:\.\d{1,2})*[.):]?\s+/;
const PAGE_AFTER = /[\s.…_·]*\d{1,3}$/;
const FEWEST_IN_A_ROW = 3;
/** An entry that is worded otherwise than its title stands alone between others and has no more words than this. */
const LONGEST_REWORDED = 12;

/**
 * Below a line "Contents": blocks that only repeat titles further on become contents entries, that line with them. A title is
 * a heading or, where a slide or a page shows it as text, a block that says nothing else. Where the first of them comes again the
 * text begins; others may be listed more than once, as titles that every chapter has are.
 *
 * @param blocks in reading order
 */
export function markContents(blocks: readonly Block[]): readonly Block[] {
  const isTitle = ({ kind, text }: Block) => isShown(kind) && (namesContents(text) || announcesContents(text));
  const at = blocks.findIndex(isTitle);
  if (at < 0) return markListOfAll(blocks);
  return asEntries(blocks, at, endOfList(blocks, at + 1));
}

/**
 * Before the first chapter, with nothing but a title above it: a list that names every chapter, in order and word for word, becomes
 * contents entries. Priorities that only some of the chapters take up stay what they are.
 *
 * @param blocks in reading order
 */
export function markListOfAll(blocks: readonly Block[]): readonly Block[] {
  const shown = blocks.flatMap(({ kind }, index) => (isShown(kind) ? [index] : []));
  const kindAt = (nth: number) => blocks[shown[nth] ?? -1]?.kind;
  const start = kindAt(0) === "heading" ? 1 : 0;
  let end = start;
  while (end < shown.length && kindAt(end) !== "heading") end += 1;
  const first = blocks[shown[end] ?? -1];
  if (!first || end - start < FEWEST_IN_A_ROW) return blocks;
  const headings = blocks.slice(shown[end]).filter(({ kind }) => kind === "heading");
  const top = Math.min(...headings.map(({ level }) => level ?? 1));
  const chapters = headings.filter(({ level }) => (level ?? 1) === top).map(({ text }) => bare(text));
  const listed = shown.slice(start, end).map((index) => bare(blocks[index]?.text ?? ""));
  if (listed.length !== chapters.length || listed.some((title, nth) => title !== chapters[nth])) return blocks;
  return asEntries(blocks, shown[start] as number, shown[end] as number);
}

function asEntries(blocks: readonly Block[], start: number, end: number): readonly Block[] {
  return blocks.map((block, index) => {
    if (index < start || index >= end || block.kind === "furniture") return block;
    const { level: _level, marker: _marker, cells: _cells, table: _table, headerRow: _headerRow, ...rest } = block;
    return { ...rest, kind: "contents-entry" };
  });
}

/** Index after the last entry of the list that begins at an index; 0 where none does. */
function endOfList(blocks: readonly Block[], start: number): number {
  const last = new Map<string, number>();
  blocks.forEach(({ kind, text }, index) => {
    if (isShown(kind)) last.set(bare(text), index);
  });
  const first = bare(blocks[start]?.text ?? "");
  const comesAgain = (index: number) => {
    const title = bare(blocks[index]?.text ?? "");
    return (last.get(title) ?? index) > index && (index === start || title !== first);
  };
  let end = start;
  let same = 0;
  for (let next = blocks[end]; next; next = blocks[end]) {
    const isEntry =
      comesAgain(end) && (next.kind !== "heading" || (end > start && isAmong(blocks[end + 1], comesAgain(end + 1))));
    const goesOn = end > start && isReworded(next) && isAmong(blocks[end + 1], comesAgain(end + 1));
    if (!isEntry && !goesOn) break;
    if (isEntry) same += 1;
    end += 1;
  }
  return same < FEWEST_IN_A_ROW ? 0 : end;
}

/** Whether the list goes on at a block. A heading among entries is one in bold; two in a row are text. */
function isAmong(block: Block | undefined, comesAgain: boolean): boolean {
  return block !== undefined && comesAgain && block.kind !== "heading";
}

function isReworded({ kind, text }: Block): boolean {
  return isShown(kind) && kind !== "heading" && text.split(/\s+/).length <= LONGEST_REWORDED && !/[.!:;]$/.test(text);
}

function isShown(kind: Block["kind"]): boolean {
  return kind !== "furniture" && kind !== "contents-entry";
}

function bare(text: string): string {
  return text.replace(NUMBER_BEFORE, "").replace(PAGE_AFTER, "").toLowerCase();
}
