import type { GreyPicture, SeenLine, SeenWord } from "../../../formats/ocr/picture-reader.js";
import { inkShade } from "./ink.js";
import { isBulletMark, lookOf, smallShareOf } from "./line-look.js";

/** A page as its picture was read: positions in points on the straightened page, from its top left. */
export interface SeenPage {
  /** Page number from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** How far its lines sink to the right on the page as shown, in radians. */
  readonly skew: number;
  /** In reading order. */
  readonly lines: readonly PlacedLine[];
  /** Mean of its letters, 0 to 100. */
  readonly confidence: number;
}

/** A line with its look. */
export interface PlacedLine {
  readonly baseline: number;
  readonly size: number;
  /** How wide its strokes are, in shares of its size; 0 where that cannot be told. */
  readonly stroke: number;
  readonly words: readonly PlacedWord[];
}

/** A word's letters with their edges. */
export interface PlacedWord {
  readonly letters: readonly { readonly text: string; readonly left: number; readonly right: number }[];
}

/** Under these, what was taken for words is a pattern in a picture. */
const LEAST_SURE_WORD = 35;
const LEAST_SURE_LINE = 55;
/** A sign alone, such as a dash, is so sure when it was printed as one. */
const LEAST_SURE_SIGN = 75;

/** Where so many of a line's words are so sure, it is a sentence, and a doubtful word in it is better than a hole. */
const SURE = 80;
const MOSTLY = 2 / 3;

/** Capitals with one small l among them, as in "Al" or "lT": in many fonts l and I look the same. */
const CAPITALS_AND_L = /^(?:\p{Lu}+l\p{Lu}*|l\p{Lu}+)$/u;

const HAS_LETTER = /[\p{L}\p{N}]/u;

/**
 * The lines of a page, in points, without what the reader of pictures is not sure of.
 *
 * @param lines as they were seen
 * @param picture in which
 * @param drawn the page, how large it is and how its picture was made
 */
export function seenPage(
  lines: readonly SeenLine[],
  picture: GreyPicture,
  drawn: {
    readonly page: number;
    readonly width: number;
    readonly height: number;
    readonly skew: number;
    readonly scale: number;
  },
): SeenPage {
  const { page, width, height, skew, scale } = drawn;
  const shade = inkShade(picture);
  const smallShare = smallShareOf(lines);
  const placed: PlacedLine[] = [];
  let [letters, sure] = [0, 0];
  for (const line of lines) {
    const words = wordsOf(line, picture, shade);
    if (words.length === 0) continue;
    for (const word of words) {
      letters += word.letters.length;
      sure += word.letters.length * word.confidence;
    }
    const look = lookOf({ ...line, words }, picture, shade, smallShare);
    placed.push({
      baseline: look.baseline / scale,
      size: look.size / scale,
      stroke: look.stroke,
      words: words.map((word) => ({
        letters: word.letters.map(({ text, box }) => ({ text, left: box[0] / scale, right: box[2] / scale })),
      })),
    });
  }
  return { page, width, height, skew, lines: placed, confidence: letters === 0 ? 0 : sure / letters };
}

function wordsOf(line: SeenLine, picture: GreyPicture, shade: number): SeenWord[] {
  const [first] = line.words;
  const isItem = first !== undefined && line.words.length > 1 && isBulletMark(first, picture, shade);
  const isText = line.words.filter(({ confidence }) => confidence >= SURE).length >= MOSTLY * line.words.length;
  const words = line.words
    .filter((word, at) => (at === 0 && isItem) || (isText && hasLetter(word)) || isSure(word))
    .map(withCapitalI);
  const sure = words.filter(({ confidence }) => confidence >= LEAST_SURE_LINE).length;
  if (2 * sure < words.length || !words.some(hasLetter)) return [];
  if (!isItem || !first) return words;
  const [mark] = first.letters;
  return mark ? [{ ...first, letters: [{ ...mark, text: "•" }] }, ...words.slice(1)] : words;
}

/** A word with I where capitals stand beside what was taken for a small l; each stretch of letters for itself. */
function withCapitalI(word: SeenWord): SeenWord {
  const text = textOf(word);
  const meant = text.replace(/\p{L}+/gu, (run) => (CAPITALS_AND_L.test(run) ? run.replace("l", "I") : run));
  if (meant === text) return word;
  let at = 0;
  const letters = word.letters.map((letter) => {
    const own = meant.slice(at, at + letter.text.length);
    at += letter.text.length;
    return { ...letter, text: own };
  });
  return { ...word, letters };
}

function isSure(word: SeenWord): boolean {
  return word.confidence >= (hasLetter(word) ? LEAST_SURE_WORD : LEAST_SURE_SIGN);
}

function hasLetter(word: SeenWord): boolean {
  return HAS_LETTER.test(textOf(word));
}

function textOf({ letters }: SeenWord): string {
  return letters.map(({ text }) => text).join("");
}
