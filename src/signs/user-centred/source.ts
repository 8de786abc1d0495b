import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import type { Lexicon } from "../../text/lexicon.js";
import { numbersIn } from "../../text/numbers.js";
import { screened } from "../../text/screened.js";
import { around, type Given } from "./given.js";

/** A count from which a bare number is a finding rather than a way of speaking ("three times"). */
const FEWEST_COUNTED = 5;
/** "Ninety-seven such parcels", "they", "of these": takes up what was just said. */
const TAKES_UP = /\b(?:such|this|these|those|they|them|it|its|their|the same|of them|the rest|further)\b/i;
/** How many took part, which is no finding (rubric 2, gaming). */
const TOOK_PART =
  /\b(?:answered|completed|attended|filled in|returned|joined) by [\d,]+(?: \w+)?|\b[\d,]+ (?:\w+ )?(?:responses|respondents|participants|attendees)\b|\b[\d,]+ (?:\w+ )?\w+ (?:took part|answered|responded|attended|joined)\b/gi;
/** "One home in seven", "a quarter of households". */
const PART_OF = screened(
  /\b(?:one|two|three|four|\d+) (?:[\w-]+ )?in (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+)\b|\b(?:half|(?:a|one|two|three) (?:third|quarter|fifth|tenth)s?)\s+(?:of|say|said)\b/i,
);

/** Where the checkable detail behind a need stands: the statement itself, or one close by that tells the method with a figure or a date (rubric 2, USR-2). */
export function sourceOf(given: Given, need: LabelledStatement, lexicon: Lexicon): LabelledStatement | undefined {
  if (tellsSource(need, lexicon)) return need;
  if (need.form === "table-row") return undefined;
  const beside = around(given, need, 1, 1).filter(
    ({ labels, form }) => form !== "table-row" && !labels.has("USER_NEED"),
  );
  return beside.find(
    ({ id, text }) =>
      tellsMethod(text, lexicon) && (TAKES_UP.test(id > need.id ? text : need.text) || /:\s*$/.test(text)),
  );
}

/** Whether the statement itself holds the checkable detail. */
export function tellsSource({ text }: LabelledStatement, lexicon: Lexicon): boolean {
  return isFinding(text) || tellsMethod(text, lexicon);
}

/** A share or a count of those who have the difficulty. */
function isFinding(words: string): boolean {
  const text = words.replace(TOOK_PART, " ");
  return (
    PART_OF.test(text) ||
    numbersIn(text).some(({ kind, value }) => kind === "percent" || (kind === "count" && value >= FEWEST_COUNTED))
  );
}

/** A way of finding out, with a figure, a date or the name of a dataset. */
function tellsMethod(words: string, lexicon: Lexicon): boolean {
  const text = words.replace(TOOK_PART, " ");
  if (lexicon.test("dataset", text)) return true;
  if (!lexicon.test("method", text)) return false;
  return numbersIn(text).some(({ kind }) => kind !== "ordinal" && kind !== "times") || datesIn(text).length > 0;
}
