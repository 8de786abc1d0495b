import type { Line, SourceText } from "../source/source-text.js";

/** A list item's marker at the start of a line. */
export interface ItemMark {
  /** The bullet or number as it stands. */
  readonly marker: string;
  readonly ordered: boolean;
  /** Columns before the marker. */
  readonly indent: number;
  /** Columns before the item's words. */
  readonly contentIndent: number;
}

/** What kind of block a line begins; "text" for none. */
export type Opening =
  | { readonly kind: "blank" | "text" | "rule" | "quote" | "template" | "attributes" }
  | { readonly kind: "heading"; readonly level: number; readonly from: number; readonly to: number }
  | { readonly kind: "fence"; readonly mark: string }
  | { readonly kind: "html"; readonly tag: string }
  | { readonly kind: "item"; readonly mark: ItemMark }
  | { readonly kind: "note"; readonly from: number }
  | { readonly kind: "definition"; readonly label: string };

const HEADING = /^[ \t]*(#{1,6})(?!#)([ \t]*)(.*)$/;
const CLOSING_HASHES = /(?:[ \t]+#+)?[ \t]*(?:\{[:#][^{}]*\})?[ \t]*$/;
const RULE = /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const QUOTE = /^[ \t]*>/;
const FENCE = /^[ \t]*(`{3,}|~{3,})[^`]*$/;
const HTML =
  /^[ \t]*<(?:(!--)|\/?(address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|nav|ol|p|pre|script|section|source|style|summary|svg|table|tbody|td|template|tfoot|th|thead|title|tr|ul|video)(?=[\s/>]|$))/i;
const ITEM = /^([ \t]*)(?:([-*+])|([•●▪◦‣⁃■□►▸✓✔➢➤❖·])|(\(?\d{1,3}[.)]|\(?[a-z][.)]|\([ivx]{1,4}\)))([ \t]+|$)/;
const TYPED_WITHOUT_SPACE = /^([ \t]*)([•●▪◦‣⁃■►▸✓✔➢➤])(?=\S)/;
const NOTE = /^[ \t]{0,3}\[\^([^\]\s]{1,60})\]:[ \t]*/;
const DEFINITION =
  /^[ \t]{0,3}\[((?:[^[\]\\]|\\.){1,300})\]:[ \t]*<?\S+>?(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
const TEMPLATE = /^[ \t]*(?:\{%.*%\}|\{\{.*\}\}|\{[\w./-]+(?:[ \t:=][^{}]*)?\})[ \t]*$/;
const ATTRIBUTES = /^[ \t]*\{:.*\}[ \t]*$/;

/**
 * What kind of block a line begins.
 *
 * @param text the line without the prefixes of lists and quotations around it
 */
export function openingOf(text: string): Opening {
  if (text.trim() === "") return { kind: "blank" };
  // Most lines of most files are prose: one look at the first letter settles it.
  if (/^[ \t]*[A-Zb-zÀ-ɏ"“‘'£]/.test(text) && !/^[ \t]*[b-z][.)]/.test(text)) return { kind: "text" };
  const heading = headingOf(text);
  if (heading) return heading;
  if (RULE.test(text)) return { kind: "rule" };
  if (QUOTE.test(text)) return { kind: "quote" };
  const fence = FENCE.exec(text)?.[1];
  if (fence) return { kind: "fence", mark: fence };
  const html = HTML.exec(text);
  if (html) return { kind: "html", tag: (html[1] ?? html[2] ?? "").toLowerCase() };
  const mark = itemMark(text);
  if (mark) return { kind: "item", mark };
  const note = NOTE.exec(text);
  if (note) return { kind: "note", from: note[0].length };
  const definition = DEFINITION.exec(text)?.[1];
  if (definition) return { kind: "definition", label: definition };
  if (ATTRIBUTES.test(text)) return { kind: "attributes" };
  return { kind: TEMPLATE.test(text) ? "template" : "text" };
}

/**
 * Headings as real sources write them: also without a space after the hashes, if it cannot be a hashtag or "#1".
 */
function headingOf(text: string): Opening | undefined {
  const found = HEADING.exec(text);
  if (!found) return undefined;
  const [, hashes = "", space = "", words = ""] = found;
  if (words === "" && space === "" && hashes.length === 1) return undefined;
  if (space === "" && hashes.length === 1 && !/^[A-Z][^#]*\s\S/.test(words)) return undefined;
  const from = text.length - words.length;
  const to = from + words.length - (CLOSING_HASHES.exec(words)?.[0].length ?? 0);
  return { kind: "heading", level: hashes.length, from, to };
}

function itemMark(text: string): ItemMark | undefined {
  const found = ITEM.exec(text) ?? TYPED_WITHOUT_SPACE.exec(text);
  if (!found) return undefined;
  const [all, indent = "", hyphen, typed, number, space = ""] = found;
  const marker = hyphen ?? typed ?? number ?? "";
  // A sign or number alone on its line stands above its words, as PDF converters leave it.
  if (all.length === text.length && hyphen === undefined) return undefined;
  const columns = columnsOf(indent);
  const gap = columnsOf(space, columns + marker.length);
  return {
    marker,
    ordered: number !== undefined,
    indent: columns,
    contentIndent: columns + marker.length + (all.length === text.length || gap > 4 ? Math.min(1, gap) : gap),
  };
}

/** How many columns white space fills when it begins at a column; a tab goes to the next multiple of four. */
function columnsOf(space: string, from = 0): number {
  let column = from;
  for (const letter of space) column += letter === "\t" ? 4 - (column % 4) : 1;
  return column - from;
}

/**
 * How many columns of white space a line begins with.
 *
 * @param text the line
 */
export function indentOf(text: string): number {
  return columnsOf(/^[ \t]*/.exec(text)?.[0] ?? "");
}

/**
 * A line without the first columns of white space (and a list marker, when it has one there).
 *
 * @param source the file
 * @param line the line
 * @param columns how many columns to leave out
 * @param markerLength how many characters of them are a marker
 */
export function dropColumns(source: SourceText, line: Line, columns: number, markerLength = 0): Line {
  let column = 0;
  let marker = markerLength;
  let { start } = line;
  while (column < columns && start < line.end) {
    const letter = source.text.charAt(start);
    if (letter === "\t") column += 4 - (column % 4);
    else if (letter === " " || marker-- > 0) column += 1;
    else break;
    start += 1;
  }
  return { start, end: line.end };
}
