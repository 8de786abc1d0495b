import { datesIn } from "../../text/dates.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** A figure with something it measures; years and list numbers are none. */
const FIGURE =
  /(?:[£€$]\s?\d|\d[\d,.]*\s?(?:%|per cent|percent|percentage points?|million|billion|m\b|bn\b)|\b\d[\d,.]*\b|\b(?:half|double|halve|third|quarter|zero|all)\b)/i;
/** A figure that is aimed at: "to 80%", "at least 30", "from 9% to 6%", "reach 75%". */
const AIMED =
  /\b(?:to|by|at least|no more than|less than|fewer than|more than|over|under|above|up to|minimum of|a further|within|reach|reaching|of)\s+(?:the\s+|around\s+|approximately\s+|a\s+|about\s+)*(?:[£€$]\s?)?\d[\d,.]*/i;
const PAST_ONLY = /\b(?:was|were|had|has been|have been|rose|fell|increased by|since|in 20[01]\d|last year)\b/i;

/** Rubric (b) 2: an indicator with a target or a baseline, or the figure that will be watched for a stated promise. */
export const target: Rule = {
  label: "TARGET",
  applies(statement): Applies | null {
    const { text, voice, role, cells, grammar } = statement;
    if (voice !== "own" || role === "references" || role === "glossary" || role === "progress") return null;
    const cell = cells.find((one) => one.role === "measures" && /\d/.test(one.text));
    if (cell) return { cue: `column “${cell.head}”`, stretch: { start: cell.start, end: cell.end } };
    const figures = withoutDates(text);
    if (!FIGURE.test(figures) || !/\d/.test(figures)) return null;
    const aims = grammar.tense === "future" || grammar.tense === "bare" || grammar.modality === "intention";
    if (role === "measures" && AIMED.test(figures)) return { cue: "figure among measures" };
    if (/\b(?:target|kpi|key performance indicator|measure of success|ambition)s?\b/i.test(text) && AIMED.test(figures))
      return { cue: "target word" };
    if (aims && AIMED.test(figures) && cues.test("target-indicator", text) && !PAST_ONLY.test(text))
      return { cue: "figure aimed at" };
    return null;
  },
};

/** The text with its dates blanked, so that a year is no figure. */
function withoutDates(text: string): string {
  let blanked = text;
  for (const { start, end } of datesIn(text))
    blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  return blanked.replace(/^\s*\d+(?:\.\d+)*[.):]?\s/, " ");
}
