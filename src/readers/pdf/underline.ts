import type { Box } from "../../model/boxes.js";
import type { Line } from "./line.js";

/** An underline is no thicker than this, in points. */
const THICKEST = 2.5;
/** It lies this far below the baseline at most, in shares of the size. */
const LOWEST = 0.3;
/** It runs under at least this share of the words. */
const COVERED = 0.9;

/**
 * The lines of a page, those underlined from end to end marked. Words in colour and underlined are a link, not a heading.
 *
 * @param lines of the page's upright turn
 * @param boxes rules as they are drawn
 */
export function withUnderlines(lines: readonly Line[], boxes: readonly Box[]): Line[] {
  const thin = boxes.filter(([left, top, right, bottom]) => bottom - top <= THICKEST && right - left > THICKEST);
  if (thin.length === 0) return [...lines];
  return lines.map((line) => {
    let covered = 0;
    for (const [left, top, right, bottom] of thin) {
      const drop = (top + bottom) / 2 - line.baseline;
      if (drop < 0 || drop > LOWEST * line.size) continue;
      // A rule that reaches beyond the words belongs to a table or parts the page.
      if (left < line.left - 2 || right > line.right + 2) continue;
      covered += Math.min(right, line.right) - Math.max(left, line.left);
    }
    return covered >= COVERED * (line.right - line.left) ? { ...line, underlined: true } : line;
  });
}
