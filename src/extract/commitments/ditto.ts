import type { StrategyDocument } from "../../model/document.js";
import type { StatementCell } from "../../model/statement.js";

/** A cell and the block that it stands in. */
export interface PlacedCell {
  readonly cell: StatementCell;
  readonly block: number;
}

/** "As above", "ditto", "Same", a pair of marks, and nothing else. */
const DITTO =
  /^(?:[–-]?\s?(?:ditto|do|idem)\s?[–-]?|["“”″〃]|['’]{2}|(?:the\s)?same(?:\s(?:as\s)?(?:in\s)?(?:the\s)?(?:row\s|line\s|one\s)?(?:above|before|previous(?:\s(?:row|line|one))?))?|as(?:\sin)?\s(?:the\s)?(?:row\s|line\s|one\s)?(?:above|before)|see\s(?:row\s)?above)\.?$/iu;

/** Whether the cell only points to the one above it. */
export function isDitto(text: string): boolean {
  return DITTO.test(text.trim());
}

/** The cell that a cell stands for: of one that says "as above", the nearest above it in its column that says more; null where none does. */
export function meantBy({ blocks }: StrategyDocument, placed: PlacedCell): PlacedCell | null {
  if (!isDitto(placed.cell.text)) return placed;
  const own = blocks[placed.block];
  const column = own?.cells?.find(({ start }) => start === placed.cell.start)?.column;
  if (own?.table === undefined || column === undefined) return null;
  for (let block = placed.block - 1; block >= 0; block--) {
    const above = blocks[block];
    if (above?.kind === "furniture") continue;
    if (above?.table !== own.table || above.headerRow) return null;
    const cell = above.cells?.find((one) => one.column === column);
    const text = cell ? above.text.slice(cell.start, cell.end) : "";
    if (!cell || text.trim() === "") return null;
    if (!isDitto(text)) return { cell: { ...placed.cell, text, start: cell.start, end: cell.end }, block };
  }
  return null;
}
