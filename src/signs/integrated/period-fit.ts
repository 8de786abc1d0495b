import { nameOf } from "../../compare/other-document.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { evidence } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";

/** Start and end may differ from the parent plan's by this many years. */
const FIT_YEARS = 1;

type Given = Pick<Extracts, "document" | "statements" | "plans" | "others">;

/** INT-7: start and end within a year of the parent plan's (of the one that was given, if it states its years), or words about what happens when the parent plan ends. */
export function periodFit(given: Given, lexicon: Lexicon): IndicatorResult {
  const ending = endsTogether(given, lexicon);
  const own = given.plans.filter(({ owner }) => owner === "own");
  const plan = own.find(({ period }) => period !== undefined) ?? own[0];
  const beside = given.others.plan?.period ? given.others.plan : undefined;
  const years = beside?.period ?? plan?.period;
  const values = {
    plan: `“${beside ? nameOf(beside) : (plan?.called ?? plan?.name ?? "")}”`,
    planPeriod: years ? `${years.startYear} to ${years.endYear}` : "no years given",
  };
  const period = given.document.period?.value;
  const fits =
    period !== undefined &&
    years !== undefined &&
    Math.abs(period.startYear - years.startYear) <= FIT_YEARS &&
    Math.abs(period.endYear - years.endYear) <= FIT_YEARS;
  if (ending && !fits)
    return { id: "INT-7", state: "met", says: "ends-together", values, evidence: [evidence(ending, "for", "INT-7")] };
  if (!period || !years) return { id: "INT-7", state: "unknown" };
  // Two periods are held side by side in the indicator's words; no one passage shows how they fit.
  return { id: "INT-7", state: fits ? "met" : "not-met", values };
}

/** "When the Corporate Plan ends, so does this strategy": both named in one sentence about an end. */
function endsTogether({ statements, plans }: Given, lexicon: Lexicon): LabelledStatement | undefined {
  const names = plans.filter(({ owner }) => owner === "own").flatMap(({ name, called }) => [called ?? name, name]);
  return statements.find(
    ({ text, voice }) =>
      voice === "own" &&
      names.some((name) => text.includes(name)) &&
      lexicon.test("ends", text) &&
      OURSELVES.test(names.reduce((rest, name) => rest.replace(name, " "), text)),
  );
}

/** Words for this document. */
const OURSELVES = screened(
  /\b(?:(?:this|the|our)\s(?:(?:digital|technology|data|ict|it)\s)?(?:strategy|plan|document|roadmap)|so does this|both\s(?:end|finish|run))\b/i,
);
