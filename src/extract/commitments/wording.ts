import { lexiconBeside } from "../../text/load-lexicon-file.js";

/** The word lists of this folder, with a reason and a source each (wording.yaml). */
export const wording = lexiconBeside(import.meta.url, "wording.yaml");

/** A stretch of a text: UTF-16 offsets from 0, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LEADING = /^(?:[\s,;:.–—-]|(?:and|but|or|then)\s)+/i;
const TRAILING =
  /(?:[\s,;:.!?–—•*-]|\s(?:and|or|but|with|by|to|in|on|of|for|from|at|as|into|through|via|the|a|an|is|are|which|that|while|including|both|also|be|then))+$/i;

/** Joining words at an edge are looked for within this many characters of it. */
const EDGE = 60;

/** The stretch without the white space, punctuation and joining words at its edges; null when nothing is left. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const from = start + (LEADING.exec(text.slice(start, Math.min(end, start + EDGE)))?.[0].length ?? 0);
  const edge = Math.max(from, end - EDGE);
  const to = edge + text.slice(edge, end).replace(TRAILING, "").length;
  return to <= from || text.slice(from, to).trim() === "" ? null : { start: from, end: to };
}

/** How many words stand in the text: stretches between white space that hold a letter or a digit. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB || code === NEW_LINE || code === NO_BREAK_SPACE) inside = false;
    else if (!inside && isLetterOrDigit(code)) {
      inside = true;
      count++;
    }
  }
  return count;
}

const SPACE = 32;
const TAB = 9;
const NEW_LINE = 10;
const NO_BREAK_SPACE = 160;
const FIRST_ACCENTED = 0xc0;
const FIRST_PUNCTUATION = 0x2000;
const AFTER_PUNCTUATION = 0x2e80;

function isLetterOrDigit(code: number): boolean {
  const letter = code | 32;
  if ((letter >= 97 && letter <= 122) || (code >= 48 && code <= 57)) return true;
  return code >= FIRST_ACCENTED && (code < FIRST_PUNCTUATION || code >= AFTER_PUNCTUATION);
}

/** The word that begins at the offset, in lower case; empty when none does. */
export function wordAt(text: string, offset: number): string {
  WORD.lastIndex = offset;
  return WORD.exec(text)?.[0].toLowerCase() ?? "";
}
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/uy;

/** The last word before the offset, in lower case; empty when there is none directly before it. */
export function wordBefore(text: string, offset: number): string {
  return (
    /([\p{L}\p{N}][\p{L}\p{N}’'-]*)\s*$/u.exec(text.slice(Math.max(0, offset - 40), offset))?.[1]?.toLowerCase() ?? ""
  );
}

const answers = new Map<string, Map<string, boolean>>();

/** So that a process that reads thousands of documents does not grow. */
const MOST_ANSWERS = 20_000;

/** Whether the words are a term of the list, nothing more and nothing less. Answers are kept: the same few thousand are asked again and again. */
export function isTerm(group: string, words: string): boolean {
  if (words === "") return false;
  let known = answers.get(group);
  if (!known) {
    known = new Map();
    answers.set(group, known);
  }
  let answer = known.get(words);
  if (answer === undefined) {
    answer = wording.find(group, words).some(({ start, end }) => start === 0 && end === words.length);
    if (known.size < MOST_ANSWERS) known.set(words, answer);
  }
  return answer;
}

/** The longest terms asked for at an edge have this many words. */
const LONGEST_TERM = 3;

/** Whether the text begins with a term of the list. */
export function beginsWithTerm(group: string, text: string): boolean {
  const words = text.slice(0, EDGE).trimStart();
  let end = words.indexOf(" ");
  for (let count = 1; count < LONGEST_TERM && end >= 0; count++) end = words.indexOf(" ", end + 1);
  const first = end < 0 ? words : words.slice(0, end);
  return first !== "" && wording.find(group, first).some(({ start }) => start === 0);
}

/** Whether the text ends with a term of the list. */
export function endsWithTerm(group: string, text: string): boolean {
  const words = text.slice(-EDGE).trimEnd();
  let start = words.lastIndexOf(" ");
  for (let count = 1; count < LONGEST_TERM && start > 0; count++) start = words.lastIndexOf(" ", start - 1);
  const last = words.slice(start + 1);
  return last !== "" && wording.find(group, last).some(({ end }) => end === last.length);
}

/** Whether the text holds a term of the list. */
export function hasTerm(group: string, text: string): boolean {
  return wording.find(group, text).length > 0;
}

/** Words that some condition begins with: looking for them first saves the whole list. */
const CONDITIONAL = /\b(?:where|wherever|as|if|subject|depend|resources|provided|when|once|pending)/i;

/** Conditions such as "where possible", as in the list. */
export function conditionsIn(text: string): readonly Stretch[] {
  return CONDITIONAL.test(text) ? wording.find("conditions", text) : [];
}
