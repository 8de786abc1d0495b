/** A stretch of days: ISO 8601, first and last. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** Month names and their short forms, for a regular expression. */
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The month's number, 1 to 12, of a name or short form. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** One day. Undefined when the calendar has no such day. */
export function day(year: number, month: number, date: number): Days | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  const iso = isoDay(year, month, date);
  return { earliest: iso, latest: iso };
}

/** Whole months, from and to included; the second may lie in a later year. */
export function months(year: number, from: number, toYear: number, to: number): Days {
  return { earliest: isoDay(year, from, 1), latest: isoDay(toYear, to, daysIn(toYear, to)) };
}

/** A calendar year. */
export function calendarYear(year: number): Days {
  return months(year, 1, year, 12);
}

/**
 * A financial year by its first calendar year: April to March, as in British public bodies. Other countries begin in
 * January, July (Australia) or October (United States); a text that says only "2025/26" does not tell, so the British
 * reading is assumed.
 */
export function financialYear(startYear: number): Days {
  return months(startYear, 4, startYear + 1, 3);
}

/** A season of a year as government publications use it: spring March to May, summer June to August, autumn September to November, winter December to February of the next year. */
export function season(name: string, year: number): Days {
  const form = name.toLowerCase();
  if (form === "spring") return months(year, 3, year, 5);
  if (form === "summer") return months(year, 6, year, 8);
  if (form === "winter") return months(year, 12, year + 1, 2);
  return months(year, 9, year, 11);
}

/** A part of a month, quarter or year. */
export type Part = "start" | "early" | "middle" | "late" | "end" | "first-half" | "second-half";

/** Where the parts of a year begin and end, in twelfths. */
const TWELFTHS: Readonly<Record<Part, readonly [number, number]>> = {
  start: [0, 3],
  early: [0, 4],
  middle: [4, 8],
  late: [8, 12],
  end: [9, 12],
  "first-half": [0, 6],
  "second-half": [6, 12],
};

/**
 * The part of a stretch that "early", "mid", "late", "the start of" or "the end of" leaves. "Early", "mid" and "late" are
 * thirds; the start and the end of a year are quarters of it. Whole months are kept whole; within one month days are counted.
 */
export function partOf({ earliest, latest }: Days, part: Part): Days {
  const [from, to] = TWELFTHS[part];
  const first = monthCount(earliest);
  const count = monthCount(latest) - first + 1;
  if (count === 1) {
    const length = Number(latest.slice(8));
    const date = (twelfth: number) => Math.round((length * twelfth) / 12);
    const month = earliest.slice(0, 8);
    const two = (number: number) => String(number).padStart(2, "0");
    return { earliest: month + two(date(from) + 1), latest: month + two(date(to)) };
  }
  const start = first + Math.min(count - 1, Math.round((count * from) / 12));
  const end = Math.max(start, first + Math.round((count * to) / 12) - 1);
  return months(Math.floor(start / 12), (start % 12) + 1, Math.floor(end / 12), (end % 12) + 1);
}

/** Months since the year 0. */
function monthCount(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

/**
 * The day so much later, or earlier where the count is below zero; of months and years the same day of the month, or its last.
 *
 * @param unit "day", "week", "month" or "year", with or without an s
 * @param days as many days more
 */
export function laterBy(iso: string, count: number, unit: string, days = 0): string {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  const ofDays = /^day/i.test(unit) ? count : /^week/i.test(unit) ? count * 7 : 0;
  const total = year * 12 + month - 1 + (/^month/i.test(unit) ? count : /^year/i.test(unit) ? count * 12 : 0);
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
  // The end of a month stays one: a month after 30 June is 31 July.
  const last = date === daysIn(year, month) && ofDays === 0;
  const toDate = last ? daysIn(toYear, toMonth) : Math.min(date, daysIn(toYear, toMonth));
  return new Date(Date.UTC(toYear, toMonth - 1, toDate + ofDays + days)).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isoDay(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
