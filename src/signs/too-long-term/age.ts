import type { Lexicon } from "../../text/lexicon.js";
import { evidence } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./horizon.js";

/** Older than this many months without an update is stale. */
const STALE_MONTHS = 24;

/** LON-7: published over 24 months before the date given, with no sign of an update. */
export function goneStale(given: Given, lexicon: Lexicon): IndicatorResult {
  const published = given.document.published;
  if (!given.asOf || !published) return { id: "LON-7", state: "unknown", asks: true };
  const month = published.value.length > 4 ? Number(published.value.slice(5, 7)) : 12;
  const age =
    (Number(given.asOf.slice(0, 4)) - Number(published.value.slice(0, 4))) * 12 +
    Number(given.asOf.slice(5, 7)) -
    month;
  const updated = given.statements.filter(({ text }) => lexicon.test("version-history", text));
  const stale = age > STALE_MONTHS && updated.length === 0;
  return {
    id: "LON-7",
    state: stale ? "met" : "not-met",
    ...(age > STALE_MONTHS && updated.length > 0 ? { says: "updated" } : {}),
    values: { age: Math.max(0, age) },
    measure: { value: Math.max(0, age), unit: "months" },
    asks: stale,
    evidence: updated.slice(0, 1).map((statement) => evidence(statement, "against", "LON-7")),
  };
}
