import type { Draft } from "./draft.js";
import type { Line } from "./line.js";
import type { Rule } from "./rules.js";
import { looksLikeHeads, rowOf, type Table, tableOfRows, wordsOf, wordsOfRow } from "./table.js";
import { cellOf, rowWith, type WrittenCell, type WrittenRow, writtenRowsOf } from "./written-rows.js";

/** Rows stand no further apart than this (times the size). */
const WIDEST_GAP = 2.5;
/** Columns are parted by at least this (times the size). */
const NARROWEST_STRIP = 0.25;
/** Cells are level where their lines differ by less than this (times the size). */
const LEVEL = 0.35;
/** Text sizes of one table differ by less than this factor: figures with their labels below are none. */
const SAME_SIZE = 1.15;
/** A table has more rows than this, column heads included, or as many where they are whole. */
const FEWEST_ROWS = 2;
/** Without, so many rows and columns at least, and most cells hold text. */
const FEWEST_WITHOUT_HEADS = 3;
const FILLED = 0.5;
const FILLED_WITHOUT_HEADS = 0.7;
/** Where more cells than this share begin in the middle of a sentence, what was written row by row are lines of columns. */
const MOST_WITHIN_SENTENCE = 0.3;
/** Without heads at least this share of the cells has words: a chart has figures. */
const FEWEST_WORDS = 0.3;
/** A rule below the heads runs along at least this share of the table. */
const RULED = 0.6;

interface Column {
  left: number;
  right: number;
}

/** Rows that stand below one another and share their columns. */
interface Run {
  readonly rows: WrittenRow[];
  columns: readonly Column[];
  readonly size: number;
}

/**
 * The tables that no rules part: rows of cells that the file gives one after the other, which stand in the same columns, level in
 * each row. They need column heads that are set off or that an earlier page has, or several columns and rows.
 *
 * @param lines of one page and turn, none of them in a ruled table
 * @param rules level ones
 * @param heads the words of the column heads that earlier pages have
 */
export function unruledTablesOf(lines: readonly Line[], rules: readonly Rule[], heads: ReadonlySet<string>): Table[] {
  const tables: Table[] = [];
  for (const run of runsOf(writtenRowsOf(lines).flatMap((row) => partedAfterHeads(row, heads)))) {
    const table = tableOf(run, rules, heads);
    if (table) tables.push(table);
  }
  return tables;
}

/** A row that begins with known heads and, close below them, has the rest of a row that the page before began: two rows. */
function partedAfterHeads(row: WrittenRow, heads: ReadonlySet<string>): WrittenRow[] {
  for (const head of heads) {
    const words = head.split("\t");
    if (words.length !== row.cells.length) continue;
    const counts = row.cells.map(({ lines }, at) =>
      lines.findIndex((_, last) => wordsOf(lines.slice(0, last + 1)) === words[at]),
    );
    if (counts.includes(-1)) continue;
    const rest = row.cells.flatMap(({ lines }, at) => {
      const below = lines.slice((counts[at] ?? 0) + 1);
      return below.length > 0 ? [cellOf(below)] : [];
    });
    const above = row.cells.map(({ lines }, at) => cellOf(lines.slice(0, (counts[at] ?? 0) + 1)));
    return rest.length > 0 ? [rowWith(...above), rowWith(...rest)] : [row];
  }
  return [row];
}

function runsOf(rows: readonly WrittenRow[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const row of rows) {
    if (open && goesOn(open, row)) continue;
    open = undefined;
    if (row.cells.length < 2) continue;
    const size = sizeOf(row.cells[0] as WrittenCell);
    open = { rows: [row], columns: row.cells.map(({ left, right }) => ({ left, right })), size };
    runs.push(open);
  }
  for (const { rows: found } of runs) while ((found.at(-1)?.cells.length ?? 2) < 2) found.pop();
  return runs;
}

/** Adds a row to a run where it fits. */
function goesOn(run: Run, row: WrittenRow): boolean {
  const above = run.rows.at(-1) as WrittenRow;
  const gap = row.top - above.bottom;
  if (gap < -0.3 * run.size || gap > WIDEST_GAP * run.size) return false;
  if (row.cells.some((cell) => cell.lines.some(({ size }) => !isSameSize(size, run.size)))) return false;
  const columns = withCells(run.columns, row.cells, NARROWEST_STRIP * run.size);
  if (!columns || (run.rows.length > FEWEST_ROWS && isWider(columns, run.columns))) return false;
  run.columns = columns;
  run.rows.push(row);
  return true;
}

/** Whether a column was added before the first or after the last: late in a table that is text beside it. */
function isWider(columns: readonly Column[], known: readonly Column[]): boolean {
  const [first, last] = [known[0], known.at(-1)];
  return (
    columns.length > known.length &&
    ((columns[0]?.right ?? 0) < (first?.left ?? 0) || (columns.at(-1)?.left ?? 0) > (last?.right ?? 0))
  );
}

function isSameSize(a: number, b: number): boolean {
  return Math.max(a, b) < SAME_SIZE * Math.min(a, b);
}

function sizeOf({ lines }: WrittenCell): number {
  return (lines[0] as Line).size;
}

/** The columns with the cells of one more row; undefined where a cell reaches over two of them, or two cells stand in one. */
function withCells(known: readonly Column[], cells: readonly WrittenCell[], strip: number): Column[] | undefined {
  const columns = known.map((column) => ({ ...column }));
  const taken = new Set<Column>();
  for (const { left, right } of cells) {
    const own = columns.filter((column) => left < column.right + strip && right > column.left - strip);
    const [column, ...others] = own;
    if (others.length > 0 || (column && taken.has(column))) return undefined;
    if (column) {
      column.left = Math.min(column.left, left);
      column.right = Math.max(column.right, right);
      taken.add(column);
    } else {
      const added = { left, right };
      columns.push(added);
      taken.add(added);
    }
  }
  columns.sort((a, b) => a.left - b.left);
  return columns.every(({ left }, at) => at === 0 || left - (columns[at - 1] as Column).right >= strip)
    ? columns
    : undefined;
}

function tableOf({ rows, columns, size }: Run, rules: readonly Rule[], heads: ReadonlySet<string>): Table | undefined {
  const full = rows.filter(({ cells }) => cells.length > 1);
  if (full.length < FEWEST_ROWS || !full.slice(1).every((row) => isLevel(row, size))) return undefined;
  const drafts = rows.map(({ cells }) => draftOfRow(cells, columns));
  const headed = heads.has(wordsOfRow(drafts[0] as Draft)) || areHeads(rows, drafts, columns, rules);
  if (full.length === FEWEST_ROWS && !(headed && isWhole(rows, columns))) return undefined;
  if (!headed && (full.length < FEWEST_WITHOUT_HEADS || columns.length < FEWEST_WITHOUT_HEADS)) return undefined;
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length < (headed ? FILLED : FILLED_WITHOUT_HEADS) * columns.length * rows.length) return undefined;
  const begins = cells.map(({ lines }) => (lines[0] as Line).text);
  if (shareOf(begins, /^\p{Ll}/u) > MOST_WITHIN_SENTENCE) return undefined;
  if (!headed && shareOf(begins, /\p{L}{2}/u) < FEWEST_WORDS) return undefined;
  if (headed) (drafts[0] as Draft).headerRow = true;
  return tableOfRows(
    drafts,
    columns.map(({ left }) => left),
  );
}

/** Whether a row below heads of three columns and more says one short thing for each. */
function isWhole(rows: readonly WrittenRow[], columns: readonly Column[]): boolean {
  const [head, only] = rows as readonly [WrittenRow, WrittenRow];
  return (
    rows.length === FEWEST_ROWS &&
    columns.length >= FEWEST_WITHOUT_HEADS &&
    rows.every(({ cells }) => cells.length === columns.length) &&
    only.cells.every(({ lines }) => lines.length === 1) &&
    head.cells.every(({ lines }) => /\p{L}{2}/u.test(lines[0]?.text ?? ""))
  );
}

function shareOf(texts: readonly string[], pattern: RegExp): number {
  return texts.filter((text) => pattern.test(text)).length / texts.length;
}

/** Whether the cells of a row begin, end or lie in the middle at one height. */
function isLevel({ cells, top, bottom }: WrittenRow, size: number): boolean {
  const near = (distance: number) => Math.abs(distance) < LEVEL * size;
  return (
    cells.every((cell) => near(cell.top - top)) ||
    cells.every((cell) => near(cell.bottom - bottom)) ||
    cells.every((cell) => near((cell.top + cell.bottom - top - bottom) / 2))
  );
}

function draftOfRow(cells: readonly WrittenCell[], columns: readonly Column[]): Draft {
  const columnOf = ({ left, right }: WrittenCell) =>
    columns.findIndex((column) => left < column.right && right > column.left);
  return rowOf(
    cells.map((cell) => ({ column: columnOf(cell), lines: [...cell.lines] })),
    columns.map((_, at) => at),
  );
}

/** Whether the first row is set off from the next: by its look, by an empty corner, or by a rule such as no other rows have below them. */
function areHeads(
  rows: readonly WrittenRow[],
  drafts: readonly Draft[],
  columns: readonly Column[],
  rules: readonly Rule[],
): boolean {
  const [head, next] = drafts;
  if (!head || !next) return false;
  if (looksLikeHeads(head, next) || (isCornerEmpty(head) && !drafts.slice(1).some(isCornerEmpty))) return true;
  const between = (above: WrittenRow, below: WrittenRow) => isRuledBetween(above.bottom, below.top, columns, rules);
  const [first, second, third] = rows as [WrittenRow, WrittenRow, ...WrittenRow[]];
  return between(first, second) && !(third && between(second, third));
}

function isCornerEmpty({ cells }: Draft): boolean {
  return cells?.every(({ column }) => column > 0) ?? false;
}

function isRuledBetween(above: number, below: number, columns: readonly Column[], rules: readonly Rule[]): boolean {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0];
  const middle = (above + below) / 2;
  const reach = Math.max(0, below - above) / 2 + 2;
  return rules.some(
    ({ at, from, to }) =>
      Math.abs(at - middle) < reach && Math.min(to, right) - Math.max(from, left) > RULED * (right - left),
  );
}
