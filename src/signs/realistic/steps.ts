import { distinctCommitments } from "../../extract/commitments/complete.js";
import { blanked, ownNames } from "../../extract/facts/own-name.js";
import { contentWords } from "../../text/words.js";
import { evidence, ofAll } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, pointsInTime } from "./given.js";
import { type Goal, goalsOf } from "./goals.js";

/** A step is near when it is due within so many months of the start (rubric 5, REA-6). */
const NEAR_MONTHS = 18;
/** Share of headline goals with such a step that is enough (rubric 5, scale 3). */
const STEPPED_SHARE = 0.5;
/** Fewer goals than this make no share. */
const FEWEST_GOALS = 3;
/** A goal and its step elsewhere share so many words that few other promises have. */
const SHARED_WORDS = 2;
/** A word that more promises than this hold tells none of them apart. */
const MOST_HOLDERS = 3;

/** REA-6: headline goals with an intermediate step due within 18 months of the start. */
export function steppedGoals(given: Given): IndicatorResult {
  const start = startOf(given);
  const goals = start === undefined ? [] : goalsOf(given);
  if (goals.length < FEWEST_GOALS || start === undefined)
    return { id: "REA-6", state: "unknown", values: { stepped: "" } };
  const window = { start, limit: limitAfter(start) };
  const steps = stepsIn(given, window);
  const stepped = goals.filter((goal) => isStepped(goal, given, window, steps));
  const share = stepped.length / goals.length;
  return {
    id: "REA-6",
    state: share >= STEPPED_SHARE ? "met" : "not-met",
    values: { stepped: ofAll(stepped.length, goals.length) },
    measure: { value: share, unit: "share", of: goals.length },
    evidence: stepped.map(({ statement }) => evidence(statement, "for", "REA-6")),
  };
}

/** The first day the plan is for: the first day of its stated period, else of its publication, else the day it is read on. */
function startOf({ document, asOf }: Given): string | undefined {
  const { period, published } = document;
  if (period) {
    const { startYear } = period.value;
    const stated = pointsInTime(period.quote)[0]?.earliest;
    if (stated?.startsWith(String(startYear))) return stated;
    return published?.value.startsWith(String(startYear)) ? dayIn(published.value) : `${startYear}-01-01`;
  }
  return published ? dayIn(published.value) : asOf;
}

/** "2024-05" is the first of May. */
function dayIn(value: string): string {
  return `${value}-01-01`.slice(0, "2024-05-01".length);
}

function limitAfter(start: string): string {
  const months = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + NEAR_MONTHS;
  const month = String((months % 12) + 1).padStart(2, "0");
  return `${Math.floor(months / 12)}-${month}-31`;
}

/** The first 18 months. */
interface Window {
  readonly start: string;
  readonly limit: string;
}

interface Steps {
  /** Promises due in the first 18 months, with their words. */
  readonly near: readonly { readonly statement: number; readonly words: ReadonlySet<string> }[];
  /** How many promises hold each word. */
  readonly holders: ReadonlyMap<string, number>;
}

function stepsIn({ commitments }: Given, { limit }: Window): Steps {
  const all = distinctCommitments(commitments).map(({ statement, when, what, quote }) => ({
    statement,
    latest: when?.latest,
    words: new Set(contentWords(what?.quote ?? quote)),
  }));
  const holders = new Map<string, number>();
  for (const { words } of all) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  return { holders, near: all.filter(({ latest }) => latest !== undefined && latest <= limit) };
}

/** Due soon itself; or a near date in its own words or in its own paragraph or item; or a near promise about the same thing. */
function isStepped(
  goal: Goal,
  { statements, document }: Given,
  { start, limit }: Window,
  { near, holders }: Steps,
): boolean {
  if (goal.due !== undefined && goal.due <= limit) return true;
  const isNear = ({ text }: { readonly text: string }) =>
    pointsInTime(text).some(({ latest = "", relation }) => relation !== "since" && latest >= start && latest <= limit);
  const { block, id, form } = goal.statement;
  const together =
    form === "table-row"
      ? [goal.statement]
      : statements.slice(id, id + 1 + GOES_ON).filter((one) => one.block === block);
  if (together.some(isNear)) return true;
  // The organisation's own name tells no two promises apart.
  const names = ownNames(document.organisation, document.title);
  const own = contentWords(blanked(goal.words, names)).filter((word) => (holders.get(word) ?? 0) <= MOST_HOLDERS);
  return near.some(
    ({ statement, words }) => statement !== id && new Set(own.filter((word) => words.has(word))).size >= SHARED_WORDS,
  );
}

/** A goal's first step may be told in so many sentences after it, in the same item or paragraph. */
const GOES_ON = 2;
