import type { Block } from "../model/document.js";

const CONTENTS_TITLE = /^(?:table of )?contents(?: page)?:?$/i;
const NUMBER_BEFORE = /^(?:(?:chapter|section|part|annex|appendix)\s+)?[\dA-Z]{1,2}(?:\.\d{1,2})*[.):]?\s+/;
const PAGE_AFTER = /[\s.…_·]*\d{1,3}$/;
const FEWEST_IN_A_ROW = 3;

/**
 * Below a line "Contents": blocks that only repeat titles further on become contents entries, that line with them. A title is
 * a heading or, where a slide or a page shows it as text, a block that says nothing else.
 *
 * @param blocks in reading order
 */
export function markContents(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(({ kind, text }) => isShown(kind) && CONTENTS_TITLE.test(text));
  if (at < 0) return blocks;
  const last = new Map<string, number>();
  blocks.forEach(({ kind, text }, index) => {
    if (isShown(kind)) last.set(bare(text), index);
  });
  const listed = new Set<string>();
  let end = at + 1;
  for (let next = blocks[end]; next && next.kind !== "heading"; next = blocks[++end]) {
    const title = bare(next.text);
    // Where a title comes again the text begins.
    if ((last.get(title) ?? end) <= end || listed.has(title)) break;
    listed.add(title);
  }
  if (listed.size < FEWEST_IN_A_ROW) return blocks;
  return blocks.map((block, index) => {
    if (index < at || index >= end) return block;
    const { level: _level, marker: _marker, cells: _cells, table: _table, headerRow: _headerRow, ...rest } = block;
    return { ...rest, kind: "contents-entry" };
  });
}

function isShown(kind: Block["kind"]): boolean {
  return kind !== "furniture" && kind !== "contents-entry";
}

function bare(text: string): string {
  return text.replace(NUMBER_BEFORE, "").replace(PAGE_AFTER, "").toLowerCase();
}
