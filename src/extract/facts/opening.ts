import type { Block, StrategyDocument } from "../../model/document.js";

/** How many blocks a cover, a title page and the first lines of a document take. */
const OPENING_BLOCKS = 25;

/** A block of the document's opening with its index. */
export interface OpeningBlock {
  readonly block: Block;
  readonly index: number;
}

/** The blocks of the cover and the first lines, running headers included: where title, period, publisher and date stand. */
export function openingOf(document: StrategyDocument): OpeningBlock[] {
  return document.blocks.slice(0, OPENING_BLOCKS).map((block, index) => ({ block, index }));
}

/** The title: what the file states, else the first heading. */
export function titleOf(document: StrategyDocument): string {
  return document.title ?? document.blocks.find(({ kind }) => kind === "heading")?.text ?? "";
}
