import type { Block, StrategyDocument } from "../../model/document.js";
import { oneLine } from "../printable.js";
import { notePages } from "../wording.js";
import { wrap } from "../wrap.js";
import { healthSentences, kindWords, pageName, titleWords } from "./reading-words.js";

/** Room for what a block is, before its words, in characters. */
const MARGIN = 14;
/** Narrower than this, lines would be single words. */
const LEAST_WIDTH = 30;

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
    ...wrap(titleWords(document), columns),
    ...healthSentences(document).flatMap((line) => wrap(line, columns)),
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

function blockLines(block: Block, width: number): string[] {
  const margin = kindWords(block).padEnd(MARGIN);
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
