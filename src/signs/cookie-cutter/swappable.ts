import { joinedPromises } from "../../extract/commitments/joined.js";
import { blanked, ownNames } from "../../extract/facts/own-name.js";
import { groupsIn } from "../../extract/people/groups.js";
import { quantitiesOf } from "../../labellers/rules/figures.js";
import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import type { Lexicon } from "../../text/lexicon.js";
import { wordsIn } from "../../text/words.js";
import { evidence } from "../evidence.js";
import { plainPromisesOf } from "../plain-promise.js";
import { statementsOf, vaguestFirst } from "../promise-order.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./given.js";

/** Shares of promises that anybody could make (rubric 8, scale). */
export const SWAPPABLE_PARTIAL = 0.7;
export const SWAPPABLE_STRONG = 0.85;
/** Fewer promises than this make no share (rubric 0). */
const FEWEST_FOR_SHARE = 10;
/** Where more of the words than this begin with a capital, capitals mark no name. */
const TITLE_CASE = 0.5;

/** The promises, and those that anybody could make. */
export interface Swappable {
  readonly all: number;
  /** How many of them, each promise counted that a sentence joins. */
  readonly count: number;
  /** The statements that make them, the emptiest first: who reads it sees at once that anybody could have written it. */
  readonly promises: readonly LabelledStatement[];
  /** Those that show it by their own words: no name stands in them. */
  readonly shown: readonly LabelledStatement[];
  /** Undefined where there are too few promises. */
  readonly share: number | undefined;
}

/** Promises with no site, service, system, group, number or place left once the organisation's own name is blanked. */
export function swappable(given: Given, lexicon: Lexicon): Swappable {
  const names = ownNames(given.document.organisation, given.document.title);
  const each = given.commitments
    .filter(({ duplicateOf }) => duplicateOf === null)
    .flatMap((promise) => {
      const statement = given.statements[promise.statement];
      if (!statement) return [];
      const parts = joinedPromises(promise, statement.form);
      return parts.map(({ words }) => ({ promise, statement, words, alone: parts.length === 1 }));
    });
  const swaps = each.filter(({ statement, words, alone }) => {
    if (statement.text.trim() === given.document.title) return false;
    return !isTied(words, alone ? statement : { ...statement, text: words }, names, lexicon);
  });
  const headlineFirst = [
    ...swaps.filter(({ promise }) => promise.headline),
    ...swaps.filter(({ promise }) => !promise.headline),
  ];
  const promises = [...new Set(headlineFirst.map(({ promise }) => promise))];
  return {
    all: each.length,
    count: swaps.length,
    promises: statementsOf(given, vaguestFirst(given, promises)),
    shown: plainPromisesOf(
      statementsOf(
        given,
        vaguestFirst(
          given,
          promises.filter((promise) => showsNothingOfHere(promise, names)),
        ),
      ),
    ),
    share: each.length < FEWEST_FOR_SHARE ? undefined : swaps.length / each.length,
  };
}

/** COO-5: the share of promises that anybody could make. */
export function swappableShare({ all, count, promises, shown, share }: Swappable): IndicatorResult {
  const values = { swappable: count, all };
  const quoted = (some: readonly LabelledStatement[]) => some.map((promise) => evidence(promise, "for", "COO-5"));
  // Where there is no share the promises themselves are all that can be shown, and nothing is said by their number.
  if (share === undefined) {
    const others = promises.filter((one) => !shown.includes(one));
    return { id: "COO-5", state: "unknown", values, evidence: quoted([...shown, ...others]) };
  }
  return {
    id: "COO-5",
    state: share > SWAPPABLE_PARTIAL ? "met" : "not-met",
    values,
    measure: { value: share, unit: "share", of: all },
    evidence: quoted(shown),
  };
}

/** No name stands in it that the lists of names do not know, and no figure but a date. */
function showsNothingOfHere({ quote }: Commitment, names: readonly string[]): boolean {
  const undated = datesIn(quote).reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    quote,
  );
  return !NAMED.test(blanked(undated, names)) && !/\d/.test(undated);
}

/** A capital inside the sentence. */
const NAMED = /(?<=[\p{L},;)]\s)(?!I\b|IT\b|ICT\b|AI\b)\p{Lu}/u;

/** Whether anything in the promise belongs to this organisation, place or people. */
function isTied(words: string, statement: LabelledStatement, names: readonly string[], lexicon: Lexicon): boolean {
  const text = blanked(words, names);
  return (
    quantitiesOf(statement).figures.some(({ kind, value }) => kind !== "times" && (kind !== "count" || value > 1)) ||
    groupsIn(text).some(
      ({ particular, start, end }) => particular && !lexicon.test("everybodys-group", text.slice(start, end)),
    ) ||
    lexicon.test("service-or-site", text) ||
    namesSomething(text, lexicon)
  );
}

/** Whether a capital in the middle names a place, a site, a system or a body of its own. */
function namesSomething(text: string, lexicon: Lexicon): boolean {
  const words = wordsIn(text);
  const capital = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (capital.length > words.length * TITLE_CASE) return false;
  return capital.some(({ text: word, start }) => {
    if (isSentenceStart(text, start)) return false;
    return !isWholly(lexicon, word);
  });
}

function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?:;•–—\t“"‘(]\s*|^\W*)$/u.test(text.slice(0, start));
}

function isWholly(lexicon: Lexicon, word: string): boolean {
  const plain = word.replace(/[’']s$/u, "");
  return lexicon.find("kind-word", plain).some(({ start, end }) => start === 0 && end === plain.length);
}
