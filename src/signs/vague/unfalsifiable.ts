import { isEmpty } from "../../extract/commitments/complete.js";
import type { Commitment } from "../../model/commitment.js";
import type { Lexicon } from "../../text/lexicon.js";
import { quoted, vaguestFirst } from "../promise-order.js";
import type { IndicatorResult } from "../sign.js";
import { FEWEST_FOR_SHARE, type Given } from "./given.js";
import { shownBy, showsLack } from "./plainly.js";

/** Share of unfalsifiable promises from which the warning is strong (rubric 10, scale). */
export const EMPTY = 0.5;

/** VAG-5: promises that fit anywhere and cannot fail. GENERIC is a label on which readers differ: a person confirms it. */
export function unfalsifiable(given: Given, distinct: readonly Commitment[], lexicon: Lexicon): IndicatorResult {
  const generic = distinct.filter(
    (one) => one.labels.includes("GENERIC") || (isEmpty(one) && lexicon.test("hollow", one.quote)),
  );
  const found = {
    values: { unfalsifiable: generic.length, all: distinct.length },
    evidence: quoted(given, vaguestFirst(given, shownBy(given.statements, generic, showsLack)), "for", "VAG-5"),
  };
  if (distinct.length < FEWEST_FOR_SHARE) return { id: "VAG-5", state: "unknown", ...found };
  return {
    id: "VAG-5",
    state: generic.length >= distinct.length * EMPTY ? "met" : "not-met",
    asks: generic.length > 0,
    ...found,
    measure: { value: generic.length / distinct.length, unit: "share", of: distinct.length },
  };
}
