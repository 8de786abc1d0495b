/** A term found in a text: UTF-16 offsets, end excluded, and the words found, lower-case. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** One word of a term: exact, a stem with any ending, or any word at all. */
interface TermWord {
  readonly form: string;
  readonly kind: "exact" | "stem" | "any";
}

interface Term {
  readonly words: readonly TermWord[];
  /** Written in capitals only: the text must have them too. */
  readonly capitals: string | undefined;
}

/** Stems are looked up by so many first letters. */
const STEM_KEY = 3;

/**
 * Finds many terms in a text at once: the text is cut into words, and each word is looked up as the first word of a term. Why
 * not one regular expression: docs/decisions/0003-words-by-index.md.
 */
export class TermIndex {
  readonly #exact = new Map<string, Term[]>();
  readonly #stems = new Map<string, Term[]>();

  /** @param terms as a lexicon writes them: see loadLexicon */
  constructor(terms: readonly string[]) {
    for (const term of terms) for (const one of term.split("|").flatMap(spellings)) this.#add(one.trim());
  }

  /** Every term in the text, in order; of those that begin at one word the longest. */
  find(text: string): Match[] {
    const found: Match[] = [];
    const words = cut(text);
    for (let at = 0; at < words.forms.length; at++) {
      const last = this.#longestAt(text, words, at);
      if (last < 0) continue;
      const start = words.starts[at] as number;
      const end = words.ends[last] as number;
      found.push({ start, end, term: text.slice(start, end).toLowerCase() });
      at = last;
    }
    return found;
  }

  /** Whether any term is in the text. */
  test(text: string): boolean {
    const words = cut(text);
    for (let at = 0; at < words.forms.length; at++) if (this.#longestAt(text, words, at) >= 0) return true;
    return false;
  }

  #add(written: string): void {
    const capitals = /\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written) ? written.replace(/\*$/, "") : undefined;
    const words = written
      .split(/[\s\-–‑]+/)
      .filter(Boolean)
      .map(termWord);
    const first = words[0];
    if (!first) return;
    const index = first.kind === "exact" ? this.#exact : this.#stems;
    const key = first.kind === "exact" ? first.form : first.form.slice(0, STEM_KEY);
    const listed = index.get(key);
    const term = { words, capitals };
    if (listed) listed.push(term);
    else index.set(key, [term]);
  }

  /** Index of the last word of the longest term that begins at a word, or -1. */
  #longestAt(text: string, words: Cut, at: number): number {
    const form = words.forms[at] as string;
    let longest = -1;
    for (const term of this.#exact.get(form) ?? NONE) longest = Math.max(longest, lastWord(text, words, at, term));
    if (form.endsWith(OWNING))
      for (const term of this.#exact.get(form.slice(0, -OWNING.length)) ?? NONE)
        longest = Math.max(longest, lastWord(text, words, at, term));
    for (let length = 1; length <= STEM_KEY && this.#stems.size > 0; length++) {
      for (const term of this.#stems.get(form.slice(0, length)) ?? NONE)
        longest = Math.max(longest, lastWord(text, words, at, term));
      if (form.length <= length) break;
    }
    return longest;
  }
}

const NONE: readonly Term[] = [];

/** "(s)" is both spellings; a hyphen may be left out ("log-in", "login"). */
function spellings(term: string): string[] {
  const plurals = term.includes("(s)") ? [term.replace("(s)", ""), term.replace("(s)", "s")] : [term];
  return plurals.flatMap((one) => (/\p{L}-\p{L}/u.test(one) ? [one, one.replace(/(\p{L})-(\p{L})/u, "$1$2")] : [one]));
}

function termWord(word: string): TermWord {
  const form = word.toLowerCase().replaceAll("’", "'");
  if (form === "*") return { form: "", kind: "any" };
  return form.endsWith("*") ? { form: form.slice(0, -1), kind: "stem" } : { form, kind: "exact" };
}

function lastWord(text: string, words: Cut, at: number, { words: wanted, capitals }: Term): number {
  for (let k = 0; k < wanted.length; k++) {
    const form = words.forms[at + k];
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

interface Cut {
  readonly forms: string[];
  readonly starts: number[];
  readonly ends: number[];
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Texts are asked many questions in a row: the words of the last few are kept. */
const KEPT = 64;
const kept = new Map<string, Cut>();

/** Words as runs of letters and digits, with inner apostrophes and "&" ("R&D"), and with points after digits or one letter ("3.0", "A.I"). */
function cut(text: string): Cut {
  const known = kept.get(text);
  if (known) return known;
  const words: Cut = { forms: [], starts: [], ends: [] };
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code, text, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const inner =
        (code === 38 || code === 39 || code === 0x2019 || code === 46) &&
        isLetter(text.charCodeAt(at + 1), text, at + 1) &&
        (code !== 46 || at - start === 1 || isDigit(text.charCodeAt(at - 1)));
      if (inner) continue;
      words.forms.push(text.slice(start, at).toLowerCase().replaceAll("’", "'"));
      words.starts.push(start);
      words.ends.push(at);
      start = -1;
    }
  }
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(text, words);
  return words;
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  return at < text.length && LETTER.test(text[at] as string);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
