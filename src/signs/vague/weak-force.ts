import type { Commitment } from "../../model/commitment.js";
import type { Lexicon } from "../../text/lexicon.js";
import { quoted, vaguestFirst } from "../promise-order.js";
import type { IndicatorResult } from "../sign.js";
import { FEWEST_FOR_SHARE, type Given } from "./given.js";

/** Share of intended or exploratory promises from which VAG-6 is met; the rubric gives none. */
const WEAK = 0.5;

/** VAG-6: promises at intended or exploratory force, bounded discoveries left out. */
export function weakForce(given: Given, distinct: readonly Commitment[], lexicon: Lexicon): IndicatorResult {
  const weak = distinct.filter(
    ({ force, quote, when }) =>
      (force !== "firm" || lexicon.test("only-looking", quote)) && !(when !== null && lexicon.test("discovery", quote)),
  );
  const found = {
    values: { weak: weak.length, all: distinct.length },
    evidence: quoted(given, vaguestFirst(given, weak), "for", "VAG-6"),
  };
  if (distinct.length < FEWEST_FOR_SHARE) return { id: "VAG-6", state: "unknown", ...found };
  return {
    id: "VAG-6",
    state: weak.length >= distinct.length * WEAK ? "met" : "not-met",
    ...found,
    measure: { value: weak.length / distinct.length, unit: "share", of: distinct.length },
  };
}
