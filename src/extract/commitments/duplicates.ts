import { EMPTY_WORDS } from "./empty-words.js";

/** Two promises with this cosine over their content words, or more, are the same promise (rubric 0, count things once). */
const SAME = 0.85;

/** A word that so many different promises begin their comparison with is part of a template and tells nothing. */
const MOST_COMPARED = 200;

/** What a copy of a promise is told by. */
export interface PromiseWords {
  /** Its words, with its lead-in as one more word where it is only a few words long. */
  readonly words: string;
  /** How much of it is filled in; the fullest copy is the one that counts. */
  readonly completeness: number;
}

/**
 * For each promise the index of the fuller copy of the same promise, or null when it is the one that counts; of equally
 * full copies the first counts. Promises are compared only where they share one of their rarest words (prefix filtering:
 * two sets of that cosine must), so long lists stay cheap. Copies whose figures or names contradict each other are
 * different promises, however alike their wording.
 */
export function duplicatesAmong(promises: readonly PromiseWords[]): (number | null)[] {
  const contents = promises.map(({ words }) => contentOf(words));
  const frequency = new Map<string, number>();
  for (const { content } of contents) for (const word of content) count(frequency, word);
  const copies = promises.map((): number | null => null);
  const holders = new Map<string, number[]>();
  for (const index of fullestFirst(promises)) {
    const own = contents[index] as Content;
    const prefix = rarestOf(own.content, frequency);
    const fuller = prefix
      .flatMap((word) => holders.get(word) ?? [])
      .find((other) => isSame(own, contents[other] as Content));
    if (fuller !== undefined) {
      copies[index] = fuller;
      continue;
    }
    for (const word of prefix) {
      const others = holders.get(word);
      if (!others) holders.set(word, [index]);
      else if (others.length < MOST_COMPARED) others.push(index);
    }
  }
  return copies;
}

function fullestFirst(promises: readonly PromiseWords[]): number[] {
  const rank = (index: number) => promises[index]?.completeness ?? 0;
  return promises.map((_, index) => index).sort((a, b) => rank(b) - rank(a) || a - b);
}

/** So many of the rarest words that two sets of the cosine asked for must share one of them. */
function rarestOf(content: ReadonlySet<string>, frequency: ReadonlyMap<string, number>): string[] {
  const often = (word: string) => frequency.get(word) ?? 0;
  const words = [...content].sort((a, b) => often(a) - often(b) || (a < b ? -1 : 1));
  return words.slice(0, words.length - Math.ceil(SAME * SAME * words.length) + 1);
}

interface Content {
  readonly content: ReadonlySet<string>;
  /** Figures and names with how often each stands there. */
  readonly figures: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
}

/** A year, a quarter or a month: whether one copy has a date tells nothing of what is promised; two dates contradict each other as figures and names. */
const OF_A_DATE =
  /^(?:(?:19|20)\d\d|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** A number in words contradicts another as figures do: "six wards" and "the other nine wards". "One" is as often no number. */
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|half|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

function contentOf(words: string): Content {
  const content = new Set<string>();
  const figures = new Map<string, number>();
  const names = new Map<string, number>();
  let first = true;
  for (const token of words.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const word = token.toLowerCase();
    if (/\d/.test(word) || NUMBER.test(word)) count(figures, word);
    else if (!first && /^\p{Lu}/u.test(token)) count(names, word);
    first = false;
    if (!EMPTY_WORDS.has(word) && !OF_A_DATE.test(token)) content.add(word);
  }
  return { content, figures, names };
}

function isSame(a: Content, b: Content): boolean {
  let shared = 0;
  for (const word of a.content) if (b.content.has(word)) shared++;
  if (shared === 0 || shared / Math.sqrt(a.content.size * b.content.size) < SAME) return false;
  return !contradict(a.figures, b.figures) && !contradict(a.names, b.names);
}

/** Each has something the other lacks: "phase 1" and "phase 2". One that only says more does not contradict. */
function contradict(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const hasMore = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one].some(([word, times]) => times > (other.get(word) ?? 0));
  return hasMore(a, b) && hasMore(b, a);
}

function count(tally: Map<string, number>, word: string): void {
  tally.set(word, (tally.get(word) ?? 0) + 1);
}
