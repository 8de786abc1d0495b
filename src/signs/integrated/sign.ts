import { topSection } from "../../extract/structure/sections.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { contentWords } from "../../text/words.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { type ExplainedLink, explainedLinks, type ListedGoal, listedGoals } from "./explained-links.js";

/** Explained links from which the sign is partial (rubric 1). */
const LINKS_PARTIAL = 2;
/** Share of listed goals, or of headline promises, that makes it strong. */
const MOST = 2 / 3;
/** A list of fewer goals than this proves no coverage. */
const FEWEST_GOALS = 3;
/** Fewer headline promises than this make no share. */
const FEWEST_HEADLINES = 5;
/** Start and end may differ from the parent plan's by this many years (INT-7). */
const PERIOD_FIT_YEARS = 1;
/** Content words that a promise must share with a goal to count as referring to it. */
const SHARED_WORDS = 2;

type Given = Pick<Extracts, "document" | "sections" | "statements" | "commitments" | "plans">;

const REASONS = ["no-own-plan", "national-only", "claimed", "explained-some", "explained-most", "mapped"] as const;
type Reason = (typeof REASONS)[number];

export const integrated = defineSign({
  id: "integrated",
  kind: "good",
  needs: ["document", "sections", "statements", "commitments", "plans"],
  reasons: REASONS,
  indicators: ["INT-1", "INT-2", "INT-3", "INT-4", "INT-5", "INT-6", "INT-7"],

  examine(given, lexicon) {
    const links = explainedLinks(given, lexicon);
    const goals = listedGoals(given, lexicon);
    const named = ownPlanNamed(given);
    const explained = explainedLink(given, links);
    const covered = coverage(goals, links);
    const mapped = promisesMapped(given, goals);
    const partner = partnerLink(given, lexicon);
    const machinery = sharedMachinery(given, lexicon);
    const period = periodFit(given);
    const own = given.plans.find(({ owner }) => owner === "own");
    const parts = new Set(links.map(({ explaining }) => topSection(given.sections, explaining.section))).size;
    const values = {
      ...covered.values,
      ...mapped.values,
      links: links.length,
      spread: parts > 1 ? "in more than one part of the document" : "all in one part of the document",
      planClause: own ? `“${own.name}” is named` : "Alignment is claimed",
      plan: own ? `“${own.name}”` : "your corporate plan",
      commitment: firstPromise(given),
    };
    return {
      ...scale(given, lexicon, { links, covered, mapped, machinery, partner, parts }),
      values,
      indicators: [named, explained, covered, mapped, partner, machinery, period],
      doubts:
        goals.length < FEWEST_GOALS ? ["The parent plan was not at hand, and its goals are not listed here."] : [],
    };
  },
});

interface Deciding {
  readonly links: readonly ExplainedLink[];
  readonly covered: IndicatorResult;
  readonly mapped: IndicatorResult;
  readonly machinery: IndicatorResult;
  readonly partner: IndicatorResult;
  readonly parts: number;
}

function scale(
  given: Given,
  lexicon: Lexicon,
  { links, covered, mapped, machinery, parts }: Deciding,
): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  const carried = machinery.state === "met" && parts > 1;
  if (covered.state === "met" && carried) return { strength: 3, reason: "explained-most" };
  if (mapped.state === "met" && links.length >= LINKS_PARTIAL && carried) return { strength: 3, reason: "mapped" };
  if (links.length >= LINKS_PARTIAL) return { strength: 2, reason: "explained-some", fix: "complete-table" };
  if (given.plans.some(({ owner }) => owner === "own")) return { strength: 1, reason: "claimed", fix: "table" };
  if (given.statements.some(({ text, voice }) => voice === "own" && lexicon.test("claims", text)))
    return { strength: 1, reason: "claimed", fix: "name-plan" };
  return given.plans.some(({ owner }) => owner === "national")
    ? { strength: 0, reason: "national-only", fix: "name-plan" }
    : { strength: 0, reason: "no-own-plan", fix: "name-plan" };
}

/** INT-1: a plan of this organisation is named. */
function ownPlanNamed(given: Given): IndicatorResult {
  const own = given.plans.filter(({ owner }) => owner === "own");
  const others = given.plans.filter(({ owner }) => owner === "national");
  const names = (plans: Given["plans"]) =>
    plans
      .slice(0, 3)
      .map(({ name }) => `“${name}”`)
      .join(", ");
  if (own.length > 0)
    return { id: "INT-1", state: "met", values: { plans: names(own) }, evidence: mentions(given, own, "for") };
  return {
    id: "INT-1",
    state: "not-met",
    ...(others.length > 0 ? { says: "national", values: { plans: names(others) } } : {}),
    searched: searched(
      "a corporate, council, clinical, quality, people, estates, finance or annual plan of the organisation's own",
      given,
    ),
    nearestMisses: mentions(given, others, "against").map((one) => ({ ...one, note: "is a plan of somebody else" })),
  };
}

function mentions(given: Given, plans: Given["plans"], bearing: "for" | "against") {
  return plans.slice(0, 3).flatMap(({ statements }) => {
    const statement = given.statements[statements[0] ?? -1];
    return statement ? [evidence(statement, bearing, "INT-1")] : [];
  });
}

/** INT-2: one particular goal and what digital work changes about it. Readers differ on these, so a person confirms them. */
function explainedLink(given: Given, links: readonly ExplainedLink[]): IndicatorResult {
  const quotes = links.flatMap(({ naming, explaining }) =>
    naming.id === explaining.id
      ? [evidence(explaining, "for", "INT-2")]
      : [evidence(naming, "for", "INT-2"), evidence(explaining, "for", "INT-2")],
  );
  const near = given.statements.filter(({ labels }) => labels.has("ALIGN"));
  return {
    id: "INT-2",
    state: links.length > 0 ? "met" : "not-met",
    values: { links: links.length },
    measure: { value: links.length, unit: "count" },
    asks: links.length > 0,
    evidence: quotes,
    ...(links.length > 0
      ? {}
      : {
          searched: searched(
            "a goal of an own plan with, in the same passage, what digital work changes about it",
            given,
          ),
          nearestMisses: nearest(near, "INT-2", "claims a link, but not both one goal and what changes about it"),
        }),
  };
}

/** INT-3: listed goals with an explained link. */
function coverage(goals: readonly ListedGoal[], links: readonly ExplainedLink[]): IndicatorResult {
  if (goals.length < FEWEST_GOALS)
    return { id: "INT-3", state: "unknown", values: { covered: 0, listed: goals.length } };
  const explained = new Set(links.map(({ explaining }) => explaining.id));
  const covered = goals.filter(({ statements }) => statements.some(({ id }) => explained.has(id))).length;
  return {
    id: "INT-3",
    state: covered >= goals.length * MOST ? "met" : "not-met",
    values: { covered, listed: goals.length },
    measure: { value: covered / goals.length, unit: "share", of: goals.length },
  };
}

/** INT-4: headline promises that refer to a goal in words, by a code or in a table cell. */
function promisesMapped(given: Given, goals: readonly ListedGoal[]): IndicatorResult {
  const headline = given.commitments.filter((one) => one.headline && one.duplicateOf === null);
  const goalWords = goals.map(({ text }) => new Set(contentWords(text)));
  const refers = (statement: LabelledStatement) =>
    statement.labels.has("ALIGN") ||
    statement.cells.some(
      ({ head, text }) => /\b(?:goal|priority|objective|theme)\b/i.test(head) && text.trim().length > 1,
    ) ||
    goalWords.some((words) => contentWords(statement.text).filter((word) => words.has(word)).length >= SHARED_WORDS);
  const mapped = headline.filter(
    ({ statement }) => given.statements[statement] !== undefined && refers(given.statements[statement]),
  );
  const values = { mapped: mapped.length, headline: headline.length };
  if (headline.length < FEWEST_HEADLINES) return { id: "INT-4", state: "unknown", values };
  return {
    id: "INT-4",
    state: mapped.length >= headline.length * MOST ? "met" : "not-met",
    values,
    measure: { value: mapped.length / headline.length, unit: "share", of: headline.length },
    evidence: mapped.slice(0, 3).flatMap(({ statement }) => {
      const found = given.statements[statement];
      return found ? [evidence(found, "for", "INT-4")] : [];
    }),
  };
}

const PARTNER =
  /\b(?:with|alongside|and)\s+(?:the\s+|our\s+)?(?:[A-Z][\w’'&-]+(?:\s+(?:of|and|for|the|[A-Z][\w’'&-]+))*|(?:county|city|district|neighbouring|borough)\s+council|integrated care board|integrated care system|provider collaborative)/;

/** INT-5: a named partner tied to shared work. Always put to the reader (rubric b: candidate and confirm). */
function partnerLink(given: Given, lexicon: Lexicon): IndicatorResult {
  const candidates = given.statements.filter(
    ({ text, labels, voice }) =>
      voice === "own" && labels.has("COMMITMENT") && PARTNER.test(text) && lexicon.test("shared-work", text),
  );
  return {
    id: "INT-5",
    state: "unknown",
    asks: candidates.length > 0,
    values: {
      found:
        candidates.length > 0
          ? "There are promises that may tie a named partner to a piece of shared work."
          : "No promise was found that ties a named partner to a piece of shared work.",
    },
    evidence: candidates.slice(0, 3).map((statement) => evidence(statement, "for", "INT-5")),
  };
}

/** INT-6: money, measures or risks in the organisation's normal arrangements. */
function sharedMachinery(given: Given, lexicon: Lexicon): IndicatorResult {
  const carried = given.statements.filter(
    ({ text, voice, tags }) =>
      voice === "own" &&
      lexicon.test("shared-machinery", text) &&
      lexicon.test("carried", text) &&
      (tags.tech || /\b(?:this strategy|the strategy|benefits?|progress|measures?|risks?)\b/i.test(text)),
  );
  return {
    id: "INT-6",
    state: carried.length > 0 ? "met" : "not-met",
    evidence: carried.slice(0, 3).map((statement) => evidence(statement, "for", "INT-6")),
    ...(carried.length > 0
      ? {}
      : {
          searched: searched(
            "money, measures or risks carried in a committee, budget, risk register or plan of the whole organisation",
            given,
          ),
        }),
  };
}

/** INT-7: start and end within a year of the parent plan's. */
function periodFit(given: Given): IndicatorResult {
  const period = given.document.period?.value;
  const plan = given.plans.find(({ owner, period: its }) => owner === "own" && its !== undefined);
  if (!period || !plan?.period) return { id: "INT-7", state: "unknown" };
  const fits =
    Math.abs(period.startYear - plan.period.startYear) <= PERIOD_FIT_YEARS &&
    Math.abs(period.endYear - plan.period.endYear) <= PERIOD_FIT_YEARS;
  const named = given.statements[plan.statements[0] ?? -1];
  return {
    id: "INT-7",
    state: fits ? "met" : "not-met",
    values: { plan: `“${plan.name}”`, planPeriod: `${plan.period.startYear} to ${plan.period.endYear}` },
    evidence: named ? [evidence(named, fits ? "for" : "against", "INT-7")] : [],
  };
}

/** A promise of the document's own to begin the table with. */
function firstPromise(given: Given): string {
  const promise =
    given.commitments.find(({ headline, whatSpecific }) => headline && whatSpecific) ?? given.commitments[0];
  return promise ? `“${promise.quote}”` : "[commitment]";
}
