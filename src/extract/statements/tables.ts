import type { Block, StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";

/**
 * The column heads of every table: table number to column to words. Heads over several rows are joined by a space; those
 * that a table repeats at the top of a page are taken once.
 */
export function headsOf(document: StrategyDocument): Map<number, Map<number, string>> {
  const tables = new Map<number, Map<number, string>>();
  const seen = new Set<string>();
  for (const block of document.blocks) {
    if (block.kind !== "table-row" || !block.headerRow || block.table === undefined) continue;
    const row = `${block.table} ${headWords(block)}`;
    if (seen.has(row)) continue;
    seen.add(row);
    const heads = tables.get(block.table) ?? new Map<number, string>();
    tables.set(block.table, heads);
    for (const { start, end, column } of block.cells ?? []) {
      const words = block.text.slice(start, end).trim();
      if (words !== "") heads.set(column, [heads.get(column), words].filter(Boolean).join(" "));
    }
  }
  return tables;
}

/** The words of a row of column heads as they are compared: a table that goes on over the page repeats them. */
export function headWords({ text }: Block): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/**
 * A row of a table of measures: what is counted, what it is and what it should be. It says how a promise is judged and is none
 * itself (rubric 10, gaming).
 */
export function isRowOfMeasures({ cells }: Pick<Statement, "cells">): boolean {
  return cells[0]?.role === "measures" && !cells.some(({ role }) => role === "promises" || role === "actions");
}
