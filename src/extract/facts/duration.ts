import type { Stated } from "../../model/appraisal.js";
import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { type DateMention, datesIn } from "../../text/dates.js";
import { NUMBER_WORD, wholeNumber } from "../../text/number-words.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import { coverLines, stated, statedInTitle } from "./front.js";
import { type SelfTeller, selfTeller } from "./self.js";
import { MOST_YEARS } from "./year-spans.js";

const KIND = "(?:strategy|strategic\\splan|plan|road\\s?map|vision|programme|program|framework|agenda)";
/** "This five-year strategy", "our 3 year plan". */
const SO_MANY_YEARS = composed(
  `\\b(\\d{1,2}|${NUMBER_WORD})[\\s-]years?[’']?\\s(?:[\\p{L}-]+\\s){0,3}?${KIND}\\b`,
  "iu",
);
/** "This is a three-year plan." */
const IS_A = screened(composed(`\\b(?:this|it)\\sis\\s(?:an?|our|the)\\s${SO_MANY_YEARS.source.slice(2)}`, "iu"));
/** "A digital strategy for the next fifteen years", in a title. */
const TITLE_YEARS = screened(composed(`\\b(?:next|coming)\\s(\\d{1,2}|${NUMBER_WORD})\\syears\\b`, "iu"));

/** How far the years may stand from the words that mean the document, in characters. */
const NEAR = 60;
/** ... and from "it", or where a document sets out what is to be done. */
const FAR = 140;
/** What the opening of a document says it will do over the next years is what the document is for. */
const OPENING_STATEMENTS = 30;

/**
 * For how many years the document is, where it counts them: "this five-year strategy", "our plan for the next three years",
 * "over the next four years we will …" in its opening. Undefined when it does not say. It needs no year of publication: the
 * length is known where the start is not.
 */
export function durationOf(document: StrategyDocument, statements: readonly Statement[]): Stated<number> | undefined {
  return inTitle(document) ?? said(document, statements, selfTeller(document)) ?? opening(document, statements);
}

function inTitle(document: StrategyDocument): Stated<number> | undefined {
  const read = (text: string) => {
    const match = TITLE_YEARS.exec(text) ?? SO_MANY_YEARS.exec(text);
    const years = match?.[1] ? yearsOf(match[1]) : undefined;
    return match && years ? { years, start: match.index, end: match.index + match[0].length } : undefined;
  };
  const title = document.title ?? "";
  const titled = read(title);
  if (titled) return statedInTitle(document, titled.years, title.slice(titled.start, titled.end));
  for (const { block, text } of coverLines(document)) {
    const found = read(text);
    if (found) return stated(document, found.years, block, found.start, found.end);
  }
  return undefined;
}

/** A sentence about the document itself, or one that goes on from it with "it". */
function said(
  document: StrategyDocument,
  statements: readonly Statement[],
  self: SelfTeller,
): Stated<number> | undefined {
  let spokeOfItself = false;
  for (const { text, block, start, voice, grammar } of statements) {
    if (voice !== "own") continue;
    const own = self.find(text);
    const it = (spokeOfItself && IT.test(text)) || IT_TELLS.test(text) ? { start: 0, end: 2 } : undefined;
    spokeOfItself = own !== undefined;
    if (!/year/i.test(text) || OVER.test(text)) continue;
    const is = IS_A.exec(text);
    const counted = is?.[1] ? yearsOf(is[1]) : undefined;
    if (is && counted) return stated(document, counted, block, start + is.index, start + is.index + is[0].length);
    const meant = own ?? it;
    if (!meant) continue;
    const many = SO_MANY_YEARS.exec(text.slice(meant.start, meant.end));
    const years = many?.[1] ? yearsOf(many[1]) : undefined;
    if (years) return stated(document, years, block, start + meant.start, start + meant.end);
    if (grammar.tense === "past" && !ESTABLISHED.test(text)) continue;
    const reach = meant === own && !TELLS.test(text.slice(meant.end)) ? NEAR : FAR;
    const date = datesIn(text).find(
      (one) => one.start >= meant.end && one.start - meant.end <= reach && isForYears(one),
    );
    if (date?.months)
      return stated(document, Math.round(date.months / 12), block, start + meant.start, start + date.end);
  }
  return undefined;
}

/** "Over the next four years we will …" among the first things that the document says. */
function opening(document: StrategyDocument, statements: readonly Statement[]): Stated<number> | undefined {
  const first = statements
    .filter(({ voice, form }) => voice === "own" && form === "sentence")
    .slice(0, OPENING_STATEMENTS);
  for (const { text, block, start, grammar } of first) {
    if (grammar.tense === "past" || !STARTS.test(text)) continue;
    const date = datesIn(text)[0];
    if (date?.months && isForYears(date) && OURS.test(text.slice(date.end)))
      return stated(document, Math.round(date.months / 12), block, start + date.start, start + date.end);
  }
  return undefined;
}

const IT = /^It\b/;
/** Only a document sets out or describes. */
const IT_TELLS = screened(/^It\s(?:also\s)?(?:sets? out|details|describes|outlines|lays out|charts|explains)\b/);
const TELLS = screened(/^\s(?:also\s)?(?:sets? out|details|describes|outlines|lays out|charts|explains)\b/);
const STARTS = screened(/^(?:Over|In|During|For) the (?:next|coming)\b/);
/** Who the document speaks for: nobody else's years are its own. */
const OURS = /^,?\s(?:we|our|this|the (?:council|trust|board|department|agency|organisation|ministry|government))\b/i;
/** Years gone by. */
const OVER = screened(/\b(?:last|past|previous)\s(?:\S+\s)?(?:years?|strategy|plan)\b/i);
const ESTABLISHED = screened(/\b(?:established|adopted|approved|made|written|set)\sfor\b/i);

function isForYears({ kind, relation, months, text }: DateMention): boolean {
  return (
    kind === "duration" && relation === "over" && months !== undefined && months >= 12 && !/\b(?:first|a)\b/i.test(text)
  );
}

function yearsOf(words: string): number | undefined {
  const years = wholeNumber(words.toLowerCase());
  return years !== undefined && years >= 1 && years <= MOST_YEARS ? years : undefined;
}
