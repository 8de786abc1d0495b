import { type Draft, draftOf } from "./draft.js";
import type { Line } from "./line.js";

/** A table found on a page. */
export interface Table {
  /** Stands for the whole table in the reading order. */
  readonly whole: Draft;
  readonly rows: readonly Draft[];
  /** Left edges of the columns, in points: a table that goes on over the page has the same. */
  readonly columns: readonly number[];
}

/** Lines that stand in one column of one row. */
export interface ColumnLines {
  /** Any number that rises from left to right. */
  readonly column: number;
  readonly lines: Line[];
}

/**
 * A table of its rows.
 *
 * @param rows top to bottom
 * @param columns left edges, in points
 */
export function tableOfRows(rows: readonly Draft[], columns: readonly number[]): Table {
  const whole = draftOf(rows.flatMap((row) => row.lines));
  whole.kind = "table-row";
  return { whole, rows, columns };
}

/**
 * A row of its cells, each cell's lines in order.
 *
 * @param cells those with text
 * @param columns the numbers of all columns, left to right
 */
export function rowOf(cells: readonly ColumnLines[], columns: readonly number[]): Draft {
  const inOrder = [...cells].sort((a, b) => a.column - b.column);
  for (const { lines } of inOrder)
    lines.sort((a, b) => (Math.abs(a.baseline - b.baseline) < 2 ? a.left - b.left : a.baseline - b.baseline));
  const row = draftOf(inOrder.flatMap(({ lines }) => lines));
  row.kind = "table-row";
  row.cells = inOrder.map(({ column, lines }) => ({ column: columns.indexOf(column), lines }));
  return row;
}

/**
 * Whether a row is set off from the one below as column heads are: by weight, or by a colour of its own.
 *
 * @param head the upper row
 * @param next the lower row
 */
export function looksLikeHeads(head: Draft, next: Draft): boolean {
  const colour = head.lines[0]?.colour;
  const ownColour =
    head.lines.every((line) => line.colour === colour) && next.lines.every((line) => line.colour !== colour);
  return (head.bold && !next.bold) || ownColour;
}

/**
 * The words of a row, cell by cell: heads that come again on the next page have the same.
 *
 * @param row of a table
 */
export function wordsOfRow({ cells }: Draft): string {
  return (cells ?? []).map(({ lines }) => wordsOf(lines)).join("\t");
}

/**
 * The words of lines, one space between them.
 *
 * @param lines of one cell
 */
export function wordsOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.trim()).join(" ");
}
