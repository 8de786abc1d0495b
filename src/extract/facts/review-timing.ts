import type { DateMention } from "../../text/dates.js";
import { wholeNumber } from "../../text/number-words.js";
import { screened } from "../../text/screened.js";

/** "Annual review", "six-monthly refresh". */
const HOW_OFTEN = screened(
  /\b(annual(?:ly)?|yearly|biennial|biannual|bi-annual|half-yearly|six-monthly|quarterly|monthly|termly|mid-?term|mid-?point|(\d{1,2}|two|three|four|five|six|nine|twelve|eighteen)[- ](month|year)(?:ly)?)\s(?:\p{L}+\s){0,2}?(?:reviews?|refresh(?:es)?|updates?|revisions?|(?:progress\s)?reports?|cycle|stocktake|check|evaluation|assessment)\b/iu,
);
const OFTEN_MONTHS: Readonly<Record<string, number>> = {
  annual: 12,
  annually: 12,
  yearly: 12,
  biennial: 24,
  biannual: 6,
  "bi-annual": 6,
  "half-yearly": 6,
  "six-monthly": 6,
  quarterly: 3,
  monthly: 1,
  termly: 4,
};
/** Months from one review to the next, where the text says how often. */
export function intervalIn(text: string, dates: readonly DateMention[]): number | undefined {
  const often = HOW_OFTEN.exec(text);
  if (often) {
    const count = often[2] === undefined ? undefined : wholeNumber(often[2]);
    if (count !== undefined) return /year/i.test(often[3] ?? "") ? count * 12 : count;
    const months = OFTEN_MONTHS[(often[1] ?? "").toLowerCase()];
    if (months !== undefined) return months;
  }
  const interval = dates.find(({ kind, months }) => kind === "interval" && months !== undefined && months >= 1);
  if (interval) return Math.round(interval.months ?? 0);
  const after = dates.find(
    ({ kind, relation }) => kind === "duration" && (relation === "from" || relation === "within"),
  );
  if (after?.months !== undefined) return Math.round(after.months);
  return /\b(?:at|after|by|before) the end of (?:each|every) (?:financial |calendar |academic )?year\b/i.test(text)
    ? 12
    : undefined;
}

/** The last day on which a review is said to be due, where one day or month is named. */
export function dateIn(dates: readonly DateMention[]): string | undefined {
  return dates.find(
    ({ kind, latest, relation }) =>
      latest !== undefined && kind !== "span" && (relation === "by" || relation === "in" || relation === "from"),
  )?.latest;
}

/** Months from "2024" or "2024-06" to a day; a year alone counts from its middle. */
export function monthsBetween(published: string, day: string): number {
  const month = published.length > 4 ? Number(published.slice(5, 7)) : 6;
  return (Number(day.slice(0, 4)) - Number(published.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - month;
}
