import { roleIn } from "../extract/commitments/who.js";
import type { Commitment } from "../model/commitment.js";
import { countWords } from "../text/words.js";
import type { Extracts } from "./extracts.js";

/** Fewer words are the name of a thing in a table, not a promise that stands by itself. */
const FEWEST_WORDS = 5;

/**
 * A promise of the document's own for a fix to begin with, in quotation marks: the first that says what exactly, headline ones
 * before others; "[promise]" where none does, since a vague one is no example to follow.
 */
export function promiseToStartFrom({ commitments }: Pick<Extracts, "commitments">): string {
  const clear = commitments.filter(standsByItself);
  const promise = clear.find(({ headline }) => headline) ?? clear[0];
  return promise ? `“${promise.quote}”` : "[promise]";
}

/** Not so an office's name alone, which a table of who gets what may leave. */
function standsByItself({ whatSpecific, quote }: Commitment): boolean {
  return whatSpecific && countWords(quote) >= FEWEST_WORDS && roleIn(quote, { start: 0, end: quote.length }) === null;
}
