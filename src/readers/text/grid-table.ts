import type { BlockText } from "../source/block-text.js";
import type { Draft } from "../source/draft.js";
import { tableRow } from "../source/draft.js";
import type { Line, SourceText } from "../source/source-text.js";

const BORDER = /^\s*\+(?:[-=]+\+)+\s*$/;

/**
 * Where a table drawn with plus signs, hyphens and bars ends; -1 when none begins at a line.
 *
 * @param source the file
 * @param lines the lines around it
 * @param from index of its first line
 */
export function gridEnd(source: SourceText, lines: readonly Line[], from: number): number {
  const first = lines[from];
  if (!first || !BORDER.test(source.slice(first))) return -1;
  let at = from;
  while (at < lines.length && /^\s*[+|]/.test(source.slice(lines[at] as Line))) at += 1;
  return at - from >= 3 ? at : -1;
}

/**
 * The rows of such a table. Rows above a border of equals signs are column heads.
 *
 * @param source the file
 * @param lines its lines
 * @param number the table's number in the document
 * @param inline how the lines of a cell are read
 */
export function readGrid(
  source: SourceText,
  lines: readonly Line[],
  number: number,
  inline: (cell: readonly Line[]) => BlockText,
): Draft[] {
  const rows: Draft[] = [];
  const columns = columnsOf(source.slice(lines[0] as Line));
  let cells: Line[][] = columns.map(() => []);
  const headEnd = lines.findIndex((line) => /^\s*\+=/.test(source.slice(line)));
  lines.forEach((line, at) => {
    const text = source.slice(line);
    if (/^\s*\+/.test(text)) {
      const placed = cells.map((cell, column) => ({ body: inline(cell), column }));
      const row = tableRow(placed, number, at <= headEnd, source);
      if (row) rows.push(row);
      cells = columns.map(() => []);
      return;
    }
    columns.forEach(([from, to], column) => {
      // A cell across several columns has no bar at the next border: its words belong to the first.
      const start = column > 0 && text.charAt(from - 1) !== "|" ? from - 1 : from;
      const cell = trimmed(source, {
        start: line.start + Math.min(start, text.length),
        end: line.start + Math.min(to, text.length),
      });
      if (cell.end > cell.start) cells[column]?.push(cell);
    });
  });
  return rows;
}

function columnsOf(border: string): (readonly [from: number, to: number])[] {
  const marks = [...border.matchAll(/\+/g)].map(({ index }) => index);
  return marks.slice(0, -1).map((mark, at) => [mark + 1, marks[at + 1] ?? border.length] as const);
}

function trimmed(source: SourceText, line: Line): Line {
  let { start, end } = line;
  while (start < end && source.text.charAt(start) === " ") start += 1;
  while (end > start && source.text.charAt(end - 1) === " ") end -= 1;
  return { start, end };
}
