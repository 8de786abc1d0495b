import { matchesOf } from "./matches.js";
import { neededLetters } from "./needed-letters.js";
import { remembered } from "./remembered.js";

/** An expression that is only tried on texts that hold letters it needs. It matches what the expression alone matches. */
export interface Screened {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * The expression, tried only where it may match: rules ask hundreds of expressions of each sentence, nearly all of which speak
 * of words that are not in it. An expression that is never tried is never prepared either, which takes longer than a match.
 * See docs/decisions/0015-letters-before-expressions.md.
 *
 * @param expression without the flags `g` and `y`
 * @throws Error when nothing has to be in a text that it matches: to look for letters first would only cost time
 */
export function screened(expression: RegExp): Screened {
  if (expression.global || expression.sticky) throw new Error(`screened: ${expression} goes on where it stopped.`);
  const printed = printedNeeds(expression);
  return {
    test: (text) => mayHold(printed, text) && expression.test(text),
    exec: (text) => (mayHold(printed, text) ? expression.exec(text) : null),
  };
}

/**
 * Every match of the expression, looked for only where it may match.
 *
 * @param expression with the flag `g`
 * @throws Error as {@link screened}
 */
export function screenedMatches(expression: RegExp): (text: string) => RegExpExecArray[] {
  const printed = printedNeeds(expression);
  return (text) => (mayHold(printed, text) ? matchesOf(expression, text) : []);
}

function printedNeeds(expression: RegExp): readonly (readonly number[])[] {
  const needed = neededLetters(expression.source);
  if (!needed) throw new Error(`screened: there are no letters to look for before ${expression}.`);
  return needed.map(printsOf);
}

/**
 * A text is remembered by which threes of letters it holds, in a power of two of bits; two threes may share a bit. Short texts
 * take fewer, because many are remembered.
 */
const MOST_BITS = 4096;
const FEWEST_BITS = 256;
const BITS_A_LETTER = 8;

/** The bit of three letters in a row, where there are most; of fewer bits it is what the lower digits say. */
function printOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third * 7) & (MOST_BITS - 1);
}

function printsOf(letters: string): readonly number[] {
  const prints: number[] = [];
  for (let at = 2; at < letters.length; at++)
    prints.push(printOf(letters.charCodeAt(at - 2), letters.charCodeAt(at - 1), letters.charCodeAt(at)));
  return prints;
}

function mayHold(printed: readonly (readonly number[])[], text: string): boolean {
  const held = printsIn(text);
  const last = held.length - 1;
  next: for (const prints of printed) {
    for (const print of prints) if (((held[(print >> 5) & last] as number) & (1 << (print & 31))) === 0) continue next;
    return true;
  }
  return false;
}

const printsIn = remembered((text: string): readonly number[] => {
  // A plain array of small numbers: a typed one costs more to make than to fill.
  const held: number[] = new Array(bitsFor(text) >> 5).fill(0);
  const last = held.length - 1;
  const small = text.toLowerCase();
  let first = small.charCodeAt(0);
  let second = small.charCodeAt(1);
  for (let at = 2; at < small.length; at++) {
    const third = small.charCodeAt(at);
    const print = printOf(first, second, third);
    const word = (print >> 5) & last;
    held[word] = (held[word] as number) | (1 << (print & 31));
    first = second;
    second = third;
  }
  return held;
});

function bitsFor(text: string): number {
  let bits = FEWEST_BITS;
  while (bits < MOST_BITS && bits < BITS_A_LETTER * text.length) bits *= 2;
  return bits;
}
