import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { numbersIn } from "../../text/numbers.js";

/** "Subject to funding" says nothing of what there is; national sums are not this plan's. */
const NOT_OURS =
  /\b(?:subject to|nationally|national|across the (?:country|sector|nhs)|billion|bn|worldwide|global(?:ly)?|gdp|economy)\b/i;
const MISSING =
  /\b(?:no (?:money|funding|budget)|unfunded|not (?:yet )?(?:been )?funded|without (?:money|funding)|funding (?:is|has) not)\b/i;

/** Money, people or time for this plan, what is missing included (rubric 5, REA-5, read here for WIS-4). */
export function isMeans({ text, voice, grammar, role }: LabelledStatement, lexicon: Lexicon): boolean {
  if (voice !== "own" || role === "references" || role === "situation" || role === "progress") return false;
  if (NOT_OURS.test(text)) return false;
  if (MISSING.test(text)) return true;
  const numbers = numbersIn(text);
  const settled = grammar.tense !== "past" || /\b(?:approved|agreed|allocated|set aside|secured)\b/i.test(text);
  if (numbers.some(({ kind }) => kind === "money")) return settled && lexicon.test("money-planned", text);
  const counted = numbers.some(({ kind }) => kind === "count");
  return counted && settled && lexicon.test("people-planned", text) && lexicon.test("people-assigned", text);
}
