import type { DueDates } from "../../model/commitment.js";
import { datesIn } from "../../text/dates.js";
import { type Stretch, wordCount } from "./wording.js";

/** A date that says when something promised is due. */
export interface Due extends Stretch, DueDates {}

/** Words directly before a date that make it somebody's past, a comparison or a baseline. */
const LOOKING_BACK =
  /\b(?:since|in effect since|compared (?:to|with)|relative to|versus|than in|up from|down from|as of|as at|dated|published in|published on|launched in|introduced in|established in|created in|begun in|started in|founded in|was|were|from|of|act|regulations?|memorandum|strategy|plan|report|survey|census|agreement|charter|directive|white paper|edition|version)\s+(?:the\s)?$/i;

/** After these a year belongs to a name ("the 2024 Hosting Strategy"); days of the week, quarters and fiscal words go on with the date. */
const NAME_AFTER =
  /^[’']?s?\s(?!(?:Q\d|H\d|FY|BST|GMT|I|We|The|This|These|Those|It|A|An|In|By|To|For|And|Our|Each|All)\b)(?:\p{Lu}[\p{L}’'-]+|(?:census|survey|report|act|strategy|plan|review|budget|election|level|levels|baseline|edition|version|action plan|planning guidance|priorities and)\b)/u;

/** Words that lead into a date and are part of the answer ("the end of", "early"). */
const PART_OF_DATE =
  /(?:(?:the\s)?(?:end|start|beginning|middle|close|autumn|summer|spring|winter)\sof\s(?:the\s)?(?:(?:financial|academic|calendar)\syear\s)?|(?:late|early|mid)[\s-]|later\s|during\s(?=$))$/i;

const GOES_ON = /^\s(?:academic|financial|fiscal|calendar|school)\syear\b/i;

/** Times that no calendar holds but that a reader can still check: once a year, later this year, a phase. */
const OTHER_TIMES =
  /\b(?:once (?:a|per|every) (?:year|month|quarter|week)|twice (?:a|per) year|every (?:(?:two|three|four|six|twelve|\d+) )?(?:years?|months?|quarters?|weeks?)|(?<=^|[.;]\s)each (?:year|quarter|month|week)|(?:annually|quarterly|monthly|weekly)(?!\s\p{Ll})|(?:at )?the (?:start|end|conclusion|beginning|close) of (?:each|every) \p{L}+|later this (?:year|month|spring|summer|autumn|winter)|this (?:year|spring|summer|autumn|winter|financial year|coming year)|(?:early |late |later )?next (?:year|spring|summer|autumn|winter|financial year|month|quarter)|within (?:the )?(?:next |first )?(?:(?:\d+|one|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four) )?(?:days?|weeks?|months?|years?)\b|(?:in|over) the next (?:\d+|one|two|three|four|five|six|nine|ten|twelve|eighteen|twenty-four) (?:days?|weeks?|months?)|(?<=\bafter\s)(?:\d+|six|nine|twelve|eighteen) months|(?:phase|stage|wave|tranche|year) (?:\d|one|two|three|four|five|i{1,3})\b|immediately)/giu;

/** "(2012/13)" and the like in brackets after a title cite something. */
const CITED = /\(\s*$/;

/**
 * Dates in a promise that say when it is due, in order: not those of names, laws, comparisons and things past, and not the
 * life of the strategy as a whole.
 */
export function dueDatesIn(text: string): Due[] {
  const found: Due[] = [];
  for (const date of datesIn(text)) {
    const before = text.slice(0, date.start);
    const after = text.slice(date.end);
    const lead = PART_OF_DATE.exec(before)?.[0].length ?? 0;
    if (lead === 0 && LOOKING_BACK.test(before.slice(-30)) && !/\bfrom\s+(?:the\s)?$/i.test(before)) continue;
    if (
      /\bfrom\s+(?:the\s)?$/i.test(before) &&
      /^\s(?:to|until)\s/.test(after) === false &&
      /\b(?:up|down|increase|reduc|level)\w*\s(?:from)\s/i.test(before.slice(-40))
    )
      continue;
    if (NAME_AFTER.test(after) || (CITED.test(before) && /^\s*\)/.test(after) && wordCount(before) > 2)) continue;
    const more = GOES_ON.exec(after)?.[0].length ?? 0;
    found.push({
      start: date.start - lead,
      end: date.end + more,
      ...(date.earliest === undefined ? {} : { earliest: date.earliest }),
      ...(date.latest === undefined ? {} : { latest: date.latest }),
    });
  }
  for (const match of text.matchAll(OTHER_TIMES)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!found.some((one) => one.start < end && one.end > start)) found.push({ start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
