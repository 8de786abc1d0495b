import type { BlockText } from "../source/block-text.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import type { Draft } from "../source/draft.js";
import { tableRow } from "../source/draft.js";
import type { SourceText } from "../source/source-text.js";
import type { Element, Node } from "./elements.js";
import { attribute, isBlock, isElement, isInvisible } from "./elements.js";
import { addText, isNoteMark } from "./inline.js";

/** A cell's column span beyond this is a mistake (the HTML standard allows 1,000). */
const MAX_SPAN = 1000;

/**
 * Whether a table holds rows of cells that belong together. Old pages also use tables to arrange the page: those have tables or
 * headings in their cells, or one cell a row, and their cells are read one after another.
 *
 * @param table a table element
 */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, "role") ?? "")) return false;
  let widest = 0;
  const stack: Node[] = [...table.childNodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === "table") return false;
    if (/^h[1-6]$/.test(node.tagName) && !insideHeader(node)) return false;
    if (node.tagName === "tr") widest = Math.max(widest, cellsOf(node).length);
    stack.push(...node.childNodes);
  }
  return widest > 1;
}

/**
 * The rows of a table, its caption first.
 *
 * @param table a data table
 * @param number the table's number in the document
 * @param source the file
 * @param base what to add to the parser's offsets
 */
export function tableRows(table: Element, number: number, source: SourceText, base: number): Draft[] {
  const drafts: Draft[] = [];
  /** For each column, how many more rows a cell from above reaches into. */
  const reached: number[] = [];
  for (const { row, head } of rowsOf(table)) {
    if (row.tagName === "caption") {
      const body = cellText(row, source, base);
      if (body.text !== "") drafts.push({ kind: "caption", body });
      continue;
    }
    const cells = cellsOf(row);
    const placed: { body: BlockText; column: number }[] = [];
    let column = 0;
    for (const cell of cells) {
      while ((reached[column] ?? 0) > 0) column = passBy(reached, column);
      placed.push({ body: cellText(cell, source, base), column });
      const down = span(cell, "rowspan") - 1;
      for (let across = span(cell, "colspan"); across > 0; across -= 1) {
        if (down > 0) reached[column] = down;
        column += 1;
      }
    }
    for (; column < reached.length; column += 1) if ((reached[column] ?? 0) > 0) passBy(reached, column);
    const header = head || (cells.length > 1 && cells.every(({ tagName }) => tagName === "th"));
    const draft = tableRow(placed, number, header, source);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function passBy(reached: number[], column: number): number {
  reached[column] = (reached[column] ?? 0) - 1;
  return column + 1;
}

function insideHeader(element: Element): boolean {
  for (let above = element.parentNode; above && "tagName" in above; above = above.parentNode) {
    if (above.tagName === "th" || above.tagName === "caption") return true;
    if (above.tagName === "td") return false;
  }
  return false;
}

function* rowsOf(table: Element): Generator<{ row: Element; head: boolean }> {
  for (const child of table.childNodes) {
    if (!isElement(child) || isInvisible(child)) continue;
    if (child.tagName === "tr" || child.tagName === "caption") yield { row: child, head: false };
    else
      for (const row of child.childNodes)
        if (isElement(row) && row.tagName === "tr" && !isInvisible(row)) yield { row, head: child.tagName === "thead" };
  }
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName));
}

function span(cell: Element, name: "rowspan" | "colspan"): number {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, MAX_SPAN);
}

/** All text of a cell; its paragraphs and list items are parted by a space. */
function cellText(cell: Element, source: SourceText, base: number): BlockText {
  const builder = new BlockTextBuilder(source);
  type Step = { readonly node: Node; readonly bold: boolean } | "block";
  const stack: Step[] = [{ node: cell, bold: cell.tagName === "th" }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step === "block") {
      builder.gap();
      continue;
    }
    const { node, bold } = step;
    if (!isElement(node)) {
      const place = node.nodeName === "#text" ? node.sourceCodeLocation : undefined;
      builder.bold = bold;
      if (place) addText(builder, source, place.startOffset + base, place.endOffset + base);
      continue;
    }
    if (isInvisible(node) || (node.tagName === "sup" && isNoteMark(node, builder))) continue;
    const apart = isBlock(node) || node.tagName === "br";
    if (apart) {
      builder.gap();
      stack.push("block");
    }
    const inBold = bold || /^(?:b|strong|th)$/.test(node.tagName);
    for (const child of [...node.childNodes].reverse()) stack.push({ node: child, bold: inBold });
  }
  return builder.finish();
}
