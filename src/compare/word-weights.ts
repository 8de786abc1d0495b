import { contentWords } from "../text/words.js";

/** A word is rare while no more statements than this, or than this share of a document, hold it. */
const MOST_HOLDERS = 4;
const HELD_SHARE = 0.01;

/** How much a word tells in documents that are held side by side. */
export interface WordWeights {
  /** The different words of a text that tell what it is about: figures, months and the names given are left out, which stand beside anything. */
  wordsOf(text: string): ReadonlySet<string>;
  /** The same in order, each as often as it stands there. */
  sequenceOf(text: string): readonly string[];
  /** The rarer, the more. */
  weightOf(word: string): number;
  weigh(words: Iterable<string>): number;
  isRare(word: string): boolean;
}

/**
 * Weighs words by how few statements of the documents hold them.
 *
 * @param documents their statements
 * @param names of the organisations and documents
 */
export function wordWeights(
  documents: readonly (readonly { readonly text: string }[])[],
  names: readonly string[],
): WordWeights {
  const tallies = documents.map((statements) => ({ all: statements.length, holders: holdersIn(statements) }));
  const named = new Set(names.flatMap(formsIn));
  const all = tallies.reduce((sum, one) => sum + one.all, 0);
  const heldBy = (word: string) => tallies.reduce((sum, { holders }) => sum + (holders.get(word) ?? 0), 0);
  const weightOf = (word: string) => Math.log(1 + all / Math.max(1, heldBy(word)));
  const sequenceOf = (text: string) => formsIn(text).filter((word) => !/\d/.test(word) && !named.has(word));
  return {
    wordsOf: (text) => new Set(sequenceOf(text)),
    sequenceOf,
    weightOf,
    weigh: (words) => [...words].reduce((sum, word) => sum + weightOf(word), 0),
    isRare: (word) =>
      tallies.every((one) => (one.holders.get(word) ?? 0) <= Math.max(MOST_HOLDERS, one.all * HELD_SHARE)),
  };
}

/** A date that has changed is no other promise. */
const MONTHS: ReadonlySet<string> = new Set(
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ].flatMap(contentWords),
);

/** Content words as two editions may spell them alike: one hyphen or kind of apostrophe is as good as another. */
function formsIn(text: string): string[] {
  return contentWords(text.replace(/’/g, "'"))
    .map((word) => word.replace(/[-'.]/g, ""))
    .filter((word) => !MONTHS.has(word));
}

function holdersIn(statements: readonly { readonly text: string }[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { text } of statements) {
    for (const word of new Set(formsIn(text))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return holders;
}
