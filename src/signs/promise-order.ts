import { hasMeasure } from "../extract/commitments/complete.js";
import type { Commitment, Slot } from "../model/commitment.js";
import type { Evidence } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import { countWords } from "../text/words.js";
import { evidence } from "./evidence.js";
import type { Extracts } from "./extracts.js";

/** Where the promises' statements stand. */
type Given = Pick<Extracts, "statements">;

/** Fewer words are a title or what is left of a line; more, and a board member does not see at once what is missing. */
const SHORTEST_SHOWN = 5;
const LONGEST_SHOWN = 30;

/** Promises as evidence, each by its statement. */
export function quoted(
  given: Given,
  promises: readonly Commitment[],
  bearing: Evidence["bearing"],
  indicator: string,
): Evidence[] {
  return statementsOf(given, promises).map((statement) => evidence(statement, bearing, indicator));
}

/** The statements that the promises were found in. */
export function statementsOf({ statements }: Given, promises: readonly Commitment[]): LabelledStatement[] {
  return promises.map(({ statement }) => statements[statement]).filter((one) => one !== undefined);
}

/**
 * The promises in the order in which they show that something is missing: whole ones short enough to take in come first, of
 * these the emptiest, and of equals the one that stands first.
 */
export function vaguestFirst(given: Given, promises: readonly Commitment[]): Commitment[] {
  return inOrderOf(promises, (one) => (isPlainToRead(given, one) ? READABLE : 0) + emptiness(one));
}

/** The promises in the order in which they show that a promise can be checked: the fullest first, by what stands in their own words. */
export function fullestFirst(promises: readonly Commitment[]): Commitment[] {
  return inOrderOf(promises, fullness);
}

function inOrderOf(promises: readonly Commitment[], rank: (promise: Commitment) => number): Commitment[] {
  return promises
    .map((promise, at) => ({ promise, at, rank: rank(promise) }))
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .map(({ promise }) => promise);
}

/** More than any promise can have for being empty. */
const READABLE = 100;

/** What a reader misses: above all which thing it is, then when; a promise that only intends or would fit anywhere is emptier still. */
function emptiness(promise: Commitment): number {
  const { whatSpecific, when, how, why, force, labels } = promise;
  const lacking = [when === null, how === null, why === null, !hasMeasure(promise), force !== "firm"];
  return (
    (whatSpecific ? 0 : 2) + (labels.includes("GENERIC") ? 1 : 0) + lacking.filter(Boolean).length + (when ? 0 : 1)
  );
}

/** Whether the words are a whole promise, and few enough to take in. */
function isPlainToRead({ statements }: Given, { quote, statement }: Commitment): boolean {
  const words = countWords(quote);
  const source = statements[statement];
  if (source === undefined || words < SHORTEST_SHOWN || words > LONGEST_SHOWN) return false;
  const { tense, modality } = source.grammar;
  return source.form !== "table-row" && (tense === "future" || tense === "bare" || modality === "intention");
}

/** Each filled slot counts; one that stands in the promise's own words is seen in the quote and counts more. */
function fullness({ whatSpecific, how, when, why, who, measure }: Commitment): number {
  const seen = (slot: Slot | null) => (slot === null ? 0 : slot.origin === "own" ? 2 : 1);
  const slots = [how, when, why, who, measure.target ?? measure.indicator, measure.baseline];
  return (whatSpecific ? 2 : 0) + slots.reduce((sum, slot) => sum + seen(slot), 0);
}
