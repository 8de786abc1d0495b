import type { Finding } from "../../model/finding.js";
import { oneLine } from "../printable.js";
import { cautiousWords } from "../wording.js";
import { linesIn, type Setting } from "./set-lines.js";

/** What a side of A4 holds between its margins, in millimetres, less a reserve for faces that run wider. */
export const SIDE = 270;

/** Heights in millimetres, as the style sets them for print. */
export const LINE = 4.13;
export const SMALL_LINE = 3.67;
export const HEADING = 8.5;
const ROW_PADDING = 2.2;
const TAG = 5.5;
const BETWEEN = 0.5;

/** Widths in millimetres: beside a sign's name, of the list at the top and its numbered lines, of the questions, of the whole side, of the signs' names. */
export const BESIDE_NAME = 144;
export const IN_LIST = 142;
export const QUESTION = 176;
export const WHOLE_SIDE = 181;
const NAME = 31;

const TEXT: Setting = { size: 9 };
const SMALL: Setting = { size: 8 };

/** How high a text stands, in millimetres. */
export function height(text: string, width: number, setting = TEXT): number {
  return text === "" ? 0 : linesIn(oneLine(text), width, setting) * LINE;
}

/** How high small print stands over the whole side, in millimetres. */
export function smallHeight(text: string): number {
  return linesIn(oneLine(text), WHOLE_SIDE, SMALL) * SMALL_LINE;
}

/** How high a sign's row stands: its reason above the passages on either side, its name and strength beside all. */
export function signHeight(finding: Finding, passages: readonly string[]): number {
  const { title, reason } = finding;
  const lines = cautiousWords(finding) === undefined ? 1 : 2;
  const name = height(title, NAME, { size: 9, bold: true }) + TAG + lines * LINE;
  const told = [reason.text, ...passages].reduce((sum, words) => sum + height(words, BESIDE_NAME) + BETWEEN, 0);
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
