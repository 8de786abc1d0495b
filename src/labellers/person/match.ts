import type { Passage } from "./answer.js";
import { likeness, normalised, sameFigures } from "./likeness.js";

/** Two quotes as alike as this are one, edited, where something around them is the same too. */
const ALIKE = 0.8;
/** How alike a heading or a neighbour must be to count as the same. */
const SAME_AROUND = 0.8;

/**
 * Finds passages again in a document that may have been edited since: first by the exact quote, then by its words, then by
 * how alike quote and surroundings are. No statement is taken twice, and of several with the same words the one whose
 * surroundings are most alike is taken.
 *
 * @param kept passages as they once stood
 * @param now the document's statements as passages
 * @returns for each kept passage the index of its statement; undefined where it is gone
 */
export function foundAgain(kept: readonly Passage[], now: readonly Passage[]): (number | undefined)[] {
  const search = new Search(kept, now);
  search.bySame(({ passage }) => passage.quote);
  search.bySame((one) => one.words);
  search.byLikeness();
  return kept.map((_, at) => search.found.get(at));
}

/** A passage with its words normalised, once they are asked for: mostly the exact quote is enough. */
class Worded {
  readonly passage: Passage;
  #words: string | undefined;
  #around: readonly string[] | undefined;

  constructor(passage: Passage) {
    this.passage = passage;
  }

  get words(): string {
    this.#words ??= normalised(this.passage.quote);
    return this.#words;
  }

  /** Heading, statement before and statement after. */
  get around(): readonly string[] {
    const { heading, before, after } = this.passage;
    this.#around ??= [heading, before, after].map(normalised);
    return this.#around;
  }
}

class Search {
  readonly found = new Map<number, number>();
  readonly #taken = new Set<number>();
  readonly #kept: readonly Worded[];
  readonly #now: readonly Worded[];

  constructor(kept: readonly Passage[], now: readonly Passage[]) {
    this.#kept = kept.map((passage) => new Worded(passage));
    this.#now = now.map((passage) => new Worded(passage));
  }

  /** Takes statements that have the same key. */
  bySame(keyOf: (passage: Worded) => string): void {
    if (this.found.size === this.#kept.length) return;
    const holders = new Map<string, number[]>();
    for (const [at, one] of this.#now.entries()) {
      const key = keyOf(one);
      if (key === "") continue;
      const same = holders.get(key);
      if (same) same.push(at);
      else holders.set(key, [at]);
    }
    this.#take((one) => (holders.get(keyOf(one)) ?? []).map((at) => ({ at, likeness: this.#around(one, at) })));
  }

  /** Takes statements whose words are nearly the same, with the same figures, beside something that is the same. */
  byLikeness(): void {
    this.#take((one) =>
      this.#now.flatMap(({ words }, at) => {
        if (this.#taken.has(at) || !nearInLength(one.words, words) || !sameFigures(one.words, words)) return [];
        const alike = likeness(one.words, words);
        if (alike < ALIKE) return [];
        const around = this.#around(one, at);
        return around === 0 ? [] : [{ at, likeness: alike + around }];
      }),
    );
  }

  /** The likeliest pairs first; of equally likely ones the first in the document. */
  #take(candidatesFor: (one: Worded) => readonly { readonly at: number; readonly likeness: number }[]): void {
    const pairs = this.#kept.flatMap((one, kept) =>
      this.found.has(kept) ? [] : candidatesFor(one).map((candidate) => ({ kept, ...candidate })),
    );
    pairs.sort((a, b) => b.likeness - a.likeness || a.kept - b.kept || a.at - b.at);
    for (const { kept, at } of pairs) {
      if (this.found.has(kept) || this.#taken.has(at)) continue;
      this.found.set(kept, at);
      this.#taken.add(at);
    }
  }

  /** How many of heading, statement before and statement after are the same. */
  #around({ around }: Worded, at: number): number {
    const other = this.#now[at]?.around ?? [];
    return around.filter((words, part) => likeness(words, other[part] ?? "") >= SAME_AROUND).length;
  }
}

/** Two texts can only share {@link ALIKE} of their letters where the shorter has two thirds of the longer's. */
function nearInLength(one: string, other: string): boolean {
  return 3 * Math.min(one.length, other.length) >= 2 * Math.max(one.length, other.length) - 3;
}
