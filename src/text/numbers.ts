import { datesIn } from "./dates.js";
import { matchesOf } from "./matches.js";
import { NUMBER_WORD, wholeNumber } from "./number-words.js";
import { composed } from "./plain-letters.js";
import { remembered } from "./remembered.js";

/** A number as the text has it (UTF-16 offsets, end excluded). */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Percentages as they are said (30 for "30 per cent"); fractions between 0 and 1; money in whole units of its currency. */
  readonly value: number;
  readonly kind: "percent" | "money" | "count" | "ordinal" | "fraction" | "times";
  /** ISO 4217, for money. */
  readonly currency?: "GBP" | "EUR" | "USD";
}

type Reading = Pick<NumberMention, "value" | "kind" | "currency">;

interface NumberRule {
  /** Without this nothing can match: asked first, because most texts with a figure have one kind only. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Reading | undefined;
}

const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const SCALE = "(?:\\s?(?<scale>m|mn|bn|k|million|billion|thousand|trillion)\\b)?";
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};
const CURRENCIES: Readonly<Record<string, "GBP" | "EUR" | "USD">> = {
  "£": "GBP",
  "€": "EUR",
  $: "USD",
  GBP: "GBP",
  EUR: "EUR",
  USD: "USD",
};
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const PART = Object.keys(PARTS)
  .map((part) => (part === "half" ? "half|halves" : `${part}s?`))
  .join("|");

const rule = (needs: RegExp, source: string, read: NumberRule["read"]): NumberRule => ({
  needs,
  pattern: composed(source, "gi"),
  read,
});

/** Most telling first: an earlier rule's words are closed to later ones. */
const RULES: readonly NumberRule[] = [
  rule(/[£€$]/, `(?<sign>[£€$])\\s?(?<n>${DIGITS})${SCALE}`, ({ sign = "", n = "", scale }) =>
    money(n, scale, CURRENCIES[sign]),
  ),
  rule(/gbp|eur|usd/i, `\\b(?<sign>GBP|EUR|USD)\\s?(?<n>${DIGITS})${SCALE}`, ({ sign = "", n = "", scale }) =>
    money(n, scale, CURRENCIES[sign.toUpperCase()]),
  ),
  rule(
    /pound|euro|dollar/i,
    `(?<![\\d.,])(?<n>${DIGITS})${SCALE}\\s(?<sign>pounds|euros?|dollars)\\b`,
    ({ n = "", scale, sign = "" }) => money(n, scale, /^p/i.test(sign) ? "GBP" : /^e/i.test(sign) ? "EUR" : "USD"),
  ),
  rule(
    /\d(?:.?(?:%|per|pc))/is,
    `(?<![\\d.,])(?<n>${DIGITS})\\s?(?:%|(?:per\\s?cent|percent|pc)\\b|percentage\\spoints?\\b)`,
    ({ n = "" }) => ({
      kind: "percent",
      value: digits(n),
    }),
  ),
  rule(/cent/i, `\\b(?<n>${NUMBER_WORD})\\s(?:per\\s?cent|percent)\\b`, ({ n = "" }) =>
    count("percent", wholeNumber(n)),
  ),
  rule(
    /\bin\s|\bout\sof\s/i,
    `\\b(?<n>${DIGITS}|${NUMBER_WORD})\\s(?:\\p{L}[\\p{L}-]*\\s)?(?:in|out\\sof)\\s(?:every\\s)?(?<of>${DIGITS}|${NUMBER_WORD})\\b(?!\\s?%)`,
    ({ n = "", of = "" }) => {
      const [part, whole] = [numberOf(n), numberOf(of)];
      if (part === undefined || whole === undefined || whole < 2 || part >= whole || (whole >= 1900 && whole <= 2100))
        return undefined;
      return { kind: "fraction", value: part / whole };
    },
  ),
  rule(
    /hal[fv]|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth/i,
    `\\b(?:(?<n>one|two|three|four|five|six|seven|eight|nine|a)[\\s-])(?<part>${PART})\\b(?!\\s(?:year|century|of\\s(?:20|the\\syear)))`,
    ({ n = "", part = "" }) => {
      const top = wholeNumber(n);
      const bottom = PARTS[part.toLowerCase().replace(/ves$/, "f").replace(/s$/, "")];
      return top !== undefined && bottom !== undefined && top < bottom
        ? { kind: "fraction", value: top / bottom }
        : undefined;
    },
  ),
  rule(/half/i, "\\bhalf\\b(?=\\s(?:of|the|our|all|a)\\b)(?!\\sof\\s(?:20|the\\syear))", () => ({
    kind: "fraction",
    value: 0.5,
  })),
  rule(
    /times|fold/i,
    `\\b(?<n>\\d+(?:\\.\\d+)?|two|three|four|five|six|seven|eight|nine|ten)\\s(?:times|-?fold)\\b|\\b(?<m>two|three|four|five|ten)fold\\b`,
    ({ n, m }) => count("times", numberOf(n ?? m ?? "")),
  ),
  rule(
    /twice|doubl|tripl|trebl/i,
    "\\b(?<w>twice|double|doubled|doubling|triple|tripled|trebled?)\\b(?!-)",
    ({ w = "" }) => ({
      kind: "times",
      value: /^t[wo]?w|^d/i.test(w) ? 2 : 3,
    }),
  ),
  rule(/\d(?:st|nd|rd|th)/i, "(?<![\\d.,])(?<n>\\d{1,3})(?:st|nd|rd|th)\\b", ({ n = "" }) =>
    count("ordinal", Number(n)),
  ),
  rule(
    /first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth/i,
    `\\b(?<w>${ORDINALS.join("|")})\\b(?!\\s(?:of all|and foremost))`,
    ({ w = "" }) => count("ordinal", ORDINALS.indexOf(w.toLowerCase()) + 1),
  ),
  rule(
    /\d/,
    `(?<![\\d.,/:#\\p{L}]|[\\p{L}\\d]-)(?<n>${DIGITS})${SCALE}(?![\\d/:%]|[.,]\\d|\\p{L}|-\\p{L})`,
    ({ n = "", scale }) => ({
      kind: "count",
      value: digits(n) * scaleOf(scale),
    }),
  ),
  rule(
    /one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred/i,
    `\\b(?<n>${NUMBER_WORD})(?:\\s(?<scale>hundred|thousand|million|billion))?\\b(?!-)`,
    ({ n = "", scale }) => {
      const value = wholeNumber(n);
      // "One" is mostly a pronoun.
      if (value === undefined || (value === 1 && scale === undefined)) return undefined;
      return { kind: "count", value: value * (/^hundred$/i.test(scale ?? "") ? 100 : scaleOf(scale)) };
    },
  ),
];

/** A list number, a section number or a footnote mark at the start of a text. */
const LIST_NUMBER =
  /^\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.):]\s|\d{1,2}(?:\.\d{1,3})+\s|(?:action|objective|priority|goal|principle|theme|chapter|section|table|figure|step|phase|appendix|annex)\s\d{1,3}(?:\.\d+)*\b)/i;
/** References and versions are no quantities, wherever they stand. */
const REFERENCE =
  /\b(?:action|objective|priority|goal|principle|theme|chapter|section|table|figure|fig\.|step|page|pages|pp?\.|paragraph|para|phase|appendix|annex|version|v|no\.|number|ISO|IEC|PRN|windows|office|web|tier|level|band|option|item|article|clause|schedule|part)\s?\d[\d.:-]*|\[\d+\]|(?:https?:\/\/|www\.)\S+|\b0\d{2,4}\s\d{3,4}\s?\d{3,4}\b|\b24\/7\b/gi;

/**
 * The numbers in a text, in order, with what kind of number each is. Dates, list and section numbers, references, versions,
 * addresses and telephone numbers are left out. Hyphenated compounds ("two-factor", "5-year") count nothing.
 */
export const numbersIn: (text: string) => readonly NumberMention[] = remembered(readNumbers);

function readNumbers(text: string): NumberMention[] {
  if (
    !/\d|[£€$]|\b(?:half|third|quarter|fifth|tenth|twice|doubl|tripl|trebl|first|second|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|teen|ty\b|hundred/i.test(
      text,
    )
  )
    return [];
  const taken: { start: number; end: number }[] = datesIn(text).map(({ start, end }) => ({ start, end }));
  const listed = LIST_NUMBER.exec(text);
  if (listed) taken.push({ start: 0, end: listed[0].length });
  for (const match of matchesOf(REFERENCE, text))
    taken.push({ start: match.index, end: match.index + match[0].length });
  const found: NumberMention[] = [];
  for (const { needs, pattern, read } of RULES) {
    if (!needs.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((one) => start < one.end && end > one.start)) continue;
      const reading = read(match.groups ?? {});
      if (!reading) continue;
      taken.push({ start, end });
      found.push({ start, end, text: match[0], ...reading });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function money(n: string, scale: string | undefined, currency: NumberMention["currency"]): Reading | undefined {
  return currency ? { kind: "money", value: Math.round(digits(n) * scaleOf(scale) * 100) / 100, currency } : undefined;
}

function count(kind: NumberMention["kind"], value: number | undefined): Reading | undefined {
  return value === undefined ? undefined : { kind, value };
}

function digits(written: string): number {
  return Number(written.replaceAll(",", ""));
}

function numberOf(written: string): number | undefined {
  return /^[\d.,]+$/.test(written) ? digits(written) : wholeNumber(written);
}

function scaleOf(scale: string | undefined): number {
  return scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1);
}
