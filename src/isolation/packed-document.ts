import { deserialize, serialize } from "node:v8";
import type { Format, StrategyDocument } from "../model/document.js";
import { brokeOff } from "./refusals.js";

/** A document as its process sends it, to be passed on to another: whoever only passes it on need not take it apart. */
export interface PackedDocument {
  readonly format: Format;
  readonly bytes: Uint8Array;
}

/** The document in the form in which it is sent. */
export function packed(document: StrategyDocument): PackedDocument {
  return { format: document.format, bytes: serialize(document) };
}

/**
 * The document that was packed.
 *
 * @throws UnreadableFile "broke-off" when it did not come whole
 */
export function unpacked({ bytes }: PackedDocument): StrategyDocument {
  try {
    return deserialize(bytes) as StrategyDocument;
  } catch {
    throw brokeOff();
  }
}
