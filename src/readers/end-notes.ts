import type { Block } from "../model/document.js";

const NOTES_TITLE = /^(?:end|foot)?notes:?$/i;
const NUMBER = /^\(?(\d{1,3})[.):]?$/;
/** So many make a list of notes. */
const FEWEST = 3;

/**
 * Where the last heading says "Notes" and nothing but blocks numbered from 1 follow it: these are notes, as in formats that keep
 * notes apart.
 *
 * @param blocks in reading order
 */
export function markEndNotes(blocks: readonly Block[]): readonly Block[] {
  const title = blocks.findLastIndex(({ kind }) => kind === "heading");
  if (title < 0 || !NOTES_TITLE.test(blocks[title]?.text ?? "")) return blocks;
  let count = 0;
  for (const { kind, marker = "" } of blocks.slice(title + 1)) {
    if (kind === "furniture" || kind === "footnote") continue;
    const [, number] = NUMBER.exec(marker) ?? [];
    if (Number(number) !== count + 1) return blocks;
    count += 1;
  }
  if (count < FEWEST) return blocks;
  return blocks.map((block, at) => (at <= title || block.kind === "furniture" ? block : asNote(block)));
}

function asNote({ text, pieces, page }: Block): Block {
  return { kind: "footnote", text, pieces, ...(page === undefined ? {} : { page }) };
}
