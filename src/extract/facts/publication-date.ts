import type { Stated } from "../../model/appraisal.js";
import type { StrategyDocument } from "../../model/document.js";
import { type DateMention, datesIn } from "../../text/dates.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { backLines, type FrontLine, frontLines, isSentence, stated, statedInTitle } from "./front.js";

/** Words before a date that say it is the date of publication. */
const PUBLISHED =
  /(?:^|[.,;:(|·–-]\s?|\bthis\s(?:strategy|plan|document|policy|roadmap|report|edition|version)\s(?:was|is)\s)(?:first\s)?(?:published|publication date|date of publication|date published|publication|issued|date issued|issue date|released|release date|date of issue|approved|adopted|launched|date)(?:\s(?:by\s[^,.:]{2,50},?|this))?(?:\s(?:on|in))?\s*[:–-]?\s*$/i;
const UPDATED =
  /(?:last\s)?(?:updated|revised|refreshed|version date|amended|(?:date|last) modified)(?:\s(?:on|in))?\s*[:–-]?\s*$/i;
/** "Version 2, February 2026", "Second edition (May 2024)". */
const VERSION =
  /(?:^|[.|·*]\s?)(?:(?:version|edition|issue|revision|v)\s?\d[\d.]*|(?:first|second|third|fourth|fifth|new|revised|final|\d(?:st|nd|rd|th))\sedition)[\s,:;(|·–-]+$/i;
const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)[^.;]{0,90}?\b((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d))?\b/i;
/** An imprint says what it is. */
const IMPRINT = screened(/\b(?:ISBN|ISSN|print(?:ed)?|art\.?\s?n[ro]|production|design(?:ed)? by)\b/i);
/** A line of the cover may hold so many words before the date, and one after it. */
const COVER_WORDS = 5;
const LONGEST_LINE = 30;

interface Reading {
  readonly line: FrontLine;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * When the document was published, "2019" or "2019-06", read from what it says of itself: an imprint ("Published June
 * 2019"), a date on the cover, a date of revision, a copyright line, the title. Undefined when it does not say; the date in
 * the file's own properties (`document.written`) is when somebody saved it, and is never taken for it.
 */
export function publicationDate(document: StrategyDocument): Stated<string> | undefined {
  const front = frontLines(document);
  const lines = [...front, ...backLines(document)].filter(({ words }) => words <= LONGEST_LINE);
  const readings = [
    first(lines, (line) => after(line, PUBLISHED)),
    first(lines, (line) => after(line, VERSION)),
    first(front, coverDate),
    first(lines, (line) => after(line, UPDATED)),
  ];
  const found = readings.find((reading) => reading !== undefined);
  if (found) return told(document, found);
  const titled = titleDate(document, true);
  if (titled) return titled;
  const printed = first(
    [...front, ...backLines(document)].filter(({ words }) => words <= LONGEST_LINE * 2),
    (line) => copyright(line) ?? imprint(line),
  );
  if (printed) return told(document, printed);
  const year = first(front.slice(0, 8), (line) => {
    const reading = bareYear(line);
    if (reading && line.text.trim() === reading.value && !document.title?.includes(reading.value)) return reading;
    return reading && !isAim(reading.value, `${document.title} ${line.text}`, document) ? reading : undefined;
  });
  return year ? told(document, year) : titleDate(document, false);
}

function first(lines: readonly FrontLine[], read: (line: FrontLine) => Reading | undefined): Reading | undefined {
  for (const line of lines) {
    const reading = read(line);
    if (reading) return reading;
  }
  return undefined;
}

function told(document: StrategyDocument, { line, start, end, value }: Reading): Stated<string> {
  return stated(document, value, line.block, start, end);
}

/** A date that such words lead into. */
function after(line: FrontLine, words: RegExp): Reading | undefined {
  for (const date of datesIn(line.text)) {
    const value = valueIn(date);
    const lead = words.exec(line.text.slice(0, date.start));
    if (value && lead) return { line, start: lead.index, end: date.end, value };
  }
  return undefined;
}

/** A short line of the cover with a day or a month in it and nothing that promises. */
function coverDate(line: FrontLine): Reading | undefined {
  const dates = datesIn(line.text);
  const date = dates[0];
  if (dates.length !== 1 || !date || (date.kind !== "day" && date.kind !== "month" && date.kind !== "season"))
    return undefined;
  const beside = countWords(line.text.slice(0, date.start));
  if (beside > COVER_WORDS || countWords(line.text.slice(date.end)) > 1) return undefined;
  if (date.relation !== undefined && date.relation !== "in" && date.relation !== "from") return undefined;
  const value = valueIn(date);
  return value ? { line, start: date.start, end: date.end, value } : undefined;
}

function copyright(line: FrontLine): Reading | undefined {
  const match = COPYRIGHT.exec(line.text);
  const value = match?.[2] ?? match?.[1];
  return match && value ? { line, start: match.index, end: match.index + match[0].length, value } : undefined;
}

function imprint(line: FrontLine): Reading | undefined {
  if (!IMPRINT.test(line.text)) return undefined;
  const date = datesIn(line.text).find(({ kind }) => kind === "day" || kind === "month");
  const value = date && valueIn(date);
  return date && value ? { line, start: date.start, end: date.end, value } : undefined;
}

/** "2019", "Thornley Council 2019": a short line that ends in a year. */
function bareYear(line: FrontLine): Reading | undefined {
  const match = /(?<![-–/\d]\s?|\b(?:to|by|until|vision|agenda|strategy|plan)\s)\b((?:19|20)\d\d)\.?$/i.exec(line.text);
  if (datesIn(line.text).some(({ kind }) => kind === "span")) return undefined;
  if (isSentence(line.text) || /\b(?:by|until|from|since|in|within|before)\b/i.test(line.text)) return undefined;
  return match?.[1] && line.words <= COVER_WORDS + 4
    ? { line, start: match.index, end: match.index + 4, value: match[1] }
    : undefined;
}

/** "Approach to Support (December 2012)", "Action Plan 2012"; not "Vision 2030", nor a year to come. */
function titleDate(document: StrategyDocument, withMonth: boolean): Stated<string> | undefined {
  const title = document.title ?? "";
  if (withMonth) {
    const date = datesIn(title).find(
      ({ kind, relation }) => (kind === "month" || kind === "day") && relation === undefined,
    );
    const value = date && valueIn(date);
    return value ? statedInTitle(document, value, date.text) : undefined;
  }
  const years = title.match(/\b20\d\d\b(?!\s?[-–/]\s?\d)/g) ?? [];
  const year = years[0];
  if (datesIn(title).some(({ kind }) => kind === "span")) return undefined;
  if (years.length !== 1 || !year || /\d\s?[-–/]\s?\d{2,4}\b/.test(title)) return undefined;
  return isAim(year, title, document) ? undefined : statedInTitle(document, year, year);
}

/** A year that the text looks forward to ("by 2030", "Vision 2030") is an aim, not a date of publication. */
function isAim(year: string, title: string, { blocks }: StrategyDocument): boolean {
  const aim = new RegExp(
    `\\b(?:by|to|until|towards?|beyond|vision|agenda|in the year)\\s(?:the end of\\s)?${year}\\b|\\bin ${year},? (?:there |we |it |the \\w+ )?will\\b`,
    "i",
  );
  return aim.test(title) || blocks.some(({ text }) => text.includes(year) && aim.test(text));
}

/** Year, and month where the words give one. */
function valueIn({ kind, earliest }: DateMention): string | undefined {
  if (!earliest) return undefined;
  if (kind === "day" || kind === "month") return earliest.slice(0, 7);
  return kind === "year" || kind === "season" ? earliest.slice(0, 4) : undefined;
}
