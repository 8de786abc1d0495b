import type { Draft } from "./draft.js";
import type { Table } from "./tables.js";

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
    for (const row of table.rows) row.table = this.count - 1;
    this.open = { table, page };
    return table.rows;
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
