import type { Slot, SlotOrigin } from "../../model/commitment.js";
import type { StrategyDocument } from "../../model/document.js";
import type { LabelSource } from "../../model/label.js";
import { spansOf } from "../../model/place.js";
import type { Stretch } from "./wording.js";

/** A stretch of one block, chosen for a slot. Offsets into the block's text. */
export interface Choice extends Stretch {
  readonly block: number;
  readonly origin: SlotOrigin;
}

/** Turns a stretch of a sentence or cell into a choice of its block. @param offset where the sentence begins in the block */
export function chosen(
  block: number,
  offset: number,
  stretch: Stretch | null,
  origin: SlotOrigin = "own",
): Choice | null {
  return stretch && { block, origin, start: offset + stretch.start, end: offset + stretch.end };
}

/** The slot for a choice: its verbatim words with their places. */
export function slotOf(document: StrategyDocument, choice: Choice, by?: LabelSource): Slot;
export function slotOf(document: StrategyDocument, choice: Choice | null, by?: LabelSource): Slot | null;
export function slotOf(document: StrategyDocument, choice: Choice | null, by?: LabelSource): Slot | null {
  const block = choice && document.blocks[choice.block];
  if (!choice || !block) return null;
  const { start, end, origin } = choice;
  return {
    quote: block.text.slice(start, end),
    spans: spansOf(block, start, end),
    origin,
    ...(by === undefined ? {} : { by }),
  };
}
