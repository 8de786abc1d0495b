import type { Block, StrategyDocument } from "../../model/document.js";
import { matchesOf } from "../../text/matches.js";

/** A quotation goes on over no more blocks than these; a mark without its fellow is a misprint. */
const MOST_BLOCKS = 8;

/** How much may follow the closing mark in its block: a full stop, a footnote's number, who said it. */
const ATTRIBUTED = /^[\s.,;:\d)]*(?:[–—-].*|\(.*\)?)?$/u;

/**
 * Paragraphs and items that are somebody else's words as a whole: from a curly mark that opens a block to the one that closes
 * the same or a later block. Straight marks do not tell where a quotation begins.
 */
export function quotedBlocks({ blocks }: StrategyDocument): ReadonlySet<Block> {
  const quoted = new Set<Block>();
  let open: Block[] = [];
  for (const block of blocks) {
    if (block.kind === "furniture" || block.kind === "footnote") continue;
    if (block.kind === "heading" || block.kind === "table-row") {
      open = [];
      continue;
    }
    const text = block.text.trim();
    if (text.startsWith("“")) open = [];
    else if (open.length === 0) continue;
    open.push(block);
    const close = text.lastIndexOf("”");
    const stillOpen = text.lastIndexOf("“") > close;
    if (close < 0 || stillOpen) {
      if (open.length === MOST_BLOCKS) open = [];
      continue;
    }
    if (ATTRIBUTED.test(text.slice(close + 1)) && isOne(open)) for (const one of open) quoted.add(one);
    open = [];
  }
  return quoted;
}

/** Whether the first mark is closed by the last one only: “Fast” and “cheap” are two. */
function isOne(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => block.text).join(" ");
  let depth = 0;
  for (const [at, mark] of matchesOf(/[“”]/gu, text).map(({ index, 0: found }) => [index, found] as const)) {
    depth += mark === "“" ? 1 : -1;
    if (depth === 0 && text.indexOf("”", at + 1) >= 0) return false;
  }
  return true;
}
