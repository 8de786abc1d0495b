import type { Block } from "../../model/document.js";
import { pageOf } from "./page-health.js";

/** What is shown as one thing: a block, items one after the other, or the rows of a table; each block with its number. */
export interface Unit {
  readonly shape: "block" | "list" | "table";
  readonly blocks: readonly Numbered[];
}

/** A block with its number in reading order, from 1. */
export interface Numbered {
  readonly number: number;
  readonly block: Block;
  /** The pages it goes on to after the one it begins on. */
  readonly onward: readonly number[];
}

/** The blocks with their numbers. */
export function numbered(blocks: readonly Block[]): Numbered[] {
  return blocks.map((block, at) => {
    const pages = new Set(block.pieces.map(({ place }) => pageOf(place)));
    const onward = [...pages].filter((page): page is number => page !== undefined && page !== block.page);
    return { number: at + 1, block, onward };
  });
}

/** Blocks in reading order, those that belong together taken together. */
export function unitsOf(blocks: readonly Numbered[]): Unit[] {
  const units: { shape: Unit["shape"]; blocks: Numbered[] }[] = [];
  for (const each of blocks) {
    const shape = shapeOf(each.block);
    const last = units.at(-1);
    const goesOn = last?.shape === shape && shape !== "block" && last.blocks[0]?.block.table === each.block.table;
    if (last && goesOn) last.blocks.push(each);
    else units.push({ shape, blocks: [each] });
  }
  return units;
}

function shapeOf({ kind }: Block): Unit["shape"] {
  if (kind === "list-item") return "list";
  return kind === "table-row" ? "table" : "block";
}
