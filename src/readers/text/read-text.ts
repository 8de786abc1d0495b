import type { StrategyDocument } from "../../model/document.js";
import { finishDrafts } from "../repair/finish.js";
import { SourceText } from "../source/source-text.js";
import { findTextHeadings } from "./headings.js";
import { textLines } from "./lines.js";
import { readParagraphs } from "./paragraphs.js";
import { isRestructured, readRestructured } from "./restructured.js";

/**
 * Reads plain text: typed documents, text copied out of a web page, the output of PDF converters, and reStructuredText.
 *
 * @param text the decoded file; places are offsets into it
 */
export function readPlainText(text: string): StrategyDocument {
  const source = new SourceText(text);
  if (isRestructured(source))
    return finishDrafts("text", readRestructured(source), source, { transcribed: true, metadata: {} });
  const { lines, pages } = textLines(source);
  const drafts = findTextHeadings(readParagraphs(source, lines));
  return finishDrafts("text", drafts, source, {
    transcribed: true,
    metadata: {},
    ...(pages > 1 ? { pages } : {}),
  });
}
