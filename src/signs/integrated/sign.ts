import type { PlanBeside } from "../../compare/plan-beside.js";
import { chapterOf } from "../../extract/structure/chapters.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { contentWords } from "../../text/words.js";
import { evidence, isFound, nearest, saidToShow, searched, shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { promiseToStartFrom } from "../promise-to-start-from.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { besidePlan, comparedGoals, coverage, FEWEST_GOALS, notCompared, promisesMapped } from "./coverage.js";
import { type ExplainedLink, explainedLinks } from "./explained-links.js";
import { ownGoals } from "./own-goals.js";
import { partnerLinks } from "./partner-links.js";
import { periodFit } from "./period-fit.js";
import { showsLink, showsOwnPlan } from "./plainly.js";
import { referredWork } from "./referred-work.js";
import { sharedMachinery } from "./shared-machinery.js";

/** Explained links from which the sign is partial (rubric 1). */
const LINKS_PARTIAL = 2;
type Given = Pick<Extracts, "document" | "sections" | "chapters" | "statements" | "commitments" | "plans" | "others">;

const REASONS = [
  "no-own-plan",
  "national-only",
  "claimed",
  "claimed-national",
  "explained-some",
  "explained-most",
  "mapped",
] as const;
type Reason = (typeof REASONS)[number];

/** What decided the strength, the most telling first; where no plan was found or only claimed, whatever was looked for. */
const RESTS_ON: Partial<Record<Reason, readonly string[]>> = {
  "explained-some": ["INT-2", "INT-3", "INT-1"],
  "explained-most": ["INT-2", "INT-3", "INT-6", "INT-5", "INT-1"],
  mapped: ["INT-4", "INT-6", "INT-5", "INT-1"],
};

export const integrated = defineSign({
  id: "integrated",
  kind: "good",
  needs: ["document", "sections", "headings", "chapters", "statements", "commitments", "plans", "others"],
  reasons: REASONS,
  indicators: ["INT-1", "INT-2", "INT-3", "INT-4", "INT-5", "INT-6", "INT-7"],

  examine(given, lexicon) {
    const goals = ownGoals(given, lexicon);
    const referred = referredWork(given, lexicon);
    const links = explainedLinks(given, goals, referred, lexicon);
    const beside = besidePlan(given);
    const named = ownPlanNamed(given, lexicon);
    const explained = explainedLink(given, links);
    const covered = coverage(goals, links, beside, given.others.plan !== undefined);
    const mapped = promisesMapped(given, goals, referred, beside);
    const partner = partnerLink(given, lexicon);
    const machinery = sharedMachinery(given, lexicon);
    const period = periodFit(given, lexicon);
    const own = given.plans.find(({ owner }) => owner === "own");
    const linked = linkedStatements(links, beside);
    const parts = new Set(linked.map(({ section }) => chapterOf(given.chapters, section)?.index)).size;
    const spoken = beside?.goals.some(({ standing }) => standing === "embedded" || standing === "siloed")
      ? "The plan’s goals are spoken of"
      : undefined;
    const values = {
      ...covered.values,
      ...mapped.values,
      links: linked.length,
      spread: parts > 1 ? "in more than one part of the document" : "all in one part of the document",
      planClause: own ? `“${own.name}” is named` : (spoken ?? "Alignment is claimed"),
      plan: own ? `“${own.name}”` : "your corporate plan",
      commitment: promiseToStartFrom(given),
    };
    const scaled = scale(given, lexicon, {
      links: linked.length,
      spoken: spoken !== undefined,
      covered,
      mapped,
      machinery,
      parts,
    });
    const restsOn = RESTS_ON[scaled.reason];
    return {
      ...scaled,
      ...(restsOn && { restsOn }),
      values,
      indicators: [named, explained, covered, mapped, partner, machinery, period],
      compared: comparedGoals(given, beside),
      notCompared: notCompared(given, beside),
      doubts: beside || goals.count >= FEWEST_GOALS ? [] : [given.others.plan ? NO_LIST : NO_PLAN],
    };
  },
});

const NO_PLAN = "The parent plan was not at hand, and its goals are not listed here.";
const NO_LIST = "No list of goals was found in the plan that was given.";

/** The statements that explain a link: a goal of the plan that was given counts once, with the passage tied to it. */
function linkedStatements(links: readonly ExplainedLink[], beside: PlanBeside | undefined): LabelledStatement[] {
  const explaining = links.map((link) => link.explaining);
  const tied = (beside?.goals ?? []).flatMap(({ work }) => (work ? [work] : []));
  return [...explaining, ...tied.filter(({ id }) => !explaining.some((one) => one.id === id))];
}

interface Deciding {
  /** Explained links, and goals of the given plan with work tied to them. */
  readonly links: number;
  /** Whether any goal of the given plan is spoken of. */
  readonly spoken: boolean;
  readonly covered: IndicatorResult;
  readonly mapped: IndicatorResult;
  readonly machinery: IndicatorResult;
  /** In how many chapters the links stand. */
  readonly parts: number;
}

function scale(
  given: Given,
  lexicon: Lexicon,
  { links, spoken, covered, mapped, machinery, parts }: Deciding,
): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  const carried = isFound(machinery) && parts > 1;
  if (covered.state === "met" && carried) return { strength: 3, reason: "explained-most" };
  if (mapped.state === "met" && links >= LINKS_PARTIAL && carried) return { strength: 3, reason: "mapped" };
  if (links >= LINKS_PARTIAL) return { strength: 2, reason: "explained-some", fix: "complete-table" };
  if (spoken || given.plans.some(({ owner }) => owner === "own"))
    return { strength: 1, reason: "claimed", fix: "table" };
  if (given.statements.some(({ text, voice }) => voice === "own" && lexicon.test("claims", text)))
    return { strength: 1, reason: "claimed", fix: "name-plan" };
  // Alignment claimed at all is 1 (rubric h), even where the plan is somebody else's.
  if (given.statements.some((statement) => claimsToServe(statement, lexicon)))
    return { strength: 1, reason: "claimed-national", fix: "name-plan" };
  return given.plans.some(({ owner }) => owner === "national")
    ? { strength: 0, reason: "national-only", fix: "name-plan" }
    : { strength: 0, reason: "no-own-plan", fix: "name-plan" };
}

/** Says in the document's own voice that something here follows or serves a plan, a policy or goals. */
function claimsToServe({ text, voice, labels }: Given["statements"][number], lexicon: Lexicon): boolean {
  if (voice !== "own") return false;
  return (
    labels.has("ALIGN") ||
    lexicon
      .find("serves", text)
      .some(({ end }) => lexicon.test("served", text.slice(end).split(CLAUSE_END)[0]?.slice(0, SERVED_REACH) ?? ""))
  );
}

const CLAUSE_END = /[.;:]/u;
/** What is served is named within this many characters after the word for serving. */
const SERVED_REACH = 90;

/** INT-1: a plan of this organisation is named. */
function ownPlanNamed(given: Given, lexicon: Lexicon): IndicatorResult {
  const own = given.plans.filter(({ owner }) => owner === "own");
  const others = given.plans.filter(({ owner }) => owner === "national");
  const names = (plans: Given["plans"]) =>
    plans
      .slice(0, 3)
      .map(({ name }) => `“${name}”`)
      .join(", ");
  if (own.length > 0) return { id: "INT-1", ...ownMentions(given, own, lexicon), values: { plans: names(own) } };
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

/** Where own plans are named: the first place of each that shows it by its own words, else the most telling. */
function ownMentions(given: Given, own: Given["plans"], lexicon: Lexicon) {
  const title = new Set(contentWords(given.document.title ?? ""));
  // A plan whose name is in the document's own title is the document itself, or the one before it.
  const others = own.filter(({ name }) => !contentWords(name).every((word) => title.has(word)));
  const found = own.slice(0, MOST_PLANS).flatMap((plan) => {
    const naming = plan.statements.flatMap((id) => given.statements[id] ?? []);
    return naming.find((one) => showsOwnPlan(one, [plan], lexicon)) ?? mostTelling(naming) ?? [];
  });
  const all = [...found].sort((a, b) => Number(isServed(b)) - Number(isServed(a)) || a.id - b.id);
  return shownOrAsked({ all, plain: all.filter((one) => showsOwnPlan(one, others, lexicon)) }, "INT-1");
}

/** So many plans are quoted. */
const MOST_PLANS = 3;

function mentions(given: Given, plans: Given["plans"], bearing: "for" | "against") {
  return plans
    .slice(0, MOST_PLANS)
    .flatMap(({ statements }) => mostTelling(statements.flatMap((id) => given.statements[id] ?? [])) ?? [])
    .sort((a, b) => Number(isServed(b)) - Number(isServed(a)) || a.id - b.id)
    .map((statement) => evidence(statement, bearing, "INT-1"));
}

/** The first place that names a plan; where that one tells of the past, the first that says that digital work serves it. */
function mostTelling(naming: readonly LabelledStatement[]): LabelledStatement | undefined {
  const [first] = naming;
  return first?.grammar.tense === "past" ? (naming.find(isServed) ?? first) : first;
}

function isServed({ labels, grammar }: LabelledStatement): boolean {
  return labels.has("ALIGN") && grammar.tense !== "past";
}

/** INT-2: one particular goal and what digital work changes about it. Readers differ on these, so a person confirms them. */
function explainedLink(given: Given, links: readonly ExplainedLink[]): IndicatorResult {
  const plain = links.filter((one) => saidToShow(one.explaining, "INT-2") || showsLink(one));
  const quotes = [...plain, ...links.filter((one) => !plain.includes(one))].flatMap(({ naming, explaining }) =>
    naming.id === explaining.id
      ? [evidence(explaining, "for", "INT-2")]
      : [evidence(explaining, "for", "INT-2"), evidence(naming, "for", "INT-2")],
  );
  const near = given.statements.filter(({ labels }) => labels.has("ALIGN"));
  return {
    id: "INT-2",
    state: links.length === 0 ? "not-met" : plain.length > 0 ? "met" : "unknown",
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

/** INT-5: a named partner tied to shared work. Always put to the reader (rubric b: candidate and confirm). */
function partnerLink(given: Given, lexicon: Lexicon): IndicatorResult {
  const candidates = partnerLinks(given, lexicon);
  return {
    id: "INT-5",
    state: "unknown",
    asks: candidates.length > 0,
    measure: { value: candidates.length, unit: "count" },
    values: {
      found:
        candidates.length > 0
          ? "There are promises that may tie a named partner to a piece of shared work."
          : "No promise was found that ties a named partner to a piece of shared work.",
    },
    evidence: candidates.map((statement) => evidence(statement, "for", "INT-5")),
  };
}
