import { hasMeasure } from "../../extract/commitments/complete.js";
import type { Commitment } from "../../model/commitment.js";
import type { IndicatorResult } from "../sign.js";

/** VAG-2: what the promises lack. Always shown. */
export function slotTable(distinct: readonly Commitment[]): IndicatorResult {
  if (distinct.length === 0) return { id: "VAG-2", state: "unknown" };
  const without = (has: (commitment: Commitment) => boolean) =>
    distinct.filter((commitment) => !has(commitment)).length;
  const values = {
    all: distinct.length,
    noWhen: without(({ when }) => when !== null),
    noWho: without(({ who }) => who !== null),
    noWhy: without(({ why }) => why !== null),
    noHow: without(({ how }) => how !== null),
    noMeasure: without(hasMeasure),
    unspecific: without(({ whatSpecific }) => whatSpecific),
  };
  const lacks = Object.entries(values).some(([name, count]) => name !== "all" && count > 0);
  return { id: "VAG-2", state: lacks ? "met" : "not-met", values };
}
