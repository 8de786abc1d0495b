import type { Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { technologyLexicon as lexicon, type Match } from "./lexicon.js";
import { isPartOfName } from "./names.js";

/**
 * Why naming emerging technology in a statement is no sign of hype (rubric e, "When an AI mention is NOT a sign of hype"):
 * in use with a result, in a bounded trial, nationally assessed, governed, put off, in someone else's words, feared,
 * defined, named in passing, or part of the name of a body or paper.
 */
export type EmergingGuard =
  | "in-use"
  | "trial"
  | "assessed"
  | "governed"
  | "deferred"
  | "attributed"
  | "threat"
  | "defined"
  | "in-passing"
  | "name";

/** How far before or after the technology a word may stand and still be about it, in characters. */
const ABOUT = 60;

const QUANTITY =
  /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|half|halved|thirds?|quarters?|fifths?|tenths?|doubled)\b/i;
const SINCE = screened(
  /\b(?:since|for (?:\w+ ){1,2}years|long been|for years|live (?:in|at|on)|in (?:routine |daily |full )?use)\b/i,
);
const DURATION = screened(
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|thirty|ninety)[\s-]+(?:day|week|month|year|winter|spring|summer|autumn|season|term|quarter)s?\b|\bfrom \w+ (?:to|until) \w+/i,
);
const CONDITION = /\b(?:if|unless|only if|until|when|there)\b/i;
const RELATIVE = screened(/\b(?:which|that)\s+(?:\w+\s+)?(?:uses?|use|relies on|rests on|includes?|contains?)\s*$/i);
const NEGATED_UNTIL = screened(
  /\b(?:leave|leaves|left|hold|wait\w*|not?|never|nothing|none|paus\w*|defer\w*|postpone\w*)\b[^.;]*\b(?:until|before)\b/i,
);

/**
 * The guard that applies to the emerging technology named in a statement, or null when it counts in full.
 *
 * @param named where the technology is named: offsets into the statement's text
 */
export function emergingGuard(statement: Statement, named: readonly Match[]): EmergingGuard | null {
  const first = named[0];
  if (!first) return null;
  const text = fullText(statement);
  const heading = statement.leadIns.find(({ kind }) => kind === "heading")?.text ?? "";
  if (isDefined(statement, heading)) return "defined";
  if (isAttributed(statement)) return "attributed";
  if (isDeferred(statement.text, heading, named)) return "deferred";
  if (isTrial(text)) return "trial";
  if (isInUse(text)) return "in-use";
  if (isAssessed(text)) return "assessed";
  if (isThreat(statement, heading, named)) return "threat";
  if (isGoverned(statement.text, named)) return "governed";
  if (isInPassing(statement, first)) return "in-passing";
  if (isPartOfName(statement.text, named)) return "name";
  return null;
}

/** The statement's words; a row's cells with their column heads, which often say what a cell means ("Since", "Continue only if"). */
function fullText({ text, cells }: Statement): string {
  return cells.length === 0 ? text : cells.map(({ head, text: cell }) => `${head} ${cell}`).join("; ");
}

/** Guard 8: a glossary, or a sentence or row that says what a word means. */
function isDefined({ role, text, cells }: Statement, heading: string): boolean {
  return (
    role === "glossary" ||
    isContents(text, heading) ||
    /^what (?:is|are)\b/i.test(heading) ||
    lexicon.test("defining", heading) ||
    lexicon.test("defining", cells.map(({ head }) => head).join("; ")) ||
    /["”'’]\s+(?:means?|refers? to|is defined as|stands? for)\b/i.test(text)
  );
}

/** An entry of a contents list, by its heading or its dotted line. */
export function isContents(text: string, heading: string): boolean {
  return /^\s*(?:table of )?contents?\s*$/i.test(heading) || /\.{6,}/.test(text);
}

/** Guard 6: quotations, and what a plan, report or body other than this one is said to say. */
function isAttributed({ text, voice, role, grammar }: Statement): boolean {
  if (voice !== "own" || role === "references") return true;
  if (/\bwww\.|https?:/.test(text) && /["“”]/.test(text)) return true;
  if (grammar.modality === "none" && SURVEYED.test(text)) return true;
  const opening = text.slice(0, 2 * ABOUT);
  if (/^according to (?!our\b|this\b)/i.test(opening)) return true;
  const [verb] = lexicon.find("reporting", opening);
  if (!verb || /\b(?:we|our|this|us)\b/i.test(opening.slice(0, verb.start))) return false;
  return lexicon.test("sources", opening.slice(0, verb.start));
}

/** A share of others is a finding of some survey. */
export const SURVEYED =
  /\d\s?(?:%|per ?cent)\s+of\s+(?:[\w-]+\s+){0,3}(?:companies|firms|businesses|respondents|employers|organi[sz]ations|enterprises|SMEs|employees|citizens|people|adults|individuals|consumers|internet users|the population|households|municipalities|authorities|providers)\b/i;

/** Guard 5: named in order to put it off or to rule it out. */
function isDeferred(text: string, heading: string, named: readonly Match[]): boolean {
  return (
    lexicon.test("deferred", text) ||
    lexicon.test("deferring-heading", heading) ||
    NEGATED_UNTIL.test(text) ||
    lexicon.find("ruling-out", text).some((no) => named.some((one) => reaches(text, no, one)))
  );
}

/** Whether words that rule out reach the technology: it comes soon after them, and no purpose begins in between. */
function reaches(text: string, no: Match, one: Match): boolean {
  return (
    one.start >= no.end &&
    one.start - no.end <= ABOUT &&
    !/\b(?:so that|to|because|but|and)\b|[,;:]/i.test(text.slice(no.end, one.start))
  );
}

/** Guard 2: how long it runs, and on what it ends. */
function isTrial(text: string): boolean {
  if (!DURATION.test(text)) return false;
  return lexicon
    .find("ending", text)
    .some(({ start, end }) => CONDITION.test(text.slice(Math.max(0, start - 2 * ABOUT), end + ABOUT)));
}

/** Guard 1: since when, and what has changed, with a quantity. */
function isInUse(text: string): boolean {
  return SINCE.test(text) && lexicon.test("results", text) && QUANTITY.test(text);
}

/** Guard 3: recommended or cleared by a named assessor. A conditional recommendation that is repeated as proof is none. */
function isAssessed(text: string): boolean {
  if (!lexicon.test("assessors", text) || !lexicon.test("assessing", text)) return false;
  return !(lexicon.test("conditional-status", text) && lexicon.test("overclaims", text));
}

/**
 * Whether something is said to be proven already: in use here with a result, or recommended without conditions by a named
 * assessor (rubric 9, UNP-7). What the thing is has to be asked apart.
 */
export function saidToBeProven(statement: Statement): boolean {
  const text = fullText(statement);
  return isInUse(text) || (isAssessed(text) && !lexicon.test("conditional-status", text));
}

/** Guard 7: named as a risk. A promise to use technology against a risk is no such thing. */
function isThreat({ text, role }: Statement, heading: string, named: readonly Match[]): boolean {
  if (lexicon.test("job-losses", text)) return true;
  const feared = lexicon
    .find("threatening", text)
    .filter(
      ({ start }) =>
        !/\b(?:to|that|and)\s+\w+(?:\s+\w+){0,2}\s*$|\bwe will\b/i.test(text.slice(Math.max(0, start - ABOUT), start)),
    );
  const near = feared.some(({ start, end }) =>
    named.some((one) => (one.start >= end && one.start - end <= ABOUT) || (start >= one.end && start - one.end <= 15)),
  );
  return near || ((role === "risks" || lexicon.test("threatening", heading)) && !/\bwe will\b/i.test(text));
}

/** Guard 4: rules, ethics, buying or skills for the technology. Skills and guidance count only beside it. */
function isGoverned(text: string, named: readonly Match[]): boolean {
  const meant = withoutStockConditions(text);
  if (lexicon.test("governing", meant)) return true;
  return lexicon.find("governing-beside", meant).some((word) => named.some((one) => standsBeside(meant, word, one)));
}

/** "Training in AI", "skills such as data science and AI" and "AI skills"; not "AI will train drivers" or "AI to help experts". */
function standsBeside(text: string, word: Match, one: Match): boolean {
  if (word.start >= one.end)
    return (
      word.start - one.end <= ABOUT / 2 && !/\b(?:to|will|can|that|for)\b|[.;:]/i.test(text.slice(one.end, word.start))
    );
  const between = text.slice(word.end, one.start);
  if (/[.;:]/.test(between)) return false;
  return word.end <= one.start && between.length <= (/^\s+(?:in|on|for|such as)\b/i.test(between) ? ABOUT : ABOUT / 2);
}

/** Guard 9: a component of something that is there already. */
function isInPassing({ text, grammar }: Statement, first: Match): boolean {
  if (isOlderClause(text, first)) return true;
  return grammar.modality === "none" && grammar.tense !== "bare" && RELATIVE.test(text.slice(0, first.start));
}

/** "The scanners have read by … since 2016; we will replace their feeders": the promise is of something else. */
function isOlderClause(text: string, { start }: Match): boolean {
  if (!SINCE.test(text)) return false;
  let from = 0;
  for (const clause of text.split(/(?<=;\s)|(?<=,\s)(?=(?:and|but|so)\s(?:we|it|they|the)\b)/u)) {
    if (start >= from && start < from + clause.length)
      return (
        SINCE.test(clause) && /\b(?:has|have|had|was|were)\b/i.test(clause) && !/\b(?:will|shall|to be)\b/i.test(clause)
      );
    from += clause.length;
  }
  return false;
}

const STOCK =
  /\b(?:responsibly|ethically|safely|securely|fairly|transparently|sensibly|appropriately|carefully|thoughtfully|sustainably)\b|\b(?:subject to|with|under|in (?:keeping|line|accordance) with|within)\s+(?:all\s+|the\s+|an?\s+)?(?:suitable|appropriate|proper|relevant|necessary|adequate|good|best|right|robust|strong)\s+[\w-]+(?:\s+(?:and|or)\s+[\w-]+)?|\bin (?:an?|the)\s+(?:\w+\s+(?:and\s+)?){1,3}(?:manner|way)\b|\b(?:where|wherever|when|whenever|if|as)\s+(?:it\s+makes\s+sense|appropriate|possible|and\s+when|suitable|feasible)(?:\s+to\s+do\s+so)?(?:\s+and\s+[\w-]+)?/gi;

/** The text without phrases that sound like a condition and set none: "subject to suitable safeguards", "in a responsible manner", "responsibly". */
export function withoutStockConditions(text: string): string {
  return text.replace(STOCK, (stock) => " ".repeat(stock.length));
}
