import { type Exclusion, isCosted } from "../../extract/choices/exclusions.js";
import { reasonFor } from "../../extract/choices/reasons.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { contentWords } from "../../text/words.js";
import { evidence, nearest, saidToShow, searched, shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { showsExclusion, showsRanking } from "./plainly.js";

type Given = Pick<Extracts, "document" | "statements">;

/** A choice with the statement that gives its ground. */
export interface Reasoned {
  readonly choice: LabelledStatement;
  readonly reason: LabelledStatement;
}

/** Statements that put one thing before another, copies left out. */
export function rankingsIn(statements: readonly LabelledStatement[]): LabelledStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ labels, voice, text }) => {
    if (!labels.has("PRIORITY") || voice !== "own") return false;
    const words = [...new Set(contentWords(text))].sort().join(" ");
    return seen.has(words) ? false : seen.add(words);
  });
}

/** FOC-1: one thing is put ahead of another. */
export function ranking(given: Given, rankings: readonly LabelledStatement[], lexicon: Lexicon): IndicatorResult {
  const flat = given.statements.filter(
    (one) => one.voice === "own" && !rankings.includes(one) && saysAllEqual(one, lexicon),
  );
  const asserted = assertionsIn(given.statements, lexicon).filter((one) => !rankings.includes(one));
  const met = rankings.length > 0;
  const quoted = shownOrAsked({ all: rankings, plain: rankings.filter(showsRanking) }, "FOC-1");
  return {
    id: "FOC-1",
    ...quoted,
    values: { rankings: rankings.length },
    measure: { value: rankings.length, unit: "count" },
    evidence: [...quoted.evidence, ...flat.map((one) => evidence(one, "against", "FOC-1"))],
    ...(met
      ? {}
      : {
          searched: searched("one thing put before, or above, another", given),
          nearestMisses: nearest(asserted, "FOC-1", "says that something matters, not what it comes before"),
        }),
  };
}

/** "All ten themes are equally important": about the parts of the plan, not about people's rights. */
function saysAllEqual({ text, grammar }: LabelledStatement, lexicon: Lexicon): boolean {
  if (grammar.tense === "past") return false;
  return (
    (lexicon.test("equal", text) && PARTS_OF_PLAN.test(text)) ||
    (lexicon.test("together", text) && ALL_PARTS.test(text))
  );
}

/** "All our themes", "every one of the nine projects", "everything". */
const ALL_PARTS = screened(
  /\b(?:(?:all|every|each|both)\s(?:[\p{L}\d-]+\s){0,4}?(?:themes?|priorit(?:y|ies)|objectives?|goals?|aims?|actions?|projects?|programmes?|pillars?|ambitions?|missions?|outcomes?|workstreams?|commitments?|promises?|strands?|areas|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve))|everything)\b/iu,
);

const PARTS_OF_PLAN = screened(
  /\b(?:themes?|priorit(?:y|ies)|objectives?|goals?|aims?|actions?|projects?|programmes?|pillars?|ambitions?|missions?|outcomes?|workstreams?|commitments?|promises?|strands?|areas|everything)\b/i,
);

/** Statements that call something a priority, ranked or not. */
export function assertionsIn(statements: readonly LabelledStatement[], lexicon: Lexicon): LabelledStatement[] {
  return statements.filter(({ voice, text }) => voice === "own" && lexicon.test("asserted", text));
}

/** FOC-2: exclusions that cost something; those without a sign that anybody wanted the thing are shown, but not counted. */
export function exclusionsThatCost(given: Given, exclusions: readonly Exclusion[]): IndicatorResult {
  const costed = exclusions.filter(isCosted);
  const unproved = exclusions.filter(({ cost }) => cost === "unproved");
  const costless = exclusions.filter(({ cost }) => cost === "costless").map(({ statement }) => statement);
  const met = costed.length > 0;
  const plain = costed.filter((one) => saidToShow(one.statement, "FOC-2") || showsExclusion(one, given.statements));
  const others = [...costed, ...unproved].filter((one) => !plain.includes(one));
  return {
    id: "FOC-2",
    state: plain.length > 0 ? "met" : others.length > 0 ? "unknown" : "not-met",
    ...(met || unproved.length === 0 ? {} : { says: "unproved" }),
    asks: others.length > 0,
    values: { costed: costed.length, unproved: unproved.length },
    measure: { value: costed.length, unit: "count" },
    evidence: [...plain, ...others].map(({ statement }) => evidence(statement, "for", "FOC-2")),
    ...(met
      ? {}
      : {
          searched: searched("things somebody would want that will be dropped, stopped or put off", given),
          nearestMisses: nearest(costless, "FOC-2", "gives up nothing that anybody would have wanted"),
        }),
  };
}

/** The ground of each choice, where one is given in the same passage. */
export function reasonsFor(
  choices: readonly LabelledStatement[],
  statements: readonly LabelledStatement[],
): Reasoned[] {
  return choices.flatMap((choice) => {
    const reason = reasonFor(choice, statements);
    return reason ? [{ choice, reason }] : [];
  });
}

/** FOC-3: the ground of a choice, in the same passage. */
export function reasonGiven(
  given: Given,
  choices: readonly LabelledStatement[],
  reasoned: readonly Reasoned[],
): IndicatorResult {
  const met = reasoned.length > 0;
  const bare = choices.filter((one) => !reasoned.some(({ choice }) => choice === one));
  return {
    id: "FOC-3",
    state: met ? "met" : "not-met",
    ...(choices.length === 0 ? { says: "no-choices" } : {}),
    values: { reasoned: reasoned.length, choices: choices.length },
    measure: { value: reasoned.length, unit: "count" },
    evidence: [...new Set(reasoned.map(({ reason }) => reason))].map((one) => evidence(one, "for", "FOC-3")),
    ...(met
      ? {}
      : {
          searched: searched("the ground of a choice, beside it", given),
          nearestMisses: nearest(bare, "FOC-3", "says what comes first or must wait, but not why"),
        }),
  };
}
