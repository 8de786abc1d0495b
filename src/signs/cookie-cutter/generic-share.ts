import { evidence } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, ownVoice } from "./given.js";

/** Shares of statements that fit anywhere (rubric 8, COO-3). */
export const GENERIC_MARKED = 0.25;
export const GENERIC_STRONG = 0.4;
/** Fewer statements than this make no share (rubric 0). */
const FEWEST_FOR_SHARE = 5;

/** COO-3: statements that fit anywhere and could never be shown false. Readers differ on them, so a person is asked. */
export function genericShare(given: Given): IndicatorResult {
  const own = ownVoice(given);
  const generic = own.filter(({ labels }) => labels.has("GENERIC"));
  const values = { generic: generic.length, own: own.length };
  const quotes = generic.map((statement) => evidence(statement, "for", "COO-3"));
  if (own.length < FEWEST_FOR_SHARE) return { id: "COO-3", state: "unknown", values, evidence: quotes };
  return {
    id: "COO-3",
    state: generic.length > own.length * GENERIC_MARKED ? "met" : "not-met",
    asks: generic.length > 0,
    values,
    measure: { value: generic.length / own.length, unit: "share", of: own.length },
    evidence: quotes,
  };
}
