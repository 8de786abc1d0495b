import type { StrategyDocument } from "../model/document.js";
import { UnreadableFile } from "../model/document.js";
import { containerOf } from "./container.js";
import { decode } from "./decode.js";
import type { ReadOptions } from "./read-options.js";
import { textFormatOf } from "./sniff.js";
import { LONGEST_SOURCE, tooMuchText } from "./too-much.js";

/** More words than any strategy has, in characters: some 330,000 words. What is done with a document grows with it. */
const MOST_CHARACTERS = 2_000_000;

/**
 * Reads a strategy. The reader is chosen by the file's content, never by its name; a reader is loaded only when it is needed.
 *
 * @param bytes the whole file
 * @param options who reads pictures, and who is told of the progress
 * @throws {UnreadableFile} when the file is empty, of a format without a reader, damaged, encrypted, too large, or holds no text
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<StrategyDocument> {
  const document = await byContainer(bytes, options);
  const characters = document.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST_CHARACTERS) throw tooMuchText();
  return document;
}

async function byContainer(bytes: Uint8Array, options: ReadOptions): Promise<StrategyDocument> {
  const container = containerOf(bytes);
  switch (container?.kind) {
    case "pdf":
      return (await import("./pdf/read-pdf.js")).readPdf(bytes, options);
    case "docx":
      return (await import("./docx/read-docx.js")).readDocx(bytes);
    case "pptx":
      return (await import("./pptx/read-pptx.js")).readPptx(bytes);
    case "odt":
      return (await import("./opendocument/read-opendocument.js")).readOdt(bytes);
    case "odp":
      return (await import("./opendocument/read-opendocument.js")).readOdp(bytes);
    case "pages":
      return withText((await import("./pages/read-pages.js")).readPages(bytes));
    case "encrypted-office":
      throw new UnreadableFile(
        "encrypted",
        "This Office file is protected by a password: save a copy without the password and try again.",
      );
    case "refused":
      throw new UnreadableFile(
        "unsupported-format",
        `This is ${container.what}, which Fingerpost cannot read yet: ${container.advice}.`,
      );
    default:
      return readText(bytes);
  }
}

async function readText(bytes: Uint8Array): Promise<StrategyDocument> {
  const { text, notes } = decode(bytes);
  if (text.trim() === "")
    throw new UnreadableFile("empty", "This file is empty: choose the file that holds the strategy and try again.");
  if (text.length > LONGEST_SOURCE) throw tooMuchText();
  const document = withText(await byFormat(text));
  return { ...document, notes: [...notes, ...document.notes] };
}

function withText(document: StrategyDocument): StrategyDocument {
  if (document.blocks.some(({ kind }) => kind !== "furniture")) return document;
  throw new UnreadableFile(
    "no-text",
    "No text to appraise was found in this file: choose the file that holds the strategy and try again.",
  );
}

async function byFormat(text: string): Promise<StrategyDocument> {
  switch (textFormatOf(text)) {
    case "html":
      return (await import("./html/read-html.js")).readHtml(text);
    case "markdown":
      return (await import("./markdown/read-markdown.js")).readMarkdown(text);
    case "text":
      return (await import("./text/read-text.js")).readPlainText(text);
  }
}
