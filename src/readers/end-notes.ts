import type { Block } from "../model/document.js";

const NOTES_TITLE = /^(?:end|foot)?notes:?$/i;
const NUMBER = /^\(?(\d{1,3})[.):]?$/;
/** What leads back from a note to its marks, as web pages print it after the note's last word. */
const WAY_BACK = /\S\s*(?:↩\ufe0e?\d*\s*)+$/u;
/** So many make a list of notes where nothing but a title says so. */
const FEWEST = 3;

/**
 * Where the last heading says "Notes" and nothing but blocks numbered from 1 follow it, or where a document ends with a list numbered from 1
 * whose every entry leads back to its mark: these are notes, as in formats that keep notes apart.
 *
 * @param blocks in reading order
 */
export function markEndNotes(blocks: readonly Block[]): readonly Block[] {
  const start = startBelowTitle(blocks) ?? startOfWaysBack(blocks);
  const numbers = blocks.slice(start).flatMap(({ marker = "" }) => numberOf(marker) ?? []);
  if (numbers.some((number, at) => number !== at + 1)) return blocks;
  return blocks.map((block, at) => (at < start || block.kind === "furniture" ? block : asNote(block)));
}

/** Where the notes below a last heading that says so begin: blocks of which each has a number. */
function startBelowTitle(blocks: readonly Block[]): number | undefined {
  const title = blocks.findLastIndex(({ kind }) => kind === "heading");
  if (title < 0 || !NOTES_TITLE.test(blocks[title]?.text ?? "")) return undefined;
  const notes = blocks.slice(title + 1).filter(({ kind }) => kind !== "furniture" && kind !== "footnote");
  return notes.length >= FEWEST && notes.every(({ marker = "" }) => numberOf(marker)) ? title + 1 : undefined;
}

/** Where the notes at the end begin, each of which leads back; a note may have further paragraphs below its number. */
function startOfWaysBack(blocks: readonly Block[]): number {
  let start = blocks.length;
  let ended = false;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const { kind, text, marker = "" } = blocks[at] as Block;
    if (kind === "furniture") continue;
    const leadsBack = WAY_BACK.test(text);
    if (kind === "heading" || (!leadsBack && !ended)) break;
    ended = true;
    if (!numberOf(marker)) continue;
    start = at;
    ended = false;
  }
  return start;
}

function numberOf(marker: string): number | undefined {
  const [, number] = NUMBER.exec(marker) ?? [];
  return number === undefined ? undefined : Number(number);
}

function asNote({ text, pieces, page }: Block): Block {
  return { kind: "footnote", text, pieces, ...(page === undefined ? {} : { page }) };
}
