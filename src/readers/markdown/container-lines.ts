import type { Line, SourceText } from "../source/source-text.js";
import { dropColumns, type ItemMark, indentOf, openingOf } from "./lines.js";
import { isTableStart } from "./table.js";

/** The lines of a quotation, a note or a list item without what marks them as such, and the first line after it. */
export interface Inside {
  readonly inside: readonly Line[];
  readonly end: number;
}

/**
 * The lines of a quotation. A line of text without a mark goes on with it.
 *
 * @param source the file
 * @param lines of the container that it stands in
 * @param from its first line
 */
export function quotedLines(source: SourceText, lines: readonly Line[], from: number): Inside {
  const inside: Line[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const prefix = /^[ \t]*> ?/.exec(source.slice(line))?.[0];
    const opening = prefix === undefined ? openingOf(source.slice(line)).kind : "quote";
    if (opening !== "quote" && opening !== "text") break;
    inside.push({ start: line.start + (prefix?.length ?? 0), end: line.end });
  }
  return { inside, end: at };
}

/**
 * The lines of a note.
 *
 * @param source the file
 * @param lines of the container that it stands in
 * @param from its first line
 * @param skip how long its mark is
 */
export function noteLines(source: SourceText, lines: readonly Line[], from: number, skip: number): Inside {
  const first = lines[from] as Line;
  const inside: Line[] = [{ start: first.start + skip, end: first.end }];
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const text = source.slice(lines[at] as Line);
    const kind = openingOf(text).kind;
    const next = lines[at + 1];
    const goesOn =
      kind === "blank" ? next && indentOf(source.slice(next)) >= 2 : kind === "text" || indentOf(text) >= 2;
    if (!goesOn) break;
    if (kind !== "blank") inside.push(lines[at] as Line);
    else if (openingOf(source.slice(next as Line)).kind === "blank") break;
  }
  return { inside, end: at };
}

/**
 * The lines of a list item.
 *
 * @param source the file
 * @param lines of the container that it stands in
 * @param from its first line
 * @param mark its marker
 */
export function itemLines(source: SourceText, lines: readonly Line[], from: number, mark: ItemMark): Inside {
  const inside: Line[] = [dropColumns(source, lines[from] as Line, mark.contentIndent, mark.marker.length)];
  // Word processors and converters indent what belongs to an item by less than the standard asks.
  const belongs = Math.min(mark.contentIndent, mark.indent + 2);
  let blank = inside[0] && inside[0].start === inside[0].end;
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const text = source.slice(line);
    const opening = openingOf(text);
    if (opening.kind === "blank") {
      blank = true;
      inside.push(line);
      continue;
    }
    const indented = indentOf(text) >= belongs;
    if (!indented && (blank || (opening.kind !== "text" && opening.kind !== "attributes"))) break;
    if (!indented && isTableStart(source, lines, at)) break;
    inside.push(dropColumns(source, line, mark.contentIndent));
    blank = false;
  }
  return { inside, end: at };
}
