import type { Finding } from "../../model/finding.js";
import { oneLine } from "../printable.js";
import { wrap } from "../wrap.js";

/** What a side of A4 holds between its margins, in millimetres, less a reserve for faces that run wider. */
export const SIDE = 266;

/** Heights in millimetres, as the style sets them for print. */
export const LINE = 4.13;
export const HEADING = 8.5;
const ROW_PADDING = 2.2;
const TAG = 5.5;

/** Characters in a line set in DejaVu Sans, the widest of the faces that systems have instead of Arial: of a quote's column, of both columns together, of the whole side, of the signs' names. */
const COLUMN = 46;
export const BOTH_COLUMNS = 95;
export const WHOLE_SIDE = 117;
const NAME = 18;

/** How high a text stands, in millimetres. */
export function height(text: string, width: number): number {
  return text === "" ? 0 : wrap(oneLine(text), width).length * LINE;
}

/** How high a sign's two rows stand: its reason above the passages on either side, its name and strength beside both. */
export function signHeight({ title, reason }: Finding, passages: readonly string[]): number {
  const name = height(title, NAME) + TAG + LINE;
  const told = height(reason.text, BOTH_COLUMNS) + Math.max(LINE, ...passages.map((words) => height(words, COLUMN)));
  return Math.max(name, told) + ROW_PADDING;
}

/** Characters that a quote and its place may have together. */
const QUOTES = { most: 480, least: 100, step: 10 } as const;

/**
 * The longest that the quotes of each sign of one side may be: as long for all as the side holds, then longer for one sign
 * after the other where there is room left.
 *
 * @param holds whether the side holds what stands on it with quotes of these lengths
 */
export function longestQuotes(
  findings: readonly Finding[],
  holds: (most: (finding: Finding) => number) => boolean,
): (finding: Finding) => number {
  const lengths = new Map<string, number>();
  const most = ({ sign }: Finding) => lengths.get(sign) ?? QUOTES.least;
  const lengthen = (signs: readonly string[]) => {
    const before = signs.map((sign) => [sign, lengths.get(sign) ?? QUOTES.least] as const);
    for (let length: number = QUOTES.most; length > QUOTES.least; length -= QUOTES.step) {
      for (const sign of signs) lengths.set(sign, length);
      if (holds(most)) return;
    }
    for (const [sign, length] of before) lengths.set(sign, length);
  };
  const signs = findings.map(({ sign }) => sign);
  lengthen(signs);
  for (const sign of signs) lengthen([sign]);
  return most;
}
