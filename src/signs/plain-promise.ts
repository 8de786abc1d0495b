import type { LabelledStatement } from "../model/statement.js";
import { screened } from "../text/screened.js";
import { isWholeStatement } from "./whole-first.js";

/** Parts that tell of how things are or were, or belong to nobody: what stands there is not shown as a promise. */
const TELLS: ReadonlySet<LabelledStatement["role"]> = new Set(["references", "glossary", "risks", "case-study"]);
/** A blank that a draft left open: "within [90] days", "TBD". */
const BLANK = /\[\s*(?:\d+|[\p{L}\s]{2,30})\s*\](?=\s\p{L})|\bTB[CD]\b|_{3,}/u;
/** What a thing does of itself: "better spectrum will improve coverage" says what is hoped for, and nobody who does it. */
const OF_ITSELF = screened(
  /\b(?:will|shall)\s(?:also\s|then\s|likely\s|therefore\s|\p{L}+ly\s)?(?:be (?:able|possible|available|seen|felt|inherent|integral|needed|required|necessary|important|key|critical|crucial|essential|subject)|continue to be|depend|remain|mean|have|become|improve|increase|help|support|enable|allow|lead|contribute|make it|require|need|benefit|result|include|cover|provide|bring|drive|facilitate|ensure|offer|give)\b/iu,
);
/** The words of a promise that stands in a row: what is to be done begins a cell. */
const ROW_ACTS = screened(
  /(?:^|\t|\s\|\s)\s*(?:to\s)?(?:establish|create|develop|launch|publish|implement|build|introduce|deliver|provide|set up|replace|migrate|roll out|complete|review|agree|pilot|test|train|recruit|appoint|improve|increase|reduce|extend|expand|support|ensure|work|use|adopt|move|open|close|make|define|design|deploy|identify|produce|promote|strengthen|enable|share|explore|consider|upgrade|install|we will|the \p{L}+ will)\b/iu,
);

/** What is so, takes time or is wished for, whoever is named: nobody does anything. */
const IS_SO =
  /\b(?:will|shall)\s(?:also\s|then\s)?(?:take (?:time|years|effort)|have (?:different|a |an |to )|mean|depend|be (?:mandatory|necessary|needed|required|important|essential|key|critical|crucial)|need|require|become|continue to grow)\b|^(?:I|we) (?:want|hope|would like|believe|expect)\b/i;
/** What can or may be, and nowhere will. */
const ONLY_MAY = /^(?!.*\b(?:will|shall)\b).*\b(?:can|could|may|might)\b/i;
/** Words above a list that say its items are no promises: what was learnt or done, what is asked of others, what is hoped for. */
const LISTS_ELSE =
  /\b(?:lessons?|criteria|benefits|advantages|characteristics|examples|challenges|completed|defined|definitions?|(?:expected|anticipated) (?:results|goals|outcomes|benefits)|is open if|policy instruments|responsibilities|responsible for)\b/i;
/** A table of what was changed in the document. */
const OF_VERSIONS = /^(?:version|revision|date of change|change)\b/i;
/** "The “Innovation Plan 2021–2035” aims to …": what another paper is for. */
const ANOTHER_PAPER = /^(?:The\s)?[“"‘][^”"’]{4,90}[”"’]\s/u;
/** What will be, or is to be, done to a thing. */
const TO_BE_DONE = /\b(?:will|shall|is to|are to)\b/i;

/**
 * Whether a statement shows by its own words, with the words above it, that the document's organisation promises something: it is
 * whole, it says who acts or what will be done, and it is no forecast, duty of others, pointer, description or blank of a draft.
 * What is counted as a promise stays as it was: this chooses what is shown.
 */
export function isPlainPromise(statement: LabelledStatement): boolean {
  const { doer, told, role, text, form, grammar, labels, voice, cells, leadIns } = statement;
  if (
    text.trim().endsWith("?") ||
    voice !== "own" ||
    TELLS.has(role) ||
    BLANK.test(text) ||
    !isWholeStatement(statement)
  )
    return false;
  if (doer === "other-body" || doer === "law" || doer === "quoted" || doer === "everyone" || doer === "document")
    return false;
  if (told === "pointer" || told === "definition" || told === "instruction" || told === "forecast") return false;
  if (IS_SO.test(text) || ONLY_MAY.test(text) || (form === "list-item" && LISTS_ELSE.test(leadIns[0]?.text ?? "")))
    return false;
  if (told === "supposed" || told === "done" || labels.has("PROGRESS") || grammar.tense === "past") return false;
  if (form === "table-row") return ROW_ACTS.test(text) && !cells.some(({ head }) => OF_VERSIONS.test(head));
  if (told !== "promise") return form === "list-item" && grammar.tense === "bare";
  if (/\bthere (?:will|shall) be\b/i.test(text) || ANOTHER_PAPER.test(text)) return false;
  if (grammar.subject === "thing" && doer !== "own" && !TO_BE_DONE.test(text)) return false;
  return grammar.subject !== "thing" || doer === "own" || !OF_ITSELF.test(text);
}

/** Those that show a promise before those that only count as one; where none shows it, nothing is shown. */
export function plainFirst(statements: readonly LabelledStatement[]): LabelledStatement[] {
  const plain = plainPromisesOf(statements);
  return plain.length === 0 ? [] : [...plain, ...statements.filter((one) => !plain.includes(one))];
}

/** The statements that show a promise; those that only count as one are not shown. */
export function plainPromisesOf(statements: readonly LabelledStatement[]): LabelledStatement[] {
  return statements.filter(isPlainPromise);
}
