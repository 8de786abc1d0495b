import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { numbersIn } from "../../text/numbers.js";
import { isPlainPromise } from "../plain-promise.js";

/** A promise with the statement that makes it. */
interface Made {
  readonly promise: Commitment;
  readonly statement: LabelledStatement;
}

/** The promises whose statements show what they are shown for. */
export function shownBy(
  statements: readonly LabelledStatement[],
  promises: readonly Commitment[],
  shows: (made: Made) => boolean,
): Commitment[] {
  return promises.filter((promise) => {
    const statement = statements[promise.statement];
    return statement !== undefined && shows({ promise, statement });
  });
}

/** VAG-4, by its own words: a step of this organisation that is still to be taken, with its date in the quote or above it. */
export function isDatedStep({ promise, statement }: Made): boolean {
  if (!isPlainPromise(statement) || promise.when === null || !promise.whatSpecific) return false;
  if (GOES_ON.test(statement.text)) return false;
  const seen = [statement.text, ...statement.leadIns.slice(0, 1).map(({ text }) => text)];
  return seen.some((words) => datesIn(words).some(({ relation }) => relation !== "since") || MONTHS.test(words));
}

/** "Within 18 months", "twice a year", "FY 16". */
const MONTHS =
  /\bwithin (?:the (?:first |next )?)?[\w-]+ (?:days|weeks|months|years)\b|\b(?:once|twice|\w+ times) (?:a|per|each) (?:year|quarter|month)\b|\b(?:annual(?:ly)?|quarterly|monthly|FY\s?\d\d)\b/i;

/** VAG-1, against, by its own words: which thing exactly, and by when, both to be seen. */
export function showsComplete(made: Made): boolean {
  return isDatedStep(made);
}

/** What goes on has no day on which it is done. */
const GOES_ON = /\bcontinues? (?:to|along|with)\b|\b(?:continuously|continually|on an ongoing basis)\b/i;

/** VAG-3, by its own words: how far and by when. */
export function showsMeasure(made: Made): boolean {
  const { text } = made.statement;
  const dates = datesIn(text);
  const figures = numbersIn(text).filter(
    ({ start, end }) => !dates.some((one) => start >= one.start && end <= one.end),
  );
  return isDatedStep(made) && figures.length > 0;
}

/** VAG-1, for, by its own words: this organisation promises, and no date is to be seen. */
export function showsLack({ statement }: Made): boolean {
  return isPlainPromise(statement);
}
