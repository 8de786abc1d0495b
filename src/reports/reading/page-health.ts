import type { ReadingNoteKind, StrategyDocument } from "../../model/document.js";
import type { Place } from "../../model/place.js";

/** How the reading of one page went. */
export interface PageHealth {
  readonly page: number;
  /** Words that may be quoted, as white space parts them. */
  readonly kept: number;
  /** Words of running lines, contents entries, captions and footnotes, which never are. */
  readonly left: number;
  /** What to know about it: a word or two each. */
  readonly doubts: readonly string[];
}

const KEPT = new Set(["heading", "paragraph", "list-item", "table-row"]);

const DOUBTS: Readonly<Record<ReadingNoteKind, string>> = {
  "page-without-text": "no text could be read",
  "read-by-ocr": "read by OCR",
  "doubtful-order": "order in doubt",
  "order-of-pages": "order of pages",
  "low-coverage": "some letters could not be read",
  "encoding-guessed": "letters guessed",
  "not-english": "not English",
  "content-skipped": "something was left unread",
  "tracked-changes": "tracked changes",
  "no-headings": "no headings",
};

/** How the reading of each page went; nothing where the format has no pages. */
export function pageHealth(document: StrategyDocument): PageHealth[] {
  const { blocks, notes, pages = 0, unreadablePages = [], readByOcr = [] } = document;
  const kept = new Map<number, number>();
  const left = new Map<number, number>();
  for (const block of blocks) {
    const counts = KEPT.has(block.kind) ? kept : left;
    let at = 0;
    for (const { index } of block.text.matchAll(/\S+/g)) {
      while (at < block.pieces.length && (block.pieces[at]?.end ?? 0) <= index) at += 1;
      const piece = block.pieces[at];
      const page = (piece && pageOf(piece.place)) ?? block.page;
      if (page !== undefined) counts.set(page, (counts.get(page) ?? 0) + 1);
    }
  }
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const doubts = notes.filter((note) => note.pages?.includes(page)).map(({ kind }) => DOUBTS[kind]);
    const ocr = readByOcr.find((one) => one.page === page);
    if (ocr) doubts.push(`sure of its letters to ${Math.round(ocr.confidence)} in 100`);
    if (unreadablePages.includes(page)) doubts.push(DOUBTS["page-without-text"]);
    return { page, kept: kept.get(page) ?? 0, left: left.get(page) ?? 0, doubts: [...new Set(doubts)] };
  });
}

/** The page or slide on which words stand, where their place says so. */
export function pageOf(place: Place): number | undefined {
  if (place.kind === "pdf" || place.kind === "source") return place.page;
  return place.kind === "slide" || place.kind === "open-document" ? place.slide : undefined;
}
