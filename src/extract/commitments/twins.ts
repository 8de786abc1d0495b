import { distinctiveIn, holdersOf, stemOf, stemsOf } from "./content-words.js";
import type { Draft } from "./draft.js";
import { isTerm, wordAt } from "./wording.js";

/** So much of what the shorter promise says must be said by the other. */
const CONTAINED = 0.85;

/** Fewer words of content ("improve services") say too little to know a promise again by. */
const FEWEST_WORDS = 2;

/**
 * The promises, each undated one with the date of its twin: the same promise told again elsewhere with its date, as a summary
 * tells in short what the body tells in full. The twin begins with the same verb, says all that the undated one says and at
 * least one distinctive thing of it, and no other promise does with another date. Owner and measure come with the date.
 */
export function withTwins(drafts: readonly Draft[]): Draft[] {
  const dated = drafts.filter(({ when }) => when?.latest !== undefined && when.origin !== "linked");
  if (dated.length === 0) return [...drafts];
  const holders = holdersOf(drafts.map(({ quote }) => quote));
  const byWord = new Map<string, Draft[]>();
  for (const one of dated)
    for (const word of stemsOf(one.quote)) {
      const others = byWord.get(word);
      if (others) others.push(one);
      else byWord.set(word, [one]);
    }
  return drafts.map((one) => {
    if (one.when !== null || one.what === null) return one;
    const telling = distinctiveIn(one.what.quote, holders).filter(
      (word) => !isTerm("verbs", word) && !isTerm("vague-things", word),
    );
    const candidates = new Set(telling.flatMap((word) => byWord.get(stemOf(word)) ?? []));
    const twins = [...candidates].filter((other) => isTwin(one, other));
    const [first] = twins;
    return first && twins.every(({ when }) => when?.latest === first.when?.latest) ? withSlotsOf(one, first) : one;
  });
}

function isTwin(one: Draft, other: Draft): boolean {
  const what = one.what?.quote ?? "";
  const theirs = other.what?.quote ?? "";
  if (other.statement === one.statement || !sameVerb(what, theirs)) return false;
  if (other.force === "exploratory" && one.force !== "exploratory") return false;
  const words = [...stemsOf(what)];
  const told = stemsOf(other.quote);
  const shared = words.filter((word) => told.has(word));
  return words.length >= FEWEST_WORDS && shared.length >= words.length * CONTAINED && saysAllNames(what, other.quote);
}

/** "Close the fax room" and "the fax room will be closed", but not "decide whether to close the fax room". */
function sameVerb(what: string, theirs: string): boolean {
  const verb = wordAt(what, 0);
  const other = wordAt(theirs, 0);
  if (!isTerm("verbs", verb) || !isTerm("verbs", other)) return true;
  return verb.slice(0, SAME_BEGINNING) === other.slice(0, SAME_BEGINNING);
}

/** Verbs that begin with so many of the same letters are forms of one. */
const SAME_BEGINNING = 4;

/** Every figure and name of the one stands in the other. */
function saysAllNames(what: string, other: string): boolean {
  const named = what.match(/(?<=\s)\p{Lu}[\p{L}\p{N}]+|\d[\d.,]*/gu) ?? [];
  return named.every((name) => other.includes(name));
}

function withSlotsOf(one: Draft, twin: Draft): Draft {
  const linked = <Slot extends object>(own: Slot | null, other: Slot | null): Slot | null =>
    own ?? (other && { ...other, origin: "linked" });
  return {
    ...one,
    when: linked(one.when, twin.when),
    who: linked(one.who, twin.who),
    measure: {
      indicator: linked(one.measure.indicator, twin.measure.indicator),
      baseline: linked(one.measure.baseline, twin.measure.baseline),
      target: linked(one.measure.target, twin.measure.target),
    },
  };
}
