import type { BlockText } from "../source/block-text.js";
import type { Draft } from "../source/draft.js";
import { tableRow } from "../source/draft.js";
import type { Line, SourceText } from "../source/source-text.js";

const DELIMITER = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;
/** A column head is no longer than this, in characters. */
const MAX_HEAD = 100;
const FRAMED = /^[ \t]*\|.*\|[ \t]*$/;

/**
 * Whether a table begins at a line: column heads above a line of hyphens, or two framed rows without heads.
 *
 * @param source the file
 * @param lines the lines of the container
 * @param at index of the line
 */
export function isTableStart(source: SourceText, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || !contains(source, line, "|")) return false;
  const text = source.slice(line);
  const below = source.slice(next);
  const framed = FRAMED.test(text);
  if (framed && (FRAMED.test(below) || isDelimiter(text))) return true;
  return isDelimiter(below) && below.includes("|") && cellsOf(source, line).length === cellsOf(source, next).length;
}

/**
 * Reads the table that begins at a line.
 *
 * @param source the file
 * @param lines the lines of the container
 * @param from index of its first line
 * @param number the table's number in the document
 * @param inline how a cell's Markdown is read
 */
export function readTable(
  source: SourceText,
  lines: readonly Line[],
  from: number,
  number: number,
  inline: (cell: Line) => BlockText,
): { readonly rows: readonly Draft[]; readonly end: number } {
  const rows: Draft[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (!contains(source, line, "|")) break;
    const text = source.slice(line);
    if (isDelimiter(text)) continue;
    const next = lines[at + 1];
    const header = at === from && next !== undefined && isDelimiter(source.slice(next));
    const cells = cellsOf(source, line).map((cell, column) => ({ body: inline(cell), column }));
    const row = tableRow(cells, number, header && areHeads(cells), source);
    if (row) rows.push(row);
  }
  return { rows, end: at };
}

/** The standard wants a row of heads; converters put there what the page before had no room for. */
function areHeads(cells: readonly { readonly body: BlockText }[]): boolean {
  const filled = cells.filter(({ body }) => body.text !== "");
  const short = filled.every(({ body }) => body.text.length <= MAX_HEAD && !/^[-•*]\s/.test(body.text));
  return short && filled.length * 2 > cells.length;
}

function isDelimiter(text: string): boolean {
  return text.includes("-") && text.includes("|") && DELIMITER.test(text);
}

function contains(source: SourceText, line: Line, letter: string): boolean {
  return source.slice(line).includes(letter);
}

/** The stretches between the bars of a row; a bar behind a backslash or inside code is none. */
function cellsOf(source: SourceText, line: Line): Line[] {
  const cells: Line[] = [];
  let start = line.start;
  let code = false;
  for (let at = line.start; at < line.end; at += 1) {
    const letter = source.text.charAt(at);
    if (letter === "\\") at += 1;
    else if (letter === "`") code = !code;
    else if (letter === "|" && !code) {
      cells.push({ start, end: at });
      start = at + 1;
    }
  }
  cells.push({ start, end: line.end });
  const framedBefore = source.text.slice(line.start, cells[0]?.end).trim() === "";
  const framedAfter = source.text.slice(start, line.end).trim() === "";
  return cells.slice(framedBefore ? 1 : 0, framedAfter && cells.length > 1 ? -1 : undefined);
}
