import type { Stated } from "../../model/appraisal.js";
import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { screened } from "../../text/screened.js";
import { durationOf } from "./duration.js";
import { coverLines, stated, statedInTitle } from "./front.js";
import { publicationDate } from "./publication-date.js";
import { type SelfTeller, selfTeller } from "./self.js";
import { MOST_YEARS, type Period, singleYearIn, spanIn } from "./year-spans.js";

/** "to 2030", "Vision 2030", "towards 2031". */
const AIM =
  /\b(?:to|by|until|towards?|vision|agenda|strategy|plan|roadmap|intelligence)[\s–-]+(20\d\d)\b(?!\s?[-–/]\s?\d)/i;
/** A title's single year is an aim when it lies this far after publication. */
const AHEAD_YEARS = 2;

/**
 * The years the document is for: from its title, its cover or its running heads, from a sentence about the document itself, or,
 * with the year of publication as start, from "over the next five years", "this five-year plan" or "to 2030". The years of
 * other documents ("our Corporate Plan 2018-2022") are not its own. Where nothing else does, a heading such as "Action plan and
 * timeline (2025–2028)" says it. Undefined when it does not say.
 */
export function periodOf(document: StrategyDocument, statements: readonly Statement[]): Stated<Period> | undefined {
  const published = publicationDate(document);
  const publishedYear = published ? Number(published.value.slice(0, 4)) : undefined;
  const self = selfTeller(document);
  return (
    inTitle(document) ??
    onCover(document) ??
    inRunningHead(document) ??
    said(document, statements, self) ??
    (publishedYear === undefined ? undefined : from(document, statements, self, publishedYear)) ??
    inHeading(document, publishedYear)
  );
}

function inTitle(document: StrategyDocument): Stated<Period> | undefined {
  const title = document.title ?? "";
  const span = spanIn(title) ?? singleYearIn(title);
  return span && statedInTitle(document, span.period, title.slice(span.start, span.end));
}

function onCover(document: StrategyDocument): Stated<Period> | undefined {
  for (const { block, text } of coverLines(document)) {
    const span = spanIn(text) ?? singleYearIn(text);
    if (span) return stated(document, span.period, block, span.start, span.end);
  }
  return undefined;
}

/** What stands at the head or foot of every page is the document's own title. */
function inRunningHead(document: StrategyDocument): Stated<Period> | undefined {
  for (const [block, { kind, text }] of document.blocks.entries()) {
    if (kind !== "furniture" || !/strategy|plan\b|road\s?map|vision|framework/i.test(text)) continue;
    const span = spanIn(text);
    if (span) return stated(document, span.period, block, span.start, span.end);
  }
  return undefined;
}

/** A heading that names the plan itself and nothing else: "Action plan and timeline (2025–2028)", not "Corporate plan 2018–2022". */
const PLAN_ITSELF = screened(
  /^(?:\d[\d.]*\s)?(?:(?:our|the|this|digital|data|technology|ict|it|high[- ]level|implementation|action|delivery|strategic|strategy|work|indicative|proposed|planned|and|for|of|&)[\s:,–—-]+)*(?:plan|timeline|timetable|time ?frame|road ?map|strategy|programme of work|work programme|milestones|priorities|schedule)(?:\s(?:and|&|for)\s(?:our |the |its )?(?:(?:high[- ]level|indicative|delivery|implementation)\s)?(?:plan|timeline|timetable|time ?frame|road ?map|milestones|priorities|schedule))?[\s:,(–—-]*(?:(?:for|from|in|over)\s)?$/i,
);

/** Years in the heading of the plan's own table or chapter, which are not over before the document comes out. */
function inHeading(document: StrategyDocument, publishedYear: number | undefined): Stated<Period> | undefined {
  for (const [block, { kind, text }] of document.blocks.entries()) {
    if (kind !== "heading") continue;
    const span = spanIn(text);
    if (!span || !PLAN_ITSELF.test(text.slice(0, span.start)) || /[\p{L}\d]/u.test(text.slice(span.end))) continue;
    if (publishedYear !== undefined && span.period.endYear < publishedYear) continue;
    return stated(document, span.period, block, span.start, span.end);
  }
  return undefined;
}

/** Words between the document and its years that say it is for them. */
const IS_FOR =
  /\b(?:covers?|covering|runs?|running|spans?|spanning|for|over|from|between|period|years|through|until|to|sets? out|will)\b/i;
/** How far the years may stand from the words that mean the document, in characters. */
const NEAR = 60;
/** Plans of other kinds, though the title may have the same words in another order. */
const ANOTHER_PLAN = screened(
  /\b(?:business|corporate|council|trust|annual|financial|spending|service)\s(?:plan|strategy|priorities)$/i,
);

/** "This strategy covers 2021 to 2025." */
function said(
  document: StrategyDocument,
  statements: readonly Statement[],
  self: SelfTeller,
): Stated<Period> | undefined {
  const title = (document.title ?? "").toLowerCase();
  for (const { text, block, start, voice, grammar } of statements) {
    if (voice !== "own" || grammar.tense === "past" || !/20\d\d/.test(text)) continue;
    const own = self.find(text);
    if (!own) continue;
    const another = ANOTHER_PLAN.exec(text.slice(own.start, own.end));
    if (another && !title.includes(another[0].toLowerCase())) continue;
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

/** What is counted from the year of publication: an aim in title or cover, a number of years, an aim in a sentence. */
function from(
  document: StrategyDocument,
  statements: readonly Statement[],
  self: SelfTeller,
  startYear: number,
): Stated<Period> | undefined {
  const titled = aimed(document, startYear);
  if (titled) return titled;
  const duration = durationOf(document, statements);
  if (duration) return { ...duration, value: { startYear, endYear: startYear + duration.value } };
  return saidAim(document, statements, self, startYear);
}

/** "Vision 2030" in title or cover. */
function aimed(document: StrategyDocument, startYear: number): Stated<Period> | undefined {
  const title = AIM.exec(document.title ?? "");
  const ahead = (year: string | undefined) =>
    year !== undefined && Number(year) >= startYear + AHEAD_YEARS && Number(year) <= startYear + MOST_YEARS;
  if (title?.[1] && ahead(title[1])) return statedInTitle(document, { startYear, endYear: Number(title[1]) }, title[0]);
  for (const { block, text } of coverLines(document)) {
    const line = AIM.exec(text);
    if (line?.[1] && ahead(line[1])) {
      const period = { startYear, endYear: Number(line[1]) };
      return stated(document, period, block, line.index, line.index + line[0].length);
    }
  }
  return undefined;
}

/** "This strategy to 2030", "our plan runs until 2027". */
function saidAim(
  document: StrategyDocument,
  statements: readonly Statement[],
  self: SelfTeller,
  startYear: number,
): Stated<Period> | undefined {
  for (const { text, block, start, voice, grammar } of statements) {
    if (voice !== "own" || grammar.tense === "past" || !/20\d\d/.test(text)) continue;
    const own = self.find(text);
    if (!own) continue;
    for (const { kind, relation, latest, start: at, end } of datesIn(text)) {
      if (at < own.end || at - own.end > NEAR || relation !== "until" || !latest) continue;
      if (kind !== "year" && kind !== "month" && kind !== "financial-year") continue;
      const endYear = Number(latest.slice(0, 4));
      if (endYear > startYear && endYear <= startYear + MOST_YEARS)
        return stated(document, { startYear, endYear }, block, start + own.start, start + end);
    }
  }
  return undefined;
}
