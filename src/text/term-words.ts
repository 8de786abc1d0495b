import { remembered } from "./remembered.js";

/** One word of a term: exact, a stem with any ending, or any word at all. */
export interface TermWord {
  readonly form: string;
  readonly kind: "exact" | "stem" | "any";
}

/** A term, by the number of its index and of its group there. */
export interface Term {
  readonly index: number;
  readonly group: number;
  readonly words: readonly TermWord[];
  /** Written in capitals only: the text must have them too. */
  readonly capitals: string | undefined;
  /** The initials that its second word may have, as bits. */
  readonly next: number;
}

/** The terms of one index that a word may begin, and all that their second words may begin with. */
export interface Begun {
  readonly terms: readonly Term[];
  readonly next: number;
}

/** A word as all texts share it. */
export interface SharedWord {
  /** In lower case, with straight apostrophes. */
  readonly form: string;
  /** The bit of its first letter. */
  readonly initial: number;
  /** The terms that it may begin, by the number of their index, looked up when there were `asked` indexes. */
  begins: readonly (Begun | undefined)[];
  asked: number;
}

/**
 * A text cut into the words that terms are made of. Tens of thousands are kept of a long document, so each holds as little as
 * it can: most indexes find nothing in most texts.
 */
export interface TermWords {
  readonly words: readonly SharedWord[];
  /** UTF-16 offsets, end excluded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The indexes that found nothing, a bit each. */
  readonly nothing: number[];
  /** What another index found last. */
  found: FoundBy | undefined;
}

/** The terms that one index found in a text. */
export interface FoundBy {
  /** The number of the index. */
  readonly index: number;
  /** For each term, as they begin in the text: its group, its first and its last word. */
  readonly terms: readonly number[];
  /** What other indexes had found before. */
  readonly before: FoundBy | undefined;
}

/** A term found in a text: UTF-16 offsets, end excluded, and the words found, lower-case. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Runs of letters and digits, with inner apostrophes and "&" ("R&D"), and with points after digits or one letter ("3.0", "A.I"). */
export const termWords: (text: string) => TermWords = remembered(cut);

const shared: (form: string) => SharedWord = remembered((form) => ({
  form,
  initial: initialOf(form),
  begins: [],
  asked: 0,
}));

/** The bit of a form's first letter, of 31; two letters may share one. */
export function initialOf(form: string): number {
  return 1 << (form.charCodeAt(0) % 31);
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** How many indexes a number of `TermWords.nothing` has bits for. */
export const INDEXES_A_NUMBER = 31;
/** So many indexes are expected; room for more is made when they come. */
const USUAL_INDEXES = 3 * INDEXES_A_NUMBER;

/** Where words are put while a text is cut: an array that grows takes more room than it needs, and would be kept so. */
const cutWords: SharedWord[] = [];
const cutStarts: number[] = [];
const cutEnds: number[] = [];

function cut(text: string): TermWords {
  let count = 0;
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
      cutWords[count] = shared(text.slice(start, at).toLowerCase().replaceAll("’", "'"));
      cutStarts[count] = start;
      cutEnds[count] = at;
      count += 1;
      start = -1;
    }
  }
  return {
    words: cutWords.slice(0, count),
    starts: cutStarts.slice(0, count),
    ends: cutEnds.slice(0, count),
    nothing: new Array(USUAL_INDEXES / INDEXES_A_NUMBER).fill(0),
    found: undefined,
  };
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  return at < text.length && LETTER.test(text[at] as string);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
