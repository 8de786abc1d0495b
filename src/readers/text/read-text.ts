import type { StrategyDocument } from "../../model/document.js";
import { finishDrafts } from "../repair/finish.js";
import { BlockTextBuilder } from "../source/block-text.js";
import type { Draft } from "../source/draft.js";
import { SourceText } from "../source/source-text.js";

/**
 * Reads plain text.
 *
 * @param text the decoded file; places are offsets into it
 */
export function readPlainText(text: string): StrategyDocument {
  const source = new SourceText(text);
  const drafts: Draft[] = source.lines.map((line) => {
    const builder = new BlockTextBuilder(source);
    builder.copy(line.start, line.end);
    return { kind: "paragraph", body: builder.finish() };
  });
  return finishDrafts("text", drafts, source, { joinBrokenLines: true, metadata: {} });
}
