import { createHash } from "node:crypto";
import { appraiseDocument, type PersonsAnswers } from "./appraise/appraise.js";
import { labellersOf } from "./appraise/labellers.js";
import { labellingContext, otherDocument, type Understanding, understandDocument } from "./appraise/understand.js";
import { RUBRIC_VERSION } from "./appraise/versions.js";
import type { OtherDocument, OtherDocuments } from "./compare/other-document.js";
import { type AskingOptions, askModel, type ModelAnswers, type Plan, planOf } from "./labellers/model/ask.js";
import type { AnswerStore } from "./labellers/model/endpoint.js";
import type { Appraisal } from "./model/appraisal.js";
import type { StrategyDocument } from "./model/document.js";
import { read } from "./readers/read.js";
import { VERSION } from "./version.js";

export type * from "./compare/other-document.js";
export { openEndpoint } from "./endpoint/open-endpoint.js";
export { type EndpointSettings, parseSettings, SettingsError } from "./endpoint/settings.js";
export type * from "./isolation/limits.js";
export { readIsolated } from "./isolation/read-isolated.js";
export type { Asking, AskingOptions, ModelAnswers, Plan } from "./labellers/model/ask.js";
export type * from "./labellers/model/endpoint.js";
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
  /** What a language model said of it, from {@link modelAnswers}; without it no model is asked. */
  readonly model?: ModelAnswers;
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
  { read: reading = read, answers, model }: ReadingOptions & Pick<AppraiseFileOptions, "answers" | "model"> = {},
): Promise<Understanding> {
  const others = { ...(model && { model }), ...(answers && { answers: answers.given }) };
  return understandDocument(await reading(bytes), labellersOf(others));
}

/**
 * Asks a language model for the labels of a document's statements, to be given to {@link appraise} or {@link understand}.
 * What the endpoint does never makes it reject: statements without a good answer keep the rules' labels.
 *
 * @param document as it was read; the same must be appraised
 * @param options an endpoint, from `openEndpoint`, and where answers are kept between runs
 */
export async function modelAnswers(document: StrategyDocument, options: AskingOptions): Promise<ModelAnswers> {
  return askModel(labellingContext(document), options);
}

/** What {@link modelAnswers} would send, with nothing sent. */
export async function modelPlan(
  document: StrategyDocument,
  options: { readonly model: string; readonly store?: AnswerStore },
): Promise<Plan> {
  return planOf(labellingContext(document), options);
}
