import type { Block } from "../../model/document.js";
import type { Paragraph } from "./found.js";

/** A line of a contents list typed by hand ends in leader dots or a tab, then a page number. */
const TYPED_CONTENTS = /\S(?:\t|[.…_·]{3,})[\s.…_·]*\d{1,3}\s*$/;
const FEWEST_IN_A_ROW = 3;

/** Paragraphs of a contents list that was typed by hand: three and more such lines in a row. */
export function typedContents(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const found = new Set<Paragraph>();
  let row: Paragraph[] = [];
  const close = () => {
    if (row.length >= FEWEST_IN_A_ROW) for (const paragraph of row) found.add(paragraph);
    row = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.text.trim() === "") continue;
    if (TYPED_CONTENTS.test(paragraph.text)) row.push(paragraph);
    else close();
  }
  close();
  return found;
}

const CONTENTS_HEADING = /^(?:table of )?contents(?: page)?:?$/i;
const NUMBER_BEFORE = /^(?:(?:chapter|section|part|annex|appendix)\s+)?[\dA-Z]{1,2}(?:\.\d{1,2})*[.):]?\s+/;
const PAGE_AFTER = /[\s.…_·]*\d{1,3}$/;

/** Below a heading "Contents": blocks that only repeat headings further on become contents entries, the heading with them. */
export function markContents(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(({ kind, text }) => kind === "heading" && CONTENTS_HEADING.test(text));
  if (at < 0) return blocks;
  const bare = (text: string) => text.replace(NUMBER_BEFORE, "").replace(PAGE_AFTER, "").toLowerCase();
  const later = new Set(blocks.slice(at + 1).flatMap(({ kind, text }) => (kind === "heading" ? [bare(text)] : [])));
  let end = at + 1;
  for (let next = blocks[end]; next && next.kind !== "heading" && later.has(bare(next.text)); next = blocks[end]) end++;
  if (end - at - 1 < FEWEST_IN_A_ROW) return blocks;
  return blocks.map((block, index) => {
    if (index < at || index >= end) return block;
    const { level: _level, marker: _marker, cells: _cells, table: _table, headerRow: _headerRow, ...rest } = block;
    return { ...rest, kind: "contents-entry" };
  });
}
