// How much a figure hangs on which documents happened to be labelled: they are drawn again, with repeats, many times.
import { counts, f1 } from "./counts.mjs";

const REDRAWS = 2000;
const SEED = 20261128;

/** The middle 95 % of a figure over redraws. */
export function interval(parts, figure) {
  const figures = redrawn(parts, figure).sort((a, b) => a - b);
  return [figures[Math.floor(0.025 * REDRAWS)], figures[Math.floor(0.975 * REDRAWS)]];
}

/** In what share of redraws `said` has a higher F1 than `other`; equal ones count half. */
export function wins(rows, said, other) {
  const ours = byDocument(rows, said);
  const theirs = byDocument(rows, other);
  const parts = ours.map((part, at) => ({ ours: part, theirs: theirs[at] }));
  const won = redrawn(parts, (drawn) => {
    const difference = f1(sum(drawn.map((part) => part.ours))) - f1(sum(drawn.map((part) => part.theirs)));
    return difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
  });
  return won.reduce((total, one) => total + one, 0) / REDRAWS;
}

/** The counts of each document, in the order in which the documents first come. */
export function byDocument(rows, said) {
  const slugs = [...new Set(rows.map(({ slug }) => slug))];
  return slugs.map((slug) => {
    const at = rows.flatMap((row, index) => (row.slug === slug ? [index] : []));
    return counts(
      at.map((index) => rows[index]),
      at.map((index) => said[index]),
    );
  });
}

/** The counts of several documents as one. */
export function sum(parts) {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const part of parts) for (const key of Object.keys(total)) total[key] += part[key];
  return total;
}

function redrawn(parts, figure) {
  const draw = drawer(SEED);
  return Array.from({ length: REDRAWS }, () => figure(parts.map(() => parts[Math.floor(draw() * parts.length)])));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawer(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
