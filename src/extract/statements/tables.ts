import type { StrategyDocument } from "../../model/document.js";

/** The column heads of every table: table number to column to words. Heads over several rows are joined by a space. */
export function headsOf(document: StrategyDocument): Map<number, Map<number, string>> {
  const tables = new Map<number, Map<number, string>>();
  for (const block of document.blocks) {
    if (block.kind !== "table-row" || !block.headerRow || block.table === undefined) continue;
    const heads = tables.get(block.table) ?? new Map<number, string>();
    tables.set(block.table, heads);
    for (const { start, end, column } of block.cells ?? []) {
      const words = block.text.slice(start, end).trim();
      if (words !== "") heads.set(column, [heads.get(column), words].filter(Boolean).join(" "));
    }
  }
  return tables;
}
