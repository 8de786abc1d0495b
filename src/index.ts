import { createHash } from "node:crypto";
import { appraiseDocument, type PersonsAnswers } from "./appraise/appraise.js";
import { otherDocument, type Understanding, understandDocument } from "./appraise/understand.js";
import { RUBRIC_VERSION } from "./appraise/versions.js";
import type { OtherDocument, OtherDocuments } from "./compare/other-document.js";
import { personLabeller } from "./labellers/person/person.js";
import { rules } from "./labellers/rules/rules.js";
import type { Appraisal } from "./model/appraisal.js";
import type { StrategyDocument } from "./model/document.js";
import { read } from "./readers/read.js";
import { VERSION } from "./version.js";

export type * from "./compare/other-document.js";
export type * from "./isolation/limits.js";
export { readIsolated } from "./isolation/read-isolated.js";
export type { Answer, Saying } from "./labellers/person/answer.js";
export { AnswersError, parseAnswers } from "./labellers/person/answers-file.js";
export type * from "./model/appraisal.js";
export type * from "./model/boxes.js";
export type * from "./model/commitment.js";
export type * from "./model/document.js";
export { UnreadableFile } from "./model/document.js";
export type * from "./model/finding.js";
export type * from "./model/label.js";
export type * from "./model/place.js";
export type * from "./model/statement.js";
export type { PersonsAnswers };
export { RUBRIC_VERSION, read, VERSION };

/** How a file is to be read. */
export interface ReadingOptions {
  /** `read`, in this process, where nothing is given; `readIsolated` for files from strangers. */
  readonly read?: (bytes: Uint8Array) => Promise<StrategyDocument>;
}

/** What the caller knows beside the bytes. */
export interface AppraiseFileOptions extends ReadingOptions {
  /** The file's name, for people; the format is told from the content. */
  readonly name: string;
  /** Today's date, YYYY-MM-DD. Without it nothing is judged by its age. */
  readonly asOf?: string;
  /** Documents to hold beside it, each read with {@link forComparison}. */
  readonly others?: OtherDocuments;
  /** What a person answered about it; `parseAnswers` reads a file of answers. */
  readonly answers?: PersonsAnswers;
}

/**
 * Reads a strategy and appraises it against the signs.
 *
 * @param bytes the file, whole
 * @throws UnreadableFile when the file cannot be read at all
 */
export async function appraise(bytes: Uint8Array, options: AppraiseFileOptions): Promise<Appraisal> {
  const { read: reading = read, ...known } = options;
  return appraiseDocument(await reading(bytes), { ...known, sha256: sha256Of(bytes), fingerpost: VERSION });
}

/**
 * Reads a document that strategies are to be compared with: the organisation's own plan, its previous strategy, or another
 * organisation's.
 *
 * @param bytes the file, whole
 * @param name the file's name, for people
 * @throws UnreadableFile when the file cannot be read at all
 */
export async function forComparison(
  bytes: Uint8Array,
  name: string,
  { read: reading = read }: ReadingOptions = {},
): Promise<OtherDocument> {
  return otherDocument(await reading(bytes), { name, sha256: sha256Of(bytes) });
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
export async function understand(
  bytes: Uint8Array,
  { read: reading = read, answers }: ReadingOptions & Pick<AppraiseFileOptions, "answers"> = {},
): Promise<Understanding> {
  return understandDocument(
    await reading(bytes),
    answers === undefined ? [rules] : [rules, personLabeller(answers.given)],
  );
}
