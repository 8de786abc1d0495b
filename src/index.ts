import { createHash } from "node:crypto";
import { appraiseDocument } from "./appraise/appraise.js";
import { type Understanding, understandDocument } from "./appraise/understand.js";
import { RUBRIC_VERSION } from "./appraise/versions.js";
import type { Appraisal } from "./model/appraisal.js";
import { read } from "./readers/read.js";
import { VERSION } from "./version.js";

export type * from "./model/appraisal.js";
export type * from "./model/commitment.js";
export type * from "./model/document.js";
export { UnreadableFile } from "./model/document.js";
export type * from "./model/finding.js";
export type * from "./model/label.js";
export type * from "./model/place.js";
export type * from "./model/statement.js";
export { RUBRIC_VERSION, VERSION };

/** What the caller knows beside the bytes. */
export interface AppraiseFileOptions {
  /** The file's name, for people; the format is told from the content. */
  readonly name: string;
  /** Today's date, YYYY-MM-DD. Without it nothing is judged by its age. */
  readonly asOf?: string;
}

/**
 * Reads a strategy and appraises it against the signs.
 *
 * @param bytes the file, whole
 * @throws UnreadableFile when the file cannot be read at all
 */
export async function appraise(bytes: Uint8Array, options: AppraiseFileOptions): Promise<Appraisal> {
  const document = await read(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return appraiseDocument(document, { ...options, sha256, fingerpost: VERSION });
}

/**
 * Reads a strategy and returns it as the signs see it: blocks, statements with their labels, promises.
 *
 * @param bytes the file, whole
 * @throws UnreadableFile when the file cannot be read at all
 */
export async function understand(bytes: Uint8Array): Promise<Understanding> {
  return understandDocument(await read(bytes));
}
