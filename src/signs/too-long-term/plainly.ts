import type { LabelledStatement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { isPlainPromise } from "../plain-promise.js";
import { isWholeStatement } from "../whole-first.js";

/** LON-1, LON-3 and LON-4, by its own words: this organisation is to have something done by that date. */
export function isDueByUs(statement: LabelledStatement): boolean {
  const { doer, told, text } = statement;
  if (isPlainPromise(statement)) return true;
  if (!isWholeStatement(statement) || doer === "other-body" || doer === "law" || doer === "everyone") return false;
  return (told === "promise" || told === "duty") && !FURTHER.test(text);
}

/** "Further efforts are needed": nobody is to do anything by that date. */
const FURTHER = screened(/\b(?:(?:is|are) needed|is necessary|are necessary|would)\b/i);

/** LON-2, by its own words: the plan is looked at again or reported on, by those whose plan it is. */
export function isOfThePlan(statement: LabelledStatement): boolean {
  const { doer, told, form } = statement;
  if (doer === "law" || told === "pointer" || told === "definition" || told === "done") return false;
  return form === "table-row" || isWholeStatement(statement);
}
