import { datesIn } from "../../text/dates.js";
import { screened } from "../../text/screened.js";

/** First and last year of what the document is for; a financial year counts as both years it touches. */
export interface Period {
  readonly startYear: number;
  readonly endYear: number;
}

/** Years with the words that give them: offsets into the text. */
export interface YearSpan {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

/** A longer span is history or a forecast rather than a period. */
export const MOST_YEARS = 30;

/** "2019-2024", "2025/26", "FY2017-2020", "FY2024 through FY2040", "2019 to 2024". */
const YEARS =
  /(?<![\d/-])(?:FY\s?)?(20\d\d)(?:\/\d\d)?\s?(?:[-–—/]|\bto\b|\buntil\b|\bthrough\b)\s?(?:the\s)?(?:FY\s?)?(20\d\d|\d\d)(?![\d/]|-\d)/i;
/** "2021 Action Plan": one year's plan. */
const ONE_YEAR = screened(/\b(20\d\d)\s(?:action|delivery|business|annual|work|implementation|operational)\splan\b/i);

/** The years that a title, a cover line or a name carries ("Corporate Plan 2018-2022", "Strategy, April 2026 to March 2030"). */
export function spanIn(text: string): YearSpan | undefined {
  const match = YEARS.exec(text);
  if (match?.[1] && match[2]) {
    const startYear = Number(match[1]);
    const endYear = match[2].length === 4 ? Number(match[2]) : Math.floor(startYear / 100) * 100 + Number(match[2]);
    const span = spanOf(startYear, endYear, match.index, match.index + match[0].length);
    if (span) return span;
  }
  for (const { kind, earliest, latest, start, end } of datesIn(text)) {
    if (kind !== "span" || !earliest || !latest) continue;
    const span = spanOf(Number(earliest.slice(0, 4)), Number(latest.slice(0, 4)), start, end);
    if (span) return span;
  }
  return undefined;
}

/** The year of a plan for one year ("2021 Action Plan"). */
export function singleYearIn(text: string): YearSpan | undefined {
  const match = ONE_YEAR.exec(text);
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  return { period: { startYear: year, endYear: year }, start: match.index, end: match.index + match[1].length };
}

/** The years that a name carries ("Corporate Plan 2018-2022"). */
export function yearsIn(name: string): Period | undefined {
  return spanIn(name)?.period;
}

function spanOf(startYear: number, endYear: number, start: number, end: number): YearSpan | undefined {
  return endYear <= startYear || endYear - startYear > MOST_YEARS
    ? undefined
    : { period: { startYear, endYear }, start, end };
}
