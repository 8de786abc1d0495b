import { lexiconBeside } from "../../text/load-lexicon-file.js";

/** The word lists of this folder, with a reason and a source each (wording.yaml). */
export const wording = lexiconBeside(import.meta.url, "wording.yaml");

/** A stretch of a text: UTF-16 offsets from 0, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LEADING = /^(?:[\s,;:.–—-]|(?:and|but|or|then)\s)+/iu;
const TRAILING =
  /(?:[\s,;:.!?–—•*-]|\s(?:and|or|but|with|by|to|in|on|of|for|from|at|as|into|through|via|the|a|an|is|are|which|that|while|including|both|also|be|then))+$/iu;

/** The stretch without the white space, punctuation and joining words at its edges; null when nothing is left. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const from = LEADING.exec(words)?.[0].length ?? 0;
  const kept = words.slice(from).replace(TRAILING, "");
  return kept === "" ? null : { start: start + from, end: start + from + kept.length };
}

/** How many words stand in the text. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'%/.&-]*/gu)?.length ?? 0;
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

/** Whether a word stands in a list of single words. */
export function isWord(group: string, word: string): boolean {
  return word !== "" && wording.test(group, word);
}
