import { groupsIn } from "../../extract/people/groups.js";
import type { Commitment } from "../../model/commitment.js";
import type { Lexicon } from "../../text/lexicon.js";
import { contentWords } from "../../text/words.js";
import { evidence, judgedPromises, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./given.js";
import type { Need } from "./needs.js";

/** Fewer headline promises than this make no share. */
const FEWEST_HEADLINES = 3;
/** Share of headline promises that answer a need from which it is met (rubric 2, scale 3). */
const HALF = 0.5;
/** A table's answer is a promise when it has so many of the promise's content words. */
const SAME_WORDS = 0.6;

/** USR-7: headline promises whose *why* names a group that has a need, or that a table of needs gives as the answer. */
export function needsAnswered(given: Given, needs: readonly Need[], lexicon: Lexicon): IndicatorResult {
  const distinct = given.commitments.filter(({ duplicateOf }) => duplicateOf === null);
  const told = distinct.some((one) => one.headline);
  const headline = told ? distinct.filter((one) => one.headline) : distinct;
  const names = new Set(needs.flatMap(({ groups }) => groups.map(({ name }) => name)));
  const answers = answersInTables(needs, lexicon);
  const answering = headline.filter((one) => namesGroup(one, names) || isAnswer(one, answers));
  const values = { answering: answering.length, headline: judgedPromises(headline.length, told) };
  const quotes = answering.flatMap(({ statement }) => {
    const promise = given.statements[statement];
    return promise ? [evidence(promise, "for", "USR-7")] : [];
  });
  if (headline.length < FEWEST_HEADLINES || needs.length === 0)
    return {
      id: "USR-7",
      state: "unknown",
      says: needs.length === 0 ? "no-needs" : "unknown",
      values,
      evidence: quotes,
    };
  return {
    id: "USR-7",
    state: answering.length >= headline.length * HALF ? "met" : "not-met",
    values,
    measure: { value: answering.length / headline.length, unit: "share", of: headline.length },
    evidence: quotes,
    ...(answering.length > 0
      ? {}
      : { searched: searched("promises that say for whom, where that group has a need in the text", given) }),
  };
}

/** "Community midwives" answers a need of "midwives", and the other way round. */
function namesGroup({ why }: Commitment, names: ReadonlySet<string>): boolean {
  if (!why) return false;
  return groupsIn(why.quote).some(({ name }) =>
    [...names].some((other) => name === other || name.endsWith(` ${other}`) || other.endsWith(` ${name}`)),
  );
}

/** The cells of tables of needs that say which promise answers. */
function answersInTables(needs: readonly Need[], lexicon: Lexicon): ReadonlySet<string>[] {
  return needs.flatMap(({ statement }) =>
    statement.cells
      .filter(({ head }) => lexicon.test("answer-column", head))
      .map(({ text }) => new Set(contentWords(text))),
  );
}

function isAnswer({ quote }: Commitment, answers: readonly ReadonlySet<string>[]): boolean {
  const words = contentWords(quote);
  return answers.some(
    (answer) => words.length > 0 && words.filter((word) => answer.has(word)).length >= words.length * SAME_WORDS,
  );
}
