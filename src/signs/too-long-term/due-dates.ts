import { evidence, ofAll } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type DateAhead, datesAhead, FEWEST_DATED } from "./dates-ahead.js";
import type { Given, Horizon } from "./horizon.js";
import { isDueByUs } from "./plainly.js";

/** "Soon" means due within this many months of the start. */
const SOON_MONTHS = 18;
/** Share of dated promises due soon that is enough. */
const SOON_SHARE = 0.25;
/** "Far" means due more than this many months after the start. */
const FAR_MONTHS = 60;
/** Share of dated promises due far off that is too much. */
const FAR_SHARE = 0.5;
/** How many quotes of each kind are enough to see the point. */
const SHOWN = 4;

/** Something due, counted from the start of the period. */
export interface Due extends DateAhead {
  readonly months: number;
}

/** Months from the start of the period to each due date. */
export function dueDates(given: Given, { startYear }: Horizon): Due[] {
  const published = given.document.published?.value;
  const startMonth =
    published?.startsWith(String(startYear)) && published.length > 4 ? Number(published.slice(5, 7)) - 1 : 0;
  return (
    datesAhead(given)
      // What is dated before the start is told, not promised.
      .filter(({ latest }) => Number(latest.slice(0, 4)) >= startYear)
      .map((ahead) => ({
        ...ahead,
        months: (Number(ahead.latest.slice(0, 4)) - startYear) * 12 + Number(ahead.latest.slice(5, 7)) - 1 - startMonth,
      }))
  );
}

/** Whether too few things are dated for a share. */
export function areFew(due: readonly Due[]): boolean {
  return due.length < FEWEST_DATED;
}

/** LON-3: dated promises due within 18 months of the start. */
export function somethingSoon(due: readonly Due[]): IndicatorResult {
  const soon = due.filter(({ months }) => months <= SOON_MONTHS);
  const values = { soon: ofAll(soon.length, due.length) };
  if (areFew(due)) return { id: "LON-3", state: "unknown", values };
  const share = soon.length / due.length;
  return {
    id: "LON-3",
    state: share >= SOON_SHARE ? "met" : "not-met",
    values,
    measure: { value: share, unit: "share", of: due.length },
    evidence: shown(soon, "against", "LON-3"),
  };
}

/** LON-4: dated promises due more than five years after the start. */
export function farDates(due: readonly Due[]): IndicatorResult {
  const far = due.filter(({ months }) => months > FAR_MONTHS);
  const values = { far: ofAll(far.length, due.length) };
  if (areFew(due)) return { id: "LON-4", state: "unknown", values };
  const share = far.length / due.length;
  return {
    id: "LON-4",
    state: share > FAR_SHARE ? "met" : "not-met",
    values,
    measure: { value: share, unit: "share", of: due.length },
    evidence: shown(far, "for", "LON-4"),
  };
}

function shown(due: readonly Due[], bearing: "for" | "against", indicator: string) {
  return due
    .filter(({ statement }) => isDueByUs(statement))
    .slice(0, SHOWN)
    .map(({ statement }) => evidence(statement, bearing, indicator));
}
