import { isUnfinished } from "../repair/broken-lines.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import type { Draft } from "../source/draft.js";
import type { SourceText } from "../source/source-text.js";
import type { TextLine } from "./lines.js";
import { wrapWidth } from "./lines.js";
import type { TextDraft } from "./text-draft.js";
import { readUnmarkedLists } from "./unmarked-lists.js";

const ITEM =
  /^(?:([•●▪◦‣⁃■□►▸✓✔➢➤❖·*\uf0b7\uf0a7]|-(?=\s))|(\(?\d{1,3}[.)]|\(?[a-z][.)]|\([ivx]{1,4}\)))(?:\s+(?=\S)|(?<=[•●▪◦■►\uf0b7\uf0a7])(?=\S))/;
const UNDERLINE = /^(?:=+|-+|~+|\^+|\*+|#+|_+|\++)$/;
/** "2.1 Why now": the number of a heading or of a numbered paragraph, never of a list item. */
const DEEP_NUMBER = /^\d{1,2}\.\d{1,2}/;
const RULE = /^[-=_*~#+\s]{3,}$/;
/** A line that is shorter than this share of the wrapping width, though the next word would have fitted, ends a paragraph. */
const SHORT_SHARE = 0.8;

/**
 * Joins lines into paragraphs and list items.
 *
 * @param source the file
 * @param lines its lines
 */
export function readParagraphs(source: SourceText, lines: readonly TextLine[]): TextDraft[] {
  const width = wrapWidth(lines);
  const drafts: TextDraft[] = [];
  const styles: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as TextLine;
    if (line.blank) {
      at += 1;
      continue;
    }
    const style = underlineOf(lines, at);
    if (style) {
      if (!styles.includes(style.mark)) styles.push(style.mark);
      const level = Math.min(6, styles.indexOf(style.mark) + 1);
      const title = lines[style.title] as TextLine;
      drafts.push({
        ...draftOf(source, [title]),
        kind: "heading",
        level,
        indent: title.indent,
        lines: 1,
        apartBefore: true,
        apartAfter: true,
      });
      at = style.end;
      continue;
    }
    if (RULE.test(line.text)) {
      at += 1;
      continue;
    }
    const end = width === undefined ? at + 1 : endOfParagraph(lines, at, width);
    const own = lines.slice(at, end);
    const before = lines[at - 1];
    const after = lines[end];
    const apart = {
      indent: line.indent,
      lines: own.length,
      apartBefore: !before || before.blank || before.page !== line.page,
      apartAfter: !after || after.blank || after.page !== line.page,
    };
    drafts.push({ ...itemOrParagraph(source, own), ...apart });
    at = end;
  }
  return width === undefined ? readUnmarkedLists(drafts) : withListDepths(drafts);
}

/** A title with a line of signs below it, and perhaps the same above. */
function underlineOf(lines: readonly TextLine[], at: number) {
  const here = lines[at];
  const next = lines[at + 1];
  const third = lines[at + 2];
  if (!here || !next) return undefined;
  const over = here.text.length >= 3 && UNDERLINE.test(here.text) && third?.text === here.text && !next.blank;
  if (over) return { title: at + 1, end: at + 3, mark: `over${here.text.charAt(0)}` };
  const under = next.text.length >= 3 && UNDERLINE.test(next.text) && !UNDERLINE.test(here.text);
  const fits = next.text.length >= here.text.length * 0.7 && next.text.length <= here.text.length + 12;
  if (!under || !fits || here.text.length > 120) return undefined;
  return { title: at, end: at + 2, mark: next.text.charAt(0) };
}

function endOfParagraph(lines: readonly TextLine[], from: number, width: number): number {
  const first = lines[from] as TextLine;
  const isItem = ITEM.test(first.text) && !DEEP_NUMBER.test(first.text);
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const before = lines[at - 1] as TextLine;
    const line = lines[at] as TextLine;
    if (line.blank || line.page !== before.page) break;
    if (ITEM.test(line.text) && !/^[a-z]\.\s/.test(line.text)) break;
    if (underlineOf(lines, at) || RULE.test(line.text)) break;
    if (breaksBetween(before, line, first, isItem, width)) break;
  }
  return at;
}

/** Whether the author, not the wrapping, ended the line. */
function breaksBetween(before: TextLine, line: TextLine, first: TextLine, isItem: boolean, width: number): boolean {
  if (/[a-z]-$/.test(before.text) || isUnfinished(before.text)) return false;
  // What is indented less than its bullet's words may still go on with them, but not after a full stop at a short line.
  if (!isItem && line.indent >= before.indent + 2 && before !== first && /[.!?:]["”’)]*$/.test(before.text))
    return true;
  const firstWord = line.text.indexOf(" ") < 0 ? line.text.length : line.text.indexOf(" ");
  const wouldFit = before.indent + before.text.length + 1 + firstWord <= width * SHORT_SHARE;
  if (!wouldFit) return false;
  const low = /^[\p{Ll}(]/u.test(line.text);
  return !low || /[.!?:;]["”’)]*$/.test(before.text);
}

function itemOrParagraph(source: SourceText, lines: readonly TextLine[]): Draft {
  const [first, ...rest] = lines as [TextLine, ...TextLine[]];
  const item = DEEP_NUMBER.test(first.text) ? null : ITEM.exec(first.text);
  if (!item) return draftOf(source, lines);
  const words = { ...first, start: first.start + item[0].length };
  return {
    ...draftOf(source, [words, ...rest]),
    kind: "list-item",
    level: 1,
    marker: item[1] ?? item[2] ?? "",
    markerStart: first.start,
  };
}

function draftOf(source: SourceText, lines: readonly TextLine[]): Draft {
  const builder = new BlockTextBuilder(source);
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before) {
      builder.lineGap(before.end, line.start);
      builder.lineBreak(false);
    }
    builder.copy(line.start, line.end);
  });
  return { kind: "paragraph", body: builder.finish(), ...(lines[0]?.page ? { page: lines[0].page } : {}) };
}

/** Depth of list items by how far their bullets stand in, list by list. */
function withListDepths(drafts: readonly TextDraft[]): TextDraft[] {
  let indents: number[] = [];
  return drafts.map((draft) => {
    if (draft.kind !== "list-item") {
      indents = [];
      return draft;
    }
    while ((indents.at(-1) ?? -1) > draft.indent) indents.pop();
    if ((indents.at(-1) ?? -1) + 1 < draft.indent || indents.length === 0) indents.push(draft.indent);
    return { ...draft, level: indents.length };
  });
}
