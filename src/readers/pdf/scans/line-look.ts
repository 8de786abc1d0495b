import type { DotBox, GreyPicture, SeenLetter, SeenLine, SeenWord } from "../../../formats/ocr/picture-reader.js";

/** How a line in a picture looks, in dots. */
export interface LineLook {
  /** Size of its text, as a font counts it. */
  readonly size: number;
  /** Where its letters stand, from the top. */
  readonly baseline: number;
  /** How wide its strokes are, in shares of its size; 0 when it holds too few letters to tell. */
  readonly stroke: number;
}

const SMALL_LETTER = /^[acemnorsuvwxz]$/;
/** Not figures, which are no higher than small letters in some fonts. */
const TALL_LETTER = /^[\p{Lu}bdfhkl]$/u;
/** How high tall letters are in usual fonts, in shares of the size; small ones differ more from font to font. */
const TALL_SHARE = 0.7;
const USUAL_SMALL_SHARE = 0.5;
/** By so many dots the box around a letter is higher than the letter: it holds its soft edges. */
const SOFT_EDGES = 2;
/** Letters of one kind differ by so many dots, because round ones reach further and edges are rough. */
const NEAR = 2;
/** Fewer tall letters say less than the small ones beside them. */
const FEW_LETTERS = 3;
/** Fewer letters are too few to judge their strokes by. */
const FEWEST_FOR_STROKES = 4;
/** A mark at the start of a line is a bullet when it is about as wide as high and its ink fills so much of its box; no letter's does. */
const SOLID = 0.66;
const SQUARE = 1.6;
/** So many dots away from the box around a word there is no ink of it. */
const MARGIN = 4;

/**
 * How high small letters are on a page, in shares of the size: by lines that have tall ones too.
 *
 * @param lines of the page
 */
export function smallShareOf(lines: readonly SeenLine[]): number {
  const shares = lines.flatMap((line) => {
    const [small, tall] = [heights(line, SMALL_LETTER), heights(line, TALL_LETTER)];
    return small.length < FEW_LETTERS || tall.length < FEW_LETTERS ? [] : [middle(small) / middle(tall)];
  });
  return shares.length === 0 ? USUAL_SMALL_SHARE : TALL_SHARE * median(shares);
}

/**
 * Size and weight of a line.
 *
 * @param line as it was seen
 * @param picture in which
 * @param shade up to which a dot is ink
 * @param smallShare of its page
 */
export function lookOf(line: SeenLine, picture: GreyPicture, shade: number, smallShare: number): LineLook {
  const letters = line.words.flatMap((word) => word.letters);
  const small = heights(line, SMALL_LETTER);
  const tall = heights(line, TALL_LETTER);
  const any = heights(line, /./u);
  // Bold type has higher small letters, but not higher tall ones.
  const size =
    tall.length >= FEW_LETTERS || small.length === 0
      ? middle(tall.length > 0 ? tall : any) / TALL_SHARE
      : middle(small) / smallShare;
  const standing = letters.filter(({ text }) => SMALL_LETTER.test(text) || TALL_LETTER.test(text));
  const baseline =
    standing.length > 0 ? middle(standing.map(({ box }) => box[3])) : (line.baseline[0] + line.baseline[1]) / 2;
  const smallHeight = smallShare * size;
  const known = small.length + tall.length;
  const stroke =
    known < FEWEST_FOR_STROKES || size === 0 ? 0 : strokeOf(line.words, picture, shade, smallHeight) / size;
  return { size, baseline, stroke };
}

function heights(line: SeenLine, kind: RegExp): number[] {
  return line.words.flatMap(({ letters }) => letters.filter(({ text }) => kind.test(text)).map(heightOf));
}

function heightOf({ box }: SeenLetter): number {
  return Math.max(1, box[3] - box[1] - SOFT_EDGES);
}

/** The usual length of a run of ink along the rows of small letters: how wide an upright stroke is. */
function strokeOf(words: readonly SeenWord[], picture: GreyPicture, shade: number, smallHeight: number): number {
  const runs: number[] = [];
  for (const { box, letters } of words) {
    const onDark = isOnDark(box, picture, shade);
    const bottoms = letters.filter(({ text }) => SMALL_LETTER.test(text) || TALL_LETTER.test(text));
    if (bottoms.length === 0) continue;
    const base = median(bottoms.map((letter) => letter.box[3]));
    for (let y = Math.round(base - 0.85 * smallHeight); y < base - 0.15 * smallHeight; y += 1) {
      let run = 0;
      for (let x = box[0]; x <= box[2]; x += 1) {
        const ink = x < box[2] && (picture.dots[y * picture.width + x] ?? 255) <= shade !== onDark;
        if (ink) run += 1;
        else if (run > 0) {
          runs.push(run);
          run = 0;
        }
      }
    }
  }
  return middle(runs);
}

/**
 * Whether the first word of a line is a bullet, whatever letter it was taken for.
 *
 * @param word of one letter
 * @param picture in which it was seen
 * @param shade up to which a dot is ink
 */
export function isBulletMark({ box, letters }: SeenWord, picture: GreyPicture, shade: number): boolean {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  if (letters.length !== 1 || width > SQUARE * height || height > SQUARE * width) return false;
  return inkShare(box, picture, shade) > SOLID;
}

/** Whether the letters of a box are light on dark: ink runs along above and below them. */
function isOnDark([left, top, right, bottom]: DotBox, picture: GreyPicture, shade: number): boolean {
  const above = inkShare([left, top - MARGIN, right, top - MARGIN + 1], picture, shade);
  const below = inkShare([left, bottom + MARGIN - 1, right, bottom + MARGIN], picture, shade);
  return above + below > 1;
}

function inkShare([left, top, right, bottom]: DotBox, picture: GreyPicture, shade: number): number {
  let ink = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) if ((picture.dots[y * picture.width + x] ?? 255) <= shade) ink += 1;
  }
  return ink / Math.max(1, (right - left) * (bottom - top));
}

/** The mean of the numbers near the middle one: of whole dots, so finer than a dot. */
function middle(numbers: readonly number[]): number {
  const centre = median(numbers);
  const near = numbers.filter((number) => Math.abs(number - centre) <= NEAR);
  return near.length === 0 ? centre : near.reduce((sum, number) => sum + number, 0) / near.length;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
