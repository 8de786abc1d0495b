import type { Format, StrategyDocument } from "../../model/document.js";
import type { Draft } from "../source/draft.js";
import { toBlock } from "../source/draft.js";
import type { SourceText } from "../source/source-text.js";

/** What a reader knows about its format that decides how its drafts are mended. */
export interface Finish {
  /** Whether line ends and blank lines may stand inside a sentence (text and Markdown made from a PDF). */
  readonly joinBrokenLines: boolean;
  /** Title and date as the file's metadata state them. */
  readonly metadata: { readonly title?: string | undefined; readonly date?: string | undefined };
}

/**
 * The finished document.
 *
 * @param format the file's format
 * @param drafts what the reader found, in order
 * @param source the file
 * @param finish what is known about the file
 */
export function finishDrafts(
  format: Format,
  drafts: readonly Draft[],
  _source: SourceText,
  finish: Finish,
): StrategyDocument {
  const title = drafts.find(({ kind, level }) => kind === "heading" && level === 1)?.body.text ?? finish.metadata.title;
  return {
    format,
    ...(title ? { title } : {}),
    ...(finish.metadata.date ? { written: finish.metadata.date } : {}),
    blocks: drafts.filter(({ body }) => body.text !== "").map(toBlock),
    notes: [],
  };
}
