import type { Block, BlockKind, StrategyDocument } from "../../model/document.js";
import { oneLine } from "../printable.js";
import { counted } from "../wording.js";
import { type ReadingHealth, readingHealth } from "./reading-health.js";

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

/** What a block was taken for, with its level: "heading 2"; nothing for a paragraph. */
export function kindWords({ kind, level, quoted }: Block): string {
  const name = [NAMES[kind], ...(level === undefined ? [] : [level])].join(" ");
  return name || (quoted ? "quoted" : "");
}

/** What a document is called: its title, or that it has none. */
export function titleWords({ title }: StrategyDocument): string {
  return oneLine(title ?? "A document without a title");
}

/** What a page of that document is called. */
export function pageName({ format }: Pick<StrategyDocument, "format">): "Page" | "Slide" {
  return format === "pptx" || format === "odp" ? "Slide" : "Page";
}

/** What was read and what was not, in sentences. */
export function healthSentences(document: StrategyDocument): string[] {
  const { words, left, blocks }: ReadingHealth = readingHealth(document);
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
