import { joinedPromises } from "../../extract/commitments/joined.js";
import { groupsIn } from "../../extract/people/groups.js";
import { actsOnTechnology } from "../../extract/technology/object.js";
import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { contentWords } from "../../text/words.js";
import { evidence, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { promisesForPeople, promisesTechnologyAlone } from "./plainly.js";

/** Fewer promises than this make no share (rubric 7, scale). */
export const FEWEST_FOR_SHARE = 10;
/** Shares of promises that are technology only (rubric 7, scale). */
export const FEW = 0.25;
export const MANY = 0.4;
export const MOST = 0.6;
/** Without headings a passage is no more than so many statements on either side. */
const PASSAGE = 12;

type Given = Pick<Extracts, "statements" | "commitments">;

/** A distinct promise: what it is to do, and the statement that makes it, which may join several. */
export interface Promised {
  readonly statement: LabelledStatement;
  /** Verb and object, or subject and state. */
  readonly what: string;
  readonly why: Commitment["why"];
}

/** The promises whose *what* is a technology: those with nobody who would notice, and those with somebody. */
export interface TechnologyPromises {
  readonly alone: readonly LabelledStatement[];
  readonly withPeople: readonly LabelledStatement[];
  /** All distinct promises. */
  readonly all: readonly Promised[];
}

/** Sorts the distinct promises by whether they act on technology, and whether anybody is said to notice. */
export function technologyPromises(given: Given, lexicon: Lexicon): TechnologyPromises {
  const all = promisesOf(given);
  const repeated = repeatedWhys(all);
  const technology = all.filter(({ what, statement }) => !isRefusal(statement) && actsOnTechnology(what));
  const acting = new Set(technology.map(({ statement }) => statement.id));
  const noticed = (one: Promised) =>
    repeated.has(one)
      ? false
      : one.why !== null ||
        one.statement.labels.has("OUTCOME") ||
        tellsResult(one.statement.text, lexicon) ||
        // A stock purpose pasted on a line is a reason that tells nothing (rubric 7, gaming).
        (!lexicon.test("stock-result", one.statement.text) && passageSays(one.statement, given, acting, lexicon));
  return {
    alone: technology.filter((each) => !noticed(each)).map(({ statement }) => statement),
    withPeople: technology.filter(noticed).map(({ statement }) => statement),
    all,
  };
}

/**
 * The commitments, each once and each promise that they join, and what is to be done without being labelled one: "the directories are to be merged in
 * 2026", a dated row of a programme. Of systems both are common forms.
 */
function promisesOf({ statements, commitments }: Given): Promised[] {
  const committed = new Set(commitments.map(({ statement }) => statement));
  const distinct = commitments
    .filter(({ duplicateOf }) => duplicateOf === null)
    .flatMap((commitment) => {
      const statement = statements[commitment.statement];
      if (!statement) return [];
      return joinedPromises(commitment, statement.form).map(({ what }) => ({ statement, what, why: commitment.why }));
    });
  const others = statements
    .filter((one) => !committed.has(one.id) && (isToBeDone(one) || isDatedRow(one)))
    .map((statement) => ({
      statement,
      what: statement.cells[0]?.text ?? statement.text.replace(OPENING, ""),
      why: null,
    }));
  return [...distinct, ...others].sort((a, b) => a.statement.id - b.statement.id);
}

/** "We will not build our own app", "No new use of it will start": nothing is to be done to a technology. */
function isRefusal({ grammar, text }: LabelledStatement): boolean {
  return grammar.negated || /^(?:no|none|nothing)\b/i.test(text);
}

function isToBeDone({ voice, role, labels, text, grammar, tags }: LabelledStatement): boolean {
  if (voice !== "own" || TOLD.has(role) || grammar.tense === "past" || grammar.negated) return false;
  if (labels.has("PROGRESS") || labels.has("EXCLUSION") || BINDING.has(grammar.modality) === false) return false;
  return TO_BE_DONE.test(text) || (tags.when && labels.has("OUTCOME")) || (tags.when && grammar.subject === "people");
}

const BINDING: ReadonlySet<LabelledStatement["grammar"]["modality"]> = new Set(["promise", "intention"]);

function isDatedRow({ form, voice, role, cells, labels }: LabelledStatement): boolean {
  if (form !== "table-row" || voice !== "own" || TOLD.has(role) || labels.has("PROGRESS") || labels.has("TARGET"))
    return false;
  const [first, ...others] = cells;
  return (
    first !== undefined &&
    /\p{L}{3}/u.test(first.text) &&
    others.some(({ head, text }) => WHEN.test(head) && /\d/.test(text))
  );
}

const TOLD: ReadonlySet<LabelledStatement["role"]> = new Set([
  "references",
  "glossary",
  "progress",
  "situation",
  "measures",
  "case-study",
]);
/** Something is done to a thing: passive, or a state. "Will enable" and "will be able" tell of effects. */
const TO_BE_DONE = screened(
  /\b(?:will|shall|(?:are|is) (?:going )?to) be\s(?!able|a\b|an\b|the\b|more|less|important|essential|needed|required)/i,
);
const WHEN =
  /^(?:dates?|when|by|due|target date|timing|timescales?|deadlines?|quarter|year|completion|delivery|finish|end)\b/i;
const OPENING = /^(?:by|in|during|from|until|before)\s[^,]{3,30}?\b20\d\d,?\s/i;

/** Promises whose own reason stands word for word on an earlier one: it is counted once for the document (rubric 7, gaming). */
function repeatedWhys(promises: readonly Promised[]): Set<Promised> {
  const first = new Map<string, LabelledStatement>();
  return new Set(
    promises.filter(({ why, statement }) => {
      if (why?.origin !== "own") return false;
      const key = contentWords(why.quote).join(" ");
      const seen = first.get(key);
      if (!seen) first.set(key, statement);
      // What a sentence joins has one reason.
      return seen !== undefined && seen !== statement;
    }),
  );
}

/** "So that scans load in under five seconds": a result with a figure, whoever is at the bedside. */
function tellsResult(text: string, lexicon: Lexicon): boolean {
  const result = SO_THAT.exec(text)?.[1];
  return (
    result !== undefined &&
    lexicon.test("noticed", result) &&
    !lexicon.test("stock-result", result) &&
    FIGURE.test(result)
  );
}

const SO_THAT = /\b(?:so that|so(?=\s(?:the|every|each|no|all|any)\b)|which means|meaning)\s(.+)/i;
const FIGURE = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|twice|once|same day|next day)\b/i;

/** Whether the passage says once what somebody will notice or, where basics are repaired, who suffers today. */
function passageSays(
  statement: LabelledStatement,
  { statements, commitments }: Given,
  acting: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const promising = new Set(commitments.map((one) => one.statement));
  return statements.slice(Math.max(0, statement.id - PASSAGE), statement.id + PASSAGE + 1).some(
    (other) =>
      other.section === statement.section &&
      other.voice === "own" &&
      // Another promise's result is its own, unless it goes on in the same paragraph or row.
      !acting.has(other.id) &&
      (other.block === statement.block || !promising.has(other.id)) &&
      (other.labels.has("OUTCOME") || (statement.tags.basics && suffers(other, lexicon))),
  );
}

/** Says who suffers today. */
function suffers({ text, labels }: LabelledStatement, lexicon: Lexicon): boolean {
  return (
    labels.has("USER_NEED") || (lexicon.test("problem", text) && groupsIn(text).some(({ particular }) => particular))
  );
}

/** ITD-1: promises of technology without anybody who would notice, among all promises. */
export function technologyOnly(
  given: Pick<Extracts, "document" | "statements">,
  { alone, withPeople, all }: TechnologyPromises,
): IndicatorResult {
  const values = { alone: alone.length, promises: all.length, withPeople: withPeople.length };
  const quotes = [
    ...[...new Set(alone)].filter(promisesTechnologyAlone).map((statement) => evidence(statement, "for", "ITD-1")),
    ...[...new Set(withPeople)].filter(promisesForPeople).map((statement) => evidence(statement, "against", "ITD-1")),
  ];
  if (all.length < FEWEST_FOR_SHARE) return { id: "ITD-1", state: "unknown", values, evidence: quotes };
  return {
    id: "ITD-1",
    state: alone.length > all.length * MANY ? "met" : "not-met",
    values,
    measure: { value: alone.length / all.length, unit: "share", of: all.length },
    evidence: quotes,
    ...(quotes.length > 0
      ? {}
      : { searched: searched("promises that say by themselves what will be done with technology", given) }),
  };
}
