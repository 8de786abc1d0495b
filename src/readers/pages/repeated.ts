import type { Block } from "../../model/document.js";

/** What stands on this share of the pages, at their edges, frames them. */
const SHARED = 0.8;

/**
 * Sets aside what the pages repeat at their beginnings and ends though nothing marks it: banners, trails, feedback forms. Only
 * what stands at the very edge, so that a heading or a sentence that each chapter has keeps its place; of headings at the
 * beginning the first stays, because it is often the strategy's title.
 *
 * @param pages the blocks of each page, in reading order
 */
export function setRepeatedAside(pages: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  if (pages.length < 2) return pages;
  const counts = new Map<string, number>();
  for (const blocks of pages)
    for (const text of new Set(blocks.filter(isText).map(({ text }) => text)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = Math.max(2, Math.ceil(pages.length * SHARED));
  const isShared = ({ kind, text }: Block) => kind !== "table-row" && (counts.get(text) ?? 0) >= enough;
  const seen = new Set<string>();
  return pages.map((blocks) => {
    const aside = new Set([...atStart(blocks, isShared), ...atEnd(blocks, isShared)]);
    // A page of which nothing would be left is a copy of another, not a frame.
    if (!blocks.some((block) => isText(block) && !aside.has(block))) return blocks;
    return blocks.map((block) => {
      if (!aside.has(block)) return block;
      const isFirst = block.kind === "heading" && !seen.has(block.text);
      if (block.kind === "heading") seen.add(block.text);
      return isFirst ? block : { kind: "furniture", text: block.text, pieces: block.pieces };
    });
  });
}

function isText({ kind }: Block): boolean {
  return kind !== "furniture" && kind !== "contents-entry";
}

/** Past the page's own title stand paragraphs that say who published it and when; a heading, a list or a lead-in is its text. */
function atStart(blocks: readonly Block[], isShared: (block: Block) => boolean): Block[] {
  const found: Block[] = [];
  let titled = false;
  for (const block of blocks) {
    if (!isText(block)) continue;
    if (isShared(block) && !(titled && isOwn(block))) found.push(block);
    else if (block.kind === "heading" && !titled) titled = true;
    else break;
  }
  return found;
}

function isOwn({ kind, text }: Block): boolean {
  return kind !== "paragraph" || text.endsWith(":");
}

function atEnd(blocks: readonly Block[], isShared: (block: Block) => boolean): Block[] {
  const found: Block[] = [];
  for (const block of [...blocks].reverse()) {
    if (!isText(block)) continue;
    if (!isShared(block)) break;
    found.push(block);
  }
  return found;
}
