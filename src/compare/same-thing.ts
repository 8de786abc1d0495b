import type { WordWeights } from "./word-weights.js";

/** So many rare words must be shared: one may be chance. */
const FEWEST_SHARED = 2;
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
 * hold, each weighed by how few.
 */
export function subjectOf(promised: string, { wordsOf, weigh, isRare }: WordWeights): Subject {
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
}
