import type { Passage } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import type { WordWeights } from "./word-weights.js";

/** So much of a promise's weight found close together is its own wording: what is missing is a word or two. */
const ITS_WORDS = 0.72;
/** So much, and no other wording can be meant. */
const WORD_FOR_WORD = 0.95;
/** Fewer words are so often said of something else that all of them must stand there, and next to each other. */
const FEWEST_WORDS = 5;
/** Words may stand between those of the promise: as many as this share of it, and a few. */
const BETWEEN = 0.5;
const FEW_BETWEEN = 3;
/** What is promised in fewer words is told by more than them: the whole statements must be so alike. */
const MANY_WORDS = 8;
const FEWEST_OF_WHAT = 3;
const ALIKE = 0.4;
const MUCH_ALIKE = 0.6;
/** As alike as wholes as this, and a statement is the other document's copy of another one. */
const COPY = 0.85;

/** Where a promise's words stand. */
export interface StandingWords {
  readonly passage: LabelledStatement | Passage;
  /** How much of their weight, 0 to 1. */
  readonly share: number;
  /** Whether all of it stands in this one passage, and the words looked for are the whole of the promise's statement. */
  readonly isWhole: boolean;
  /** Whether the words are those of the whole statement, or passage and statement are alike as wholes: some words alone may be said of something else. */
  readonly isAlike: boolean;
}

/** Where (nearly) the words of a promise stand in another document, most of them first; of equals the passage that is most like its statement. */
export interface WordSearch {
  /** @param what the words that say what is promised, without who, when and how */
  find(promise: LabelledStatement, what: string): readonly StandingWords[];
  /** Whether a statement of the later document is the copy of another statement of the earlier one than this promise. */
  isOfAnother(statement: LabelledStatement, promise: LabelledStatement): boolean;
}

interface Stretch {
  /** One, or two neighbours. */
  readonly passages: readonly (LabelledStatement | Passage)[];
  /** Whether it is the words of one passage and nothing more. */
  readonly isOne: boolean;
  readonly sequence: readonly string[];
}

/**
 * Looks for the words of an earlier document's promises everywhere in a later one: in any sentence, list item, table cell or heading,
 * in any voice and part, with the words above that complete it, and over the end of a sentence. A passage that is the copy of another
 * statement of the earlier document does not tell of a promise that is only like that one.
 */
export function wordSearch(
  own: { readonly statements: readonly LabelledStatement[]; readonly headings: readonly Passage[] },
  earlier: readonly LabelledStatement[],
  weights: WordWeights,
): WordSearch {
  const stretches = stretchesOf(own, weights);
  const holders = indexed(stretches.map(({ sequence }) => sequence));
  const copied = copies(stretches, earlier, weights);
  const places = new Map(stretches.flatMap(({ passages, isOne }, at) => (isOne ? [[passages[0], at] as const] : [])));
  const isCopyOfAnother = (at: number, promise: LabelledStatement, text: string) =>
    copied(at).some((one) => one.id !== promise.id && !isAlike(one.text, text, weights));
  const findOne = (
    promise: LabelledStatement,
    text: string,
    isWhole: boolean,
  ): (StandingWords & { rank: number })[] => {
    const sought = weights.wordsOf(text);
    const whole = weights.weigh(sought);
    const all = weights.wordsOf(promise.text);
    const least = sought.size < FEWEST_WORDS ? 1 : ITS_WORDS;
    return [...sharing(sought, holders, weights)].flatMap(([at, shared]) => {
      const { passages, isOne, sequence } = stretches[at] as Stretch;
      if (shared < whole * least) return [];
      const share = closest(sequence, sought, weights) / whole;
      if (share < least) return [];
      if (share < WORD_FOR_WORD && isCopyOfAnother(at, promise, text)) return [];
      const passage = holdingMost(passages, sought, weights);
      const alike = likeness(weights.wordsOf(textOf(passage)), all, weights);
      if (!isWhole && (sought.size < FEWEST_OF_WHAT || (sought.size < MANY_WORDS && alike < ALIKE))) return [];
      return [
        {
          passage,
          share,
          isWhole: isOne && isWhole,
          isAlike: isWhole || alike >= MUCH_ALIKE,
          rank: share + LIKE_IT * alike,
        },
      ];
    });
  };
  return {
    isOfAnother: (statement, promise) => isCopyOfAnother(places.get(statement) ?? -1, promise, promise.text),
    find: (promise, what) =>
      [...findOne(promise, promise.text, true), ...(what === promise.text ? [] : findOne(promise, what, false))].sort(
        (a, b) => b.rank - a.rank,
      ),
  };
}

/** Of two passages with as many of the words, the one comes first that is more like the whole statement. */
const LIKE_IT = 0.5;

function textOf(passage: LabelledStatement | Passage): string {
  return "quote" in passage ? passage.quote : passage.text;
}

function holdingMost(
  passages: Stretch["passages"],
  sought: ReadonlySet<string>,
  { wordsOf, weigh }: WordWeights,
): LabelledStatement | Passage {
  const held = passages.map((one) => weigh([...wordsOf(textOf(one))].filter((word) => sought.has(word))));
  return passages[held.indexOf(Math.max(...held))] as LabelledStatement | Passage;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>, { weigh }: WordWeights): number {
  const shared = weigh([...one].filter((word) => other.has(word)));
  return shared === 0 ? 0 : shared / Math.sqrt(weigh(one) * weigh(other));
}

function stretchesOf(
  { statements, headings }: Parameters<typeof wordSearch>[0],
  { sequenceOf }: WordWeights,
): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (passages: Stretch["passages"], text: string, isOne: boolean) =>
    stretches.push({ passages, isOne, sequence: sequenceOf(text) });
  statements.forEach((statement, at) => {
    add([statement], statement.text, true);
    if (statement.leadIns.length > 0) add([statement], statement.joined, false);
    const next = statements[at + 1];
    if (next?.block === statement.block) add([statement, next], `${statement.text} ${next.text}`, false);
  });
  for (const heading of headings) if (heading.quote !== "") add([heading], heading.quote, true);
  return stretches;
}

function indexed(sequences: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  sequences.forEach((sequence, at) => {
    for (const word of new Set(sequence)) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  });
  return holders;
}

/** Which stretches share words with a text, and the weight of those. */
function sharing(
  sought: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
  { weightOf }: WordWeights,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const word of sought) {
    const weight = weightOf(word);
    for (const at of holders.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  return shared;
}

/** The most weight of the words sought that stands close together. */
function closest(sequence: readonly string[], sought: ReadonlySet<string>, { weightOf }: WordWeights): number {
  const room = sought.size < FEWEST_WORDS ? sought.size : Math.ceil(sought.size * (1 + BETWEEN)) + FEW_BETWEEN;
  const inside = new Map<string, number>();
  let weight = 0;
  let most = 0;
  sequence.forEach((word, at) => {
    if (sought.has(word)) {
      const times = inside.get(word) ?? 0;
      if (times === 0) weight += weightOf(word);
      inside.set(word, times + 1);
    }
    const gone = sequence[at - room];
    const times = gone === undefined ? 0 : (inside.get(gone) ?? 0);
    if (gone !== undefined && times > 0) {
      if (times === 1) weight -= weightOf(gone);
      inside.set(gone, times - 1);
    }
    most = Math.max(most, weight);
  });
  return most;
}

function isAlike(one: string, other: string, weights: WordWeights): boolean {
  return likeness(weights.wordsOf(one), weights.wordsOf(other), weights) >= COPY;
}

/** The earlier statement that a stretch is a copy of, where there is one. */
function copies(
  stretches: readonly Stretch[],
  earlier: readonly LabelledStatement[],
  weights: WordWeights,
): (at: number) => readonly LabelledStatement[] {
  const words = earlier.map(({ text }) => weights.wordsOf(text));
  const whole = words.map((one) => weights.weigh(one));
  const holders = indexed(words.map((one) => [...one]));
  const known = new Map<number, readonly LabelledStatement[]>();
  const copyOf = (at: number): LabelledStatement[] => {
    const own = new Set(stretches[at]?.sequence);
    const weight = weights.weigh(own);
    let best: { one: LabelledStatement | undefined; alike: number } = { one: undefined, alike: COPY };
    for (const [one, shared] of sharing(own, holders, weights)) {
      const alike = shared / Math.sqrt(weight * (whole[one] ?? 0));
      if (alike > best.alike) best = { one: earlier[one], alike };
    }
    return best.one === undefined ? [] : [best.one];
  };
  return (at) => {
    const found = known.get(at) ?? copyOf(at);
    known.set(at, found);
    return found;
  };
}
