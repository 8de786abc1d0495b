import type { Statement } from "../../model/statement.js";
import { type DateMention, datesIn } from "../../text/dates.js";
import { type NumberMention, numbersIn } from "../../text/numbers.js";

interface Quantities {
  readonly dates: readonly DateMention[];
  readonly figures: readonly NumberMention[];
}

/** Several rules ask for the same statement's figures; they are read once. */
const read = new WeakMap<Statement, Quantities>();

/**
 * The dates in a statement's own words, and its figures: amounts, shares and counts, without
 * ordinals, years and footnote marks. Offsets into the statement's text.
 *
 * @param statement whose own words are read, never its lead-ins
 */
export function quantitiesOf(statement: Statement): Quantities {
  const known = read.get(statement);
  if (known) return known;
  const { text } = statement;
  const quantities = {
    dates: datesIn(text),
    figures: numbersIn(text).filter(
      ({ start, kind, text: figure }) => kind !== "ordinal" && !YEAR.test(figure) && !isNote(text, start),
    ),
  };
  read.set(statement, quantities);
  return quantities;
}

/** "Skills Plan 2035": the year in a name is no amount. */
const YEAR = /^(?:19|20)\d\d$/;

/** The number of a law or a publication. */
const OF_A_LAW = /\b(?:order|law|act|no\.?|issn:?|isbn:?|circular|regulation|directive|decree|resolution|notice)\s$/i;

/** "…in Government,13 establishes", "2 Some services…": the mark of a footnote, stuck to a word or before the sentence. */
function isNote(text: string, start: number): boolean {
  if (start === 0 && /^\d{1,3}(?:\s\p{Lu}|,\s)/u.test(text)) return true;
  if (OF_A_LAW.test(text.slice(Math.max(0, start - 20), start))) return true;
  return /\p{L}[.,;)]?$/u.test(text.slice(Math.max(0, start - 3), start));
}
