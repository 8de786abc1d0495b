import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import type { Lexicon } from "../../text/lexicon.js";
import { counted, evidence, nearest, ofAll, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";

/** One to five years is normal (rubric 11, from the guide). */
const NORMAL_YEARS = 5;
/** From this horizon a review without interval is a strong warning. */
const VERY_LONG_YEARS = 10;
/** A review at most this far apart counts as yearly. */
const YEARLY_MONTHS = 12;
/** "Soon" means due within this many months of the start. */
const SOON_MONTHS = 18;
/** Share of dated promises due soon that is enough. */
const SOON_SHARE = 0.25;
/** "Far" means due more than this many months after the start. */
const FAR_MONTHS = 60;
/** Share of dated promises due far off that is too much. */
const FAR_SHARE = 0.5;
/** Fewer dated promises than this make no share. */
const FEWEST_DATED = 4;
/** Fewer years than this, in promises or looked ahead to, tell no horizon. */
const FEWEST_YEARS = 3;
/** Where no period is stated it ends when this share of the dates has passed: one far date is no horizon. */
const MOST_DUE = 0.9;
/** Older than this many months without an update is stale. */
const STALE_MONTHS = 24;

type Given = Pick<Extracts, "document" | "statements" | "commitments" | "reviews" | "plans" | "asOf">;

interface Horizon {
  readonly years: number;
  readonly startYear: number;
  readonly endYear: number;
  readonly statement?: LabelledStatement;
}

interface Due {
  readonly commitment: Commitment;
  /** Months from the start of the period to the due date. */
  readonly months: number;
}

const REASONS = [
  "short-and-reviewed",
  "short-unreviewed",
  "short-loosely-reviewed",
  "nothing-soon",
  "long-with-short-plan",
  "long-unreviewed",
  "very-long-unreviewed",
  "mostly-far",
  "no-dates",
] as const;
type Reason = (typeof REASONS)[number];

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
      reviewOfItself(given),
      somethingSoon(given, due),
      farDates(given, due),
      periodAgainstPlan(given, horizon),
      triggerToChange(given, lexicon),
      goneStale(given, lexicon),
    ] as const;
    const [, review, soon, far] = indicators;
    const values = {
      years: horizon ? counted(horizon.years, "year") : "",
      soon: soon.values?.["soon"] ?? "",
      far: far.values?.["far"] ?? "",
      quote: review.evidence?.[0]?.quote ?? "",
    };
    return {
      ...scale(given, horizon, { review, soon, far }, lexicon),
      values,
      indicators,
      doubts: doubts(given, horizon, due),
    };
  },
});

interface Deciding {
  readonly review: IndicatorResult;
  readonly soon: IndicatorResult;
  readonly far: IndicatorResult;
}

function scale(
  given: Given,
  horizon: Horizon | undefined,
  { review, soon, far }: Deciding,
  lexicon: Lexicon,
): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  if (!horizon) return { strength: "cannot-tell", reason: "no-dates", fix: "state-period" };
  const reviewed = review.state === "met";
  const spoken = review.says === "half";
  const yearly =
    reviewed &&
    given.reviews.some(({ intervalMonths }) => intervalMonths !== undefined && intervalMonths <= YEARLY_MONTHS);
  const fix = spoken || reviewed ? "state-review" : "state-review-plain";
  if (!reviewed && !spoken && far.state === "met") return { strength: 3, reason: "mostly-far", fix };
  if (horizon.years <= NORMAL_YEARS) {
    if (yearly && soon.state !== "not-met") return { strength: 0, reason: "short-and-reviewed" };
    if (reviewed || spoken) return { strength: 1, reason: "short-loosely-reviewed", fix };
    return soon.state === "not-met"
      ? { strength: 2, reason: "nothing-soon", fix: "first-year" }
      : { strength: 1, reason: "short-unreviewed", fix };
  }
  const shortPlan = given.statements.some(({ text, voice }) => voice === "own" && lexicon.test("short-plan", text));
  if (yearly && shortPlan) return { strength: 1, reason: "long-with-short-plan" };
  if (
    horizon.years >= VERY_LONG_YEARS &&
    !reviewed &&
    !given.reviews.some(({ intervalMonths }) => intervalMonths !== undefined)
  ) {
    return { strength: 3, reason: "very-long-unreviewed", fix };
  }
  return yearly && horizon.years < VERY_LONG_YEARS
    ? { strength: 1, reason: "short-loosely-reviewed", fix: "short-plan" }
    : { strength: 2, reason: "long-unreviewed", fix };
}

/** LON-1: the stated period; else from publication, or the earliest date, to the last date promised. */
function horizonOf(given: Given): Horizon | undefined {
  const period = given.document.period?.value;
  if (period)
    return {
      years: Math.max(1, period.endYear - period.startYear),
      startYear: period.startYear,
      endYear: period.endYear,
    };
  const years = given.commitments.flatMap(({ when }) => (when?.latest ? [Number(when.latest.slice(0, 4))] : []));
  const future = years.length >= FEWEST_YEARS ? years : [...years, ...futureYears(given)];
  if (future.length < FEWEST_YEARS) return undefined;
  const startYear = given.document.published ? Number(given.document.published.value.slice(0, 4)) : Math.min(...future);
  const last = [...future].sort((a, b) => a - b)[Math.ceil(future.length * MOST_DUE) - 1] as number;
  if (last < startYear) return undefined;
  const furthest = given.commitments.find(({ when }) => when?.latest?.startsWith(String(last)));
  const statement = furthest ? given.statements[furthest.statement] : undefined;
  return { years: Math.max(1, last - startYear), startYear, endYear: last, ...(statement ? { statement } : {}) };
}

/** Years that the document looks ahead to without a dated promise: "by 2027". */
function futureYears(given: Given): number[] {
  return given.statements
    .filter(({ voice, tags, grammar }) => voice === "own" && tags.when && grammar.tense !== "past")
    .flatMap(({ text }) => datesIn(text))
    .flatMap(({ relation, latest }) =>
      latest && (relation === "by" || relation === "until") ? [Number(latest.slice(0, 4))] : [],
    );
}

function horizonIndicator(given: Given, horizon: Horizon | undefined): IndicatorResult {
  if (!horizon)
    return {
      id: "LON-1",
      state: "unknown",
      searched: searched("a period, an end year or a dated promise", given),
    };
  const stated = given.document.period;
  const bearing = horizon.years > NORMAL_YEARS ? "for" : "against";
  return {
    id: "LON-1",
    state: horizon.years > NORMAL_YEARS ? "met" : "not-met",
    values: { years: counted(horizon.years, "year"), from: horizon.startYear, to: horizon.endYear },
    measure: { value: horizon.years, unit: "years" },
    evidence: stated
      ? [{ bearing, quote: stated.quote, spans: stated.spans, where: "where the period is stated", indicator: "LON-1" }]
      : horizon.statement
        ? [evidence(horizon.statement, bearing, "LON-1")]
        : [],
  };
}

/** LON-2: an interval or date, and what may change. Reports of progress, "regularly" and "a living document" earn half. */
function reviewOfItself(given: Given): IndicatorResult {
  const full = given.reviews.filter(
    ({ intervalMonths, mayChange, weak }) => !weak && intervalMonths !== undefined && mayChange,
  );
  const spoken = given.reviews.filter((review) => !full.includes(review));
  const quoted = (reviews: Given["reviews"], bearing: "for" | "against") =>
    reviews.flatMap(({ statement }) => {
      const found = given.statements[statement];
      return found ? [evidence(found, bearing, "LON-2")] : [];
    });
  if (full.length > 0) return { id: "LON-2", state: "met", evidence: quoted(full, "against") };
  const looked = {
    searched: searched(
      "review, refresh or revisit near strategy, plan, roadmap or priorities, with an interval and what may change",
      given,
    ),
  };
  if (spoken.length > 0)
    return { id: "LON-2", state: "not-met", says: "half", evidence: quoted(spoken, "against"), ...looked };
  const near = given.statements.filter(({ text }) => /\breview|\brefresh|\brevisit|living document/i.test(text));
  return {
    id: "LON-2",
    state: "not-met",
    ...looked,
    nearestMisses: nearest(near, "LON-2", "is not about reviewing the strategy itself"),
  };
}

/** Months from the start of the period to each promise's due date. */
function dueDates(given: Given, horizon: Horizon): Due[] {
  const published = given.document.published?.value;
  const startMonth =
    published?.startsWith(String(horizon.startYear)) && published.length > 4 ? Number(published.slice(5, 7)) - 1 : 0;
  return given.commitments.flatMap((commitment) => {
    const latest = commitment.when?.latest;
    if (commitment.duplicateOf !== null || !latest) return [];
    const months = (Number(latest.slice(0, 4)) - horizon.startYear) * 12 + Number(latest.slice(5, 7)) - 1 - startMonth;
    return [{ commitment, months }];
  });
}

/** LON-3: dated promises due within 18 months of the start. */
function somethingSoon(given: Given, due: readonly Due[]): IndicatorResult {
  const soon = due.filter(({ months }) => months <= SOON_MONTHS);
  const values = { soon: ofAll(soon.length, due.length) };
  if (due.length < FEWEST_DATED) return { id: "LON-3", state: "unknown", values };
  const share = soon.length / due.length;
  return {
    id: "LON-3",
    state: share >= SOON_SHARE ? "met" : "not-met",
    values,
    measure: { value: share, unit: "share", of: due.length },
    evidence: shown(given, soon, "against", "LON-3"),
  };
}

/** LON-4: dated promises due more than five years after the start. */
function farDates(given: Given, due: readonly Due[]): IndicatorResult {
  const far = due.filter(({ months }) => months > FAR_MONTHS);
  const values = { far: ofAll(far.length, due.length) };
  if (due.length < FEWEST_DATED) return { id: "LON-4", state: "unknown", values };
  const share = far.length / due.length;
  return {
    id: "LON-4",
    state: share > FAR_SHARE ? "met" : "not-met",
    values,
    measure: { value: share, unit: "share", of: due.length },
    evidence: shown(given, far, "for", "LON-4"),
  };
}

/** LON-5: ends more than a year after the plan it serves. */
function periodAgainstPlan(given: Given, horizon: Horizon | undefined): IndicatorResult {
  const plan = given.plans.find(({ owner, period }) => owner === "own" && period !== undefined);
  if (!plan?.period || !horizon)
    return { id: "LON-5", state: "unknown", asks: given.plans.some(({ owner }) => owner === "own") };
  const later = horizon.endYear - plan.period.endYear > 1;
  const named = given.statements[plan.statements[0] ?? -1];
  return {
    id: "LON-5",
    state: later ? "met" : "not-met",
    values: { to: horizon.endYear, plan: plan.name, planEnd: plan.period.endYear },
    asks: later,
    evidence: named ? [evidence(named, later ? "for" : "against", "LON-5")] : [],
  };
}

/** LON-6: an event on which the plan would be changed. */
function triggerToChange(given: Given, lexicon: Lexicon): IndicatorResult {
  const named = given.statements.filter(
    ({ text, voice }) =>
      voice === "own" &&
      /\b(?:if|when|should|unless|in the event)\b/i.test(text) &&
      lexicon.test("trigger-change", text),
  );
  return {
    id: "LON-6",
    state: named.length > 0 ? "met" : "not-met",
    evidence: named.map((statement) => evidence(statement, "against", "LON-6")),
  };
}

/** LON-7: published over 24 months before the date given, with no sign of an update. */
function goneStale(given: Given, lexicon: Lexicon): IndicatorResult {
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

/** How many quotes of each kind are enough to see the point. */
const SHOWN = 4;

function shown(given: Given, due: readonly Due[], bearing: "for" | "against", indicator: string) {
  return due.slice(0, SHOWN).flatMap(({ commitment }) => {
    const statement = given.statements[commitment.statement];
    return statement ? [evidence(statement, bearing, indicator)] : [];
  });
}

function doubts(given: Given, horizon: Horizon | undefined, due: readonly Due[]): string[] {
  const said: string[] = [];
  if (horizon && !given.document.period)
    said.push("The period is not stated; it was told from the dates of the promises.");
  if (horizon && due.length < FEWEST_DATED) said.push("Too few promises have a date.");
  return said;
}
