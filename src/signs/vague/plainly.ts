import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { DateMention } from "../../text/date-mention.js";
import { datesIn } from "../../text/dates.js";
import { numbersIn } from "../../text/numbers.js";
import { isPlainPromise, plainPromisesOf } from "../plain-promise.js";

/** A promise with the statement that makes it. */
interface Made {
  readonly promise: Commitment;
  readonly statement: LabelledStatement;
}

/** The promises whose statements show what they are shown for; of these the surest (see {@link plainPromisesOf}). */
export function shownBy(
  statements: readonly LabelledStatement[],
  promises: readonly Commitment[],
  shows: (made: Made) => boolean,
): Commitment[] {
  const showing = promises.flatMap((promise) => {
    const statement = statements[promise.statement];
    return statement !== undefined && shows({ promise, statement }) ? [{ promise, statement }] : [];
  });
  const surest = new Set(plainPromisesOf(showing.map(({ statement }) => statement)));
  return showing.filter(({ statement }) => surest.has(statement)).map(({ promise }) => promise);
}

/** VAG-4, by its own words: a step of this organisation that is still to be taken, with its date in the quote or above it. */
export function isDatedStep({ promise, statement }: Made): boolean {
  if (!isPlainPromise(statement) || promise.when === null || !promise.whatSpecific) return false;
  if (GOES_ON.test(statement.text)) return false;
  return seenWith(statement).some(
    (words) => datesIn(words).some(({ relation }) => relation !== "since") || MONTHS.test(words),
  );
}

/** "Within 18 months", "twice a year", "FY 16". */
const MONTHS =
  /\bwithin (?:the (?:first |next )?)?[\w-]+ (?:days|weeks|months|years)\b|\b(?:once|twice|\w+ times) (?:a|per|each) (?:year|quarter|month)\b|\b(?:annual(?:ly)?|quarterly|monthly|FY\s?\d\d)\b/i;

/** VAG-1, against, by its own words: which thing exactly, who does it or how it is measured, and the day by which it is done. */
export function showsComplete(made: Made): boolean {
  const { promise, statement } = made;
  if (!isDatedStep(made) || promise.when?.origin === "linked") return false;
  const isAnswered = statement.doer === "own" || promise.who !== null || promise.measure.target !== null;
  return isAnswered && seenWith(statement).some((words) => datesIn(words).some((date) => isItsDay(words, date)));
}

/** A day on which it is done, and none of what is meant: "until 2030", "the funds for 2027". */
function isItsDay(words: string, { start, relation }: DateMention): boolean {
  if (relation === "until" || relation === "since" || relation === "every") return false;
  return relation !== undefined || !/\b(?:for|of|the)\s$/i.test(words.slice(0, start));
}

/** A statement's words and the nearest above it, which are shown beside it. */
function seenWith({ text, leadIns }: LabelledStatement): string[] {
  return [text, ...leadIns.slice(0, 1).map((above) => above.text)];
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

/** VAG-1 and VAG-5, for, by its own words: this organisation promises, and no date is to be seen. */
export function showsLack({ statement }: Made): boolean {
  return (
    isPlainPromise(statement) && !seenWith(statement).some((words) => datesIn(words).length > 0 || MONTHS.test(words))
  );
}

/** VAG-7, by its own words: this organisation promises; by what means is what was found in it. */
export function showsMeans({ promise, statement }: Made): boolean {
  return isPlainPromise(statement) && promise.how?.origin === "own";
}
