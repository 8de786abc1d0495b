import type { XmlElement } from "../../formats/ooxml.js";
import type { Look, StyleRole } from "./styles.js";

/** A stretch of a paragraph's own text in one look. Offsets as in a WordPlace. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
}

/**
 * One w:p with its place. Its number counts every w:p start tag of the part from 1, whatever surrounds it. Its text is
 * that of its own runs, in order: every w:t and m:t as it stands, and one character for each w:tab, w:ptab, w:br, w:cr,
 * w:noBreakHyphen, w:softHyphen and w:sym. Left out are tracked deletions (w:del, w:moveFrom), the mc:Fallback of
 * drawings, and the paragraphs of text boxes, which count for themselves.
 */
export interface Paragraph {
  readonly part: string;
  readonly number: number;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly role: StyleRole;
  readonly level: number;
  /** List items: the marker, and the depth from 0. Numbered headings have a marker too. */
  readonly marker: string | undefined;
  readonly depth: number;
  /** True when the paragraph's end was deleted, so that the next one goes on from it. */
  readonly joinsNext: boolean;
}

/** A table as it stands, or a paragraph. */
export type Found = { readonly paragraph: Paragraph } | { readonly table: FoundTable };

/** A table's rows with what their cells hold. */
export interface FoundTable {
  readonly rows: readonly FoundRow[];
}

/** One row; header is what the file says of it. */
export interface FoundRow {
  readonly header: boolean;
  readonly cells: readonly { readonly column: number; readonly content: readonly Found[] }[];
}

/** What was met on the way and is worth a reading note. */
export interface Oddities {
  tracked: boolean;
  /** Diagrams, charts and inserted files whose words were not read. */
  skipped: number;
}

/** The number of every w:p of a part, from 1 in document order. */
export function numberParagraphs(root: XmlElement): Map<XmlElement, number> {
  const numbers = new Map<XmlElement, number>();
  const visit = (element: XmlElement) => {
    if (element.name === "w:p") numbers.set(element, numbers.size + 1);
    for (const inner of element.children) if (typeof inner !== "string") visit(inner);
  };
  visit(root);
  return numbers;
}
