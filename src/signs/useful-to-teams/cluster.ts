import type { LabelledStatement } from "../../model/statement.js";
import { searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./rules.js";

/** So many rules stand together … (rubric h). */
export const TOGETHER = 5;
/** … within so many consecutive statements. */
const WITHIN = 15;

/** The largest number of rules within fifteen consecutive statements, and those rules. */
export function densestSet(rules: readonly LabelledStatement[]): LabelledStatement[] {
  let densest: LabelledStatement[] = [];
  for (const first of rules) {
    const together = rules.filter(({ id }) => id >= first.id && id < first.id + WITHIN);
    if (together.length > densest.length) densest = together;
  }
  return densest;
}

/** TEA-4: a set of rules in one place. The rubric's upper limit of ten is gone (rubric h). */
export function setOfRules(given: Given, set: readonly LabelledStatement[]): IndicatorResult {
  const met = set.length >= TOGETHER;
  const heading = set[0] ? given.sections[set[0].section]?.heading : undefined;
  return {
    id: "TEA-4",
    state: met ? "met" : "not-met",
    values: { together: set.length, under: heading ? `, under “${heading}”` : "" },
    measure: { value: set.length, unit: "count" },
    ...(met ? {} : { searched: searched(`${TOGETHER} rules within ${WITHIN} statements`, given) }),
  };
}
