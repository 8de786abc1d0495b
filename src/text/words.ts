import { matchesOf } from "./matches.js";
import { remembered } from "./remembered.js";

/** A word with its place in the text (UTF-16 offsets, end excluded). */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-case form. */
  readonly form: string;
}

/** Letters and digits with inner apostrophes, hyphens, points and commas between digits: "don't", "well-led", "3.5", "1,140", "R&D". */
const WORD = /[\p{L}\p{N}]+(?:[’'&.,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

/** The words of a text, in order. */
export const wordsIn: (text: string) => readonly Word[] = remembered(cut);

function cut(text: string): Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(WORD, text)) {
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      form: match[0].toLowerCase(),
    });
  }
  return words;
}

/** How many words a text has. */
export const countWords: (text: string) => number = remembered((text) => text.match(WORD)?.length ?? 0);

const STOP_WORDS = new Set(
  "a an and are as at be been being but by can could did do does each for from had has have he her his how i if in into is it its may might more most must no not of on or other our own same shall she should so some such than that the their them then there these they this those through to under up us was we were what when where which while who whose why will with within without would you your also all any both only over per via new use using used make made across between about".split(
    " ",
  ),
);

/** Stems that a plural, an -ing or an -ed share ("upgrade", "upgrading"); light on purpose, for comparing and never for showing. */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 6 && word.endsWith("ing")) return bare(word.slice(0, -3));
  if (word.length > 5 && word.endsWith("ed")) return bare(word.slice(0, -2));
  if (word.length > 4 && word.endsWith("es") && /(?:s|x|z|ch|sh)es$/.test(word)) return bare(word.slice(0, -2));
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return bare(word.slice(0, -1));
  return bare(word);
}

/** Without the silent e and the doubled consonant that endings add or take away. */
function bare(word: string): string {
  if (word.length > 4 && word.endsWith("e")) return word.slice(0, -1);
  return word.length > 4 && /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** The content words of a text, lower-case and lightly stemmed, in order: for telling whether two texts say the same. */
export const contentWords: (text: string) => readonly string[] = remembered(contentOf);

function contentOf(text: string): string[] {
  const words: string[] = [];
  for (const match of matchesOf(WORD, text.toLowerCase())) {
    if (!STOP_WORDS.has(match[0])) words.push(stem(match[0]));
  }
  return words;
}
