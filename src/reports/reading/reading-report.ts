import type { Block, BlockKind, StrategyDocument } from "../../model/document.js";
import { oneLine } from "../printable.js";
import { counted, notePages } from "../wording.js";
import { wrap } from "../wrap.js";
import { type ReadingHealth, readingHealth } from "./reading-health.js";

/** Room for what a block is, before its words, in characters. */
const MARGIN = 14;
/** Narrower than this, lines would be single words. */
const LEAST_WIDTH = 30;

const NAMES: Readonly<Record<BlockKind, string>> = {
  heading: "heading",
  paragraph: "",
  "list-item": "item",
  "table-row": "row",
  caption: "caption",
  "contents-entry": "contents",
  footnote: "footnote",
  furniture: "left out",
};

/** How a reading is shown. */
export interface ReadingOptions {
  /** In code points; 80 when not given. */
  readonly width?: number;
}

/**
 * A document as it was understood: how much of it was read, the reading notes, then every block in reading order with what it
 * was taken for, so that a person can check it against the file.
 */
export function readingReport(document: StrategyDocument, { width = 80 }: ReadingOptions = {}): string {
  const columns = Math.max(LEAST_WIDTH, Math.floor(width));
  const lines = [
    ...wrap(oneLine(document.title ?? "A document without a title"), columns),
    ...healthLines(readingHealth(document), document).flatMap((line) => wrap(line, columns)),
    ...document.notes.flatMap((note) => {
      const pages = notePages(note);
      return wrap(`Reading note: ${oneLine(note.text)}${pages ? ` (${pages})` : ""}`, columns);
    }),
  ];
  let page: number | undefined;
  for (const block of document.blocks) {
    if (block.page !== undefined && block.page !== page) {
      page = block.page;
      lines.push("", `${pageName(document)} ${page}`);
    }
    lines.push(...blockLines(block, columns));
  }
  return `${lines.join("\n")}\n`;
}

/** What was read and what was not, in sentences. */
function healthLines({ words, left, blocks }: ReadingHealth, document: StrategyDocument): string[] {
  const pages = document.pages === undefined ? "" : `, ${counted(document.pages, pageName(document).toLowerCase())}`;
  const kept = blocks.filter(({ count }) => count > 0).map(({ kind, count }) => counted(count, BLOCK_WORDS[kind]));
  const out = left
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => counted(count, LEFT_WORDS[kind].one, LEFT_WORDS[kind].many));
  return [
    `Read as ${document.format}: ${counted(words, "word")} with headings${pages}.`,
    ...(kept.length > 0 ? [`Taken for: ${kept.join(", ")}.`] : []),
    ...(out.length > 0 ? [`Never quoted: ${out.join(", ")}.`] : []),
  ];
}

const BLOCK_WORDS = {
  heading: "heading",
  paragraph: "paragraph",
  "list-item": "list item",
  "table-row": "table row",
} as const;
const LEFT_WORDS = {
  furniture: { one: "running line or page number", many: "running lines and page numbers" },
  "contents-entry": { one: "contents entry", many: "contents entries" },
  caption: { one: "caption", many: "captions" },
  footnote: { one: "footnote", many: "footnotes" },
} as const;

function pageName({ format }: StrategyDocument): "Page" | "Slide" {
  return format === "pptx" || format === "odp" ? "Slide" : "Page";
}

function blockLines(block: Block, width: number): string[] {
  const name = [NAMES[block.kind], ...(block.level === undefined ? [] : [block.level])].join(" ");
  const quoted = block.quoted ? "quoted" : "";
  const margin = (name || quoted).padEnd(MARGIN);
  const words = [block.marker, block.cells ? cellsOf(block) : oneLine(block.text)].filter(Boolean).join(" ");
  return [
    ...(block.kind === "heading" ? [""] : []),
    ...wrap(words, width - MARGIN).map((line, at) => `${at === 0 ? margin : " ".repeat(MARGIN)}${line}`),
  ];
}

/** The cells of a row, column heads marked as such. */
function cellsOf({ text, cells = [], headerRow }: Block): string {
  const words = cells.map(({ start, end }) => oneLine(text.slice(start, end)));
  return `${headerRow ? "heads: " : ""}${words.join(" | ")}`;
}
