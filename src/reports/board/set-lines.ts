/**
 * How wide letters stand in DejaVu Sans, the widest of the faces that systems have instead of Arial, in parts of the type size
 * (its own metrics, a few letters together). All faces are scaled to one height of small letters in print, so others run narrower.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'’‘|! ]/u, 0.32],
  [/[frtI()[\]/“”"-]/u, 0.42],
  [/[szcJ]/u, 0.54],
  [/[a-z]/u, 0.63],
  [/\d/u, 0.64],
  [/[—…%@]/u, 1],
  [/\p{Lu}/u, 0.72],
];
const WIDE = /[mwMWOQ]/u;
const WIDE_WIDTH = 0.9;
const OTHER_WIDTH = 0.64;
/** What bold letters are wider by. */
const BOLD = 1.19;
/** Points to millimetres. */
const POINT = 25.4 / 72;
/** What `font-size-adjust` makes of the type size in that face: measured on 560 printed lines, with one hundredth to spare. */
const SCALED = 0.875;

/** How a text is set: type size in points. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * How many lines a text takes, broken at spaces.
 *
 * @param text one paragraph on one line
 * @param width of the line, in millimetres
 * @returns at least 1
 */
export function linesIn(text: string, width: number, { size, bold = false }: Setting): number {
  const most = width / (size * POINT * SCALED * (bold ? BOLD : 1));
  let lines = 1;
  let filled = 0;
  for (const word of text.split(" ")) {
    const own = widthOf(word);
    if (filled > 0 && filled + SPACE + own > most) {
      lines += 1;
      filled = 0;
    }
    // A word longer than a line is cut.
    lines += Math.max(0, Math.ceil(own / most) - 1);
    filled = own > most ? own % most : filled + (filled > 0 ? SPACE : 0) + own;
  }
  return lines;
}

const known = new Map<string, number>();

function widthOf(word: string): number {
  let sum = 0;
  for (const letter of word) {
    const width =
      known.get(letter) ??
      (WIDE.test(letter) ? WIDE_WIDTH : (WIDTHS.find(([some]) => some.test(letter))?.[1] ?? OTHER_WIDTH));
    known.set(letter, width);
    sum += width;
  }
  return sum;
}

const SPACE = widthOf(" ");
