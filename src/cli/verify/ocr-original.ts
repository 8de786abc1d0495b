import type { StrategyDocument } from "../../model/document.js";
import type { PdfPlace, Span } from "../../model/place.js";
import { readsAs } from "./same-text.js";

/** Pages that were read by OCR, read by OCR again: no other program here reads pictures. */
export interface OcrOriginal {
  /** Whether a page was read again. */
  has(page: number): boolean;
  /** What stands at the place now, when it is not the span's words; undefined when it is. */
  differs(span: Span, place: PdfPlace): string | undefined;
}

/**
 * What a second reading says of pages that are pictures.
 *
 * @param document of the second reading
 */
export function ocrOriginal({ blocks, readByOcr = [] }: StrategyDocument): OcrOriginal {
  const pages = new Map(readByOcr.map(({ page }) => [page, new Map<number, string>()]));
  for (const { text, pieces } of blocks) {
    for (const { start, end, place } of pieces) {
      if (place.kind !== "pdf" || !place.byOcr) continue;
      const letters = pages.get(place.page);
      const divisible = end - start === place.end - place.start;
      for (let at = place.start; at < place.end; at += 1) {
        const own = divisible ? text.slice(start + at - place.start, start + at - place.start + 1) : "";
        letters?.set(at, at === place.start && !divisible ? text.slice(start, end) : own);
      }
    }
  }
  return {
    has: (page) => pages.has(page),
    differs({ text }, place) {
      const letters = pages.get(place.page);
      let found = "";
      for (let at = place.start; at < place.end; at += 1) found += letters?.get(at) ?? "";
      return readsAs(found, text, { spaces: "left-out" }) ? undefined : found || "no words";
    },
  };
}
