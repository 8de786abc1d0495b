import { frameSize, fromShown, type Turn } from "../../formats/pdf/frame.js";
import type { Box } from "../../model/boxes.js";
import type { Draft } from "./draft.js";
import { type Grid, gridsOf, isRuled } from "./grid.js";
import type { Line } from "./line.js";
import type { PageLines } from "./page-lines.js";
import { rulesOf } from "./rules.js";
import { type ColumnLines, looksLikeHeads, rowOf, type Table, tableOfRows } from "./table.js";
import { unruledTablesOf } from "./unruled-tables.js";

interface Cell extends ColumnLines {
  readonly row: number;
}

/** Text may reach this far over a cell's edge, in points. */
const OVERHANG = 3;
/** A row of column heads is at most this high, in points. */
const TALLEST_HEAD = 80;
/** A white strip this wide parts two columns where no rule does, in points. */
const STRIP = 7;
/** Of the cells of a table at least this share holds text; a chart's grid holds almost none. */
const FILLED = 0.35;
/** Where a larger share of its lines runs over a rule or its end, the rules are no grid of the text. */
const MOST_OVER = 0.05;

/**
 * The tables of a page: text that stands in a grid of rules, and text that is written row by row. A grid with a single column, or
 * one that text runs across, is none.
 *
 * @param page the page
 * @param turn of the text; a table may lie on its side
 * @param lines of that turn that may belong to a table
 * @param heads the words of the column heads that earlier pages have
 */
export function tablesOf(page: PageLines, turn: Turn, lines: readonly Line[], heads: ReadonlySet<string>): Table[] {
  const { width, height } = frameSize(page, turn);
  const boxes = page.boxes.map((box) => fromShown(box, page, turn));
  const tables: Table[] = [];
  const taken = new Set<Line>();
  const { level } = rulesOf(boxes, width, height, "drawn");
  // Drawn rules first: shading is often laid down line by line and would cut a cell's text apart.
  for (const source of ["drawn", "drawn-and-edges"] as const) {
    const grids = gridsOf(rulesOf(boxes, width, height, source));
    for (const grid of grids.sort((a, b) => areaOf(b) - areaOf(a))) {
      const within = lines.filter((line) => !taken.has(line) && isWithin(grid, line));
      if (within.length < 4 || (grid.upright.length === 0 && textRunsOver(grid, lines, within.length))) continue;
      const head = source === "drawn" ? shadedHead(grid, boxes, lines) : [];
      const table = tableOf(grid, within, head);
      if (!table || (isFrame(grid) && rowsIn(unruledTablesOf(within, level, heads)) > table.rows.length)) continue;
      for (const line of [...within, ...head]) taken.add(line);
      tables.push(table);
    }
  }
  tables.push(
    ...unruledTablesOf(
      lines.filter((line) => !taken.has(line)),
      level,
      heads,
    ),
  );
  return tables;
}

function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

/** Whether what is drawn upright stands at the two sides alone. Rules across it may part groups of rows: then the text shows more of them. */
function isFrame({ xs, upright }: Grid): boolean {
  return xs.length < 3 && upright.length > 0;
}

function rowsIn(tables: readonly Table[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

function isWithin({ xs, ys }: Grid, line: Line): boolean {
  const middle = (line.top + line.bottom) / 2;
  return (
    line.left > (xs[0] as number) - OVERHANG &&
    line.right < (xs.at(-1) as number) + OVERHANG &&
    middle > (ys[0] as number) &&
    middle < (ys.at(-1) as number)
  );
}

/** Whether text between level rules runs out beyond their ends: then they part several tables, with paragraphs between them. */
function textRunsOver({ xs, ys }: Grid, lines: readonly Line[], within: number): boolean {
  const [left, right] = [xs[0] as number, xs.at(-1) as number];
  const over = lines.filter((line) => {
    const middle = (line.top + line.bottom) / 2;
    const isBetween = middle > (ys[0] as number) && middle < (ys.at(-1) as number);
    return isBetween && line.left > left - OVERHANG && line.left < right && line.right > right + OVERHANG;
  });
  return over.length > MOST_OVER * within;
}

/** Lines of a row of column heads that is shaded, not ruled, and stands right above the grid. */
function shadedHead({ xs, ys }: Grid, boxes: readonly Box[], lines: readonly Line[]): Line[] {
  const [first, last, top] = [xs[0] as number, xs.at(-1) as number, ys[0] as number];
  const shades = boxes.filter(
    ([left, above, right, below]) =>
      Math.abs(below - top) < OVERHANG + 1 &&
      below - above > 8 &&
      below - above < TALLEST_HEAD &&
      left > first - 2 * OVERHANG &&
      right < last + 2 * OVERHANG,
  );
  if (shades.length === 0) return [];
  const head = lines.filter((line) => {
    const middle = (line.top + line.bottom) / 2;
    return shades.some(
      ([left, above, right, below]) =>
        middle > above && middle < below && line.left > left - OVERHANG && line.right < right + OVERHANG,
    );
  });
  return new Set(head.map(({ left }) => lastBelow(xs, left + 1))).size > 1 ? head : [];
}

function tableOf(ruled: Grid, lines: readonly Line[], head: readonly Line[]): Table | undefined {
  const grid = ruled.xs.length < 3 ? withColumns(ruled, lines) : ruled;
  if (grid.xs.length < 3 || grid.ys.length < 2) return undefined;
  const cells = cellsOf(grid, lines);
  if (!cells) return undefined;
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const rowNumbers = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  if (columns.length < 2 || rowNumbers.length < 2) return undefined;
  if (cells.length < FILLED * columns.length * rowNumbers.length) return undefined;
  if (rowNumbers.filter((row) => cells.filter((cell) => cell.row === row).length > 1).length < 2) return undefined;
  const rows = rowNumbers.map((row) =>
    rowOf(
      cells.filter((cell) => cell.row === row),
      columns,
    ),
  );
  if (head.length > 0) rows.unshift(headRow(grid, head, columns));
  markHeader(rows);
  return tableOfRows(
    rows,
    columns.map((column) => grid.xs[column] as number),
  );
}

function headRow({ xs }: Grid, head: readonly Line[], columns: readonly number[]): Draft {
  const cells: Cell[] = [];
  for (const line of head) {
    const inside = lastBelow(xs, line.left + 1);
    const column = columns.findLast((at) => at <= inside) ?? (columns[0] as number);
    const cell = cells.find((known) => known.column === column);
    if (cell) cell.lines.push(line);
    else cells.push({ column, row: -1, lines: [line] });
  }
  return rowOf(cells, columns);
}

/** Columns by the white strips that run through all the text, where nothing but a frame is drawn upright. */
function withColumns(grid: Grid, lines: readonly Line[]): Grid {
  const xs = [grid.xs[0] as number];
  let reach = Number.POSITIVE_INFINITY;
  for (const { left, right } of [...lines].sort((a, b) => a.left - b.left)) {
    if (left - reach >= STRIP) xs.push((reach + left) / 2);
    reach = reach === Number.POSITIVE_INFINITY ? right : Math.max(reach, right);
  }
  xs.push(grid.xs.at(-1) as number);
  return { ...grid, xs, upright: [] };
}

/** Every line in its cell; cells between which no rule runs are one. Undefined when text runs across a rule. */
function cellsOf(grid: Grid, lines: readonly Line[]): Cell[] | undefined {
  const { xs, ys } = grid;
  const unruled = grid.upright.length === 0;
  const byPlace = new Map<string, Cell>();
  let across = 0;
  for (const line of lines) {
    const middle = (line.top + line.bottom) / 2;
    let row = lastBelow(ys, middle);
    const bandTop = ys[row] as number;
    const bandBottom = ys[row + 1] as number;
    let column = lastBelow(xs, Math.max(line.left + 1, xs[0] as number));
    let end = column + 1;
    // A cell that spans several columns begins at the next upright rule to the left.
    while (column > 0 && !unruled && !isRuled(grid.upright, xs[column] as number, bandTop, bandBottom)) column -= 1;
    while (end < xs.length - 1 && !unruled && !isRuled(grid.upright, xs[end] as number, bandTop, bandBottom)) end += 1;
    if (line.right > (xs[end] as number) + OVERHANG) across += 1;
    const [left, right] = [xs[column] as number, xs[column + 1] as number];
    while (row > 0 && !isRuled(grid.level, ys[row] as number, left, right)) row -= 1;
    const key = `${row} ${column}`;
    const cell = byPlace.get(key);
    if (cell) cell.lines.push(line);
    else byPlace.set(key, { row, column, lines: [line] });
  }
  if (across > MOST_OVER * lines.length) return undefined;
  return [...byPlace.values()];
}

/** Index of the last value that is not greater, leaving one for the far end. */
function lastBelow(values: readonly number[], value: number): number {
  let at = 0;
  while (at < values.length - 2 && (values[at + 1] as number) <= value) at += 1;
  return at;
}

/** The first row of several cells holds the column heads where it is set off by weight or colour from the row below. */
function markHeader(rows: readonly Draft[]): void {
  const at = rows.findIndex(({ cells }) => (cells?.length ?? 0) > 1);
  const head = rows[at];
  const next = rows.slice(at + 1).find(({ cells }) => (cells?.length ?? 0) > 1);
  if (!head || !next) return;
  if (looksLikeHeads(head, next)) head.headerRow = true;
}
