import { INSTALL_OCR } from "../../formats/ocr/tesseract.js";
import { type OpenPdf, withPdf } from "../../formats/pdf/open-pdf.js";
import { GlyphReader } from "../../formats/pdf/page-glyphs.js";
import { type StrategyDocument, UnreadableFile } from "../../model/document.js";
import type { ReadOptions } from "../read-options.js";
import { assemble } from "./assemble.js";
import { type PageLines, pageLinesOf } from "./page-lines.js";
import { readScans, seenPages } from "./scans/read-scans.js";
import type { PdfMetadata } from "./title.js";

/** A file as its text was read. */
interface TextRead {
  readonly pages: readonly PageLines[];
  /** Numbers of the pages that could not be loaded. */
  readonly broken: readonly number[];
  readonly pageCount: number;
  readonly metadata: PdfMetadata;
}

/**
 * Reads a PDF: text in reading order with headings, lists and tables, each with its boxes on the page. Pages that are pictures
 * are read by OCR where that is installed.
 *
 * @param bytes the whole file
 * @param options who reads pictures, and who is told of the progress
 * @throws UnreadableFile "empty", "encrypted", "damaged", "too-large", or "no-text" for a scan
 */
export async function readPdf(
  bytes: Uint8Array,
  { onPictures, readPictures = (pages) => seenPages(bytes, pages, onPictures) }: ReadOptions = {},
): Promise<StrategyDocument> {
  const { pages: text, broken, pageCount, metadata } = await textOf(bytes);
  const pages = await readScans(text, readPictures);
  if (pages.every(({ lines }) => lines.length === 0)) throw withoutText(pages);
  return assemble(pages, broken, pageCount, metadata);
}

/** PDFium keeps what it has unpacked of a file until it is closed: a long one is closed and opened again after so many pages. */
const PAGES_AT_ONCE = 100;

async function textOf(bytes: Uint8Array): Promise<TextRead> {
  const pages: PageLines[] = [];
  const broken: number[] = [];
  const read = await withPdf(bytes, (pdf) => {
    pagesOf(pdf, 1, { pages, broken });
    const metadata = { title: pdf.metadata("Title"), created: pdf.metadata("CreationDate") };
    return { pages, broken, pageCount: pdf.pageCount, metadata };
  });
  for (let first = 1 + PAGES_AT_ONCE; first <= read.pageCount; first += PAGES_AT_ONCE)
    await withPdf(bytes, (pdf) => pagesOf(pdf, first, { pages, broken }));
  return read;
}

/** Reads as many pages as are read at once. */
function pagesOf(pdf: OpenPdf, first: number, { pages, broken }: { pages: PageLines[]; broken: number[] }): void {
  const reader = new GlyphReader(pdf);
  try {
    for (let page = first; page < first + PAGES_AT_ONCE && page <= pdf.pageCount; page += 1) {
      const glyphs = reader.read(page);
      if (glyphs) pages.push(pageLinesOf(glyphs));
      else broken.push(page);
    }
  } finally {
    reader.close();
  }
}

function withoutText(pages: readonly PageLines[]): UnreadableFile {
  const pictures = pages.some(({ images }) => images > 0);
  return new UnreadableFile(
    "no-text",
    !pictures
      ? "This PDF holds no text that can be read: export it again from the original document and try the new copy."
      : pages.every(({ ocr }) => ocr === undefined)
        ? `This PDF is a scan: its pages are pictures without text. To have them read by OCR, run ${INSTALL_OCR} once, or use a copy exported from the original document.`
        : "This PDF is a scan, and OCR found no words in the pictures of its pages: use a copy exported from the original document, or scan it again, sharper.",
  );
}
