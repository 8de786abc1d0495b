import type { LabelledStatement } from "../../model/statement.js";
import type { DueChoice } from "./inherit.js";
import { dueDatesIn } from "./when.js";

/** A line that gives the date of the action above it: "Timeline: within six months", "Due: March 2027". */
const DATE_LINE =
  /^(?:time ?lines?|timings?|time ?scales?|time ?frames?|due(?: dates?| by)?|deadlines?|target dates?|completion(?: dates?)?|delivery dates?|by when|when)\s?:\s*(?=\S)/i;

/** Another action begins here, and what follows is about that one. */
const NEXT_ACTION =
  /^(?:action|actions|step|recommendation|commitment|milestone|objective|goal|priority|project|initiative|activity)\s(?:no\.?\s)?[\dA-Z][\d.]*\b|^\d+(?:\.\d+)*[.):]\s/i;

/** An action is told in so many statements at most, beside the promise. */
export const LONGEST_ACTION = 6;

/**
 * When, from a line of its own below the promise, in the same action: what is said in between explains it. Rows of tables have
 * their own columns.
 *
 * @param following the statements after the promise, in reading order, {@link LONGEST_ACTION} at most
 */
export function dateLineBelow(
  { section, form }: LabelledStatement,
  following: readonly LabelledStatement[],
): DueChoice | null {
  if (form === "table-row") return null;
  for (const one of following) {
    if (one.section !== section || NEXT_ACTION.test(one.text)) return null;
    const opening = DATE_LINE.exec(one.text)?.[0];
    if (opening === undefined) continue;
    const due = dueDatesIn(one.text).find(({ start }) => start >= opening.length - 1);
    return due
      ? { ...due, block: one.block, start: one.start + due.start, end: one.start + due.end, origin: "inherited" }
      : null;
  }
  return null;
}
