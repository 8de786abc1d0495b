import type { drawPages } from "../readers/pdf/draw-pages.js";
import { USUAL_LIMITS } from "./limits.js";
import { inOwnProcess } from "./own-process.js";

const ENTRY = new URL("./drawing-process.js", import.meta.url);

/** Pages as they were drawn. */
export type DrawnPages = Awaited<ReturnType<typeof drawPages>>;

/**
 * Draws the pages of a PDF as `drawPages` does, in a process of its own, which is stopped at the limits of a reading.
 *
 * @param bytes the whole file
 * @throws UnreadableFile as `drawPages` does, and "too-large", "too-slow", "too-much-memory" or "broke-off"
 */
export function drawIsolated(bytes: Uint8Array): Promise<DrawnPages> {
  return inOwnProcess<DrawnPages>(ENTRY, bytes, USUAL_LIMITS);
}
