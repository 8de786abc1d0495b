import { type Days, laterBy } from "./calendar.js";
import type { DateMention } from "./date-mention.js";
import { NUMBER_WORD, wholeNumber } from "./number-words.js";
import { composed } from "./plain-letters.js";
import { screened } from "./screened.js";

const NUMBER = `(?:\\d{1,3}|${NUMBER_WORD})`;

/** What happens once to the plan itself, from which time is counted; a request or an invoice comes every day and makes a standard of service. */
export const EVENT =
  "(?:approval|adoption|publication|launch|go[\\s-]?live|issue|issuance|release|enactment|signature|signing|award|contract\\saward|appointment|commencement|effective\\sdate)";

/** So far before a date stands the time that is counted from it, in characters. */
const REACH = 80;

/** "30–60 days from", "within 90 days of", "six weeks before", "for 18 months from", at the end of what stands before a date. */
const OFFSET = screened(
  composed(
    `(?:\\b(?<how>within|no\\slater\\sthan|not\\slater\\sthan|not\\smore\\sthan|no\\smore\\sthan|at\\smost|up\\sto|in\\sthe|over|for|during|lasting|lasts?|throughout)\\s(?:the\\s|about\\s)?(?:first\\s|next\\s)?)?(?<!\\p{L})(?<n>${NUMBER})(?:\\s?(?:-|–|to|or)\\s?(?<more>${NUMBER}))?[\\s-](?:calendar\\s|working\\s)?(?<unit>days?|weeks?|months?|years?)\\s(?<way>from|of|after|following|before|prior\\sto|ahead\\sof)\\s(?:the\\s)?(?:${EVENT}\\s(?:in\\s|on\\s|of\\s)?\\(?)?$`,
    "iu",
  ),
);

/** The whole of the time is meant, not its end. */
const LASTS = /^(?:over|for|during|in the|last|throughout)/i;
/** Any day up to its end is meant. */
const AT_MOST = /^(?:within|no|not|at|up)/i;

/**
 * The date with the time that is counted from it: "30–60 days from 1 March 2026" is the end of March to the end of April, "within
 * 90 days of" it any day until then, "for six months from" it those months. The date itself where nothing is counted from it.
 */
export function countedFrom(text: string, date: DateMention): DateMention {
  const { earliest, latest } = date;
  const from = Math.max(0, date.start - REACH);
  const match = earliest && latest ? OFFSET.exec(text.slice(from, date.start)) : null;
  const { how = "", n = "", more, unit = "", way = "" } = match?.groups ?? {};
  const least = wholeNumber(n);
  const most = more === undefined ? least : wholeNumber(more);
  const within = AT_MOST.test(how);
  if (!match || !earliest || !latest || !least || !most || (way === "of" && !within)) return date;
  const days = LASTS.test(how)
    ? { earliest, latest: laterBy(earliest, most, unit, -1) }
    : /^(?:before|prior|ahead)/i.test(way)
      ? { earliest: laterBy(earliest, -most, unit), latest: laterBy(latest, -least, unit) }
      : { earliest: within ? earliest : laterBy(earliest, least, unit), latest: laterBy(latest, most, unit) };
  const start = from + match.index;
  return {
    ...date,
    ...(days satisfies Days),
    start,
    text: text.slice(start, date.end),
    ...(LASTS.test(how) ? LASTING : DUE),
  };
}

const LASTING = { kind: "span", relation: "over" } as const;
const DUE = { relation: "by" } as const;
