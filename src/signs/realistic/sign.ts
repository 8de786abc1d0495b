import type { LabelledStatement } from "../../model/statement.js";
import { isFound, quoteOf } from "../evidence.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { absolutes } from "./absolutes.js";
import { besidePrevious, notCompared } from "./beside-previous.js";
import { type Deliveries, delivered, deliveries, RECORD, whatItChanged } from "./delivered.js";
import { dependencyWithFallback } from "./fallback.js";
import { admittedGaps, lessonApplied } from "./gaps.js";
import type { Given } from "./given.js";
import { means } from "./means.js";
import { steppedGoals } from "./steps.js";

const REASONS = [
  "open-and-stepped",
  "delivered-with-results",
  "delivered-few",
  "delivered-without-results",
  "gaps-only",
  "absolute-without-means",
  "nothing-told",
] as const;
type Reason = (typeof REASONS)[number];

export const realistic = defineSign({
  id: "realistic",
  kind: "good",
  needs: ["document", "sections", "headings", "statements", "commitments", "others", "asOf"],
  reasons: REASONS,
  indicators: ["REA-1", "REA-2", "REA-3", "REA-4", "REA-5", "REA-6", "REA-7", "REA-8"],

  examine(given, lexicon) {
    const told = deliveries(given, lexicon);
    const asked = {
      delivered: delivered(given, told),
      changed: whatItChanged(given, told, lexicon),
      gaps: admittedGaps(given, lexicon),
      lesson: lessonApplied(given, lexicon),
      means: means(given),
      stepped: steppedGoals(given),
      fallback: dependencyWithFallback(given, lexicon),
      absolutes: absolutes(given, lexicon),
    };
    const indicators = Object.values(asked);
    const quotes = quotesFor(given, told);
    return {
      ...scale(asked, quotes.done !== ""),
      values: { ...Object.assign({}, ...indicators.map(({ values }) => values)), ...quotes },
      indicators,
      restsOn: ["REA-2", "REA-1", "REA-3"],
      ...besidePrevious(given),
      notCompared: notCompared(given),
      doubts: [],
    };
  },
});

interface Asked {
  readonly delivered: IndicatorResult;
  readonly changed: IndicatorResult;
  readonly gaps: IndicatorResult;
  readonly means: IndicatorResult;
  readonly stepped: IndicatorResult;
  readonly fallback: IndicatorResult;
  readonly absolutes: IndicatorResult;
}

/**
 * The rubric's scale, with 2 as its section (h) has it: three things delivered, one with a result. 3 asks for an admitted gap as
 * well; a lesson is put to the reader, so that only a fallback counts beside the means. "Lower by one" can only reach a 2:
 * at 3 there are means, and 0 has a meaning of its own.
 */
function scale(asked: Asked, canQuoteDone: boolean): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  const isMet = isFound;
  const count = asked.delivered.measure?.value ?? 0;
  if (count === 0)
    return isMet(asked.gaps)
      ? { strength: 1, reason: "gaps-only", fix: "we-said-we-did" }
      : { strength: 0, reason: "nothing-told", fix: "we-said-we-did" };
  if (!isMet(asked.changed))
    return { strength: 1, reason: "delivered-without-results", fix: canQuoteDone ? "add-result" : "we-said-we-did" };
  if (count < RECORD) return { strength: 1, reason: "delivered-few", fix: "we-said-we-did" };
  if (isMet(asked.absolutes) && !isMet(asked.means))
    return { strength: 1, reason: "absolute-without-means", fix: "mark-money" };
  const prepared = isMet(asked.means) && isMet(asked.fallback) && isMet(asked.stepped);
  if (isMet(asked.gaps) && prepared) return { strength: 3, reason: "open-and-stepped" };
  return { strength: 2, reason: "delivered-with-results", fix: isMet(asked.means) ? "say-what-if" : "mark-money" };
}

/** A fix quotes so many characters: more is a paragraph, and less is the piece of a sentence. */
const LONGEST_QUOTED = 200;
const SHORTEST_QUOTED = 30;

/** The document's own words for the fixes: a delivered thing whose effect is not told, and the first promise. */
function quotesFor(
  { statements, commitments }: Given,
  { stated, bare, withResult }: Deliveries,
): { done: string; promise: string } {
  const quotable = (some: readonly LabelledStatement[]) =>
    some
      .filter(({ form }) => form !== "table-row")
      .map(quoteOf)
      .find(({ length }) => length >= SHORTEST_QUOTED && length <= LONGEST_QUOTED);
  const headline = [...commitments].sort((a, b) => Number(b.headline) - Number(a.headline));
  return {
    done: quotable([...stated, ...bare].filter((one) => !withResult.has(one))) ?? "",
    promise: quotable(headline.flatMap(({ statement }) => statements[statement] ?? [])) ?? "[the first promise]",
  };
}
