import type { StrategyDocument } from "../../model/document.js";
import type { LeadIn, StatementCell } from "../../model/statement.js";

/** What stands above a cell in the header rows of its table, nearest first, each at its own place. */
export function headsAbove({ blocks }: StrategyDocument, row: number, cell: StatementCell | null): LeadIn[] {
  const own = blocks[row];
  const column = own?.cells?.find(({ start, end }) => cell && start <= cell.start && end >= cell.end)?.column;
  if (own?.table === undefined || column === undefined) return [];
  const heads: LeadIn[] = [];
  for (let block = row - 1; block >= 0; block--) {
    const above = blocks[block];
    if (above?.kind === "furniture") continue;
    if (above?.table !== own.table) break;
    const head = above.headerRow ? above.cells?.find((one) => one.column === column) : undefined;
    if (!head) continue;
    const { start, end } = head;
    heads.push({ kind: "column", text: above.text.slice(start, end), block, start, end });
  }
  return heads;
}
