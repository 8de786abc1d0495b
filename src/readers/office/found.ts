import type { OpenDocumentPlace, SlidePlace, WordPlace } from "../../model/place.js";

/** How letters look, as far as it tells headings from body text. */
export interface Look {
  readonly bold: boolean;
  readonly underlined: boolean;
  /** Shown in capitals, however it is written. */
  readonly capitals: boolean;
  /** In half points, as Word stores it. */
  readonly size: number;
  readonly hidden: boolean;
  /** Superscript. */
  readonly raised: boolean;
}

/** What a paragraph is, by its style or its placeholder. */
export type ParagraphRole = "title" | "heading" | "contents" | "caption" | "quote" | "body";

/** Where a paragraph stands: its place without offsets. */
export type Spot =
  | Omit<WordPlace, "start" | "end">
  | Omit<SlidePlace, "start" | "end">
  | Omit<OpenDocumentPlace, "start" | "end">;

/** A stretch of a paragraph's own text in one look. Offsets as in its place. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
}

/** One paragraph with its place. What its text is, letter by letter, each format's place says (`src/model/place.ts`). */
export interface Paragraph {
  readonly spot: Spot;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly role: ParagraphRole;
  readonly level: number;
  /** List items: the marker, and the depth from 0. Numbered headings have a marker too. */
  readonly marker: string | undefined;
  readonly depth: number;
  /** True when the paragraph's end was deleted, so that the next one goes on from it. */
  readonly joinsNext: boolean;
  /** True for a drop capital: the next paragraph goes on from it without a space. */
  readonly dropCapital?: boolean;
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

/** All paragraphs of some content, tables within included, in order. */
export function paragraphsOf(content: readonly Found[]): Paragraph[] {
  return content.flatMap((found) =>
    "paragraph" in found
      ? [found.paragraph]
      : found.table.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.content))),
  );
}
