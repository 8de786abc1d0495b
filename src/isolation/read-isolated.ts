import type { StrategyDocument } from "../model/document.js";
import type { SeenPage } from "../readers/pdf/scans/seen-page.js";
import type { ReadOptions } from "../readers/read-options.js";
import { type IsolationLimits, USUAL_LIMITS } from "./limits.js";
import { inOwnProcess } from "./own-process.js";
import { type PackedDocument, unpacked } from "./packed-document.js";

const ENTRY = new URL("./reading-process.js", import.meta.url);
const OF_PICTURES = new URL("./picture-reading-process.js", import.meta.url);

/** What a process that does no OCR comes to: the document, or the pages that OCR has to read first. */
export type Reading = { readonly document: PackedDocument } | { readonly pictures: readonly number[] };

/**
 * Reads a strategy as `read` does, in a process of its own, which is stopped at its limits: for files from strangers. The
 * result is the same. Where pages are pictures, OCR reads them in a second process, which is given time for each of them; a
 * third then reads the whole. Neither holds the memory of the other.
 *
 * @param bytes the whole file
 * @param limits those that shall not be the usual ones
 * @param options who is told of the progress
 * @throws UnreadableFile as `read` does, and "too-large", "too-slow", "too-much-memory" or "broke-off"
 */
export async function readIsolated(
  bytes: Uint8Array,
  limits: Partial<IsolationLimits> = {},
  options: Pick<ReadOptions, "onPictures"> = {},
): Promise<StrategyDocument> {
  return unpacked(await readPacked(bytes, limits, options));
}

/** Reads a strategy as {@link readIsolated} does, and leaves it as its process sent it. */
export async function readPacked(
  bytes: Uint8Array,
  limits: Partial<IsolationLimits> = {},
  { onPictures = () => {} }: Pick<ReadOptions, "onPictures"> = {},
): Promise<PackedDocument> {
  const within = { ...USUAL_LIMITS, ...limits };
  const first = await inOwnProcess<Reading>(ENTRY, bytes, within);
  if ("document" in first) return first.document;
  const { pictures } = first;
  onPictures(0, pictures.length);
  const seen = await inOwnProcess<readonly SeenPage[]>(OF_PICTURES, bytes, within, {
    given: pictures,
    steps: { count: pictures.length, onStep: (done) => onPictures(done, pictures.length) },
  });
  const whole = await inOwnProcess<Reading>(ENTRY, bytes, within, { given: seen });
  if ("document" in whole) return whole.document;
  throw new Error("pages that were read by OCR are asked for again");
}
