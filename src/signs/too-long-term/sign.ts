import type { Lexicon } from "../../text/lexicon.js";
import { counted } from "../evidence.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { goneStale } from "./age.js";
import { datesAhead } from "./dates-ahead.js";
import { areFew, dueDates, farDates, somethingSoon } from "./due-dates.js";
import { type Given, type Horizon, horizonIndicator, horizonOf, NORMAL_YEARS } from "./horizon.js";
import { periodAgainstPlan } from "./parent-plan.js";
import { hasInterval, isYearly, reviewOfItself } from "./review.js";
import { triggerToChange } from "./trigger.js";

/** From this horizon a review without interval is a strong warning. */
const VERY_LONG_YEARS = 10;
/** One date says nothing of how long a document is for: it may be a partner's. */
const FEWEST_DATES = 2;

const REASONS = [
  "short-and-reviewed",
  "one-year",
  "reviewed-nothing-soon",
  "short-unreviewed",
  "short-loosely-reviewed",
  "nothing-soon",
  "long-with-short-plan",
  "long-reviewed",
  "long-unreviewed",
  "very-long-unreviewed",
  "mostly-far",
  "length-not-told",
  "no-dates",
] as const;
type Reason = (typeof REASONS)[number];
type Scaled = Pick<Conclusion<Reason>, "strength" | "reason" | "fix">;

export const tooLongTerm = defineSign({
  id: "too-long-term",
  kind: "warning",
  needs: ["document", "statements", "commitments", "reviews", "plans", "asOf"],
  reasons: REASONS,
  indicators: ["LON-1", "LON-2", "LON-3", "LON-4", "LON-5", "LON-6", "LON-7"],

  examine(given, lexicon) {
    const horizon = horizonOf(given);
    const due = horizon ? dueDates(given, horizon) : [];
    const indicators = [
      horizonIndicator(given, horizon),
      reviewOfItself(given, horizon),
      somethingSoon(due),
      farDates(due),
      periodAgainstPlan(given, horizon, lexicon),
      triggerToChange(given, lexicon),
      goneStale(given, lexicon),
    ] as const;
    const [, review, soon, far, beside] = indicators;
    const deciding = { review, soon, far };
    const values = {
      covers: horizon ? coversWords(horizon) : "",
      soon: soon.values?.["soon"] ?? "",
      far: far.values?.["far"] ?? "",
      quote: review.evidence?.[0]?.quote ?? "",
      beyondPlan: beyondPlan(beside),
    };
    const scaled = horizon ? scale(given, horizon, deciding, lexicon) : withoutHorizon(given, review);
    return {
      ...scaled,
      values,
      indicators,
      restsOn: RESTS_ON[scaled.reason],
      doubts: [
        ...(horizon?.from === "told" ? ["The period is not stated; it was told from the dates of the promises."] : []),
        ...(horizon && areFew(due) ? ["Too few promises have a date."] : []),
      ],
    };
  },
});

/** What each reason rests on, the telling indicators first. */
const RESTS_ON: Readonly<Record<Reason, readonly string[]>> = {
  "short-and-reviewed": ["LON-2", "LON-1", "LON-3"],
  "one-year": ["LON-1"],
  "reviewed-nothing-soon": ["LON-4", "LON-2", "LON-1"],
  "short-unreviewed": ["LON-1", "LON-5"],
  "short-loosely-reviewed": ["LON-2", "LON-1", "LON-5"],
  "nothing-soon": ["LON-4", "LON-1"],
  "long-with-short-plan": ["LON-1", "LON-2", "LON-3"],
  "long-reviewed": ["LON-1", "LON-2"],
  "long-unreviewed": ["LON-1", "LON-5", "LON-2", "LON-3"],
  "very-long-unreviewed": ["LON-1", "LON-4"],
  "mostly-far": ["LON-4", "LON-1"],
  "length-not-told": ["LON-2"],
  "no-dates": ["LON-2"],
};

/** Dates in promises tell how far it reaches, not what it says of itself. */
function coversWords({ years, from }: Horizon): string {
  return `${from === "told" ? "By its dates it" : "It"} covers ${counted(years, "year")}`;
}

/** Said beside the length where the plan it serves ends earlier: the quote that names the plan is shown for that. */
function beyondPlan({ state, values }: IndicatorResult): string {
  if (state !== "met" || !values) return "";
  return ` It ends in ${values["to"]}, more than a year after the plan it serves (“${values["plan"]}”, to ${values["planEnd"]}).`;
}

interface Deciding {
  readonly review: IndicatorResult;
  readonly soon: IndicatorResult;
  readonly far: IndicatorResult;
}

/** "Cannot tell" only where there are no dates: with some, neither 0 nor 2 can be shown. */
function withoutHorizon(given: Given, review: IndicatorResult): Scaled {
  const dated = datesAhead(given).length >= FEWEST_DATES || review.state === "met" || review.says === "half";
  return dated
    ? { strength: 1, reason: "length-not-told", fix: "state-period" }
    : { strength: "cannot-tell", reason: "no-dates", fix: "state-period" };
}

function scale(given: Given, horizon: Horizon, { review, soon, far }: Deciding, lexicon: Lexicon): Scaled {
  const reviewed = review.state === "met";
  const spoken = reviewed || review.says === "half";
  const fix = spoken ? "state-review" : "state-review-plain";
  if (!spoken && far.state === "met") return { strength: 3, reason: "mostly-far", fix };
  return horizon.years <= NORMAL_YEARS
    ? upToFiveYears(given, horizon, { soon, spoken, fix }, lexicon)
    : overFiveYears(given, horizon, { reviewed, fix }, lexicon);
}

function upToFiveYears(
  given: Given,
  horizon: Horizon,
  { soon, spoken, fix }: { readonly soon: IndicatorResult; readonly spoken: boolean; readonly fix: string },
  lexicon: Lexicon,
): Scaled {
  if (horizon.years === 1 && horizon.from === "stated")
    return says(given, "long-view", lexicon)
      ? { strength: 1, reason: "long-with-short-plan", fix }
      : { strength: 0, reason: "one-year" };
  if (isYearly(given, horizon))
    return soon.state === "met"
      ? { strength: 0, reason: "short-and-reviewed" }
      : { strength: 1, reason: "reviewed-nothing-soon", fix: "first-year" };
  if (spoken) return { strength: 1, reason: "short-loosely-reviewed", fix };
  return soon.state === "not-met"
    ? { strength: 2, reason: "nothing-soon", fix: "first-year" }
    : { strength: 1, reason: "short-unreviewed", fix };
}

function overFiveYears(
  given: Given,
  horizon: Horizon,
  { reviewed, fix }: { readonly reviewed: boolean; readonly fix: string },
  lexicon: Lexicon,
): Scaled {
  const yearly = isYearly(given, horizon);
  if (yearly && says(given, "short-plan", lexicon)) return { strength: 1, reason: "long-with-short-plan" };
  const veryLong = horizon.years >= VERY_LONG_YEARS;
  if (veryLong && !reviewed && !hasInterval(given)) return { strength: 3, reason: "very-long-unreviewed", fix };
  return yearly && !veryLong
    ? { strength: 1, reason: "long-reviewed", fix: "short-plan" }
    : { strength: 2, reason: "long-unreviewed", fix: yearly ? "short-plan" : fix };
}

/** Whether the document's own voice uses a word of the group. */
function says({ statements }: Given, group: string, lexicon: Lexicon): boolean {
  return statements.some(({ text, voice }) => voice === "own" && lexicon.test(group, text));
}
