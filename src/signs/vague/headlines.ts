import { isComplete } from "../../extract/commitments/complete.js";
import type { Commitment } from "../../model/commitment.js";
import { judgedPromises } from "../evidence.js";
import { fullestFirst, quoted, vaguestFirst } from "../promise-order.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./given.js";
import { shownBy, showsComplete, showsLack, showsMeans } from "./plainly.js";

/** Share of complete headline promises from which VAG-1 is met (rubric 10, scale). */
export const MOST = 0.6;
/** Share of headline promises with means from which VAG-7 is met; the rubric gives none. */
const MEANS = 0.5;

/** The promises that a board would be held to, or all where none can be told apart. */
export interface Headlines {
  readonly all: readonly Commitment[];
  readonly told: boolean;
}

/** Headline promises among the distinct ones. */
export function headlinesOf(distinct: readonly Commitment[]): Headlines {
  const headline = distinct.filter((commitment) => commitment.headline);
  const told = headline.length > 0;
  return { all: told ? headline : distinct, told };
}

/** VAG-1: headline promises with a specific what and a when; why and measure stand beside them. */
export function completeHeadlines(given: Given, { all, told }: Headlines): IndicatorResult {
  const complete = all.filter(isComplete);
  const values = {
    complete: complete.length,
    headline: judgedPromises(all.length, told),
    why: complete.filter(({ why }) => why !== null).length,
    measured: complete.filter(({ measure }) => measure.indicator !== null || measure.target !== null).length,
  };
  if (all.length === 0) return { id: "VAG-1", state: "unknown", values };
  const shown = (some: readonly Commitment[], shows: typeof showsLack) => shownBy(given.statements, some, shows);
  const lacking = all.filter((commitment) => !isComplete(commitment));
  return {
    id: "VAG-1",
    state: complete.length >= all.length * MOST ? "met" : "not-met",
    ...(told ? {} : { says: "untold" }),
    values,
    measure: { value: complete.length / all.length, unit: "share", of: all.length },
    evidence: [
      ...quoted(given, vaguestFirst(given, shown(lacking, showsLack)), "for", "VAG-1"),
      ...quoted(given, fullestFirst(shown(complete, showsComplete)), "against", "VAG-1"),
    ],
  };
}

/** VAG-7: headline promises that say by what means. */
export function meansNamed(given: Given, { all, told }: Headlines): IndicatorResult {
  const named = all.filter(({ how }) => how !== null);
  const values = { how: named.length, headline: judgedPromises(all.length, told) };
  if (all.length === 0) return { id: "VAG-7", state: "unknown", values };
  return {
    id: "VAG-7",
    state: named.length >= all.length * MEANS ? "met" : "not-met",
    values,
    measure: { value: named.length / all.length, unit: "share", of: all.length },
    evidence: quoted(given, fullestFirst(shownBy(given.statements, named, showsMeans)), "against", "VAG-7"),
  };
}
