import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { screened } from "../../text/screened.js";
import { counted, evidence, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { datesAhead } from "./dates-ahead.js";
import { isDueByUs } from "./plainly.js";

/** One to five years is normal (rubric 11, from the guide). */
export const NORMAL_YEARS = 5;
/** Fewer years than this, in promises or looked ahead to, tell no horizon. */
const FEWEST_YEARS = 3;
/** Where no period is stated it ends when this share of the dates has passed: one far date is no horizon. */
const MOST_DUE = 0.9;

/** What this sign's indicators are given. */
export type Given = Pick<Extracts, "document" | "statements" | "commitments" | "reviews" | "plans" | "asOf">;

/** How long the document is for, and how that is known. */
export interface Horizon {
  readonly years: number;
  readonly startYear: number;
  readonly endYear: number;
  /** "stated": years in the text. "counted": only their number, from the first date. "told": from the dates of its promises. */
  readonly from: "stated" | "counted" | "told";
  readonly statement?: LabelledStatement;
}

/** The stated period; else the stated number of years; else from publication, or the earliest date, to the last date promised. */
export function horizonOf(given: Given): Horizon | undefined {
  const { period, lastsYears, published } = given.document;
  if (period) {
    const { startYear, endYear } = period.value;
    const years = Math.max(1, endYear - startYear);
    // A yearly edition of a longer plan names its own year and counts the plan's.
    return years === 1 && lastsYears && lastsYears.value > 1
      ? { years: lastsYears.value, startYear, endYear: startYear + lastsYears.value, from: "counted" }
      : { years, startYear, endYear, from: "stated" };
  }
  const ahead = datesAhead(given);
  const due = ahead.map(({ latest }) => Number(latest.slice(0, 4)));
  const years = (due.length < FEWEST_YEARS ? yearsLookedTo(given) : due).sort((a, b) => a - b);
  const startYear = published ? Number(published.value.slice(0, 4)) : years[0];
  if (lastsYears) {
    const start = startYear ?? 0;
    return { years: lastsYears.value, startYear: start, endYear: start + lastsYears.value, from: "counted" };
  }
  const aim = openingAim(given);
  if (aim && startYear !== undefined && aim.endYear > startYear)
    return { years: aim.endYear - startYear, startYear, endYear: aim.endYear, from: "told", statement: aim.statement };
  if (years.length < FEWEST_YEARS || startYear === undefined) return undefined;
  const endYear = years[Math.ceil(years.length * MOST_DUE) - 1] as number;
  if (endYear < startYear) return undefined;
  const furthest = ahead.find(({ latest }) => latest.startsWith(String(endYear)))?.statement;
  return {
    years: Math.max(1, endYear - startYear),
    startYear,
    endYear,
    from: "told",
    ...(furthest ? { statement: furthest } : {}),
  };
}

/** Years that the document looks ahead to, whether or not anything is promised: "by 2027". */
function yearsLookedTo({ statements }: Given): number[] {
  return statements
    .filter(({ voice, role, grammar }) => voice === "own" && role !== "references" && grammar.tense !== "past")
    .flatMap(({ text }) => datesIn(text))
    .flatMap(({ relation, latest }) =>
      latest && (relation === "by" || relation === "until") ? [Number(latest.slice(0, 4))] : [],
    );
}

/** "Between now and 2040 we will …", "over the years to come, to 2040, …" among the first things that the document says. */
function openingAim({ statements }: Given): { endYear: number; statement: LabelledStatement } | undefined {
  const first = statements.filter(({ voice }) => voice === "own").slice(0, OPENING_STATEMENTS);
  for (const statement of first) {
    if (!OPENS.test(statement.text)) continue;
    const [date] = datesIn(statement.text);
    if (date?.latest && date.kind === "year" && (date.relation === "until" || NOW_AND.test(statement.text)))
      return { endYear: Number(date.latest.slice(0, 4)), statement };
  }
  return undefined;
}

const OPENING_STATEMENTS = 30;
const OPENS = screened(/^(?:Over the (?:years|decades?)\b|Between now and|From now (?:to|until))/);
const NOW_AND = screened(/^Between now and/);

/** Whether a reader sees in the quote that something is due in the last year. */
function isDueIn(statement: LabelledStatement, endYear: number): boolean {
  return (
    isDueByUs(statement) &&
    datesIn(statement.text).some(({ relation, latest }) => relation !== "since" && latest?.startsWith(`${endYear}`))
  );
}

/** LON-1: how long the document is for. */
export function horizonIndicator(given: Given, horizon: Horizon | undefined): IndicatorResult {
  if (!horizon)
    return { id: "LON-1", state: "unknown", searched: searched("a period, an end year or a dated promise", given) };
  const stated = horizon.from === "stated" ? given.document.period : given.document.lastsYears;
  const long = horizon.years > NORMAL_YEARS;
  const bearing = long ? "for" : "against";
  return {
    id: "LON-1",
    state: long ? "met" : "not-met",
    ...(horizon.from === "stated" ? {} : { says: long ? `${horizon.from}-long` : horizon.from }),
    values: { years: counted(horizon.years, "year"), from: horizon.startYear, to: horizon.endYear },
    measure: { value: horizon.years, unit: "years" },
    evidence: stated
      ? [{ bearing, quote: stated.quote, spans: stated.spans, where: "where the period is stated", indicator: "LON-1" }]
      : horizon.statement && isDueIn(horizon.statement, horizon.endYear)
        ? [evidence(horizon.statement, bearing, "LON-1")]
        : [],
  };
}
