// Lays the readers' units over what the product read of the same document. Both cut the same words, at different places
// and sometimes in another order, so that words are matched in runs, longest first, and near what was matched before.

/** Shortest run of words that says where a unit stands; shorter units must match whole. */
const RUN = 3;
/** Runs of one unit stand within so many words of its longest run; farther ones are chance. */
const REACH = 200;
/** A unit of fewer words than a run is looked for within so many words of its neighbour. */
const NEARBY = 60;
/** The share of a unit's words that must be found for the unit to count as found. */
const MOSTLY = 0.5;

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text with their offsets, as they are compared: compatibility forms folded, lower case.
 *
 * @param {string} text
 * @returns {{ word: string, start: number, end: number }[]}
 */
export function wordsOf(text) {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: found.normalize("NFKC").toLowerCase(),
    start: index,
    end: index + found.length,
  }));
}

/**
 * Where each unit's words stand among the document's words.
 *
 * @param {readonly string[][]} units the words of each unit, in order
 * @param {readonly string[]} words the document's words, in the order they were read
 * @returns {(number[] | undefined)[]} for each unit the positions of its words; undefined where it was not found
 */
export function align(units, words) {
  const used = new Uint8Array(words.length);
  const runs = indexOf(words, RUN);
  const single = indexOf(words, 1);
  const found = units.map(() => undefined);

  let expected = 0;
  units.forEach((unit, at) => {
    if (unit.length < RUN) return;
    const positions = inRuns(unit, words, runs, used, expected);
    if (positions.length < unit.length * MOSTLY) return;
    for (const position of positions) used[position] = 1;
    found[at] = positions;
    expected = Math.max(...positions) + 1;
  });

  expected = 0;
  units.forEach((unit, at) => {
    if (found[at]) expected = Math.max(...found[at]) + 1;
    if (unit.length === 0 || unit.length >= RUN) return;
    const start = nearestWhole(unit, words, single, used, expected);
    if (start === undefined) return;
    found[at] = unit.map((_, offset) => start + offset);
    for (const position of found[at]) used[position] = 1;
    expected = start + unit.length;
  });
  return found;
}

/** Positions by run: the words of a run joined by spaces. */
function indexOf(words, length) {
  const index = new Map();
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(" ");
    const positions = index.get(run);
    if (positions) positions.push(at);
    else index.set(run, [at]);
  }
  return index;
}

function inRuns(unit, words, runs, used, expected) {
  const tiles = [];
  let next = expected;
  for (let at = 0; at + RUN <= unit.length; ) {
    const tile = longest(unit, at, words, runs, used, next);
    if (!tile) {
      at++;
      continue;
    }
    tiles.push(tile);
    at += tile.length;
    next = tile.start + tile.length;
  }
  const anchor = tiles.reduce((best, tile) => (best && best.length >= tile.length ? best : tile), undefined);
  const near = tiles.filter(({ start }) => Math.abs(start - anchor.start) <= REACH);
  return [...new Set(near.flatMap(({ start, length }) => Array.from({ length }, (_, offset) => start + offset)))];
}

/** The longest unused run of the document that reads as the unit does from here; of equals, the one nearest to what is expected. */
function longest(unit, at, words, runs, used, expected) {
  let best;
  for (const start of runs.get(unit.slice(at, at + RUN).join(" ")) ?? []) {
    let length = 0;
    while (at + length < unit.length && unit[at + length] === words[start + length] && !used[start + length]) length++;
    if (length < RUN) continue;
    const distance = Math.abs(start - expected);
    if (!best || length > best.length || (length === best.length && distance < best.distance)) {
      best = { start, length, distance };
    }
  }
  return best;
}

function nearestWhole(unit, words, single, used, expected) {
  let best;
  for (const start of single.get(unit[0]) ?? []) {
    const distance = Math.abs(start - expected);
    if (distance > NEARBY || (best !== undefined && distance >= Math.abs(best - expected))) continue;
    if (unit.every((word, offset) => words[start + offset] === word && !used[start + offset])) best = start;
  }
  return best;
}
