import type { Draft } from "./draft.js";
import type { Table } from "./table.js";

/** Columns at this distance are the same, in points. */
const SAME_COLUMN = 4;

/** Numbers the tables of a document; one that goes on over the page keeps its number. */
export class TableNumbering {
  private count = 0;
  private open: { readonly table: Table; readonly page: number } | undefined;

  /**
   * The rows of the next table in reading order, numbered.
   *
   * @param table as found on its page
   * @param page number from 1
   */
  number(table: Table, page: number): readonly Draft[] {
    const before = this.open;
    const goesOn = before !== undefined && before.page === page - 1 && sameColumns(before.table, table);
    if (!goesOn) this.count += 1;
    const rows = [...table.rows];
    const last = before?.table.rows.at(-1);
    const at = rows[0]?.headerRow ? 1 : 0;
    const first = rows[at];
    if (goesOn && last && first && (continuesSentence(last, first) || lacksHead(before.table, table, first))) {
      appendTo(last, first);
      rows.splice(at, 1);
    }
    for (const row of rows) row.table = this.count - 1;
    this.open = { table: { ...table, rows: rows.length > 0 || !before ? rows : before.table.rows }, page };
    return rows;
  }

  /**
   * Notes what stands between tables: running text ends a table.
   *
   * @param draft the next draft in reading order that is no table
   */
  other(draft: Draft): void {
    if (draft.kind !== "furniture" && draft.kind !== "footnote") this.open = undefined;
  }
}

function sameColumns(a: Table, b: Table): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.every((left, at) => Math.abs(left - (b.columns[at] ?? 0)) < SAME_COLUMN)
  );
}

/** A row that a page's end has cut: it has no first cell, and one of its cells goes on in the middle of a sentence. */
function continuesSentence(above: Draft, row: Draft): boolean {
  if (hasHead(row)) return false;
  return (row.cells ?? []).some(({ column, lines }) => {
    const before =
      above.cells
        ?.find((cell) => cell.column === column)
        ?.lines.at(-1)
        ?.text.trimEnd() ?? "";
    return /^\p{Ll}/u.test(lines[0]?.text ?? "") && before !== "" && !/[.!?;:]$/.test(before);
  });
}

/** A row without a first cell in a table where every other row has one: the first cell stands on the page before. */
function lacksHead(before: Table, table: Table, row: Draft): boolean {
  return !hasHead(row) && [...before.rows, ...table.rows].every((other) => other === row || hasHead(other));
}

function hasHead(row: Draft): boolean {
  return row.cells?.some(({ column }) => column === 0) ?? false;
}

function appendTo(above: Draft, row: Draft): void {
  const cells = [...(above.cells ?? [])];
  for (const { column, lines } of row.cells ?? []) {
    const at = cells.findIndex((cell) => cell.column === column);
    const known = cells[at];
    if (known) cells[at] = { column, lines: [...known.lines, ...lines] };
    else cells.push({ column, lines });
  }
  above.cells = cells.sort((a, b) => a.column - b.column);
}
