import { INSTALL_OCR, isOcrInstalled } from "../../../formats/ocr/tesseract.js";
import type { ReadingNote, StrategyDocument } from "../../../model/document.js";
import type { PageLines } from "../page-lines.js";
import { pagesInWords } from "../pages-in-words.js";

/** Each takes seconds: further ones are left out, and the note says so. */
export const MOST_PICTURES = 200;

/** A page of which OCR is less sure is likely to have a wrong word in every other line. */
const LEAST_SURE = 85;
/** Such pages from this share on are a serious matter. */
const SERIOUS_SHARE = 0.1;

/**
 * The pages that were read by OCR and how sure that was of their letters, 0 to 100.
 *
 * @param pages of the file
 */
export function readByOcrOf(pages: readonly PageLines[]): NonNullable<StrategyDocument["readByOcr"]> {
  return pages.flatMap(({ number, ocr }) => (ocr ? [{ page: number, confidence: Math.round(ocr.confidence) }] : []));
}

/**
 * What would help with pages that are pictures without text, as a sentence with the space before it; nothing where there are
 * none.
 *
 * @param pictures the pages
 */
export function helpWith(pictures: readonly PageLines[]): string {
  const unread = pictures.filter(({ ocr }) => ocr === undefined).map(({ number }) => number);
  const wordless = pictures.filter(({ ocr }) => ocr !== undefined).map(({ number }) => number);
  if (wordless.length > 0) return ` OCR found no words on ${lower(wordless)}.`;
  if (unread.length === 0) return "";
  if (!isOcrInstalled()) return ` To have pictures read by OCR, run once: ${INSTALL_OCR}`;
  return ` OCR reads ${MOST_PICTURES} pages of a file at most, and none that breaks it.`;
}

/**
 * What a reader of findings should know of pages read by OCR.
 *
 * @param pages of the file
 */
export function ocrNotes(pages: readonly PageLines[]): ReadingNote[] {
  const read = readByOcrOf(pages.filter(({ lines }) => lines.length > 0));
  if (read.length === 0) return [];
  const numbers = read.map(({ page }) => page);
  const mean = Math.round(read.reduce((sum, { confidence }) => sum + confidence, 0) / read.length);
  const doubtful = read.filter(({ confidence }) => confidence < LEAST_SURE).map(({ page }) => page);
  const are = numbers.length === 1 ? "is a picture that was" : "are pictures that were";
  const least = doubtful.length > 0 ? `, and less than ${LEAST_SURE} on ${lower(doubtful)}` : "";
  return [
    {
      kind: "read-by-ocr",
      weight: doubtful.length > SERIOUS_SHARE * pages.length ? "serious" : "minor",
      text: `${pagesInWords(numbers)} ${are} read by OCR, so words may be wrong: look at the page before you rely on a quote. OCR is ${mean} in 100 sure of its letters${least}.`,
      pages: numbers,
    },
  ];
}

function lower(pages: readonly number[]): string {
  return pagesInWords(pages).toLowerCase();
}
