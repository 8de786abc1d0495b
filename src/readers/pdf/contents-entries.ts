import { type Draft, draftOf } from "./draft.js";
import type { Line } from "./line.js";

const ONLY_NUMBER = /^(?:pages?\s*|pp?\.\s*)?(\d{1,3})(?:\s*[–-]\s*\d{1,3})?$/i;
/** Words stand level with a page number where their baselines differ by less than this (times the size). */
const LEVEL = 0.4;
/** A page number so many times larger than the words beside it stands for all that it reaches over; an even larger one is a chapter's. */
const LARGE = 1.3;
const HUGE = 2.5;

/**
 * The page that a line names, where it says nothing else.
 *
 * @param line of a contents page
 */
export function pageAlone({ text }: Line): number | undefined {
  const [, digits] = ONLY_NUMBER.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * The words that each page number standing alone belongs to: the nearest on its level, to its left, or to its right where most
 * numbers have nothing but words at the end of their row.
 *
 * @param lines of a page, of one turn
 */
export function wordsOfNumbers(lines: readonly Line[]): Map<Line, Line> {
  const numbers = lines.filter((line) => pageAlone(line) !== undefined);
  const worded = lines.filter((line) => pageAlone(line) === undefined && /\p{L}{3}/u.test(line.text));
  const levelWith = new Map(numbers.map((number) => [number, worded.filter((line) => isLevel(number, line))]));
  const leading = numbers.filter((number) => {
    const right = Math.max(...(levelWith.get(number) ?? []).map((line) => line.right), 0);
    return numbers.every((other) => other.right < right || !isOneRow(other, number));
  });
  const lead = 2 * leading.length > numbers.length;
  const found = new Map<Line, Line>();
  for (const number of numbers) {
    const level = levelWith.get(number) ?? [];
    const words = nearest(number, level, lead) ?? nearest(number, level, !lead);
    if (words) found.set(number, words);
  }
  return found;
}

function isLevel(number: Line, line: Line): boolean {
  if (Math.abs(number.baseline - line.baseline) < LEVEL * line.size) return true;
  const middle = (line.top + line.bottom) / 2;
  return (
    number.size > LARGE * line.size && number.size < HUGE * line.size && middle > number.top && middle < number.bottom
  );
}

function isOneRow(a: Line, b: Line): boolean {
  return Math.abs(a.baseline - b.baseline) < LEVEL * Math.max(a.size, b.size);
}

/** The nearest words on one side of a number; the uppermost of those that begin alike. */
function nearest(number: Line, lines: readonly Line[], toRight: boolean): Line | undefined {
  let best: Line | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const distance = toRight ? line.left - number.right : number.left - line.right;
    if (distance < -1) continue;
    const isNearer = distance < least - 1 || (best && toRight && distance < least + 1 && line.baseline < best.baseline);
    if (!isNearer) continue;
    least = distance;
    best = line;
  }
  return best;
}

/**
 * One draft an entry: a page number joins its words.
 *
 * @param lines of a contents page, of one turn
 */
export function entriesOf(lines: readonly Line[]): Draft[] {
  const words = wordsOfNumbers(lines);
  const parts = new Map<Line, Line[]>();
  for (const line of lines) if (!words.has(line)) parts.set(line, [line]);
  for (const [number, line] of words) parts.get(line)?.push(number);
  return [...parts.values()].map((entry) => {
    const draft = draftOf(
      entry.sort((a, b) => a.left - b.left),
      "contents-entry",
    );
    draft.markerLength = bulletLength(entry[0] as Line);
    return draft;
  });
}

/** A number belongs to its title; a bullet does not. */
function bulletLength({ text, markerLength }: Line): number {
  return /\d/.test(text.slice(0, markerLength)) ? 0 : markerLength;
}
