import type { StrategyDocument } from "../../model/document.js";
import { finishDrafts } from "../repair/finish.js";
import type { Draft } from "../source/draft.js";
import { SourceText } from "../source/source-text.js";
import { findTextHeadings } from "./headings.js";
import { textLines } from "./lines.js";
import { readParagraphs } from "./paragraphs.js";
import { isRestructured, readRestructured } from "./restructured.js";

/** How many blocks at each end of a page may be a running header or footer. */
const EDGE = 2;

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
    ...(pages > 1 ? { pages, isEdge: atPageEdge(drafts) } : {}),
  });
}

/** Whether a draft is among the first or last of its page. */
function atPageEdge(drafts: readonly Draft[]): (index: number) => boolean {
  return (index) => {
    const page = drafts[index]?.page;
    return drafts[index - EDGE]?.page !== page || drafts[index + EDGE]?.page !== page;
  };
}
