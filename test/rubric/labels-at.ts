import { understandDocument } from "../../src/appraise/understand.js";
import type { Label } from "../../src/model/label.js";
import { type Span, spansOf } from "../../src/model/place.js";
import { read } from "../../src/readers/read.js";

/**
 * The labels that stand of some words of a Markdown text, the text read and cut as the program does it. A label that
 * is about one cell of a row counts for the words of that cell only.
 *
 * @param text Markdown
 * @param quote words of the text, exactly as they stand there; the first place where they stand is meant
 * @throws Error when the words are not in the text
 */
export async function labelsAt(text: string, quote: string): Promise<ReadonlySet<Label>> {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” is not in the text.`);
  const touches = ({ place }: Span) =>
    place.kind === "source" && place.start < start + quote.length && place.end > start;
  const { document, statements } = understandDocument(await read(new TextEncoder().encode(text)));
  const labels = new Set<Label>();
  for (const statement of statements) {
    const block = document.blocks[statement.block];
    if (!block) continue;
    for (const { label, stretch } of statement.given) {
      if (!statement.labels.has(label)) continue;
      const spans = stretch ? spansOf(block, stretch.start, stretch.end) : statement.spans;
      if (spans.some(touches)) labels.add(label);
    }
  }
  return labels;
}
