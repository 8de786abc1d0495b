import { EVENT } from "./date-offset.js";
import { type DateRule, dateRule, type Found, type Reading } from "./date-rule.js";
import { NUMBER_WORD, wholeNumber } from "./number-words.js";

const NUMBER = `(?:\\d{1,3}|${NUMBER_WORD})`;

/** Time that is counted rather than dated. */
export const COUNTED: readonly DateRule[] = [
  dateRule(
    `\\b(?:(?:within|no\\slater\\sthan|not\\slater\\sthan|in)\\s(?:the\\s)?(?:first\\s)?)?(?<n>${NUMBER})\\s(?:calendar\\s|working\\s)?(?<unit>days?|weeks?|months?|years?)\\s(?:of|from|after|following)\\s(?:(?:the|its|our|this|their|board|formal|final|official|cabinet|council)\\s){0,2}${EVENT}(?!\\p{L}|\\sof\\s(?:an?|any|each|every|all)\\b)`,
    ({ groups }) => ({ kind: "duration", ...monthsOf(groups), relation: "within" }),
  ),
  dateRule(
    `\\b(?<how>within|over|during|in|for|throughout)\\s(?:(?:a|the|about|around|up\\sto)\\s)?(?:(?:next|coming|first|following)\\s)?(?:period\\sof\\s)?(?<n>${NUMBER}|a)(?:\\s|-)(?:to\\s${NUMBER}\\s)?(?<unit>years?|months?)(?:[’']s?)?(?:\\s(?:time|period)|-period)?(?!\\s(?:ago|old|earlier|previously|before|or\\sso\\sago)\\b|-old|\\p{L})`,
    readDuration,
  ),
  dateRule(
    `\\b(?<how>within|over|during|in|for)\\sthe\\s(?:next|coming|first|following)\\s(?<n>${NUMBER})\\s(?<unit>weeks?|days?|quarters?)\\b`,
    readDuration,
  ),
  dateRule(`(?<=\\bafter\\s(?:the\\sfirst\\s)?)(?<n>${NUMBER})\\s(?<unit>years?|months?)(?!\\p{L})`, ({ groups }) => ({
    kind: "duration",
    ...monthsOf(groups),
    relation: "from",
  })),
  dateRule(
    `\\b(?:every|each)\\s(?:(?<n>${NUMBER}|other)\\s)?(?<unit>years?|months?|quarters?|weeks?|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\\b(?!\\s(?:a|of)\\syear)`,
    readInterval,
  ),
  dateRule(
    `\\b(?<times>once|twice|three\\stimes|four\\stimes)\\s(?:a|an|per|each|every|in\\severy)\\s(?<unit>year|quarter|month|week)\\b`,
    readTimes,
  ),
  dateRule(
    `\\b(?<often>annually|yearly|quarterly|monthly|weekly|fortnightly|biennially|bi-?annually|(?<n>${NUMBER})-(?<unit>month|year)ly)\\b(?!\\s(?!(?:a|and|the|to|by|on|with|in|at|for|from|as|or|so|we|through|until|against|via|between|across|of|using|starting|beginning|over|thereafter|if|when|after|before|it|this|our|is|are|will)\\b)\\p{Ll})(?!-)`,
    readAdverb,
  ),
  dateRule(`\\bon\\s(?:an?\\s)(?<often>annual|yearly|quarterly|monthly|weekly|biennial)\\sbasis\\b`, readAdverb),
];

/** Steps of the document's own calendar. */
export const PHASES: readonly DateRule[] = [
  dateRule(
    `\\b(?<what>Phases?|Waves?|Tranches?|Years?)\\s(?<n>\\d{1,2}|one|two|three|four|five|six|I{1,3}|IV|V)\\b(?:\\s(?:and|to|&|-|–)\\s(?:\\d|one|two|three|four|five)\\b)?(?!\\s(?:pupil|student|child|class|group|boy|girl|trial|cohort|of\\sschool)|[.,%]?\\d|%|-\\p{L})`,
    ({ groups: { what = "", n = "" } }) => {
      const number = wholeNumber(n);
      const schoolYear = /^year/i.test(what) && number !== undefined && number > 5;
      const verb = what !== "" && /^\p{Ll}.*s$/u.test(what) && !/^(?:phases|years|waves|tranches)$/.test(what);
      return schoolYear || verb ? undefined : { kind: "phase" };
    },
  ),
];

function monthsOf({ n = "", unit = "" }: Found["groups"]): { months: number } | Record<string, never> {
  const count = n === "other" ? 2 : n === "" ? 1 : wholeNumber(n);
  if (count === undefined) return {};
  const each = /^year/i.test(unit)
    ? 12
    : /^quarter/i.test(unit)
      ? 3
      : /^month/i.test(unit)
        ? 1
        : /^week/i.test(unit)
          ? 12 / 52
          : /^day/i.test(unit)
            ? 12 / 365
            : 12;
  return { months: Math.round(count * each * 100) / 100 };
}

function readDuration({ groups, before, after }: Found): Reading | undefined {
  const how = (groups["how"] ?? "").toLowerCase();
  if (
    /^\s(?:of\s(?:experience|service|age|data|history)|running)\b/i.test(after) ||
    /\b(?:last|past|previous)\s$/i.test(before)
  )
    return undefined;
  const relation = how === "within" ? "within" : how === "in" ? "in" : "over";
  return { kind: "duration", ...monthsOf(groups), relation };
}

/** A quantity just before ("2,000 calls each year", "£3m annually") makes a rate. */
const QUANTITY_BEFORE =
  /(?:\d[%mbnk]*|\b(?:million|billion|thousand|hundred|dozen|per cent)s?)\s(?:of\s)?(?:\p{L}[\p{L}’'-]*\s){0,4}$/iu;

function readInterval({ groups, before }: Found): Reading | undefined {
  if (QUANTITY_BEFORE.test(before)) return undefined;
  return { kind: "interval", ...monthsOf(groups), relation: "every" };
}

function readTimes({ groups }: Found): Reading {
  const times =
    { once: 1, twice: 2, three: 3, four: 4 }[(groups["times"] ?? "").toLowerCase().split(/\s/)[0] as "once"] ?? 1;
  const { months = 12 } = monthsOf(groups);
  return { kind: "interval", months: Math.round((months / times) * 100) / 100, relation: "every" };
}

function readAdverb({ groups, before }: Found): Reading | undefined {
  if (QUANTITY_BEFORE.test(before)) return undefined;
  const often = (groups["often"] ?? "").toLowerCase().replace("-", "");
  const months = {
    annually: 12,
    annual: 12,
    yearly: 12,
    quarterly: 3,
    monthly: 1,
    weekly: 0.23,
    fortnightly: 0.46,
    biennially: 24,
    biennial: 24,
    biannually: 6,
  };
  const known = months[often as keyof typeof months];
  return { kind: "interval", ...(known === undefined ? monthsOf(groups) : { months: known }), relation: "every" };
}
