import type { Line } from "./line.js";

/** Lines of one column that the file gives one after the other and that stand close below one another. */
export interface WrittenCell {
  readonly lines: Line[];
  left: number;
  right: number;
  readonly top: number;
  bottom: number;
}

/** Cells that the file gives from left to right, level with one another. */
export interface WrittenRow {
  readonly cells: WrittenCell[];
  top: number;
  bottom: number;
}

/** Lines of one cell stand no further apart than this (times the size). */
const WIDEST_LEADING = 1.7;
/** No line of a cell begins so far left of the others (times the size), */
const FURTHEST_LEFT = 2;
/** unless all are centred: their middles differ by less than this (times the size). */
const SAME_MIDDLE = 0.5;
/** Sizes within one cell differ by less than this factor. */
const SAME_SIZE = 1.12;

/**
 * The rows in which the file gives its words: a table is written cell by cell, row by row; columns of running text are written one
 * after the other, so that each of their paragraphs is a row of its own.
 *
 * @param lines of one page and turn
 */
export function writtenRowsOf(lines: readonly Line[]): WrittenRow[] {
  const rows: WrittenRow[] = [];
  for (const cell of cellsOf(lines)) {
    const row = beside(rows, cell);
    if (row) {
      row.cells.push(cell);
      row.top = Math.min(row.top, cell.top);
      row.bottom = Math.max(row.bottom, cell.bottom);
    } else rows.push(rowWith(cell));
  }
  return rows;
}

/** The row that a cell goes on: the last one, where the cell stands to the right of it. Lines that stand over both are no part of it. */
function beside(rows: WrittenRow[], cell: WrittenCell): WrittenRow | undefined {
  const row = rows.at(-1);
  const before = row?.cells.at(-1);
  if (!row || !before || cell.top >= row.bottom || cell.bottom <= row.top) return undefined;
  if (row.cells.length > 1) return cell.left >= before.right ? row : undefined;
  const own = ownLines(before.lines, cell);
  if (own.length === 0 || own.some(({ right }) => right > cell.left)) return undefined;
  if (own.length === before.lines.length) return row;
  const begun = rowWith(cellOf(own));
  if (cell.bottom <= begun.top) return undefined;
  rows.splice(-1, 1, rowWith(cellOf(before.lines.slice(0, -own.length))), begun);
  return begun;
}

/** The last lines of a first cell that stand beside the next: not those above it that reach over it or look otherwise. */
function ownLines(lines: Line[], next: WrittenCell): Line[] {
  const last = lines.at(-1) as Line;
  const isOther = (line: Line) =>
    line.right > next.left || isBold(line) !== isBold(last) || line.colour !== last.colour;
  return lines.slice(lines.findLastIndex((line) => line.bottom < next.top + 0.5 * line.size && isOther(line)) + 1);
}

function isBold({ boldShare }: Line): boolean {
  return boldShare > 0.5;
}

/**
 * A row of cells.
 *
 * @param cells from left to right, at least one
 */
export function rowWith(...cells: WrittenCell[]): WrittenRow {
  return {
    cells,
    top: Math.min(...cells.map(({ top }) => top)),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
  };
}

/**
 * A cell of lines.
 *
 * @param lines from top to bottom, at least one
 */
export function cellOf(lines: Line[]): WrittenCell {
  return {
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

function cellsOf(lines: readonly Line[]): WrittenCell[] {
  const starts = new Map(lines.map((line) => [line, Math.min(...line.fragments.map(({ start }) => start))]));
  const written = [...lines].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
  const cells: WrittenCell[] = [];
  for (const line of written) {
    const cell = cells.at(-1);
    if (cell && isNext(cell, line)) {
      cell.lines.push(line);
      cell.left = Math.min(cell.left, line.left);
      cell.right = Math.max(cell.right, line.right);
      cell.bottom = Math.max(cell.bottom, line.bottom);
    } else cells.push(cellOf([line]));
  }
  return cells;
}

function isNext(cell: WrittenCell, line: Line): boolean {
  const last = cell.lines.at(-1) as Line;
  const distance = line.baseline - last.baseline;
  const [small, large] = line.size < last.size ? [line.size, last.size] : [last.size, line.size];
  if (large > SAME_SIZE * small || distance < 0.5 * small || distance > WIDEST_LEADING * large) return false;
  if (line.left >= cell.right || line.right <= cell.left) return false;
  const shift = Math.abs(cell.left + cell.right - line.left - line.right) / 2;
  return line.left > cell.left - FURTHEST_LEFT * large || shift < SAME_MIDDLE * large;
}
