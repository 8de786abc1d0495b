import type { Box } from "../../model/boxes.js";

/** A drawn bullet is at most this large and this far from its text, in shares of the size. */
const DOT_SIZE = 0.6;
const DOT_GAP = 2.5;

/**
 * A small drawing before a line, about where a bullet would stand; not one of a dotted rule.
 *
 * @param dots small drawings of the page
 * @param left edge of the line's text, in points
 * @param baseline of the line, in points from the top
 * @param size of the line's text, in points
 */
export function dotBefore(dots: readonly Box[], left: number, baseline: number, size: number): Box | undefined {
  return dots.find((dot) => {
    const [dotLeft, top, right, bottom] = dot;
    const middle = (top + bottom) / 2;
    const gap = left - right;
    const fits =
      gap > 0 &&
      gap < DOT_GAP * size &&
      right - dotLeft < DOT_SIZE * size &&
      middle < baseline &&
      middle > baseline - 0.7 * size;
    return fits && !dots.some((other) => other !== dot && isNear(other, dot, size));
  });
}

/** Whether two small drawings stand closer than bullets do; one over the other (fill and outline) is one bullet. */
function isNear(a: Box, b: Box, size: number): boolean {
  const [dx, dy] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  return dx + dy > 1.5 && dx < 2 * size && dy < 0.9 * size;
}
