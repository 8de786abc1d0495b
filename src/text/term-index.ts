import { inBothSpellings } from "./spelling.js";
import {
  type FoundBy,
  INDEXES_A_NUMBER,
  initialOf,
  type Match,
  type SharedWord,
  type Term,
  type TermWord,
  type TermWords,
  termWords,
} from "./term-words.js";

export type { Match };

/** Stems are looked up by so many first letters. */
const STEM_KEY = 3;

/** How many indexes there are. */
let indexes = 0;

/** The terms of all indexes by their first word, or by how its stem begins: a word is looked up once, whoever asks. */
const BY_WORD = new Map<string, Term[]>();
const BY_STEM = new Map<string, Term[]>();

/**
 * Finds the terms of many groups in a text at once: the text is cut into words, and each word is looked up as the first word
 * of a term. Why not one regular expression: docs/decisions/0003-words-by-index.md.
 */
export class TermIndex {
  readonly #number = indexes++;

  /** @param groups terms by group, as a lexicon writes them: see parseLexicon */
  constructor(groups: Readonly<Record<string, readonly string[]>>) {
    Object.values(groups).forEach((terms, group) => {
      for (const term of terms)
        for (const one of term.split("|").flatMap(spellings).flatMap(inBothSpellings))
          list(one.trim(), this.#number, group);
    });
  }

  /** Every term of a group in the text, in order; of those that begin at one word the longest. @param group its place in the list of groups, from 0 */
  find(group: number, text: string): readonly Match[] {
    const { words, terms } = this.#foundIn(text);
    let matches: Match[] | undefined;
    for (let at = 0; at < terms.length; at += FOUND) {
      if (terms[at] !== group) continue;
      const start = words.starts[terms[at + 1] as number] as number;
      const end = words.ends[terms[at + 2] as number] as number;
      matches ??= [];
      matches.push({ start, end, term: text.slice(start, end).toLowerCase() });
    }
    return matches ?? NO_MATCH;
  }

  /** Whether any term of a group is in the text. @param group its place in the list of groups, from 0 */
  test(group: number, text: string): boolean {
    const { terms } = this.#foundIn(text);
    for (let at = 0; at < terms.length; at += FOUND) if (terms[at] === group) return true;
    return false;
  }

  /** The groups that have a term in the text: their places in the list of groups, in that order. */
  groupsIn(text: string): number[] {
    const groups: number[] = [];
    const { terms } = this.#foundIn(text);
    for (let at = 0; at < terms.length; at += FOUND) {
      const group = terms[at] as number;
      if (!groups.includes(group)) groups.push(group);
    }
    return groups.sort((one, other) => one - other);
  }

  #foundIn(text: string): { readonly words: TermWords; readonly terms: readonly number[] } {
    const words = termWords(text);
    return { words, terms: this.#termsAmong(text, words) };
  }

  /** What is known of the words already, or else looked for now. */
  #termsAmong(text: string, words: TermWords): FoundBy["terms"] {
    const number = Math.floor(this.#number / INDEXES_A_NUMBER);
    const bit = 1 << (this.#number % INDEXES_A_NUMBER);
    const nothing = words.nothing[number] ?? 0;
    if ((nothing & bit) !== 0) return NOTHING;
    for (let found = words.found; found; found = found.before) if (found.index === this.#number) return found.terms;
    const terms = this.#findAll(text, words);
    if (terms.length === 0) words.nothing[number] = nothing | bit;
    else words.found = { index: this.#number, terms, before: words.found };
    return terms;
  }

  /** The terms of all groups: rules ask one text for group after group. */
  #findAll(text: string, words: TermWords): FoundBy["terms"] {
    let found: number[] | undefined;
    /** By group: the last word that a term has taken. */
    const taken: number[] = [];
    for (let at = 0; at < words.words.length; at++) {
      const begun = begunBy(words.words[at] as SharedWord)[this.#number];
      if (!begun) continue;
      // Most terms are ruled out by the letter that the next word begins with.
      const next = NO_MORE_WORDS | (words.words[at + 1]?.initial ?? 0);
      if ((begun.next & next) === 0) continue;
      const { terms } = begun;
      for (let k = 0; k < terms.length; ) {
        const { group } = terms[k] as Term;
        const free = (taken[group] ?? -1) < at;
        let last = -1;
        // The terms of a group stand together.
        for (let term = terms[k]; term?.group === group; term = terms[++k])
          if (free && (term.next & next) !== 0) last = Math.max(last, lastWord(text, words, at, term));
        if (last < 0) continue;
        taken[group] = last;
        found ??= [];
        found.push(group, at, last);
      }
    }
    // A copy is as long as it has to be; what grows is longer.
    return found?.slice() ?? NOTHING;
  }
}

/** The terms that a word may begin, by the number of their index; those of a group stand together. */
function begunBy(word: SharedWord): SharedWord["begins"] {
  if (word.asked !== indexes) {
    word.begins = termsOf(word.form);
    word.asked = indexes;
  }
  return word.begins;
}

function termsOf(form: string): SharedWord["begins"] {
  const terms = [...(BY_WORD.get(form) ?? NO_TERM)];
  if (form.endsWith(OWNING)) terms.push(...(BY_WORD.get(form.slice(0, -OWNING.length)) ?? NO_TERM));
  for (let length = 1; length <= Math.min(STEM_KEY, form.length); length++)
    for (const term of BY_STEM.get(form.slice(0, length)) ?? NO_TERM)
      if (form.startsWith((term.words[0] as TermWord).form)) terms.push(term);
  if (terms.length === 0) return BEGINS_NOTHING;
  const byIndex: (Term[] | undefined)[] = new Array(indexes).fill(undefined);
  for (const term of terms.sort((one, other) => one.group - other.group)) {
    const listed = byIndex[term.index];
    if (listed) listed.push(term);
    else byIndex[term.index] = [term];
  }
  return byIndex.map((listed) => listed && { terms: listed, next: listed.reduce((all, { next }) => all | next, 0) });
}

function list(written: string, index: number, group: number): void {
  const inCapitals = written === written.toUpperCase() && written !== written.toLowerCase();
  const capitals = inCapitals ? written.replace(/\*$/, "") : undefined;
  const words = BETWEEN_WORDS.test(written)
    ? written.split(BETWEEN_WORDS).filter(Boolean).map(termWord)
    : [termWord(written)];
  const first = words[0];
  if (!first) return;
  const lists = first.kind === "exact" ? BY_WORD : BY_STEM;
  const key = first.kind === "exact" ? first.form : first.form.slice(0, STEM_KEY);
  const listed = lists.get(key);
  const term = { index, group, words, capitals, next: nextOf(words[1]) };
  if (listed) listed.push(term);
  else lists.set(key, [term]);
}

const BETWEEN_WORDS = /[\s\-–‑]+/;

const NO_TERM: readonly Term[] = [];
const BEGINS_NOTHING: SharedWord["begins"] = [];
const NO_MATCH: readonly Match[] = [];
const NOTHING: FoundBy["terms"] = [];
/** So many numbers tell of a term that was found: see `FoundBy.terms`. */
const FOUND = 3;

/** Stands for a term of one word among the letters that the next word may begin with. */
const NO_MORE_WORDS = 1 << 31;

function nextOf(word: TermWord | undefined): number {
  if (!word) return NO_MORE_WORDS;
  return word.form === "" ? ~NO_MORE_WORDS : initialOf(word.form);
}

/** "(s)" is both spellings; a hyphen may be left out ("log-in", "login"). */
function spellings(term: string): string[] {
  if (!term.includes("(s)") && !term.includes("-")) return [term];
  const plurals = term.includes("(s)") ? [term.replace("(s)", ""), term.replace("(s)", "s")] : [term];
  return plurals.flatMap((one) => (/\p{L}-\p{L}/u.test(one) ? [one, one.replace(/(\p{L})-(\p{L})/u, "$1$2")] : [one]));
}

function termWord(word: string): TermWord {
  const form = word.toLowerCase().replaceAll("’", "'");
  if (form === "*") return { form: "", kind: "any" };
  return form.endsWith("*") ? { form: form.slice(0, -1), kind: "stem" } : { form, kind: "exact" };
}

function lastWord(text: string, words: TermWords, at: number, { words: wanted, capitals }: Term): number {
  for (let k = 0; k < wanted.length; k++) {
    const form = words.words[at + k]?.form;
    const { form: expected, kind } = wanted[k] as TermWord;
    if (
      form === undefined ||
      (k > 0 && !joined(text, words.ends[at + k - 1] as number, words.starts[at + k] as number))
    )
      return -1;
    if (kind === "exact" ? !isWord(form, expected) : kind === "stem" && !form.startsWith(expected)) return -1;
  }
  const last = at + wanted.length - 1;
  if (capitals !== undefined && !text.startsWith(capitals, words.starts[at])) return -1;
  return last;
}

/** "The council's plan" names the council too. */
const OWNING = "'s";

function isWord(form: string, expected: string): boolean {
  return (
    form === expected || (form.length === expected.length + 2 && form.endsWith(OWNING) && form.startsWith(expected))
  );
}

/** Only white space or a hyphen may stand between the words of a term. */
function joined(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (
      code !== 32 &&
      code !== 45 &&
      code !== 0x2013 &&
      code !== 0x2011 &&
      code !== 10 &&
      code !== 13 &&
      code !== 9 &&
      code !== 0xa0
    )
      return false;
  }
  return true;
}
