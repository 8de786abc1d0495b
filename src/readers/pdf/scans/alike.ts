/** A measure and how many letters have it. */
export interface Weighed {
  readonly value: number;
  readonly letters: number;
}

/** Sizes measured in pictures differ by this much though the font's is the same. */
const SAME_SIZE = 0.08;
/** Sizes are told apart to this many steps a point. */
const STEPS = 20;

/**
 * Sizes measured in pictures, as they were meant: those that lie close to one of many letters are that one.
 *
 * @param sizes of all lines
 * @returns the size meant by a measured one
 */
export function meantSizes(sizes: readonly Weighed[]): (size: number) => number {
  const weights = new Map<number, number>();
  for (const { value, letters } of sizes) weights.set(stepOf(value), (weights.get(stepOf(value)) ?? 0) + letters);
  const meant = new Map<number, number>();
  let left = [...weights]
    .map(([step, letters]): Weighed => ({ value: step, letters }))
    .sort((a, b) => a.value - b.value);
  while (left.length > 0) {
    let most = -1;
    let group: Weighed[] = [];
    for (const { value } of left) {
      const near = left.filter((other) => Math.abs(other.value - value) <= SAME_SIZE * value);
      const letters = near.reduce((sum, other) => sum + other.letters, 0);
      if (letters <= most) continue;
      most = letters;
      group = near;
    }
    const middle = usual(group);
    for (const { value } of group) meant.set(value, middle);
    left = left.filter((one) => !group.includes(one));
  }
  return (size) => (meant.get(stepOf(size)) ?? stepOf(size)) / STEPS;
}

function stepOf(size: number): number {
  return Math.round(size * STEPS);
}

/**
 * The measure of the letter in the middle.
 *
 * @param measures at least one
 */
export function usual(measures: readonly Weighed[]): number {
  const sorted = [...measures].sort((a, b) => a.value - b.value);
  const half = sorted.reduce((sum, { letters }) => sum + letters, 0) / 2;
  let letters = 0;
  for (const measure of sorted) {
    letters += measure.letters;
    if (letters >= half) return measure.value;
  }
  return sorted.at(-1)?.value ?? 0;
}
