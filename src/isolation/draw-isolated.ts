import type { drawPages } from "../readers/pdf/draw-pages.js";
import { type IsolationLimits, USUAL_LIMITS } from "./limits.js";
import { inOwnProcess } from "./own-process.js";

const ENTRY = new URL("./drawing-process.js", import.meta.url);

/** Pages as they were drawn. */
export type DrawnPages = Awaited<ReturnType<typeof drawPages>>;

/**
 * Draws the pages of a PDF as `drawPages` does, in a process of its own, which is stopped at its limits.
 *
 * @param bytes the whole file
 * @param limits those that shall not be the usual ones
 * @throws UnreadableFile as `drawPages` does, and "too-large", "too-slow", "too-much-memory" or "broke-off"
 */
export function drawIsolated(bytes: Uint8Array, limits: Partial<IsolationLimits> = {}): Promise<DrawnPages> {
  return inOwnProcess<DrawnPages>(ENTRY, bytes, { ...USUAL_LIMITS, ...limits });
}
