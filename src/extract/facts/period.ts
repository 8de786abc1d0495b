import type { Stated } from "../../model/appraisal.js";
import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { wholeNumber } from "../../text/number-words.js";
import { frontLines, isSentence, stated, statedInTitle } from "./front.js";
import { publicationDate } from "./publication-date.js";
import { type SelfTeller, selfTeller } from "./self.js";

/** First and last year of what the document is for; a financial year counts as both years it touches. */
export interface Period {
  readonly startYear: number;
  readonly endYear: number;
}

/** "2019-2024", "2025/26", "FY2017-2020", "2019 to 2024". */
const YEARS = /(?<![\d/-])(?:FY\s?)?(20\d\d)\s?(?:[-–—/]|to|until)\s?(?:FY\s?)?(20\d\d|\d\d)(?![\d/]|-\d)/i;
/** "to 2030", "Vision 2030", "towards 2031". */
const AIM =
  /\b(?:to|by|until|towards?|vision|agenda|strategy|plan|roadmap|intelligence)[\s–-]+(20\d\d)\b(?!\s?[-–/]\s?\d)/i;
/** "2021 Action Plan": one year's plan. */
const ONE_YEAR = /\b(20\d\d)\s(?:action|delivery|business|annual|work|implementation|operational)\splan\b/i;
/** "This five-year strategy", "our 3 year plan". */
const SO_MANY_YEARS =
  /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[\s-]years?\s(?:[\p{L}-]+\s){0,2}?(?:strategy|plan|roadmap|vision|programme|framework|agenda)\b/iu;

/** Only so many lines of the cover are searched for the title's years. */
const COVER_LINES = 12;
const COVER_WORDS = 16;
/** A longer span is history or a forecast rather than a period. */
const MOST_YEARS = 30;
/** A title's single year is an aim when it lies this far after publication. */
const AHEAD_YEARS = 2;

/**
 * The years the document is for: from its title or cover, from a sentence about the document itself, or, with the year of
 * publication as start, from "over the next five years", "this five-year plan" or "to 2030". The years of other documents
 * ("our Corporate Plan 2018-2022") are not its own. Undefined when it does not say.
 */
export function periodOf(document: StrategyDocument, statements: readonly Statement[]): Stated<Period> | undefined {
  const published = publicationDate(document);
  const publishedYear = published ? Number(published.value.slice(0, 4)) : undefined;
  const self = selfTeller(document);
  return (
    inTitle(document) ??
    onCover(document) ??
    said(document, statements, self) ??
    aimed(document, publishedYear) ??
    counted(document, statements, self, publishedYear)
  );
}

function inTitle(document: StrategyDocument): Stated<Period> | undefined {
  const title = document.title ?? "";
  const span = spanIn(title);
  if (span) return statedInTitle(document, span.period, span.words);
  const year = ONE_YEAR.exec(title);
  return year?.[1]
    ? statedInTitle(document, { startYear: Number(year[1]), endYear: Number(year[1]) }, year[1])
    : undefined;
}

function onCover(document: StrategyDocument): Stated<Period> | undefined {
  for (const { block, text, words } of frontLines(document).slice(0, COVER_LINES)) {
    if (words > COVER_WORDS || /©|copyright|\bISSN\b|https?:/i.test(text)) continue;
    if (isSentence(text)) continue;
    const span = spanIn(text);
    if (span) return stated(document, span.period, block, span.start, span.start + span.words.length);
    const year = ONE_YEAR.exec(text);
    if (year?.[1]) {
      const period = { startYear: Number(year[1]), endYear: Number(year[1]) };
      return stated(document, period, block, year.index, year.index + 4);
    }
  }
  return undefined;
}

/** The years that a name carries ("Corporate Plan 2018-2022"). */
export function yearsIn(name: string): Period | undefined {
  return spanIn(name)?.period;
}

function spanIn(text: string): { period: Period; words: string; start: number } | undefined {
  const match = YEARS.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const startYear = Number(match[1]);
  const endYear = match[2].length === 4 ? Number(match[2]) : Math.floor(startYear / 100) * 100 + Number(match[2]);
  if (endYear <= startYear || endYear - startYear > MOST_YEARS) return undefined;
  return { period: { startYear, endYear }, words: match[0], start: match.index };
}

/** Words between the document and its years that say it is for them. */
const IS_FOR =
  /\b(?:covers?|covering|runs?|running|spans?|spanning|for|over|from|between|period|years|through|until|to|sets? out|will)\b/i;

/** "This strategy covers 2021 to 2025." */
function said(
  document: StrategyDocument,
  statements: readonly Statement[],
  self: SelfTeller,
): Stated<Period> | undefined {
  for (const { text, block, start, voice, grammar } of statements) {
    if (voice !== "own" || grammar.tense === "past" || !/20\d\d/.test(text)) continue;
    const own = self.find(text);
    if (!own) continue;
    for (const date of datesIn(text)) {
      if ((date.kind !== "span" && date.kind !== "financial-year") || !date.earliest || !date.latest) continue;
      if (date.start < own.end || date.start - own.end > NEAR || !IS_FOR.test(text.slice(own.end, date.end))) continue;
      if (/[.;]|\bplan\b|\bstrategy\b/i.test(text.slice(own.end, date.start))) continue;
      const period = { startYear: Number(date.earliest.slice(0, 4)), endYear: Number(date.latest.slice(0, 4)) };
      if (period.endYear - period.startYear > MOST_YEARS) continue;
      return stated(document, period, block, start + own.start, start + date.end);
    }
  }
  return undefined;
}

/** How far the years may stand from the words that mean the document, in characters. */
const NEAR = 60;

/** "Vision 2030" in title or cover, counted from the year of publication. */
function aimed(document: StrategyDocument, publishedYear: number | undefined): Stated<Period> | undefined {
  if (publishedYear === undefined) return undefined;
  const title = document.title ?? "";
  const match = AIM.exec(title);
  const ahead = (year: string | undefined) =>
    year !== undefined && Number(year) >= publishedYear + AHEAD_YEARS && Number(year) <= publishedYear + MOST_YEARS;
  if (match?.[1] && ahead(match[1]))
    return statedInTitle(document, { startYear: publishedYear, endYear: Number(match[1]) }, match[0]);
  for (const { block, text, words } of frontLines(document).slice(0, COVER_LINES)) {
    const line = words <= COVER_WORDS && !isSentence(text) ? AIM.exec(text) : null;
    if (line?.[1] && ahead(line[1])) {
      const period = { startYear: publishedYear, endYear: Number(line[1]) };
      return stated(document, period, block, line.index, line.index + line[0].length);
    }
  }
  return undefined;
}

/** "This five-year plan", "our strategy for the next three years", "this strategy to 2030". */
function counted(
  document: StrategyDocument,
  statements: readonly Statement[],
  self: SelfTeller,
  publishedYear: number | undefined,
): Stated<Period> | undefined {
  if (publishedYear === undefined) return undefined;
  const until = (endYear: number): Period => ({ startYear: publishedYear, endYear });
  for (const { text, block, start, voice, grammar } of statements) {
    if (voice !== "own" || grammar.tense === "past" || !/year|20\d\d/i.test(text)) continue;
    const own = self.find(text);
    if (!own) continue;
    const many = SO_MANY_YEARS.exec(text.slice(own.start, own.end));
    const years = many?.[1] ? wholeNumber(many[1]) : undefined;
    if (years) return stated(document, until(publishedYear + years), block, start + own.start, start + own.end);
    for (const date of datesIn(text)) {
      if (date.start < own.end || date.start - own.end > NEAR) continue;
      const end = endOf(date, publishedYear);
      if (end) return stated(document, until(end), block, start + own.start, start + date.end);
    }
  }
  return undefined;
}

function endOf(date: ReturnType<typeof datesIn>[number], publishedYear: number): number | undefined {
  if (date.kind === "duration" && date.relation === "over" && date.months !== undefined && date.months >= 12)
    return publishedYear + Math.round(date.months / 12);
  const year = date.kind === "year" && date.relation === "until" ? Number(date.latest?.slice(0, 4)) : undefined;
  return year !== undefined && year > publishedYear && year <= publishedYear + MOST_YEARS ? year : undefined;
}
