import { DATE_RULES } from "./date-grammar.js";
import { blank, withoutLookalikes } from "./date-lookalikes.js";
import type { DateMention } from "./date-mention.js";
import { countedFrom } from "./date-offset.js";
import type { Reading } from "./date-rule.js";
import { matchesOf } from "./matches.js";
import { remembered } from "./remembered.js";

export type { DateMention } from "./date-mention.js";

/** Without a figure or one of these words there is no date. */
const WORTH_READING =
  /\d|\b(?:year|month|quarter|week|annual|phase|wave|tranche|spring|summer|autumn|winter|biennial|fortnightly|january|february|march|april|may|june|july|august|september|october|november|december)/i;

const RELATION =
  /\b(by|before|no later than|from|starting|starting in|beginning in|after|until|till|up to|to|through|within|over|during|throughout|in|on|since|every|each)\s+(?:the\s+)?(?:financial\s+year\s+)?$/i;

const RELATIONS: Readonly<Record<string, NonNullable<DateMention["relation"]>>> = {
  by: "by",
  before: "by",
  "no later than": "by",
  from: "from",
  starting: "from",
  "starting in": "from",
  "beginning in": "from",
  after: "from",
  until: "until",
  till: "until",
  "up to": "until",
  to: "until",
  through: "until",
  within: "within",
  over: "over",
  during: "over",
  throughout: "over",
  in: "in",
  on: "in",
  since: "since",
  every: "every",
  each: "every",
};

/**
 * The dates in a text, in order: days, months, quarters, seasons, years, financial years, spans, durations, intervals and
 * phases. Conventions are British: "2025/26" and "2025-26" are financial years from April to March, days come before
 * months. "Q4 2022" is read as a calendar quarter, "Q4 2022/23" as the financial year's. Laws, standards, sources,
 * copyright lines, pages, telephone numbers, versions, money and plain quantities are not dates, and neither are the years
 * in a name ("Corporate Plan 2018-2022"). Time counted from a date ("30-60 days from 1 March 2026") is when it ends; time counted from
 * an event ("within 90 days of approval") is a duration without days. Time gone by ("over the past five years") is left out.
 */
export const datesIn: (text: string) => readonly DateMention[] = remembered(readDates);

function readDates(text: string): DateMention[] {
  if (!WORTH_READING.test(text)) return [];
  let open = withoutLookalikes(text);
  const found: DateMention[] = [];
  const rules = DATE_RULES.filter(({ needs }) => needs.test(text)).flatMap(({ rules: some }) => some);
  for (const { pattern, read } of rules) {
    const taken: { start: number; end: number }[] = [];
    for (const match of matchesOf(pattern, open)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - 60), start);
      const reading = read({ groups: match.groups ?? {}, before, after: text.slice(end, end + 40) });
      if (!reading) continue;
      found.push(mention(text, start, end, before, reading));
      taken.push({ start, end });
    }
    open = closedTo(open, taken);
  }
  return withOffsets(
    text,
    joined(
      text,
      found.sort((a, b) => a.start - b.start),
    ),
  );
}

/** Dates from which time is counted take it into themselves: "within three months of May 2026" is one date. */
function withOffsets(text: string, found: readonly DateMention[]): DateMention[] {
  const moved = found.map((one) => (DATED.has(one.kind) ? countedFrom(text, one) : one));
  return moved.filter((one, at) => !moved.some((other, next) => next > at && one.end > other.start));
}

/** The text with some stretches masked. */
function closedTo(text: string, taken: readonly { start: number; end: number }[]): string {
  if (taken.length === 0) return text;
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of taken) {
    parts.push(text.slice(at, start), blank(text.slice(start, end)));
    at = end;
  }
  return parts.concat(text.slice(at)).join("");
}

function mention(text: string, start: number, end: number, before: string, reading: Reading): DateMention {
  const said = RELATION.exec(before)?.[1]?.toLowerCase().replace(/\s+/g, " ");
  const relation = reading.relation ?? (said === undefined ? undefined : RELATIONS[said]);
  return { start, end, text: text.slice(start, end), ...reading, ...(relation === undefined ? {} : { relation }) };
}

/** Two dates with "to" between them are one span; a phase takes the dates in the brackets after it. */
function joined(text: string, found: readonly DateMention[]): DateMention[] {
  const result: DateMention[] = [];
  for (const next of found) {
    const last = result.at(-1);
    const between = last ? text.slice(last.end, next.start) : "";
    if (
      last &&
      next.latest &&
      last.kind === "phase" &&
      !last.latest &&
      /^\s*(?:[(,:–-]|\bin\b|\bof\b)\s*$/.test(between)
    ) {
      const end = between.includes("(") && text[next.end] === ")" ? next.end + 1 : next.end;
      result[result.length - 1] = { ...last, ...days(next), end, text: text.slice(last.start, end) };
    } else if (last && isRange(text, last, next, between)) {
      result[result.length - 1] = {
        ...last,
        kind: "span",
        ...(next.latest === undefined ? {} : { latest: next.latest }),
        end: next.end,
        text: text.slice(last.start, next.end),
      };
    } else result.push(next);
  }
  return result;
}

const DATED: ReadonlySet<DateMention["kind"]> = new Set([
  "day",
  "month",
  "quarter",
  "season",
  "year",
  "financial-year",
]);

function isRange(text: string, last: DateMention, next: DateMention, between: string): boolean {
  if (!DATED.has(last.kind) || !DATED.has(next.kind) || !last.earliest || !next.latest || next.latest <= last.earliest)
    return false;
  if (/^\s*(?:[-–—]|to|until|till|through(?: to)?)\s*(?:the\s)?$/.test(between)) return true;
  return /^\s+and\s+$/.test(between) && /\bbetween\s+$/i.test(text.slice(Math.max(0, last.start - 12), last.start));
}

function days({ earliest, latest }: DateMention): Pick<DateMention, "earliest" | "latest"> {
  return { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
}
