import type { Commitment } from "../../model/commitment.js";
import { evidence, nearest, searched } from "../evidence.js";
import { fullestFirst, quoted, statementsOf } from "../promise-order.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./given.js";
import { isDatedStep, shownBy, showsMeasure } from "./plainly.js";

/** Measures of VAG-3: this many for "not vague" (rubric 10, scale). */
export const MEASURES = 3;
/** Dated steps that make a plan (VAG-4). */
const MILESTONES = 5;

/** Whether its measure shows success. An amount of things to be done ("fit 40 wards") stands in what is promised, and the promise is no target by its label. */
function isTarget({ labels, what, measure: { target } }: Commitment): boolean {
  return labels.includes("TARGET") || target === null || what?.quote.includes(target.quote) !== true;
}

/** VAG-3: measures with an indicator, a target and a date; how many say where things stand today. */
export function judgeableMeasures(given: Given, distinct: readonly Commitment[]): IndicatorResult {
  const judged = distinct.filter(
    (one) => isTarget(one) && one.measure.indicator !== null && one.measure.target !== null && one.when !== null,
  );
  const near = distinct.filter(
    (one) => isTarget(one) && !judged.includes(one) && (one.measure.indicator !== null || one.measure.target !== null),
  );
  const enough = judged.length >= MEASURES;
  return {
    id: "VAG-3",
    state: enough ? "met" : "not-met",
    values: { measures: judged.length, withBaseline: judged.filter(({ measure }) => measure.baseline !== null).length },
    measure: { value: judged.length, unit: "count" },
    evidence: quoted(given, fullestFirst(shownBy(given.statements, judged, showsMeasure)), "against", "VAG-3"),
    ...(enough
      ? {}
      : {
          searched: searched("measures with an indicator, a target and a date", given),
          nearestMisses: nearest(statementsOf(given, near), "VAG-3", "lacks the indicator, the target or the date"),
        }),
  };
}

/** VAG-4: five dated steps, or another document that is said to hold them. */
export function datedPlan(given: Given, distinct: readonly Commitment[]): IndicatorResult {
  const dated = distinct.filter(({ when }) => when?.latest !== undefined);
  // A plan still to be written holds nothing yet: only one that exists, or is promised for this strategy, can be asked for.
  const linked = given.linked.find(({ written }) => written) ?? given.linked.find(({ holds }) => holds !== undefined);
  const found = {
    values: { milestones: dated.length, linked: linked ? `“${linked.name}”` : "" },
    measure: { value: dated.length, unit: "count" as const },
  };
  const steps = quoted(given, fullestFirst(shownBy(given.statements, dated, isDatedStep)), "against", "VAG-4");
  if (linked) {
    const pointing = given.statements[linked.statement];
    const link = pointing ? [evidence(pointing, "against", "VAG-4")] : [];
    return {
      id: "VAG-4",
      state: "met",
      says: "delegated",
      delegated: true,
      asks: true,
      ...found,
      evidence: [...link, ...steps],
    };
  }
  if (dated.length >= MILESTONES) return { id: "VAG-4", state: "met", ...found, evidence: steps };
  return {
    id: "VAG-4",
    state: "not-met",
    ...found,
    evidence: steps,
    searched: searched("promises with a date, or a named plan that holds them", given),
  };
}
