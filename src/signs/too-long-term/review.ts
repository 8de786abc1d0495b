import type { ReviewStatement } from "../../extract/facts/review-statements.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Given, Horizon } from "./horizon.js";
import { isOfThePlan } from "./plainly.js";

/** A review at most this far apart counts as yearly. */
const YEARLY_MONTHS = 12;
/** Where the horizon is not known, a review further off than this re-decides nothing in time. */
const LATE_MONTHS = 36;

/** Reviews with a time on which something can change, before the plan is over. */
function fullReviews({ reviews }: Given, horizon: Horizon | undefined): ReviewStatement[] {
  const over = horizon ? Math.max(horizon.years * 12, YEARLY_MONTHS + 1) : LATE_MONTHS + 1;
  return reviews.filter(
    ({ intervalMonths, mayChange, weak }) =>
      !weak && mayChange && intervalMonths !== undefined && intervalMonths < over,
  );
}

/** Whether the document is re-decided at least once a year. */
export function isYearly(given: Given, horizon: Horizon | undefined): boolean {
  return fullReviews(given, horizon).some(({ intervalMonths = Number.NaN }) => intervalMonths <= YEARLY_MONTHS);
}

/** Whether any review, or report of progress, has an interval. */
export function hasInterval({ reviews }: Given): boolean {
  return reviews.some(({ weak, intervalMonths }) => !weak && intervalMonths !== undefined);
}

/**
 * LON-2: an interval or date, and what may change. Dated reports of progress, and reviews that change nothing or come when the
 * plan is over, earn half; "regularly" and "a living document" earn nothing.
 */
export function reviewOfItself(given: Given, horizon: Horizon | undefined): IndicatorResult {
  const full = fullReviews(given, horizon);
  const half = given.reviews.filter((review) => !review.weak && !full.includes(review));
  if (full.length > 0) return { id: "LON-2", state: "met", evidence: quoted(given, full) };
  const looked = {
    searched: searched(
      "review, refresh or revisit near strategy, plan, roadmap or priorities, with an interval and what may change",
      given,
    ),
  };
  if (half.length > 0) return { id: "LON-2", state: "not-met", says: "half", evidence: quoted(given, half), ...looked };
  const weak = given.reviews.flatMap(({ statement }) => given.statements[statement] ?? []);
  const near = given.statements.filter(({ text }) => /\breview|\brefresh|\brevisit|living document/i.test(text));
  return {
    id: "LON-2",
    state: "not-met",
    ...looked,
    nearestMisses:
      weak.length > 0
        ? nearest(weak, "LON-2", "says neither when, nor what may then change")
        : nearest(near, "LON-2", "is not about reviewing the strategy itself"),
  };
}

function quoted({ statements }: Given, reviews: readonly ReviewStatement[]) {
  return reviews.flatMap(({ statement }) => {
    const found = statements[statement];
    return found && isOfThePlan(found) ? [evidence(found, "against", "LON-2")] : [];
  });
}
