import {
  calendarYear,
  type Days,
  day,
  financialYear,
  MONTH,
  monthNumber,
  months,
  type Part,
  partOf,
  season,
} from "./calendar.js";
import { COUNTED, PHASES } from "./date-counted.js";
import type { DateMention } from "./date-mention.js";
import { type DateRule, dateRule, type Found, type Reading } from "./date-rule.js";
import { wholeNumber } from "./number-words.js";
import { type Screened, screened } from "./screened.js";

const YEAR = "(?:19[5-9]\\d|20\\d\\d)";
const SEASON = "(?:spring|summer|autumn|fall|winter)";
/** "The end of", "early", "mid-": taken into the mention, because they move its dates. */
const PART =
  "(?<part>(?:the\\s)?(?:end|start|beginning|middle|close|first half|second half|latter half|early part|latter part)\\sof\\s(?:the\\s)?|(?:the\\s)?(?:early|late|mid)(?:[\\s-]to[\\s-](?:mid|late))?[\\s-]|end[\\s-])?";
/** The parts of a year that a financial year may be named by before its figures. */
const FINANCIAL = "(?:(?:financial|fiscal)\\syears?\\s(?:ending\\s(?:in\\s)?)?)";

/** Days, most exact first: an earlier rule's words are closed to later ones. */
const DAYS: readonly DateRule[] = [
  dateRule(`(?<![\\d-])(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)(?![\\d-])`, ({ groups: { y, m, d } }) =>
    one("day", day(Number(y), Number(m), Number(d))),
  ),
  dateRule(
    `(?<![\\d./])(?<d>\\d{1,2})(?<by>[/.])(?<m>\\d{1,2})\\k<by>(?<y>20\\d\\d|\\d\\d)(?![\\d/]|\\.\\d)`,
    ({ groups: { d, m, y, by } }) => {
      if (by === "." && y?.length === 2) return undefined;
      const year = Number(y) + (y?.length === 2 ? 2000 : 0);
      return one("day", day(year, Number(m), Number(d)) ?? day(year, Number(d), Number(m)));
    },
  ),
  dateRule(
    `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s(?<m>${MONTH})\\.?,?\\s(?<y>${YEAR})(?!\\d)`,
    ({ groups: { d, m = "", y } }) => one("day", day(Number(y), monthNumber(m), Number(d))),
  ),
  dateRule(
    `\\b(?<m>${MONTH})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y>${YEAR})(?!\\d)`,
    ({ groups: { d, m = "", y } }) => one("day", day(Number(y), monthNumber(m), Number(d))),
  ),
];

const MONTHS: readonly DateRule[] = [
  dateRule(
    `\\b(?<m>${MONTH})\\.?\\s?(?:to|until|and|[-–/])\\s?(?<n>${MONTH})\\.?,?\\s(?<y>${YEAR})(?!\\d)`,
    ({ groups: { m = "", n = "", y } }) => {
      const [from, to] = [monthNumber(m), monthNumber(n)];
      return { kind: "span", ...months(Number(y) - (from > to ? 1 : 0), from, Number(y), to) };
    },
  ),
  dateRule(
    `\\b${PART}(?<m>${MONTH})\\.?,?(?:\\sof)?\\s(?<y>${YEAR})(?![\\d/]|[-–]\\d)`,
    ({ groups: { part, m = "", y } }) =>
      one("month", months(Number(y), monthNumber(m), Number(y), monthNumber(m)), part),
  ),
  dateRule(`\\b(?<m>${MONTH})[-\\s]?[’'-](?<y>[2-4]\\d)(?!\\d)`, ({ groups: { m = "", y } }) =>
    one("month", months(2000 + Number(y), monthNumber(m), 2000 + Number(y), monthNumber(m))),
  ),
  dateRule(`(?<![\\d/.])(?<m>0?[1-9]|1[0-2])/(?<y>20\\d\\d)(?![\\d/])`, ({ groups: { m, y } }) =>
    one("month", months(Number(y), Number(m), Number(y), Number(m))),
  ),
];

const SEASONS_AND_QUARTERS: readonly DateRule[] = [
  dateRule(
    `\\b${PART}(?<s>${SEASON}),?\\s(?:of\\s)?(?<y>${YEAR})(?:[/-]\\d{2,4})?(?!\\d)`,
    ({ groups: { part, s = "", y } }) => one("season", season(s, Number(y)), part),
  ),
  dateRule(
    `\\b${PART}(?:Q(?<q>[1-4])(?:\\s?(?:[-–/&]|and|to)\\s?Q?(?<r>[1-4]))?|quarter\\s(?<q2>[1-4]|one|two|three|four)|(?<q3>first|second|third|fourth|last|final)\\squarter),?\\s?(?:\\(?of\\s)?(?:the\\s)?\\(?(?<fy>FY\\s?|${FINANCIAL})?(?<y>${YEAR}|(?<=FY\\s?)\\d\\d)(?:\\s?[/–-]\\s?(?<z>20\\d\\d|\\d\\d))?(?!\\d)`,
    readQuarter,
  ),
  dateRule(`(?<![\\d/])(?<y>${YEAR})(?:[/–-](?<z>\\d\\d))?,?\\s?[-–]?\\s?Q(?<q>[1-4])(?!\\d)`, readQuarter),
  dateRule(
    `\\bH(?<h>[12])\\s(?:of\\s)?(?<y>${YEAR})(?:\\s?[/–-]\\s?(?<z>\\d\\d))?(?!\\d)`,
    ({ groups: { h, y, z } }) => ({
      kind: "span",
      ...partOf(z ? financialYear(Number(y)) : calendarYear(Number(y)), h === "1" ? "first-half" : "second-half"),
    }),
  ),
];

const YEARS: readonly DateRule[] = [
  dateRule(
    `(?<![\\d£$€.,/]|-)${PART}(?<fy>(?:the\\s)?${FINANCIAL}|FY\\s?)?(?<y>${YEAR})\\s?(?<by>[/–-])\\s?(?<z>20\\d\\d|\\d\\d)(?<academic>\\s(?:academic|school)\\syear)?(?:\\s(?:financial|fiscal)\\syears?)?(?![\\d/]|-\\d|[.,]\\d)`,
    readYears,
  ),
  dateRule(
    `(?<![\\d£$€.,/]|-)(?<y>${YEAR})\\s(?:to|until|through)\\s(?:the\\send\\sof\\s)?(?<z>${YEAR})(?![\\d/]|-\\d|[.,]\\d)`,
    readYears,
  ),
  dateRule(`(?<=\\bbetween\\s)(?<y>${YEAR})\\sand\\s(?<z>${YEAR})(?![\\d/-]|[.,]\\d)`, readYears),
  dateRule(
    `\\b${PART}FY\\s?[’']?(?<y>\\d\\d|${YEAR})(?:\\s?[/–-]\\s?(?<z>\\d\\d))?(?!\\d)`,
    ({ groups: { part, y = "", z } }) => {
      const year = y.length === 2 ? 2000 + Number(y) : Number(y);
      // "FY25" alone is named by the year in which it ends.
      return one("financial-year", financialYear(z ? year : year - 1), part);
    },
  ),
  dateRule(`\\b${PART}${FINANCIAL}(?<y>${YEAR})(?!\\d)`, ({ groups: { part, y } }) =>
    one("financial-year", financialYear(Number(y) - 1), part),
  ),
  dateRule(
    `(?<=\\b(?:in|by|during|for|from|of|until|end of|before)\\s)(?<y>[12345]\\d)/(?<z>\\d\\d)(?![\\d/%])`,
    ({ groups: { y, z } }) =>
      Number(z) === Number(y) + 1 ? one("financial-year", financialYear(2000 + Number(y))) : undefined,
  ),
];

/** Dates that lean on the reader's calendar: no year, so no days. */
const YEARLESS: readonly DateRule[] = [
  dateRule(
    `(?<=\\b(?:by|in|on|until|till|before|from|since|during|after|end\\sof|start\\sof|beginning\\sof|and|to)\\s(?:the\\s)?)${PART}(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s)?(?<m>${MONTH})(?!\\p{L}|\\.?\\s\\d)`,
    ({ groups: { d, m = "" }, before, after }) => {
      if (
        !/^\p{Lu}/u.test(m) ||
        (m === "May" && d === undefined && /^\s\p{Ll}/u.test(after) && !/^\s(?:we|and|the|to)\b/.test(after))
      )
        return undefined;
      if (d === undefined && /\b(?:and|to|on|after)\s(?:the\s)?$/i.test(before)) return undefined;
      return { kind: d === undefined ? "month" : "day" };
    },
  ),
  dateRule(
    `\\b(?:(?:later|early|late)\\s)?(?:this|next)\\s(?:(?<fy>financial|fiscal)\\s)?(?:(?<s>${SEASON})|year|quarter|month)(?!\\p{L}|[’']s\\s|-)`,
    ({ groups: { fy, s }, after }) =>
      /^\s(?:on|of)\s/.test(after) ? undefined : { kind: s ? "season" : fy ? "financial-year" : "year" },
  ),
  dateRule(
    `(?<=\\bby\\s(?:the\\s)?(?:end\\sof\\s)?(?:the\\s)?(?:early\\s|late\\s)?)${SEASON}(?!\\p{L}|\\s(?:holiday|pressure|season|school|budget))`,
    () => ({ kind: "season" }),
  ),
  dateRule(`\\bQ[1-4](?!\\s*[:.?)]\\s*\\p{Lu}|\\d|\\p{L})`, ({ before }) =>
    /^\s*$/.test(before) || /[\s(/]$/.test(before) ? { kind: "quarter" } : undefined,
  ),
];

/** Words before a year that make it a date. */
const YEAR_AFTER =
  /(?:^|[^\p{L}])(?:in|by|during|since|until|till|before|after|from|throughout|through|to|of|for|and|or|than|around|circa|about|beyond|post|pre|year|years|date|due|deadline|target|targeted|completed?|delivered|expected|planned|launch(?:ed)?|started?|starting|ending|commencing|beginning|onwards|established|founded|dated|late|early|timescale|timing|when|both|between|either|is|was|now|late)[\s:(]*$/iu;
/** Prepositions after which even a round number or a year before a noun is a year. */
const YEAR_SURELY = /(?:^|[^\p{L}])(?:in|into|by|during|since|until|till|before|throughout|mid|late|early)\s$/iu;
/** Words after a number that do not make it a count of something. */
const NO_NOUN =
  /^(?:a|an|and|as|at|but|by|for|from|has|have|in|into|is|it|its|of|on|onwards?|or|our|so|subject|that|the|their|then|there|these|this|through|to|under|until|was|we|were|when|where|which|while|who|will|with|would|all|both|after|before|if|also|alone|because|over|against|across|using|via|within|where|following|including|per|only|should|must|may|can|could|had|did|up|than|compared|shows?|showed)$/;

const YEAR_ALONE: readonly DateRule[] = [
  dateRule(
    `(?<![\\d£$€.,/#:]|-|–|\\d )${PART}(?<!\\d)(?<y>${YEAR})(?![\\d%]|[.,]\\d|[/:-]\\d|\\s?(?:%|per\\scent)|-\\p{L}|\\p{L})`,
    ({ groups: { part, y }, before, after }) => {
      const year = Number(y);
      const next = /^\s(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
      const named = /^[’']?s?\s\p{Lu}/u.test(after) && /\b(?:the|our|a|this|its|their)\s$/i.test(before);
      const counts = next !== undefined && !NO_NOUN.test(next);
      const round = year % 100 === 0;
      if (named) return undefined;
      const read = one("year", calendarYear(year), part);
      if (part !== undefined || YEAR_SURELY.test(before)) return counts && round ? undefined : read;
      if (counts || round) return undefined;
      if (YEAR_AFTER.test(before) || /(?:19|20)\d\d(?:\/\d\d)?\s?(?:,|;|and|or|to|–|-|\/)\s?$/.test(before))
        return read;
      const opens = /(?:^|\t)\s*$/.test(before) && (next !== undefined || /^\s*(?:$|[\t:–—,-])/.test(after));
      const bracketed = /(?:\p{Ll}|\d)\s\($/u.test(before) && /^\)/.test(after);
      return opens || bracketed ? read : undefined;
    },
  ),
];

/** Rules that have a need in common: texts without it are passed over quickly. */
export interface DateRules {
  readonly needs: Screened;
  readonly rules: readonly DateRule[];
}

const FIGURES = /(?:19|20)\d\d|\d[/.]\d|FY\s?[’']?\d|[’'-]\d\d/i;

/** The whole grammar, in order: the words of one match are closed to the rules after it. */
export const DATE_RULES: readonly DateRules[] = [
  { needs: FIGURES, rules: [...DAYS, ...MONTHS, ...SEASONS_AND_QUARTERS, ...YEARS] },
  { needs: screened(/year|month|week|quarter|days\b|annual|biennial|fortnight|\beach\b|\bevery\b/i), rules: COUNTED },
  { needs: screened(/phase|wave|tranche|year/i), rules: PHASES },
  { needs: /(?:19|20)\d\d/, rules: YEAR_ALONE },
  { needs: /\b(?:J[au]|Feb|Ma[ry]|A[pu]|Sep|Oct|Nov|Dec|this\s|next\s|by\s|Q\d)/i, rules: YEARLESS },
];

function one(kind: DateMention["kind"], days: Days | undefined, part?: string): Reading | undefined {
  if (!days) return undefined;
  const named = partNamed(part);
  return { kind, ...(named ? partOf(days, named) : days) };
}

function partNamed(words: string | undefined): Part | undefined {
  if (!words) return undefined;
  if (/first half/i.test(words)) return "first-half";
  if (/(?:second|latter) half/i.test(words)) return "second-half";
  if (/\bto\b/i.test(words)) return undefined;
  if (/early/i.test(words)) return "early";
  if (/mid/i.test(words)) return "middle";
  if (/late|latter/i.test(words)) return "late";
  return /start|beginning/i.test(words) ? "start" : "end";
}

function readQuarter({ groups }: Found): Reading | undefined {
  const { part, y = "", z, fy } = groups;
  const words = groups["q"] ?? groups["q2"] ?? groups["q3"] ?? "";
  const names = ["first", "second", "third", "fourth", "final", "last"];
  const quarter = wholeNumber(words) ?? Math.min(4, names.indexOf(words.toLowerCase()) + 1);
  const last = groups["r"] ? Number(groups["r"]) : quarter;
  if (last < quarter) return undefined;
  const year = y.length === 2 ? 2000 + Number(y) : Number(y);
  const within = (start: number, first: number) => {
    const at = (month: number): [number, number] => [start + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
    const [fromYear, from] = at(first + (quarter - 1) * 3);
    const [toYear, to] = at(first + last * 3 - 1);
    return months(fromYear, from, toYear, to);
  };
  const financial = z !== undefined || fy !== undefined;
  return one("quarter", financial ? within(z ? year : year - 1, 4) : within(year, 1), part);
}

function readYears({ groups, before, after }: Found): Reading | undefined {
  const { part, y, z = "", by = "to", fy, academic } = groups;
  const from = Number(y);
  const to = z.length === 2 ? Math.floor(from / 100) * 100 + Number(z) + (Number(z) < from % 100 ? 100 : 0) : Number(z);
  if (to <= from || to - from > 60) return undefined;
  // A name that ends in years ("Corporate Plan 2018-2022") is not a date of what is being said.
  if (!fy && NAME_BEFORE.test(before) && !YEAR_AFTER.test(before)) return undefined;
  if (!fy && NAME_AFTER.test(after)) return undefined;
  if (academic) return { kind: "span", ...months(from, 9, to, 8) };
  const financial = to === from + 1 && (fy !== undefined || by === "/" || z.length === 2);
  if (financial) return one("financial-year", financialYear(from), part);
  if (by === "/" || fy !== undefined) return { kind: "span", ...months(from, 4, to, 3) };
  return { kind: "span", ...months(from, 1, to, 12) };
}

/** "2017-20 Corporate Plan": years that open a name. */
const NAME_AFTER = screened(
  /^\s(?:\p{Lu}[\p{L}’'-]+\s){1,4}(?:Plan|Strategy|Statements?|Budget|Programme|Report|Review|Framework|Agenda)\b/u,
);
/** A capitalised word, or one and a bracket, just before. */
const NAME_BEFORE = /(?<!^|[.:\t] ?)\p{Lu}[\p{L}’'&-]+[ (:,–-]*$/u;
