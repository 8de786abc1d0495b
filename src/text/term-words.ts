import { remembered } from "./remembered.js";

/** A text cut into the words that terms are made of. */
export interface TermWords {
  /** In lower case, with straight apostrophes. */
  readonly forms: readonly string[];
  /** UTF-16 offsets, end excluded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What was found among them already, by who looked. */
  readonly found: Map<object, ReadonlyMap<string, readonly Match[]>>;
}

/** A term found in a text: UTF-16 offsets, end excluded, and the words found, lower-case. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Runs of letters and digits, with inner apostrophes and "&" ("R&D"), and with points after digits or one letter ("3.0", "A.I"). */
export const termWords: (text: string) => TermWords = remembered(cut);

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function cut(text: string): TermWords {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
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
      forms.push(text.slice(start, at).toLowerCase().replaceAll("’", "'"));
      starts.push(start);
      ends.push(at);
      start = -1;
    }
  }
  return { forms, starts, ends, found: new Map() };
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  return at < text.length && LETTER.test(text[at] as string);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
