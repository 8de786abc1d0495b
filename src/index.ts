import { createHash } from "node:crypto";
import { appraiseDocument } from "./appraise/appraise.js";
import { otherDocument, type Understanding, understandDocument } from "./appraise/understand.js";
import { RUBRIC_VERSION } from "./appraise/versions.js";
import type { OtherDocument, OtherDocuments } from "./compare/other-document.js";
import type { Appraisal } from "./model/appraisal.js";
import { read } from "./readers/read.js";
import { VERSION } from "./version.js";

export type * from "./compare/other-document.js";
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
  /** Documents to hold beside it, each read with {@link forComparison}. */
  readonly others?: OtherDocuments;
}

/**
 * Reads a strategy and appraises it against the signs.
 *
 * @param bytes the file, whole
 * @throws UnreadableFile when the file cannot be read at all
 */
export async function appraise(bytes: Uint8Array, options: AppraiseFileOptions): Promise<Appraisal> {
  const document = await read(bytes);
  return appraiseDocument(document, { ...options, sha256: sha256Of(bytes), fingerpost: VERSION });
}

/**
 * Reads a document that strategies are to be compared with: the organisation's own plan, its previous strategy, or another
 * organisation's.
 *
 * @param bytes the file, whole
 * @param name the file's name, for people
 * @throws UnreadableFile when the file cannot be read at all
 */
export async function forComparison(bytes: Uint8Array, name: string): Promise<OtherDocument> {
  return otherDocument(await read(bytes), { name, sha256: sha256Of(bytes) });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
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
