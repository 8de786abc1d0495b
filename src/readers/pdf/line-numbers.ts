import type { Line } from "./line.js";
import type { PageLines } from "./page-lines.js";

const NUMBER = /^\d{1,4}$/;
/** So many numbers below one another count the lines of a page. */
const FEWEST_NUMBERS = 8;
/** Right or left edges that differ by less than this, in points, are one. */
const SAME_EDGE = 2;
/** Lines are counted one by one, or every fifth. */
const STEPS = [1, 5];
/** The share of numbers that must follow the one above by that step: some lines are empty. */
const FOLLOWING = 0.8;
/** A number and its line stand level where their baselines differ by less than this, in points. */
const LEVEL = 3;
/** A line's number stands no further below the one above than this (times the size of the text), for each line counted. */
const WIDEST_LEADING = 2.6;

/**
 * Numbers that count the lines of a page, in a column of their own beside the text.
 *
 * @param pages all pages
 * @param size of the running text, in points
 * @param fewest so many pages must have them: what one page counts may be rows
 */
export function lineNumbersOf(pages: readonly PageLines[], size: number, fewest: number): Line[] {
  const byPage = pages.map((page) => countedOn(page, size)).filter((numbers) => numbers.length > 0);
  return byPage.length >= fewest ? byPage.flat() : [];
}

function countedOn({ lines }: PageLines, size: number): Line[] {
  const numbers = lines.filter(({ turn, text }) => turn === 0 && NUMBER.test(text.trim()));
  for (const first of numbers) {
    const column = numbers
      .filter((one) => isNear(one.right, first.right) || isNear(one.left, first.left))
      .sort((a, b) => a.baseline - b.baseline);
    if (column.length >= FEWEST_NUMBERS && isCounting(column, size) && countsLines(column, lines)) return column;
  }
  return [];
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME_EDGE;
}

function isCounting(column: readonly Line[], size: number): boolean {
  return STEPS.some((step) => {
    const following = column.slice(1).filter((line, at) => {
      const above = column[at] as Line;
      const by = Number(line.text) - Number(above.text);
      return by === step && line.baseline - above.baseline < step * WIDEST_LEADING * size;
    });
    return following.length >= FOLLOWING * (column.length - 1);
  });
}

/** Whether the column has nothing but itself above and below, and a number for each line of the text beside it, or for every fifth. */
function countsLines(column: readonly Line[], lines: readonly Line[]): boolean {
  const left = Math.min(...column.map((line) => line.left));
  const right = Math.max(...column.map((line) => line.right));
  const top = Math.min(...column.map((line) => line.top));
  const bottom = Math.max(...column.map((line) => line.bottom));
  const beside = lines.filter(
    (line) =>
      line.turn === 0 &&
      !column.includes(line) &&
      line.bottom > top &&
      line.top < bottom &&
      line.fragments.some(({ style }) => style.slant === 0),
  );
  if (beside.some((line) => line.right >= left && line.left <= right)) return false;
  const counted = beside.filter((line) => column.some(({ baseline }) => Math.abs(baseline - line.baseline) < LEVEL));
  const step = Number(column[1]?.text) - Number(column[0]?.text);
  return counted.length >= (FOLLOWING / step) * beside.length;
}
