import type { StrategyDocument } from "../../model/document.js";
import { finishDrafts } from "../repair/finish.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import { frontMatters } from "../source/front-matter.js";
import type { Line } from "../source/source-text.js";
import { SourceText } from "../source/source-text.js";
import { MarkdownBlocks } from "./blocks.js";
import { openingOf } from "./lines.js";
import { normalLabel } from "./link.js";

/**
 * Reads Markdown as people and converters write it, which is wider than CommonMark: headings without a space, bullets typed as
 * signs, pages and line ends of a PDF.
 *
 * @param text the decoded file; places are offsets into it
 */
export function readMarkdown(text: string): StrategyDocument {
  const source = new SourceText(text);
  const matters = frontMatters(source);
  const blocks = new MarkdownBlocks(source, labelsOf(source));
  const hasTopHeading = /^ {0,3}#[ \t]*[^#\s]/m.test(text);
  let next = 0;
  const linesUntil = (end: number): Line[] => {
    const from = next;
    while ((source.lines[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return source.lines.slice(from, next);
  };
  for (const matter of matters) {
    blocks.read(linesUntil(matter.start));
    linesUntil(matter.end);
    if (matter.title && !hasTopHeading) {
      const title = new BlockTextBuilder(source);
      title.copy(matter.title.start, matter.title.end);
      blocks.drafts.push({ kind: "heading", level: 1, body: title.finish() });
    }
  }
  blocks.read(linesUntil(text.length + 1));
  const [first] = matters;
  return finishDrafts("markdown", blocks.drafts, source, {
    transcribed: true,
    metadata: {
      title: first?.title && text.slice(first.title.start, first.title.end),
      date: first?.date,
    },
  });
}

/** Labels of the file's link definitions. */
function labelsOf(source: SourceText): Set<string> {
  const labels = new Set<string>();
  for (const line of source.lines) {
    if (source.text.charAt(line.start) !== "[" && !/^ {1,3}\[/.test(source.text.slice(line.start, line.start + 4)))
      continue;
    const opening = openingOf(source.slice(line));
    if (opening.kind === "definition") labels.add(normalLabel(opening.label));
  }
  return labels;
}
