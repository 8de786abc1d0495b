import { type MeasureStretches, NO_MEASURE } from "./measure.js";
import type { Reading } from "./what.js";
import type { Stretch } from "./wording.js";

/** Fewer than this are parts of a plan ("three priorities", "five themes") and no amount that anybody would count. */
const FEWEST_COUNTED = 10;

/** "Train 1,200 nurses", "fit all 40 wards": a verb, the amount, and what is counted. */
const OBJECT =
  /^(?:\p{L}+\s){1,2}?((?:(?:up to|at least|a further|an additional|an extra|over|more than|a minimum of|all)\s)?\d{1,3}(?:,?\d{3})*)\s(?=\p{L})/u;

/** "All 24 depots will move": the amount opens the subject. */
const SUBJECT = /^((?:all\s|at least\s|up to\s)?\d{1,3}(?:,?\d{3})*)\s(?=\p{L})/iu;

/** What is counted ends before these. */
const END_OF_COUNTED =
  /\s(?:a|an|and|at|by|can|for|from|in|into|is|are|of|on|onto|or|over|shall|should|so|that|the|through|to|under|using|via|which|who|will|with|within)\s|[,;:.(]/;

/** Units make it a length, a price or a rate, which is for {@link readMeasure}. */
const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|million|billion|bn|per|percent|%)\b/i;

/** "Ensure 2027 actions support": a year without its own words. */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The amount that a promise sets itself: "30 wards by June" (rubric b, TARGET: an output counts). What is counted is the
 * indicator.
 *
 * @param dates dates in the text, so that a year is not read as an amount
 */
export function readOutput({ text, clause, what }: Reading, dates: readonly Stretch[]): MeasureStretches {
  if (!what) return NO_MEASURE;
  const { subject } = clause;
  return (
    (subject && countedFrom(text, subject.start, SUBJECT, dates)) ??
    countedFrom(text, what.start, OBJECT, dates) ??
    NO_MEASURE
  );
}

function countedFrom(text: string, from: number, pattern: RegExp, dates: readonly Stretch[]): MeasureStretches | null {
  const match = pattern.exec(text.slice(from));
  const amount = match?.[1];
  if (!match || !amount) return null;
  const start = from + match[0].lastIndexOf(amount);
  const target = { start, end: start + amount.length };
  const after = target.end + 1;
  const isDate = dates.some((date) => date.start < target.end && date.end > target.start);
  if (isDate || YEAR.test(amount) || Number(amount.replace(/\D/g, "")) < FEWEST_COUNTED || UNIT.test(text.slice(after)))
    return null;
  const length = END_OF_COUNTED.exec(text.slice(after))?.index ?? text.length - after;
  const indicator = { start: after, end: after + length };
  if (!/s$|people|children|staff|men$/u.test(text.slice(indicator.start, indicator.end))) return null;
  return { indicator, baseline: null, target };
}
