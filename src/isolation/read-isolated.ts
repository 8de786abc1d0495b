import type { StrategyDocument } from "../model/document.js";
import type { ReadOptions } from "../readers/read.js";
import { type IsolationLimits, USUAL_LIMITS } from "./limits.js";
import { inOwnProcess } from "./own-process.js";

const ENTRY = new URL("./reading-process.js", import.meta.url);
const WITH_PICTURES = new URL("./picture-reading-process.js", import.meta.url);

/** What a process without time for OCR comes to: the document, or how many of its pages OCR has to read. */
export type FirstReading = { readonly document: StrategyDocument } | { readonly pictures: number };

/**
 * Reads a strategy as `read` does, in a process of its own, which is stopped at its limits: for files from strangers. The
 * result is the same. Pages for OCR are read in a second process, which is given time for each of them.
 *
 * @param bytes the whole file
 * @param limits those that shall not be the usual ones
 * @param options who is told of the progress
 * @throws UnreadableFile as `read` does, and "too-large", "too-slow", "too-much-memory" or "broke-off"
 */
export async function readIsolated(
  bytes: Uint8Array,
  limits: Partial<IsolationLimits> = {},
  { onPictures = () => {} }: ReadOptions = {},
): Promise<StrategyDocument> {
  const within = { ...USUAL_LIMITS, ...limits };
  const first = await inOwnProcess<FirstReading>(ENTRY, bytes, within);
  if ("document" in first) return first.document;
  const { pictures } = first;
  onPictures(0, pictures);
  return inOwnProcess<StrategyDocument>(WITH_PICTURES, bytes, within, {
    count: pictures,
    onStep: (done) => onPictures(done, pictures),
  });
}
