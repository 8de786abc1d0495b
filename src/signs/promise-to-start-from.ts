import { countWords } from "../text/words.js";
import type { Extracts } from "./extracts.js";

/** Fewer words are the name of a thing or an office in a table, not a promise that stands by itself. */
const FEWEST_WORDS = 5;

/**
 * A promise of the document's own for a fix to begin with, in quotation marks: the first that says what exactly, headline ones
 * before others; "[promise]" where none does, since a vague one is no example to follow.
 */
export function promiseToStartFrom({ commitments }: Pick<Extracts, "commitments">): string {
  const clear = commitments.filter(({ whatSpecific, quote }) => whatSpecific && countWords(quote) >= FEWEST_WORDS);
  const promise = clear.find(({ headline }) => headline) ?? clear[0];
  return promise ? `“${promise.quote}”` : "[promise]";
}
