import type { Piece } from "./place.js";

/** The formats a reader exists for. */
export type Format = "markdown" | "html" | "text" | "docx" | "pptx" | "odt" | "odp" | "pdf";

/** What a block is. Furniture (running headers and footers, page numbers, site navigation) and contents entries are never evidence. */
export type BlockKind =
  | "heading"
  | "paragraph"
  | "list-item"
  | "table-row"
  | "caption"
  | "contents-entry"
  | "footnote"
  | "furniture";

/** A cell of a table row: offsets into the row's text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** The column, from 0; a cell across several columns has that of the first. */
  readonly column: number;
}

/** One block of the document, in reading order. Its text is what a person would read: markup gone, white space single, hyphens and ligatures mended. The cells of a table row are joined by a tab. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** How the text maps to the file, in order. Text that the reader made up (the tab between cells) has no piece. */
  readonly pieces: readonly Piece[];
  /** Headings: 1 to 6. List items: depth from 1. */
  readonly level?: number;
  /** The page or slide on which the block begins, from 1, where the format has pages. */
  readonly page?: number;
  /** List items: the bullet or number as it stands, without white space ("•", "1.", "a)"). Headings: the number, if any, is part of the text. */
  readonly marker?: string;
  /** True inside a block quotation or a pull quote. */
  readonly quoted?: boolean;
  /** Table rows: the table's number in the document, from 0. */
  readonly table?: number;
  /** Table rows: the cells, in column order. */
  readonly cells?: readonly Cell[];
  /** Table rows: true for a row of column heads. */
  readonly headerRow?: boolean;
}

/** What a reading note warns of. */
export type ReadingNoteKind =
  | "page-without-text"
  | "read-by-ocr"
  | "doubtful-order"
  | "order-of-pages"
  | "low-coverage"
  | "encoding-guessed"
  | "not-english"
  | "content-skipped"
  | "tracked-changes"
  | "no-headings";

/** One doubt about the reading, in a plain sentence that a report can print. */
export interface ReadingNote {
  readonly kind: ReadingNoteKind;
  /** "serious": findings may be wrong because of it. "minor": worth knowing. */
  readonly weight: "serious" | "minor";
  readonly text: string;
  /** The pages concerned, from 1, where the format has pages. */
  readonly pages?: readonly number[];
}

/** A strategy as a reader understood it: blocks in reading order, and what could not be read. Plain values only, so that it can cross to another process. */
export interface StrategyDocument {
  readonly format: Format;
  /** Title as the file states it (metadata, first heading); undefined when the reader could not tell. */
  readonly title?: string;
  /** Who published it, as the file states it (a web page's metadata). */
  readonly publisher?: string;
  /** Date of writing as the file states it, ISO 8601 (YYYY-MM-DD), where the format carries one. Not a date of publication. */
  readonly written?: string;
  /** How many pages or slides the file has, where the format has pages. */
  readonly pages?: number;
  /** Pages on which nothing could be read, from 1. */
  readonly unreadablePages?: readonly number[];
  /** Pages that are pictures and were read by OCR, with how sure that was of its letters on average, 0 to 100. */
  readonly readByOcr?: readonly { readonly page: number; readonly confidence: number }[];
  readonly blocks: readonly Block[];
  readonly notes: readonly ReadingNote[];
}

/** What went wrong with a file, for programs. */
export type UnreadableKind =
  | "empty"
  | "unsupported-format"
  | "damaged"
  | "encrypted"
  | "no-text"
  | "too-large"
  | "too-slow"
  | "too-much-memory"
  | "broke-off";

/** The file cannot be read at all. The message is one plain sentence: what is wrong and what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  /** @param kind what went wrong @param message what is wrong and what to do, in one plain sentence */
  constructor(
    readonly kind: UnreadableKind,
    message: string,
  ) {
    super(message);
  }
}
