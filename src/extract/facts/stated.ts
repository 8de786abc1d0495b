import type { Stated } from "../../model/appraisal.js";
import type { Block } from "../../model/document.js";
import { spansOf } from "../../model/place.js";

/** A fact together with the stretch of the block that states it (UTF-16 offsets, end excluded). */
export function stated<Value>(value: Value, block: Block, start: number, end: number): Stated<Value> {
  return { value, quote: block.text.slice(start, end), spans: spansOf(block, start, end) };
}
