import type { Line } from "./line.js";
import type { PageLines } from "./page-lines.js";

/** So far down the page, in shares of its height, may a running title reach below the running header. */
const DEEPEST = 0.25;
/** On so many pages one after the other, or on every second of them. */
const FEWEST_PAGES = 4;
/** Positions that differ by less than this, in points, are the same. */
const SAME_PLACE = 1.5;

/**
 * Lines with the same words at the same place on several pages in a row, alone on their level, with nothing but running lines
 * above: the second part of a running header, which stands deeper than its first.
 *
 * @param pages all pages
 * @param furniture running lines that are known
 * @param isTable whether a line stands in a table
 */
export function runningTitlesOf(
  pages: readonly PageLines[],
  furniture: ReadonlySet<Line>,
  isTable: (line: Line, page: PageLines) => boolean,
): Line[] {
  const found = new Set<Line>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    const next = pages.map((page) => uppermost(page, (line) => furniture.has(line) || found.has(line)));
    for (const line of inARow(next)) {
      const page = pages.find(({ number }) => number === line.page);
      if (page && !isTable(line, page)) found.add(line);
    }
  }
  return [...found];
}

/** The line next below the running ones, where it is alone on its level. */
function uppermost(page: PageLines, apart: (line: Line) => boolean): Line | undefined {
  const isHigh = (line: Line) => line.turn === 0 && line.bottom < DEEPEST * page.height;
  if (page.mainTurn !== 0 || !page.lines.some((line) => apart(line) && isHigh(line))) return undefined;
  const [first, second] = page.lines
    .filter((line) => line.turn === 0 && !apart(line))
    .sort((a, b) => a.baseline - b.baseline);
  if (!first || !second || !isHigh(first)) return undefined;
  return second.baseline - first.baseline < 0.5 * first.size ? undefined : first;
}

/** Those that the page before has too, and the one before that; a page without any may stand between. */
function inARow(lines: readonly (Line | undefined)[]): Line[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    if (!line) continue;
    const row = rows.find((one) => {
      const last = one.at(-1) as Line;
      return isSame(last, line) && line.page - last.page <= 2;
    });
    if (row) row.push(line);
    else rows.push([line]);
  }
  return rows.filter((row) => row.length >= FEWEST_PAGES).flat();
}

function isSame(a: Line, b: Line): boolean {
  return (
    a.text.trim() === b.text.trim() &&
    Math.abs(a.baseline - b.baseline) < SAME_PLACE &&
    Math.abs(a.left - b.left) < SAME_PLACE &&
    Math.abs(a.size - b.size) < 0.5
  );
}
