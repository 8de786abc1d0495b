import type { Block } from "../../model/document.js";
import { markCaptions } from "../captions.js";
import { markEndNotes } from "../end-notes.js";
import { markContents } from "../listed-contents.js";
import { setRunningLinesAside } from "../running-lines.js";
import { readText, type Stretch } from "./block-text.js";
import { typedContents } from "./contents.js";
import { type Found, type Paragraph, paragraphsOf } from "./found.js";
import { headingsByLook, subheadingsByLook } from "./look.js";
import { isLayout, tableRows, whole } from "./tables.js";

/** A single heading by style may be an accident. */
const FEWEST_STYLED_HEADINGS = 2;
/** A paragraph longer than this that ends like a sentence is no heading, whatever its style says. */
const LONGEST_HEADING = 200;
/** A numbered paragraph longer than this, with more than one sentence, is running text that happens to bear a number. */
const LONGEST_ITEM = 300;
const SENTENCE_WITHIN = /[.!?]["'”’)]?\s+\p{Lu}/u;

/** The blocks of the main text, and how its headings were told. */
export interface MainText {
  readonly blocks: readonly Block[];
  readonly headings: "by-style" | "by-look" | "none";
}

/**
 * Turns what was found in the body into blocks.
 *
 * @param fewestStyled with fewer headings by style than this, their look tells
 */
export function mainText(found: readonly Found[], fewestStyled = FEWEST_STYLED_HEADINGS): MainText {
  const paragraphs = paragraphsOf(found);
  const styled = paragraphs.filter(({ role, text }) => role === "heading" && text.trim() !== "").length;
  const unstyled = styled < fewestStyled;
  const byLook = unstyled ? headingsByLook(topLevel(found)) : subheadingsByLook(topLevel(found));
  const contents = typedContents(paragraphs);
  const blocks: Block[] = [];
  let table = 0;
  const render = (content: readonly Found[]) => {
    let group: Paragraph[] = [];
    let before: Marked | undefined;
    const items = content.map((each) => ("paragraph" in each ? each.paragraph : each.table));
    items.forEach((item, index) => {
      if ("rows" in item) {
        if (isLayout(item)) for (const row of item.rows) for (const cell of row.cells) render(cell.content);
        else blocks.push(...tableRows(item, table++));
        before = undefined;
        return;
      }
      group.push(item);
      const next = items[index + 1];
      if (item.joinsNext && next && !("rows" in next)) return;
      const after = next && !("rows" in next) ? markedAt(next.text) : undefined;
      blocks.push(...paragraphBlocks(group, byLook.get(item), contents.has(item), { before, after }));
      if (item.text.trim() !== "") before = markedAt(item.text);
      group = [];
    });
  };
  render(found);
  const headings = !unstyled ? "by-style" : byLook.size > 0 ? "by-look" : styled > 0 ? "by-style" : "none";
  return { blocks: markCaptions(markEndNotes(markContents(setRunningLinesAside(blocks)))), headings };
}

/** Paragraphs outside tables that hold figures and facts: only there does a bold line stand for a heading. */
export function topLevel(found: readonly Found[]): Paragraph[] {
  return found.flatMap((each) => {
    if ("paragraph" in each) return [each.paragraph];
    if (!isLayout(each.table)) return [];
    return each.table.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => topLevel(content)));
  });
}

interface Neighbours {
  readonly before: Marked | undefined;
  readonly after: Marked | undefined;
}

function paragraphBlocks(
  group: readonly Paragraph[],
  lookLevel: number | undefined,
  inContents: boolean,
  neighbours: Neighbours,
): Block[] {
  const last = group.at(-1);
  if (!last) return [];
  if (inContents || last.role === "contents") return plain("contents-entry", group.map(whole));
  if (last.role === "caption") return plain("caption", group.map(whole));
  const level = last.role === "heading" || last.role === "title" ? last.level : lookLevel;
  if (level !== undefined) {
    const heading = readText(group.map(whole));
    const isSentence = heading.text.length > LONGEST_HEADING && /[.;:]$/.test(heading.text);
    if (heading.text === "") return [];
    if (!isSentence) {
      return [
        { kind: "heading", ...heading, level, ...(last.marker && last.marker !== "•" ? { marker: last.marker } : {}) },
      ];
    }
  }
  return group.length > 1 ? bodyBlocks(group.map(whole), last, neighbours) : splitAtBreaks(last, neighbours);
}

function plain(kind: "contents-entry" | "caption", stretches: readonly Stretch[]): Block[] {
  const read = readText(stretches);
  return read.text === "" ? [] : [{ kind, ...read }];
}

/** An empty line made by line breaks ends a paragraph as well as Enter does, and so does a typed bullet after a break. */
const BREAK = /\n[^\S\n]*\n\s*|\n(?=[^\S\n]*[•●▪■□◦‣⁃➢❖✓☑][^\S\n])/g;

function splitAtBreaks(paragraph: Paragraph, neighbours: Neighbours): Block[] {
  const { text } = paragraph;
  if (!text.includes("\n")) return bodyBlocks([whole(paragraph)], paragraph, neighbours);
  const blocks: Block[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(BREAK)) {
    blocks.push(...bodyBlocks([{ paragraph, start, end: index }], paragraph, neighbours));
    start = index + found.length;
  }
  blocks.push(...bodyBlocks([{ paragraph, start, end: text.length }], paragraph, neighbours));
  return blocks;
}

function bodyBlocks(
  stretches: readonly Stretch[],
  { marker, depth, role }: Paragraph,
  neighbours: Neighbours,
): Block[] {
  const quoted = role === "quote" ? { quoted: true } : {};
  const typed = marker === undefined ? typedMarker(stretches, neighbours) : undefined;
  const read = readText(typed ? typed.rest : stretches);
  if (read.text === "") return [];
  const shown = marker ?? typed?.marker;
  if (shown === undefined) return [{ kind: "paragraph", ...read, ...quoted }];
  const running = shown !== "•" && read.text.length > LONGEST_ITEM && SENTENCE_WITHIN.test(read.text);
  if (running) return [{ kind: "paragraph", ...read, marker: shown, ...quoted }];
  return [{ kind: "list-item", ...read, level: depth + 1, marker: shown, ...quoted }];
}

/** A marker typed by hand. */
interface Marked {
  readonly marker: string;
  /** Where the text after it begins. */
  readonly length: number;
  /** "bullet" can be nothing else; a dash or a number counts only beside another one. */
  readonly kind: "bullet" | "dash" | "number";
}

const TYPED =
  /^\s*(?:([•●▪■□◦‣⁃➢❖✓☑]|o(?=\t))\s*|([-–—*·])\s+|(\d{1,2}[.)]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}(?:\.\d{1,2}){1,2}(?=\t))\s+)(?=\S)/;

function markedAt(text: string): Marked | undefined {
  const found = TYPED.exec(text);
  if (!found) return undefined;
  const [length, bullet, dash, number] = [found[0].length, found[1], found[2], found[3]];
  if (bullet) return { marker: "•", length, kind: "bullet" };
  return dash ? { marker: dash, length, kind: "dash" } : { marker: number ?? "", length, kind: "number" };
}

function typedMarker([first, ...others]: readonly Stretch[], { before, after }: Neighbours) {
  if (!first) return undefined;
  const marked = markedAt(first.paragraph.text.slice(first.start, first.end));
  if (!marked) return undefined;
  const beside = before?.kind === marked.kind || after?.kind === marked.kind;
  if (marked.kind !== "bullet" && !beside) return undefined;
  return { marker: marked.marker, rest: [{ ...first, start: first.start + marked.length }, ...others] };
}
