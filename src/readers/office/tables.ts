import type { Block, Cell } from "../../model/document.js";
import type { Piece } from "../../model/place.js";
import { type ReadText, readText, type Stretch } from "./block-text.js";
import { type FoundRow, type FoundTable, type Paragraph, paragraphsOf } from "./found.js";

/** A cell with more words than this in a table of hardly any rows holds running text, set in columns. */
const HEAVY_CELL_WORDS = 90;
const LAYOUT_ROWS = 2;
const LAYOUT_COLUMNS = 2;
/** Column heads are short. */
const HEAD_WORDS = 8;

/** Whether a table only sets running text in a frame or in columns, so that its cells read as ordinary paragraphs. */
export function isLayout(table: FoundTable): boolean {
  if (table.rows.some(({ header }) => header)) return false;
  const filled = table.rows.map(({ cells }) => cells.map((cell) => paragraphsOf(cell.content)).filter(hasText));
  const columns = Math.max(0, ...filled.map((cells) => cells.length));
  if (columns <= 1) return true;
  const cells = filled.flat();
  const heavy = cells.some((cell) => words(cell) >= HEAVY_CELL_WORDS);
  const headed = cells.some((cell) => cell.length > 1 && cell.some(({ role }) => role === "heading"));
  const rows = filled.filter((row) => row.length > 0).length;
  return (heavy && rows <= LAYOUT_ROWS) || (headed && columns <= LAYOUT_COLUMNS);
}

function hasText(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }) => text.trim() !== "");
}

function words(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** A table's rows as blocks; empty rows and cells are left out. */
export function tableRows(table: FoundTable, number: number): Block[] {
  const headed = table.rows.some(({ header }) => header);
  const first = table.rows.findIndex(({ cells }) => cells.some((cell) => hasText(paragraphsOf(cell.content))));
  return table.rows.flatMap((row, index) => {
    const isHead = headed ? row.header : index === first && looksLikeHead(row, table.rows.slice(index + 1));
    const block = rowBlock(row, number, isHead);
    return block ? [block] : [];
  });
}

/** A first row that is marked as column heads but has more words than this in a cell is a row like the others. */
const MARKED_HEAD_WORDS = 15;

/** A table's rows when the file sets its first row apart, as slides do. */
export function headedByFirst([first, ...others]: readonly FoundRow[]): readonly FoundRow[] {
  if (!first) return [];
  const short = first.cells.every(({ content }) => words(paragraphsOf(content)) <= MARKED_HEAD_WORDS);
  return [{ ...first, header: short && others.length > 0 }, ...others];
}

function looksLikeHead(row: FoundRow, below: readonly FoundRow[]): boolean {
  const cells = row.cells.map((cell) => paragraphsOf(cell.content)).filter(hasText);
  if (below.length === 0 || cells.length < 2) return false;
  if (cells.some((cell) => words(cell) > HEAD_WORDS || cell.some(({ text }) => /[.!]\s*$/.test(text)))) return false;
  if (cells.every((cell) => cell.every(isBold))) return true;
  // A head in plain letters: nothing but words, every column named, and longer cells below.
  const named = cells.length === row.cells.length && cells.every((cell) => cell.every(({ text }) => !/\d/.test(text)));
  const average = (rows: readonly FoundRow[]) => {
    const counts = rows.flatMap((each) => each.cells.map((cell) => words(paragraphsOf(cell.content))));
    return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  };
  return named && average(below) >= 2 * average([row]);
}

function isBold({ text, runs }: Paragraph): boolean {
  return runs.every(({ start, end, look }) => look.bold || text.slice(start, end).trim() === "");
}

function rowBlock(row: FoundRow, table: number, headerRow: boolean): Block | undefined {
  let text = "";
  const pieces: Piece[] = [];
  const cells: Cell[] = [];
  for (const { column, content } of row.cells) {
    const read = readText(paragraphsOf(content).map(whole));
    if (read.text === "") continue;
    if (text !== "") text += "\t";
    cells.push({ start: text.length, end: text.length + read.text.length, column });
    pieces.push(...moved(read, text.length));
    text += read.text;
  }
  if (text === "") return undefined;
  return { kind: "table-row", text, pieces, table, cells, ...(headerRow ? { headerRow } : {}) };
}

/** A paragraph from end to end. */
export function whole(paragraph: Paragraph): Stretch {
  return { paragraph, start: 0, end: paragraph.text.length };
}

function moved({ pieces }: ReadText, by: number): Piece[] {
  return pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by }));
}
