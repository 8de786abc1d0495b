import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import type { Lexicon } from "../../text/lexicon.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import { evidence } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { wholeStatementsFirst } from "../whole-first.js";
import type { Given, Horizon } from "./horizon.js";

/** LON-5: ends more than a year after the plan it serves. */
export function periodAgainstPlan(given: Given, horizon: Horizon | undefined, lexicon: Lexicon): IndicatorResult {
  const parent = parentEnd(given, lexicon);
  if (!parent || !horizon || horizon.endYear < 2000)
    return { id: "LON-5", state: "unknown", asks: given.plans.some(({ owner }) => owner === "own") };
  const later = horizon.endYear - parent.endYear > 1;
  return {
    id: "LON-5",
    state: later ? "met" : "not-met",
    values: { to: horizon.endYear, plan: parent.name, planEnd: parent.endYear },
    asks: later,
    evidence: parent.statement ? [evidence(parent.statement, later ? "for" : "against", "LON-5")] : [],
  };
}

interface ParentEnd {
  readonly name: string;
  readonly endYear: number;
  readonly statement: LabelledStatement | undefined;
}

/** The year in which the plan that this one serves ends: from its name, or from a sentence that says when it ends. */
function parentEnd({ plans, statements, document }: Given, lexicon: Lexicon): ParentEnd | undefined {
  const plan = plans.find(({ owner, period }) => owner === "own" && period !== undefined);
  if (plan?.period) return { name: plan.name, endYear: plan.period.endYear, statement: plainest(plan, statements) };
  const named = new Map(
    plans.filter(({ owner }) => owner === "own").flatMap((one) => one.statements.map((id) => [id, one.name] as const)),
  );
  for (const statement of statements) {
    if (statement.voice !== "own" || statement.grammar.tense === "past") continue;
    const name = named.get(statement.id) ?? PARENT.exec(statement.text)?.[1];
    const ends = name === undefined ? undefined : lexicon.find("plan-ends", statement.text)[0];
    if (name === undefined || !ends || document.title?.toLowerCase().includes(name.toLowerCase())) continue;
    const year = datesIn(statement.text).find(({ start, latest }) => start >= ends.start && latest)?.latest;
    if (year) return { name, endYear: Number(year.slice(0, 4)), statement };
  }
  return undefined;
}

/** Of the statements that name a plan one that can be read on its own, the shortest with the year in which it ends if there is one. */
function plainest(
  { statements: ids, period }: Given["plans"][number],
  statements: readonly LabelledStatement[],
): LabelledStatement | undefined {
  const named = ids.map((id) => statements[id]).filter((one) => one !== undefined);
  const year = `${period?.endYear ?? ""}`.slice(-2);
  // "2022", "2018-22", "2021/22".
  const ends = composed(`(?:20|[-–/])${year}\\b`, "u");
  const withYear = named.filter(({ text }) => ends.test(text));
  const shortest = (some: readonly LabelledStatement[]) =>
    wholeStatementsFirst([...some].sort((a, b) => a.text.length - b.text.length || a.id - b.id))[0];
  return shortest(withYear) ?? shortest(named);
}

/** "Our trust strategy", "the Ministry Service Plan", "the agency's Strategic Plan": a plan of the whole organisation. */
const PARENT = screened(
  /\b(?:our|the)\s((?:[\p{L}’'-]+\s){0,2}?(?:corporate|council|borough|county|trust|strategic|service|business|company|organisation(?:al)?|group)\s(?:strategy|plan))\b/iu,
);
