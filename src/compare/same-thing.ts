import { contentWords } from "../text/words.js";

/** So many rare words must be shared: one may be chance. */
const FEWEST_SHARED = 2;
/** A word is rare while no more statements than this, or than this share of a document, hold it. */
const MOST_HOLDERS = 4;
const HELD_SHARE = 0.01;
/** How much of a promise's weight must be found again: more in a report, because a wrong "delivered" is the worst mistake. */
const FOUND = { report: 0.6, promise: 0.55 } as const;
/** Two texts must also be alike as wholes: a long sentence holds many words by chance. */
const ALIKE = 0.3;
/** As alike as this, and the words are nearly the same, however many other statements hold them. */
const NEARLY_THE_SAME = 0.8;
/** Fewer words than this are a heading, which many things share. */
const FEWEST_WORDS = 4;

/** Something promised, to be looked for elsewhere. */
export interface Subject {
  /** How alike the words are, 0 to 1; 0 where they are not about the same thing. */
  likeness(words: string, kind: keyof typeof FOUND): number;
}

/**
 * Tells whether words of one document are about the same thing as words of another: by the words that few statements of either
 * hold, each weighed by how few. Figures and the names given are left out: they stand beside anything.
 *
 * @param documents their statements, which say how rare a word is
 * @param names of the organisations and documents
 */
export function aboutness(
  documents: readonly (readonly { readonly text: string }[])[],
  names: readonly string[],
): { subject(words: string): Subject } {
  const tallies = documents.map((statements) => ({ all: statements.length, holders: holdersIn(statements) }));
  const named = new Set(names.flatMap(contentWords));
  const isRare = (word: string) =>
    tallies.every(({ all, holders }) => (holders.get(word) ?? 0) <= Math.max(MOST_HOLDERS, all * HELD_SHARE));
  const all = tallies.reduce((sum, one) => sum + one.all, 0);
  const weightOf = (word: string) =>
    Math.log(
      1 +
        all /
          Math.max(
            1,
            tallies.reduce((sum, { holders }) => sum + (holders.get(word) ?? 0), 0),
          ),
    );
  const wordsOf = (text: string) => new Set(contentWords(text).filter((word) => !/\d/.test(word) && !named.has(word)));
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weightOf(word), 0);
  return {
    subject(promised) {
      const own = wordsOf(promised);
      const ownWeight = weigh(own);
      return {
        likeness(words, kind) {
          const other = wordsOf(words);
          const shared = [...own].filter((word) => other.has(word));
          if (shared.length < FEWEST_SHARED) return 0;
          const weight = weigh(shared);
          const alike = weight / Math.sqrt(ownWeight * weigh(other));
          if (alike >= NEARLY_THE_SAME && shared.length >= FEWEST_WORDS) return alike;
          if (shared.filter(isRare).length < FEWEST_SHARED) return 0;
          return weight / ownWeight >= FOUND[kind] && alike >= ALIKE ? alike : 0;
        },
      };
    },
  };
}

function holdersIn(statements: readonly { readonly text: string }[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { text } of statements) {
    for (const word of new Set(contentWords(text))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return holders;
}
