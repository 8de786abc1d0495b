import type { DueDates } from "../../model/commitment.js";
import { type DateMention, datesIn } from "../../text/dates.js";
import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import { type Stretch, wordCount } from "./wording.js";

/** A date that says when something promised is due. */
export interface Due extends Stretch, DueDates {}

/** A span of more years than this is the life of a plan, not a date for one promise. */
const LONGEST_SPAN_YEARS = 2;

/** "Within three months" is a date for a promise; "over the next five years" is a horizon. In months. */
const LONGEST_DURATION_MONTHS = 24;

/** "Over the next 18 months" still is a date for a promise; over a longer time it is the life of the plan. In months. */
const LONGEST_STRETCH_MONTHS = 18;

/** What is done every week or month is a manner of working rather than something due. */
const SHORTEST_INTERVAL_MONTHS = 3;

/** Words directly before a date that make it somebody's past, a comparison or part of a name. */
const LOOKING_BACK =
  /\b(?:since|compared (?:to|with)|relative to|versus|than in|up from|down from|as of|as at|dated|published (?:in|on)|(?<!\bbe\s)(?:launched|introduced|established|created|begun|started|founded) in|was|were|of|act|regulations?|memorandum|report|survey|census|agreement|charter|directive|white paper|edition|version)\s+(?:the\s)?$/i;

/** "Building on the register released in July 2025": what is there already. */
const BUILDS_ON =
  /\b(?:building (?:up)?on|built (?:up)?on|following|after|based on|drawing on|extending|updating)\b[^,;]{2,80}\b(?:released|published|issued|launched|adopted|approved|opened|completed|signed|introduced|delivered|agreed|set up) (?:in|on|by)\s(?:the\s)?$/i;

/** "From 2019 levels", "from 9% in 2024": where something stood. */
const FROM_A_LEVEL = screened(/\bfrom\s(?:the\s)?(?:[^,.;]{0,20}\bin\s)?$/i);
const LEVEL_AFTER = screened(/^\s(?:levels?|figures|baseline)\b/i);

/** After these a year belongs to a name ("the 2024 Hosting Strategy", "a 2025 delivery plan"). */
const NAME_AFTER =
  /^[’']?s?\s(?!(?:Q\d|H\d|FY|BST|GMT|I|We|The|This|These|Those|It|A|An|In|By|To|For|And|Our|Each|All)\b)(?:\p{Lu}[\p{L}’'-]+|(?:(?:implementation|delivery|action|business|annual|work|operational|financial|corporate)\s)?(?:census|survey|report|act|strategy|plan|review|budget|election|levels?|baseline|edition|version|programme|target|planning guidance|priorities and)\b)/u;

/** "2026/27 Deliverables", "Our 2025 Actions": a title whose noun tells what is to be done then, so the year is no name. */
const TITLE_BEFORE = /^(?:the |our )?$/i;
const TO_DO_AFTER = screened(
  /^\s(?:\p{L}+\s){0,2}?(?:actions?|activities|aims?|commitments?|deliverables?|goals?|milestones?|objectives?|outcomes?|outputs?|pledges?|priorities|projects?|steps?|tasks?|targets?)\s*:?$/iu,
);

/** Words that lead into a date and are part of the answer ("the end of", "later this year"). */
const PART_OF_DATE = screened(
  /(?:(?:the\s)?(?:end|start|beginning|middle|close|autumn|summer|spring|winter)\sof\s(?:the\s)?(?:(?:financial|academic|calendar)\syear\s)?|(?:late|early|mid)[\s-]|later\s|within\s(?:the\s)?)$/i,
);

const GOES_ON = screened(/^\s(?:academic|financial|fiscal|calendar|school)\syear\b/i);

/** Times that no calendar holds but that a reader can still check: seasons to come, and stretches counted from the start. */
const OTHER_TIMES =
  /\b(?:(?:later )?this (?:spring|summer|autumn|winter)|(?:early |late )?next (?:spring|summer|autumn|winter)|(?:at )?the (?:start|end|conclusion|beginning|close) of (?:each|every) \p{L}+|immediately|months? \d{1,2}\s?(?:[-–—]|to)\s?\d{1,2}|\d{1,2}\s?(?:[-–—]|to)\s?\d{1,2} months(?! (?:old|of age)\b)|(?<=\b(?:by|before|until) )(?:Christmas|Easter)(?: \d{4})?|(?:one|two|three|six|nine|twelve|18|\d{1,2}) months after (?:launch|approval|adoption|publication|go-live)|(?<=^(?:the )?|\b(?:in|within|during|by|over) (?:the )?(?:end of )?(?:the )?)(?:first|second|third) (?:year|quarter|six months|12 months|twelve months)(?! (?:of (?:life|age|study|school|university)|\p{L}+s)\b))\b/giu;

/** One of these is in each of them. */
const SAYS_TIME = screened(
  /spring|summer|autumn|winter|of each|of every|immediately|months?|christmas|easter|(?:first|second|third) (?:year|quarter|six|12|twelve)/i,
);

/** "(2012/13)" in brackets after a title cites something. */
const CITED = /\(\s*$/;

/** "100,000 transactions each year" is an amount. */
const AMOUNT_BEFORE = /(?:\d[\d,.]*%?|million|billion|bn)\s(?:\p{L}+\s){0,3}$/u;

/** "Quarterly reports" are a kind of report; "quarterly" at the end of a clause says how often. */
const ADJECTIVE = screened(/^(?:quarterly|monthly|yearly|annually|six-monthly|half-yearly|biannually|bi-annually)$/i);

/**
 * Dates in a promise that say when it is due, in order: not those of names, laws, comparisons and things past, and not the
 * life of the strategy as a whole.
 */
export function dueDatesIn(text: string): Due[] {
  const found: Due[] = [];
  for (const date of datesIn(text)) {
    if (!isDue(date, text)) continue;
    const lead = PART_OF_DATE.exec(text.slice(0, date.start))?.[0].length ?? 0;
    const more = GOES_ON.exec(text.slice(date.end))?.[0].length ?? 0;
    found.push({
      start: date.start - lead,
      end: date.end + more,
      ...(date.earliest === undefined ? {} : { earliest: date.earliest }),
      ...(date.latest === undefined ? {} : { latest: date.latest }),
    });
  }
  for (const match of SAYS_TIME.test(text) ? matchesOf(OTHER_TIMES, text) : []) {
    const start = match.index;
    const end = start + match[0].length;
    if (!found.some((one) => one.start < end && one.end > start)) found.push({ start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How far around a date its words are read, in characters. */
const AROUND = 40;

function isDue(date: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, date.start - AROUND), date.start);
  const after = text.slice(date.end, date.end + AROUND);
  if (date.relation === "since") return false;
  if (date.kind === "interval") {
    if ((date.months ?? 0) < SHORTEST_INTERVAL_MONTHS) return false;
    return !AMOUNT_BEFORE.test(before) && !(ADJECTIVE.test(date.text) && /^\s\p{Ll}/u.test(after));
  }
  if (date.kind === "phase") return true;
  if (date.kind === "duration") return isDeadline(date);
  if (date.kind === "span" && yearsIn(date) > LONGEST_SPAN_YEARS) return false;
  if (!PART_OF_DATE.test(before) && LOOKING_BACK.test(before)) return false;
  if (BUILDS_ON.test(text.slice(0, date.start))) return false;
  if (FROM_A_LEVEL.test(before) && LEVEL_AFTER.test(after)) return false;
  const cited = CITED.test(before) && /^\s*\)/.test(after) && wordCount(before) > 2;
  if (TITLE_BEFORE.test(text.slice(0, date.start)) && TO_DO_AFTER.test(text.slice(date.end))) return true;
  return !cited && !NAME_AFTER.test(after);
}

/** "Within nine months", "in the next year", "after 18 months", "this year"; not "a nine-month course". */
function isDeadline({ text, months, relation }: DateMention): boolean {
  if (/^(?:this|next|the coming|the following)\s(?:financial\s|fiscal\s|calendar\s)?(?:year|month|quarter)/i.test(text))
    return true;
  if ((months ?? 0) > LONGEST_DURATION_MONTHS) return false;
  if (relation === "within" || relation === "from") return true;
  if ((months ?? 0) > LONGEST_STRETCH_MONTHS) return false;
  return (relation === "in" || relation === "over") && /\b(?:next|coming|following|first)\b/i.test(text);
}

function yearsIn({ earliest, latest }: DateMention): number {
  return earliest && latest ? Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4)) : 0;
}
