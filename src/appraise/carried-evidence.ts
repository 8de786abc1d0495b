import type { Evidence } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import type { Conclusion, IndicatorResult } from "../signs/sign.js";
import { wholeFirst } from "../signs/whole-first.js";
import { surest } from "./evidence-tier.js";

/** Most quotes a finding carries for each bearing; the indicators' order decides which. */
const MOST_EVIDENCE = 12;

/**
 * Evidence of all indicators, each passage once per bearing: first what the strength rests on, then the others'; of either what
 * reads as a whole; of each indicator what is surest. What nothing is asserted of comes behind what is.
 */
export function inOrder(
  { indicators, restsOn = [] }: Conclusion<string>,
  statements: readonly LabelledStatement[],
): Evidence[] {
  const evidenceOf = (some: readonly IndicatorResult[]) =>
    wholeFirst(interleaved(some.map(({ evidence }) => surest(evidence ?? [], statements))));
  const telling = restsOn.flatMap((id) => indicators.filter((indicator) => indicator.id === id));
  const others = indicators.filter(({ id }) => !restsOn.includes(id));
  const assertedFirst = (some: readonly IndicatorResult[]) => [
    ...evidenceOf(some.filter((one) => !isToLookAt(one))),
    ...evidenceOf(some.filter(isToLookAt)),
  ];
  const seen = new Set<string>();
  return [...assertedFirst(telling), ...assertedFirst(others)].filter((one) => {
    const key = `${one.bearing} ${one.where} ${one.quote}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Whether nothing is asserted of an indicator's passages: they are there for the reader to look at. */
function isToLookAt({ state, asks }: IndicatorResult): boolean {
  return state === "unknown" && asks === true;
}

/** As much of the evidence as a finding carries. */
export function carried(evidence: readonly Evidence[]): Evidence[] {
  const count = { for: 0, against: 0 };
  return evidence.filter(({ bearing }) => count[bearing]++ < MOST_EVIDENCE);
}

/** The first of each list, then the second of each, so that no indicator crowds out the others. */
function interleaved<Value>(lists: readonly (readonly Value[])[]): Value[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
