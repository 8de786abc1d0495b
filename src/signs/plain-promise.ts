import type { LabelledStatement } from "../model/statement.js";
import { screened } from "../text/screened.js";
import { isWholeStatement } from "./whole-first.js";

/** Parts that tell of how things are, were or might be, or belong to nobody: what stands there is not shown as a promise. */
const TELLS: ReadonlySet<LabelledStatement["role"]> = new Set([
  "references",
  "glossary",
  "risks",
  "case-study",
  "vision",
]);
/** Parts that a reader takes for promises, whoever is the subject of their sentences (rubric a, include). */
const PROMISING: ReadonlySet<LabelledStatement["role"]> = new Set([
  "promises",
  "actions",
  "objectives",
  "outcomes",
  "measures",
  "dates",
  "summary",
]);
/** Whose promise is the organisation's: its own, or nobody's by name in its own document. */
const OWN_DOING: ReadonlySet<LabelledStatement["doer"]> = new Set(["own", "unnamed"]);
/** What the sentence of a row's main cell may tell without being a promise; rows are worded too shortly to tell more. */
const OTHER_THAN_PROMISED: ReadonlySet<LabelledStatement["told"]> = new Set([
  "pointer",
  "definition",
  "instruction",
  "forecast",
  "supposed",
  "done",
]);
/** A blank that a draft left open: "within [90] days", "TBD". */
const BLANK = /\[\s*(?:\d+|[\p{L}\s]{2,30})\s*\](?=\s\p{L})|\bTB[CD]\b|_{3,}/u;
/** The end of what somebody said, whose beginning stands elsewhere. */
const END_OF_SPEECH = /^[^“]*”\s*$/u;
/** The words of a promise that stands in a row: what is to be done begins a cell. */
const ROW_ACTS = screened(
  /(?:^|\t|\s\|\s)\s*(?:to\s)?(?:establish|create|develop|launch|publish|implement|build|introduce|deliver|provide|set up|replace|migrate|roll out|complete|review|agree|pilot|test|train|recruit|appoint|improve|increase|reduce|extend|expand|support|ensure|work|use|adopt|move|open|close|make|define|design|deploy|identify|produce|promote|strengthen|enable|share|explore|consider|upgrade|install|we will|the \p{L}+ will)\b/iu,
);
/** A table of what was changed in the document. */
const OF_VERSIONS = /^(?:version|revision|date of change|change)\b/i;

/**
 * Whether a statement shows by its own words, with the words above it, that the document's organisation promises something: it
 * is whole, it is told as a promise and nobody else makes it (`told` and `doer`), and no draft left it open.
 * What is counted as a promise stays as it was: this chooses what is shown.
 */
export function isPlainPromise(statement: LabelledStatement): boolean {
  const { doer, told, role, text, form, grammar, labels, voice, cells } = statement;
  if (voice !== "own" || !OWN_DOING.has(doer) || TELLS.has(role) || labels.has("PROGRESS")) return false;
  if (text.trim().endsWith("?") || BLANK.test(text) || END_OF_SPEECH.test(text) || !isWholeStatement(statement))
    return false;
  if (form !== "table-row") return told === "promise";
  if (OTHER_THAN_PROMISED.has(told) || grammar.tense === "past") return false;
  return ROW_ACTS.test(text) && !cells.some(({ head }) => OF_VERSIONS.test(head));
}

/**
 * The statements that show a promise; those that only count as one are not shown. Where the organisation itself speaks ("we
 * will") or the part of the document is one that promises, readers agree; bodies, and what is to be done, elsewhere in running text are
 * as often told as promised, and shown only where there is nothing surer.
 */
export function plainPromisesOf(statements: readonly LabelledStatement[]): LabelledStatement[] {
  const plain = statements.filter(isPlainPromise);
  const surest = plain.filter(({ grammar, role }) => grammar.subject === "organisation" || PROMISING.has(role));
  return surest.length > 0 ? surest : plain;
}
