import { EMPTY_WORDS } from "./empty-words.js";

/** Two promises with this cosine over their content words, or more, are the same promise (rubric 0, count things once). */
const SAME = 0.85;

/** What a copy of a promise is told by. */
export interface PromiseWords {
  /** Its words, completed by its lead-in where it is only a few words long. */
  readonly words: string;
  /** How much of it is filled in; the fullest copy is the one that counts. */
  readonly completeness: number;
}

/**
 * For each promise the index of the fuller copy of the same promise, or null. Promises are compared only where they share
 * one of their rarest words (prefix filtering: two sets of that cosine must), so long lists stay cheap. Copies whose
 * figures, dates or names contradict each other are different promises, however alike their wording.
 */
export function duplicatesAmong(promises: readonly PromiseWords[]): (number | null)[] {
  const sets = promises.map(({ words }) => contentOf(words));
  const frequency = new Map<string, number>();
  for (const { content } of sets) for (const word of content) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const leader = promises.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] as number;
    return at;
  };
  const holders = new Map<string, number[]>();
  sets.forEach((set, index) => {
    const words = [...set.content].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1),
    );
    const prefix = words.slice(0, words.length - Math.ceil(SAME * SAME * words.length) + 1);
    const seen = new Set<number>();
    for (const word of prefix) {
      const others = holders.get(word);
      for (const other of others ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        if (sameAs(set, sets[other] as Content)) leader[find(index)] = find(other);
      }
      if (others) others.push(index);
      else holders.set(word, [index]);
    }
  });
  return fullestOf(
    promises,
    leader.map((_, index) => find(index)),
  );
}

/** Points every copy at the fullest of its kind; of equally full ones the first counts. */
function fullestOf(promises: readonly PromiseWords[], kind: readonly number[]): (number | null)[] {
  const fullest = new Map<number, number>();
  const rank = (index: number) => promises[index]?.completeness ?? 0;
  kind.forEach((group, index) => {
    const best = fullest.get(group);
    if (best === undefined || rank(index) > rank(best)) fullest.set(group, index);
  });
  return kind.map((group, index) => {
    const best = fullest.get(group) as number;
    return best === index ? null : best;
  });
}

interface Content {
  readonly content: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function contentOf(words: string): Content {
  const content = new Set<string>();
  const figures = new Set<string>();
  const names = new Set<string>();
  let first = true;
  for (const [token] of words.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = token.toLowerCase();
    if (/\d/.test(word)) figures.add(word);
    else if (!first && /^\p{Lu}/u.test(token)) names.add(word);
    first = false;
    if (!EMPTY_WORDS.has(word)) content.add(word);
  }
  return { content, figures, names };
}

function sameAs(a: Content, b: Content): boolean {
  let shared = 0;
  for (const word of a.content) if (b.content.has(word)) shared++;
  if (shared === 0 || shared / Math.sqrt(a.content.size * b.content.size) < SAME) return false;
  return !contradict(a.figures, b.figures) && !contradict(a.names, b.names);
}

/** Each has something the other lacks: "phase 1" and "phase 2". One that only says more does not contradict. */
function contradict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const lacks = (from: ReadonlySet<string>, other: ReadonlySet<string>) => [...from].some((one) => !other.has(one));
  return lacks(a, b) && lacks(b, a);
}
