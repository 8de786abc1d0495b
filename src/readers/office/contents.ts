import type { Paragraph } from "./found.js";

/** A line of a contents list typed by hand ends in leader dots or a tab, then a page number. */
const TYPED_CONTENTS = /\S(?:\t|[.…_·]{3,})[\s.…_·]*\d{1,3}\s*$/;
const FEWEST_IN_A_ROW = 3;

/** Paragraphs of a contents list that was typed by hand: three and more such lines in a row. */
export function typedContents(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const found = new Set<Paragraph>();
  let row: Paragraph[] = [];
  const close = () => {
    if (row.length >= FEWEST_IN_A_ROW) for (const paragraph of row) found.add(paragraph);
    row = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.text.trim() === "") continue;
    if (TYPED_CONTENTS.test(paragraph.text)) row.push(paragraph);
    else close();
  }
  close();
  return found;
}
