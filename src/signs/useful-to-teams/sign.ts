import { BETWEEN_CELLS, type LabelledStatement } from "../../model/statement.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { wholeStatementsFirst } from "../whole-first.js";
import { densestSet, setOfRules, TOGETHER } from "./cluster.js";
import { consequencesOf, ruleConsequences } from "./consequence.js";
import { showsRule } from "./plainly.js";
import { putToUse } from "./put-to-use.js";
import { realChoice, realChoices } from "./real-choice.js";
import { roomAndHelp } from "./room-and-help.js";
import { decisionRules, rulesOf } from "./rules.js";
import { type StockSet, stockSet } from "./stock.js";

/** Real choices that strong asks for (rubric h). */
const CHOICES = 2;

const REASONS = ["no-rules", "titles-only", "few-rules", "scattered", "set", "copied-set", "set-with-choices"] as const;
type Reason = (typeof REASONS)[number];

export const usefulToTeams = defineSign({
  id: "useful-to-teams",
  kind: "good",
  needs: ["document", "sections", "statements", "commitments"],
  reasons: REASONS,
  indicators: ["TEA-1", "TEA-2", "TEA-3", "TEA-4", "TEA-5", "TEA-6"],

  examine(given, lexicon) {
    const rules = rulesOf(given, lexicon);
    const set = densestSet(rules);
    const choices = realChoices(rules, lexicon);
    const stock = stockSet(given, lexicon);
    const stated = decisionRules(given, rules, lexicon);
    const followed = ruleConsequences(given, rules, lexicon);
    const choice = realChoice(given, rules, choices, lexicon);
    const together = setOfRules(given, set);
    const used = putToUse(given, rules, lexicon);
    const room = roomAndHelp(given, lexicon);
    const plain = rules.filter((rule) => showsRule(rule, lexicon));
    const withConsequence = new Set(consequencesOf(given, rules, lexicon).map(({ rule }) => rule.id));
    return {
      ...scale({ rules, plain, choices, together, used, stock, stated }),
      values: {
        ...followed.values,
        ...together.values,
        rules: rules.length,
        rulesSaid: rules.length === 1 ? "One standing rule was" : `${rules.length} standing rules were`,
        choices: choices.length,
        choicesSaid: CHOICES_SAID[choices.length] ?? `${choices.length} of all rules are`,
        stock: stock?.name ?? "",
        quote: toRewrite(plain, choices, withConsequence),
        title: stated.nearestMisses?.[0]?.quote ?? "",
      },
      indicators: [stated, followed, choice, together, used, room],
      restsOn: ["TEA-3", "TEA-2", "TEA-1"],
      doubts: [],
    };
  },
});

/** How many rules are a real choice, where there is none or one. */
const CHOICES_SAID = ["none of the rules is", "only one of them is"] as const;

interface Deciding {
  readonly rules: readonly LabelledStatement[];
  /** Those that show by their own words that they are rules: only such a one is handed back to be written again. */
  readonly plain: readonly LabelledStatement[];
  readonly choices: readonly LabelledStatement[];
  readonly together: IndicatorResult;
  readonly used: IndicatorResult;
  readonly stock: StockSet | undefined;
  readonly stated: IndicatorResult;
}

/** The rubric's scale with the values of its section (h): the densest set decides, then the real choices. */
function scale({
  rules,
  plain,
  choices,
  together,
  used,
  stock,
  stated,
}: Deciding): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  if (rules.length === 0)
    return (stated.nearestMisses ?? []).length > 0
      ? { strength: 1, reason: "titles-only", fix: "title-to-rule" }
      : { strength: 0, reason: "no-rules", fix: "first-rules" };
  const orFirst = (fix: string) => (plain.length > 0 ? fix : "first-rules");
  if (together.state !== "met")
    return rules.length < TOGETHER
      ? { strength: 1, reason: "few-rules", fix: orFirst("rewrite-rule") }
      : { strength: 1, reason: "scattered", fix: orFirst("gather") };
  const chosen = choices.filter(({ id }) => !stock?.lines.has(id));
  if (chosen.length >= CHOICES) return { strength: 3, reason: "set-with-choices" };
  return stock && chosen.length === 0 && used.state !== "met"
    ? { strength: 2, reason: "copied-set", fix: orFirst("rewrite-rule") }
    : { strength: 2, reason: "set", fix: orFirst("rewrite-rule") };
}

/** The rule that gains most from being written again: first one that is no choice and has no consequence. */
function toRewrite(
  rules: readonly LabelledStatement[],
  choices: readonly LabelledStatement[],
  withConsequence: ReadonlySet<number>,
): string {
  const plain = wholeStatementsFirst(rules.filter((rule) => !choices.includes(rule)));
  const rule = plain.find(({ id }) => !withConsequence.has(id)) ?? plain[0] ?? rules[0];
  return (rule?.text ?? "").replaceAll("\t", BETWEEN_CELLS);
}
