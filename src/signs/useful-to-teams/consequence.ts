import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { evidence, nearest, ofAll, saidToShow, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { showsConsequence, showsRule } from "./plainly.js";
import type { Given } from "./rules.js";
import { isTurnedAway, mustAnswer } from "./standing.js";

/** Share of rules with a consequence from which it is met (rubric 3, scale 2). */
const HALF = 0.5;
/** How many statements after the rule may say what follows from it. */
const REACH = 2;
/** "If it cannot share data, we do not buy it": the rule itself says what is then done. */
const CONDITIONAL =
  /^(?:if|where|when|whenever|unless|wherever)\b[^.;]{4,160},\s*(?:then\s+)?(?:it|we|they|teams?|staff|the|no|a|an|any)\b/i;
/** "No service goes live without…": what does not happen. */
const NO_WITHOUT = /\bno\s+[^.;]{3,80}\b(?:unless|without|until|if)\b/i;

/** Rules that say what teams will do, stop or ask because of them, each with the statement that says so. */
export function consequencesOf(
  given: Given,
  rules: readonly LabelledStatement[],
  lexicon: Lexicon,
): { readonly rule: LabelledStatement; readonly saying: LabelledStatement }[] {
  const ids = new Set(rules.map(({ id }) => id));
  return rules.flatMap((rule) => {
    const saying = hasConsequence(rule.joined, lexicon) ? rule : sayingAfter(given, rule, ids, lexicon);
    return saying ? [{ rule, saying }] : [];
  });
}

/** TEA-2: what teams will do, stop or ask because of the rule. */
export function ruleConsequences(given: Given, rules: readonly LabelledStatement[], lexicon: Lexicon): IndicatorResult {
  const found = consequencesOf(given, rules, lexicon);
  const values = { withConsequence: ofAll(found.length, rules.length), consequences: found.length };
  if (rules.length === 0) return { id: "TEA-2", state: "unknown", values };
  const with_ = new Set(found.map(({ rule }) => rule.id));
  const plain = found.filter(
    ({ rule, saying }) =>
      saidToShow(rule, "TEA-2") ||
      (saying.id === rule.id
        ? showsConsequence(rule, lexicon)
        : showsRule(rule, lexicon) && saying.doer !== "other-body" && saying.told !== "pointer"),
  );
  const enough = found.length >= rules.length * HALF;
  const toAsk = found.length > 0 && plain.length === 0;
  return {
    id: "TEA-2",
    state: toAsk ? "unknown" : enough ? "met" : "not-met",
    ...(toAsk ? { says: "to-look-at", asks: true } : {}),
    values,
    measure: { value: found.length / rules.length, unit: "share", of: rules.length },
    evidence: [...plain, ...found.filter((one) => !plain.includes(one))].flatMap(({ rule, saying }) =>
      [rule, ...(saying.id === rule.id ? [] : [saying])].map((one) => evidence(one, "for", "TEA-2")),
    ),
    ...(found.length > 0
      ? {}
      : {
          searched: searched("what teams will do, stop or ask because of a rule", given),
          nearestMisses: nearest(
            rules.filter(({ id }) => !with_.has(id)),
            "TEA-2",
            "does not say what happens because of it",
          ),
        }),
  };
}

function hasConsequence(text: string, lexicon: Lexicon): boolean {
  return (
    CONDITIONAL.test(text) ||
    NO_WITHOUT.test(text) ||
    lexicon.test("gate", text) ||
    isTurnedAway(text) ||
    mustAnswer(text) ||
    (lexicon.test("follows", text) && lexicon.test("act", text.slice(lexicon.find("follows", text)[0]?.end ?? 0)))
  );
}

/** One of the next statements, before the next rule, that takes the rule up and says what is then done. */
function sayingAfter(
  { statements }: Given,
  rule: LabelledStatement,
  rules: ReadonlySet<number>,
  lexicon: Lexicon,
): LabelledStatement | undefined {
  for (const next of statements.slice(rule.id + 1, rule.id + 1 + REACH)) {
    if (next.section !== rule.section || next.voice !== "own" || rules.has(next.id)) return undefined;
    if (hasConsequence(next.text, lexicon)) return next;
  }
  return undefined;
}
