import { choices } from "../../extract/choices/exclusions.js";
import { withoutCopies } from "../../extract/statements/copies.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { nearest, searched, shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { showsRule } from "./plainly.js";
import { isProject, isStandingRule } from "./standing.js";

/** What the indicators of this sign are given. */
export type Given = Pick<Extracts, "document" | "sections" | "statements" | "commitments">;

/** A title of a principle has fewer words than this. */
const LONGEST_TITLE = 6;

/** A value is told in at most so many words. */
const LONGEST_VALUE = 12;

/** The general rules for choosing or acting, in reading order, each once; the copy that the summary repeats is left out. */
export function rulesOf({ statements }: Pick<Given, "statements">, lexicon: Lexicon): LabelledStatement[] {
  return withoutCopies(
    statements.filter(
      (statement) =>
        statement.voice === "own" &&
        (statement.labels.has("PRINCIPLE") ? !isProject(statement, lexicon) : isStandingRule(statement, lexicon)) &&
        !VISION.test(statement.text) &&
        !isVirtue(statement.text),
    ),
  );
}

/** What the organisation would like to be decides nothing, whatever is put "first" in it. */
const VISION = screened(/\b(?:our|the|its) (?:[\p{L}-]+ )?(?:vision|ambition|mission|aspiration) (?:is|remains)\b/iu);

/** "We will never waste money": nobody would do otherwise, so that no case is decided by it. */
function isVirtue(text: string): boolean {
  return NEVER.test(text) && choices.test("nobodys-wish", text) && !UNLESS.test(text);
}

const NEVER = screened(/\bwe (?:will|shall|do) (?:not|never)\b|\bwe (?:won[’']t|never)\b/i);
const UNLESS = /\b(?:unless|except|if|when|where|until|even|rather than|only|without)\b/i;

/** TEA-1: a general rule for choosing or acting. */
export function decisionRules(given: Given, rules: readonly LabelledStatement[], lexicon: Lexicon): IndicatorResult {
  const titles = given.statements.filter(
    ({ role, text, voice, labels }) =>
      voice === "own" && role === "principles" && !labels.has("PRINCIPLE") && countWords(text) <= LONGEST_TITLE,
  );
  const values = given.statements.filter(
    ({ text, voice, labels }) =>
      voice === "own" && !labels.has("PRINCIPLE") && countWords(text) <= LONGEST_VALUE && lexicon.test("values", text),
  );
  return {
    id: "TEA-1",
    ...shownOrAsked({ all: rules, plain: rules.filter((rule) => showsRule(rule, lexicon)) }, "TEA-1"),
    values: { rules: rules.length },
    measure: { value: rules.length, unit: "count" },
    ...(rules.length > 0
      ? {}
      : {
          searched: searched("a standing rule that could decide a case not described here", given),
          nearestMisses: [
            ...nearest(titles, "TEA-1", "is a title; it does not say what to do"),
            ...nearest(values, "TEA-1", "is a value; it does not say what to do"),
          ].slice(0, 3),
        }),
  };
}
