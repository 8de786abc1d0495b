import type { StrategyDocument } from "../model/document.js";
import { type IsolationLimits, USUAL_LIMITS } from "./limits.js";
import { inOwnProcess } from "./own-process.js";

const ENTRY = new URL("./reading-process.js", import.meta.url);

/**
 * Reads a strategy as `read` does, in a process of its own, which is stopped at its limits: for files from strangers. The
 * result is the same.
 *
 * @param bytes the whole file
 * @param limits those that shall not be the usual ones
 * @throws UnreadableFile as `read` does, and "too-large", "too-slow", "too-much-memory" or "broke-off"
 */
export function readIsolated(bytes: Uint8Array, limits: Partial<IsolationLimits> = {}): Promise<StrategyDocument> {
  return inOwnProcess<StrategyDocument>(ENTRY, bytes, { ...USUAL_LIMITS, ...limits });
}
