import type { Evidence } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import { screened } from "../text/screened.js";
import { countWords } from "../text/words.js";
import { evidence } from "./evidence.js";

/** Fewer words are a title or what is left of a line. */
const SHORTEST = 4;
/** More words are a paragraph, and nobody sees at once what they are quoted for. */
const LONGEST = 60;

/** Words after which more has to follow: such a quote was cut off by the layout, or only introduces a list. */
const UNFINISHED =
  /(?:[,;:–—]|\b(?:a|an|the|and|or|nor|of|to|in|on|at|by|for|with|from|into|as|than|that|which|who|is|are|was|were|be|been|has|have|had|will|can|must|our|their|its|your|his|her|across|between|about|through|towards))$/i;
/** The last word lies within so many characters of the end. */
const LAST_WORDS = 20;
/** "Figure 3: …", "Part II: …", "Goal 4 …": a caption, a heading or a line of the contents. */
const LABELLED = screened(
  /^(?:figure|fig\.|table|box|chart|image|photo(?:graph)?|picture|part|chapter|section|annex|appendix|vision|theme|pillar|goal|objective|aim|priority)\s(?:\d+|[ivx]+\b|[a-d]\b)/i,
);
/** Left of a contents line: dots that lead to a page. */
const CONTENTS = /\.\s?\.\s?\.\s?\.|…\s*\d+$/;
/** A mark of a footnote before the words: "2Against the baseline". */
const FOOTNOTE = /^\d{1,2}\p{Lu}\p{Ll}/u;
/** A line with its subject and a finite verb is a sentence also without a full stop, as aims are often set: "Nobody will wait on hold". */
const SENTENCE_LINE = /^["“‘]?\p{Lu}.*\s(?:will|shall|is|are|must|can|has|have)\s/u;
/** What ends a sentence, with what may close after it. */
const ENDED = /[.!?…]["'”’)\]*]*$/u;

/**
 * The evidence with what can be read on its own first: headings, captions, pieces of sentences and whole paragraphs are kept,
 * but stand behind whole statements. Otherwise the order stays, which is the sign's own.
 */
export function wholeFirst(quotes: readonly Evidence[]): Evidence[] {
  const whole = new Set(quotes.filter(isWhole));
  return [...whole, ...quotes.filter((one) => !whole.has(one))];
}

/** The statements in the same order: for a fix, which quotes the first. */
export function wholeStatementsFirst(statements: readonly LabelledStatement[]): LabelledStatement[] {
  const whole = new Set(statements.filter(isWholeStatement));
  return [...whole, ...statements.filter((one) => !whole.has(one))];
}

/** Whether a statement can be quoted on its own, with its lead-in or column heads. */
export function isWholeStatement(statement: LabelledStatement): boolean {
  return isWhole(evidence(statement, "for", ""));
}

/** Whether a board member can read the quote, with the words shown above it, as a whole. A fact such as the period is. */
function isWhole({ quote, context, statement }: Evidence): boolean {
  if (statement === undefined) return true;
  const words = countWords(quote);
  const text = quote.trim();
  if (words < SHORTEST || words > LONGEST) return false;
  if (UNFINISHED.test(text.slice(-LAST_WORDS)) || LABELLED.test(text) || CONTENTS.test(text) || FOOTNOTE.test(text))
    return false;
  // Under a lead-in or column heads a phrase is completed by them.
  return context !== undefined || SENTENCE_LINE.test(text) || (ENDED.test(text) && !/^\p{Ll}/u.test(text));
}
