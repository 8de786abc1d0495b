import { isComplete } from "../../extract/commitments/complete.js";
import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";

/** Shares of complete headline promises that divide the scale (rubric 10). */
const HARDLY = 0.15;
const SOME = 0.4;
const MOST = 0.6;
/** Measures of VAG-3: this many for "not vague", fewer than that many for "partial" whatever the share. */
const MEASURES = 3;
const MEASURES_LEAST = 2;
/** Dated steps that make a plan (VAG-4). */
const MILESTONES = 5;
/** Share of unfalsifiable promises from which the warning is strong (VAG-5). */
const EMPTY = 0.5;
/** Share of intended or exploratory promises from which VAG-6 is met; the rubric gives none. */
const WEAK = 0.5;
/** Share of headline promises with means from which VAG-7 is met; the rubric gives none. */
const MEANS = 0.5;
/** Fewer promises than this and the document, unless short, promises hardly anything. */
const FEWEST_PROMISES = 5;
/** Fewer promises than this make no share (rubric 0). */
const FEWEST_FOR_SHARE = 10;

type Given = Pick<Extracts, "document" | "statements" | "commitments" | "linked">;

interface Headlines {
  readonly all: readonly Commitment[];
  readonly told: boolean;
}

const REASONS = [
  "complete",
  "mostly-complete",
  "some-complete",
  "few-measures",
  "hardly-complete",
  "empty",
  "hardly-any-promises",
  "too-short",
  "delegated",
] as const;
type Reason = (typeof REASONS)[number];

export const vague = defineSign({
  id: "vague",
  kind: "warning",
  needs: ["document", "statements", "commitments", "linked"],
  reasons: REASONS,
  indicators: ["VAG-1", "VAG-2", "VAG-3", "VAG-4", "VAG-5", "VAG-6", "VAG-7"],

  examine(given, lexicon) {
    const distinct = given.commitments.filter((one) => one.duplicateOf === null && !isMeasureAlone(given, one));
    const headlines = headlinesOf(distinct);
    const complete = completeHeadlines(given, headlines);
    const slots = slotTable(distinct);
    const measures = judgeableMeasures(given, distinct);
    const plan = datedPlan(given, distinct);
    const empty = unfalsifiable(given, distinct, lexicon);
    const weak = weakForce(given, distinct, lexicon);
    const means = meansNamed(given, headlines);
    const values = {
      ...complete.values,
      ...measures.values,
      ...plan.values,
      ...empty.values,
      all: distinct.length,
      words: given.document.words,
      ...example(headlines),
    };
    return {
      ...scale(given, distinct, { complete, measures, plan, empty }),
      values,
      indicators: [complete, slots, measures, plan, empty, weak, means],
      doubts: headlines.told ? [] : ["Headline promises could not be told apart, so all promises were judged."],
    };
  },
});

interface Deciding {
  readonly complete: IndicatorResult;
  readonly measures: IndicatorResult;
  readonly plan: IndicatorResult;
  readonly empty: IndicatorResult;
}

/** The rubric's scale, with "complete" as its section (h) has it and one step down when a plan is named. */
function scale(
  given: Given,
  distinct: readonly Commitment[],
  { complete, measures, plan, empty }: Deciding,
): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  if (distinct.length < FEWEST_PROMISES) {
    return given.document.size === "S"
      ? { strength: "cannot-tell", reason: "too-short", fix: "write-promises" }
      : { strength: 3, reason: "hardly-any-promises", fix: "write-promises" };
  }
  const share = complete.measure?.value ?? 0;
  const judged = measures.measure?.value ?? 0;
  if (distinct.length >= FEWEST_FOR_SHARE && (empty.measure?.value ?? 0) >= EMPTY)
    return { strength: 3, reason: "empty", fix: "rewrite" };
  if (share >= MOST && judged >= MEASURES && plan.state === "met") return { strength: 0, reason: "complete" };
  if (share >= SOME) {
    return judged < MEASURES_LEAST && !plan.delegated
      ? { strength: 2, reason: "few-measures", fix: "rewrite" }
      : { strength: 1, reason: "mostly-complete", fix: "add-date" };
  }
  if (share >= HARDLY)
    return plan.delegated
      ? { strength: 1, reason: "delegated", fix: "show-plan" }
      : { strength: 2, reason: "some-complete", fix: "add-date" };
  return plan.delegated
    ? { strength: 2, reason: "delegated", fix: "show-plan" }
    : { strength: 3, reason: "hardly-complete", fix: "rewrite" };
}

function headlinesOf(distinct: readonly Commitment[]): Headlines {
  const headline = distinct.filter((commitment) => commitment.headline);
  const told = headline.length > 0 && headline.length < distinct.length;
  return { all: headline.length > 0 ? headline : distinct, told };
}

/** VAG-1: headline promises with a specific what and a when; why and measure stand beside them. */
function completeHeadlines(given: Given, { all, told }: Headlines): IndicatorResult {
  const complete = all.filter(isComplete);
  const values = {
    complete: complete.length,
    headline: all.length,
    why: complete.filter(({ why }) => why !== null).length,
    measured: complete.filter(({ measure }) => measure.indicator !== null || measure.target !== null).length,
  };
  if (all.length === 0) return { id: "VAG-1", state: "unknown", values };
  const lacking = all.filter((commitment) => !isComplete(commitment));
  return {
    id: "VAG-1",
    state: complete.length >= all.length * MOST ? "met" : "not-met",
    ...(told ? {} : { says: "untold" }),
    values,
    measure: { value: complete.length / all.length, unit: "share", of: all.length },
    evidence: [...shown(given, lacking, "for", "VAG-1"), ...shown(given, complete, "against", "VAG-1")],
  };
}

/** VAG-2: what the promises lack. Always shown. */
function slotTable(distinct: readonly Commitment[]): IndicatorResult {
  if (distinct.length === 0) return { id: "VAG-2", state: "unknown" };
  const without = (has: (commitment: Commitment) => boolean) =>
    distinct.filter((commitment) => !has(commitment)).length;
  const values = {
    all: distinct.length,
    noWhen: without(({ when }) => when !== null),
    noWho: without(({ who }) => who !== null),
    noWhy: without(({ why }) => why !== null),
    noHow: without(({ how }) => how !== null),
    noMeasure: without(({ measure }) => measure.indicator !== null || measure.target !== null),
    unspecific: without(({ whatSpecific }) => whatSpecific),
  };
  const lacks = Object.entries(values).some(([name, count]) => name !== "all" && count > 0);
  return { id: "VAG-2", state: lacks ? "met" : "not-met", values };
}

/** VAG-3: measures with an indicator, a target and a date; how many say where things stand today. */
function judgeableMeasures(given: Given, distinct: readonly Commitment[]): IndicatorResult {
  const judged = distinct.filter(
    ({ measure, when }) => measure.indicator !== null && measure.target !== null && when !== null,
  );
  const near = distinct.filter(
    (one) => !judged.includes(one) && (one.measure.indicator !== null || one.measure.target !== null),
  );
  const enough = judged.length >= MEASURES;
  return {
    id: "VAG-3",
    state: enough ? "met" : "not-met",
    values: { measures: judged.length, withBaseline: judged.filter(({ measure }) => measure.baseline !== null).length },
    measure: { value: judged.length, unit: "count" },
    evidence: shown(given, judged, "against", "VAG-3"),
    ...(enough
      ? {}
      : {
          searched: searched("measures with an indicator, a target and a date", given),
          nearestMisses: nearest(statementsOf(given, near), "VAG-3", "lacks the indicator, the target or the date"),
        }),
  };
}

/** VAG-4: five dated steps, or another document that is said to hold them. */
function datedPlan(given: Given, distinct: readonly Commitment[]): IndicatorResult {
  const dated = distinct.filter(({ when }) => when?.latest !== undefined);
  // A plan still to be written holds nothing yet: only one that exists, or is promised for this strategy, can be asked for.
  const linked = given.linked.find(({ written }) => written) ?? given.linked.find(({ holds }) => holds !== undefined);
  const values = { milestones: dated.length, linked: linked ? `“${linked.name}”` : "" };
  const measure = { value: dated.length, unit: "count" as const };
  const found = shown(given, dated, "against", "VAG-4");
  if (linked) {
    const pointing = given.statements[linked.statement];
    const link = pointing ? [evidence(pointing, "against", "VAG-4")] : [];
    return {
      id: "VAG-4",
      state: "met",
      says: "delegated",
      delegated: true,
      asks: true,
      values,
      measure,
      evidence: [...link, ...found],
    };
  }
  if (dated.length >= MILESTONES) return { id: "VAG-4", state: "met", values, measure, evidence: found };
  return {
    id: "VAG-4",
    state: "not-met",
    values,
    measure,
    evidence: found,
    searched: searched("promises with a date, or a named plan that holds them", given),
  };
}

/** VAG-5: promises that fit anywhere and cannot fail. GENERIC is a label on which readers differ: a person confirms it. */
function unfalsifiable(given: Given, distinct: readonly Commitment[], lexicon: Lexicon): IndicatorResult {
  const generic = distinct.filter(
    (one) => one.labels.includes("GENERIC") || (isEmpty(one) && lexicon.test("hollow", one.quote)),
  );
  const values = { unfalsifiable: generic.length, all: distinct.length };
  if (distinct.length < FEWEST_FOR_SHARE)
    return { id: "VAG-5", state: "unknown", values, evidence: shown(given, generic, "for", "VAG-5") };
  return {
    id: "VAG-5",
    state: generic.length >= distinct.length * EMPTY ? "met" : "not-met",
    asks: generic.length > 0,
    values,
    measure: { value: generic.length / distinct.length, unit: "share", of: distinct.length },
    evidence: shown(given, generic, "for", "VAG-5"),
  };
}

/** A row of a table of measures has no promise in it: joined to nothing, it makes no text less vague (rubric 10, gaming). */
function isMeasureAlone(given: Given, { statement }: Commitment): boolean {
  const row = given.statements[statement];
  if (row?.form !== "table-row") return false;
  const first = row.cells[0];
  return first?.role === "measures" && !row.cells.some(({ role }) => role === "promises" || role === "actions");
}

/** No slot that could be checked is filled, and two people would not agree which thing is meant. An owner alone makes nothing checkable. */
function isEmpty({ whatSpecific, when, how, why, measure }: Commitment): boolean {
  const slots = [when, how, why, measure.indicator, measure.target];
  return !whatSpecific && slots.every((slot) => slot === null);
}

/** VAG-6: promises at intended or exploratory force, bounded discoveries left out. */
function weakForce(given: Given, distinct: readonly Commitment[], lexicon: Lexicon): IndicatorResult {
  const weak = distinct.filter(
    ({ force, quote, when }) =>
      (force !== "firm" || lexicon.test("only-looking", quote)) && !(when !== null && lexicon.test("discovery", quote)),
  );
  const values = { weak: weak.length, all: distinct.length };
  if (distinct.length < FEWEST_FOR_SHARE)
    return { id: "VAG-6", state: "unknown", values, evidence: shown(given, weak, "for", "VAG-6") };
  return {
    id: "VAG-6",
    state: weak.length >= distinct.length * WEAK ? "met" : "not-met",
    values,
    measure: { value: weak.length / distinct.length, unit: "share", of: distinct.length },
    evidence: shown(given, weak, "for", "VAG-6"),
  };
}

/** VAG-7: headline promises that say by what means. */
function meansNamed(given: Given, { all }: Headlines): IndicatorResult {
  const named = all.filter(({ how }) => how !== null);
  const values = { how: named.length, headline: all.length };
  if (all.length === 0) return { id: "VAG-7", state: "unknown", values };
  return {
    id: "VAG-7",
    state: named.length >= all.length * MEANS ? "met" : "not-met",
    values,
    measure: { value: named.length / all.length, unit: "share", of: all.length },
    evidence: shown(given, named, "against", "VAG-7"),
  };
}

/** How many quotes of each kind are enough to see the point. */
const SHOWN = 5;

function shown(given: Given, commitments: readonly Commitment[], bearing: "for" | "against", indicator: string) {
  return statementsOf(given, commitments.slice(0, SHOWN)).map((statement) => evidence(statement, bearing, indicator));
}

function statementsOf(given: Given, commitments: readonly Commitment[]): LabelledStatement[] {
  return commitments.map(({ statement }) => given.statements[statement]).filter((one) => one !== undefined);
}

/** A fix quotes at most this many characters: more is a paragraph whose ends were lost, and cannot be rewritten in one line. */
const LONGEST_QUOTED = 200;

/** The promise that the fix starts with: the first headline promise that is not complete and short enough to quote. */
function example({ all }: Headlines): { quote: string; what: string } {
  const lacking = all.filter((commitment) => !isComplete(commitment));
  const first = lacking.find(({ quote }) => quote.length <= LONGEST_QUOTED) ?? lacking[0] ?? all[0];
  return { quote: first?.quote ?? "", what: first?.what?.quote ?? "[what exactly]" };
}
