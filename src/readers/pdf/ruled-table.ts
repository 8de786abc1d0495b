import { type Grid, gridsOf } from "./grid.js";
import type { Line } from "./line.js";
import type { PageLines } from "./page-lines.js";
import { rulesOf } from "./rules.js";

/** With fewer columns and rows a grid may be a box around a running header. */
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 3;
/** A table reaches over at least this share of the page's height; a header set in a grid does not. */
const SMALLEST_HEIGHT = 0.2;

/**
 * The grids of drawn rules on a page that are tall enough for tables: what stands in them is no running header, however often
 * the column heads come again on the next page.
 *
 * @param page the page
 */
export function tallGridsOf(page: PageLines): Grid[] {
  const grids = gridsOf(rulesOf(page.boxes, page.width, page.height, "drawn"));
  return grids.filter(({ xs, ys }) => {
    const height = (ys.at(-1) ?? 0) - (ys[0] ?? 0);
    return xs.length > FEWEST_COLUMNS && ys.length > FEWEST_ROWS && height > SMALLEST_HEIGHT * page.height;
  });
}

/**
 * Whether a line stands in a grid.
 *
 * @param grid any
 * @param line of the page's own turn
 */
export function standsIn({ xs, ys }: Grid, line: Line): boolean {
  const across = (line.left + line.right) / 2;
  const down = (line.top + line.bottom) / 2;
  return across > (xs[0] ?? 0) && across < (xs.at(-1) ?? 0) && down > (ys[0] ?? 0) && down < (ys.at(-1) ?? 0);
}
