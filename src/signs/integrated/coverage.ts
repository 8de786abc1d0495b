import { type PlanBeside, planBeside } from "../../compare/plan-beside.js";
import { evidence, judgedPromises } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { ComparedResult, IndicatorResult, NotCompared } from "../sign.js";
import type { ExplainedLink } from "./explained-links.js";
import type { OwnGoals } from "./own-goals.js";
import type { ReferredWork } from "./referred-work.js";

/** Share of listed goals, or of headline promises, that makes the sign strong (rubric 1, scale). */
const MOST = 2 / 3;
/** A list of fewer goals than this proves no coverage. */
export const FEWEST_GOALS = 3;
/** Fewer headline promises than this make no share. */
const FEWEST_HEADLINES = 5;
/** How many promises that name a goal are enough to see it. */
const MAPPED_SHOWN = 5;
/** How many promises that serve no goal are named. */
const ORPHANS_SHOWN = 3;

type Given = Pick<
  Extracts,
  "document" | "sections" | "headings" | "chapters" | "statements" | "commitments" | "plans" | "others"
>;

/** The plan that was given, held beside the strategy; undefined where none was given, where it is the same file, or where no list of goals was found in it. */
export function besidePlan(given: Given): PlanBeside | undefined {
  const { plan } = given.others;
  if (!plan || plan.sha256 === given.document.sha256) return undefined;
  const { organisation } = given.document;
  const beside = planBeside({ ...given, ...(organisation === undefined ? {} : { organisation }) }, plan);
  return beside.goals.length < FEWEST_GOALS ? undefined : beside;
}

/** Each goal of the plan with what is said of it here, in the plan's order. */
export function comparedGoals(given: Given, beside: PlanBeside | undefined): ComparedResult[] {
  const { plan } = given.others;
  if (!plan || !beside) return [];
  return beside.goals.map(({ goal, standing, work, naming, nearest, lookedFor }) => ({
    document: plan,
    theirs: goal.passage,
    says: standing,
    ...((work ?? naming) ? { ours: work ?? naming } : {}),
    ...(standing === "absent" ? { lookedFor: `Looked for: ${searchedWords(lookedFor)}.` } : {}),
    ...(nearest ? { nearest } : {}),
  }));
}

function searchedWords(lookedFor: readonly string[]): string {
  const own = "the goal’s own words";
  return lookedFor.length === 0 ? own : `${own}, and other words for ${listed(lookedFor)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The plan that was given, where it could not be held beside. */
export function notCompared(given: Given, beside: PlanBeside | undefined): NotCompared[] {
  const { plan } = given.others;
  if (!plan || beside) return [];
  return [{ document: plan, says: plan.sha256 === given.document.sha256 ? "same-file" : "no-goals" }];
}

/** INT-3: goals of the plan with an explained link. A plan that was given decides; else the goals that the text lists. Goals that it only counts ("has five goals") stay unlisted. */
export function coverage(
  goals: OwnGoals,
  links: readonly ExplainedLink[],
  beside: PlanBeside | undefined,
  isPlanGiven: boolean,
): IndicatorResult {
  if (beside) {
    const embedded = beside.goals.filter(({ standing }) => standing === "embedded");
    return covering(embedded.length, beside.goals.length, {
      ...(embedded.length === beside.goals.length ? {} : { says: "beside-plan" }),
      values: countsOf(beside),
      evidence: embedded.flatMap(({ work }) => (work ? [evidence(work, "for", "INT-3")] : [])),
    });
  }
  if (goals.count < FEWEST_GOALS)
    return {
      id: "INT-3",
      state: "unknown",
      ...(isPlanGiven ? { says: "no-goals-found" } : {}),
      values: { covered: 0, listed: goals.listed.length },
    };
  return covering(new Set(links.flatMap(({ goal }) => goal ?? [])).size, goals.count, {});
}

function covering(covered: number, listed: number, more: Partial<IndicatorResult>): IndicatorResult {
  return {
    id: "INT-3",
    state: covered >= listed * MOST ? "met" : "not-met",
    measure: { value: covered / listed, unit: "share", of: listed },
    ...more,
    values: { ...more.values, covered, listed },
  };
}

function countsOf({ goals }: PlanBeside): Record<string, number> {
  const count = (which: string) => goals.filter(({ standing }) => standing === which).length;
  return { siloed: count("siloed"), doubtful: count("doubtful"), absent: count("absent") };
}

/** INT-4: headline promises, or all promises where none can be told apart, that refer to a goal in words, by a code or in a table cell. */
export function promisesMapped(
  given: Given,
  goals: OwnGoals,
  referred: readonly ReferredWork[],
  beside: PlanBeside | undefined,
): IndicatorResult {
  const asked = new Set(referred.map(({ statement }) => statement.id));
  const distinct = given.commitments.filter(({ duplicateOf }) => duplicateOf === null);
  const told = distinct.some((one) => one.headline);
  const headline = told ? distinct.filter((one) => one.headline) : distinct;
  const promises = headline.flatMap(({ statement }) => given.statements[statement] ?? []);
  const isMapped = (one: (typeof promises)[number]) =>
    goals.refers(one) || asked.has(one.id) || beside?.serving.has(one.id) === true;
  const mapped = promises.filter(isMapped);
  const orphans = promises.filter((one) => !isMapped(one));
  const values = {
    mapped: mapped.length,
    headline: judgedPromises(headline.length, told),
    orphans: orphans.length,
    orphanChapters: beside?.orphanChapters.length ?? 0,
    chapters: beside?.chapters ?? 0,
  };
  const quotes = mapped.slice(0, MAPPED_SHOWN).map((statement) => evidence(statement, "for", "INT-4"));
  if (headline.length < FEWEST_HEADLINES) return { id: "INT-4", state: "unknown", values, evidence: quotes };
  const served = beside ? orphans.slice(0, ORPHANS_SHOWN).map((one) => evidence(one, "against", "INT-4")) : [];
  return {
    id: "INT-4",
    state: mapped.length >= headline.length * MOST ? "met" : "not-met",
    ...(beside ? { says: "beside-plan" } : {}),
    values,
    measure: { value: mapped.length / headline.length, unit: "share", of: headline.length },
    evidence: [...quotes, ...served],
  };
}
