import { withPdf } from "../../formats/pdf/open-pdf.js";
import { GlyphReader } from "../../formats/pdf/page-glyphs.js";
import { type StrategyDocument, UnreadableFile } from "../../model/document.js";
import { assemble } from "./assemble.js";
import { type PageLines, pageLinesOf } from "./page-lines.js";

/**
 * Reads a PDF: text in reading order with headings, lists and tables, each with its boxes on the page.
 *
 * @param bytes the whole file
 * @throws UnreadableFile "empty", "encrypted", "damaged", "too-large", or "no-text" for a scan
 */
export async function readPdf(bytes: Uint8Array): Promise<StrategyDocument> {
  return withPdf(bytes, (pdf) => {
    const reader = new GlyphReader(pdf);
    const pages: PageLines[] = [];
    const broken: number[] = [];
    try {
      for (let page = 1; page <= pdf.pageCount; page += 1) {
        const glyphs = reader.read(page);
        if (glyphs) pages.push(pageLinesOf(glyphs));
        else broken.push(page);
      }
    } finally {
      reader.close();
    }
    if (pages.every(({ lines }) => lines.length === 0)) throw withoutText(pages);
    const metadata = { title: pdf.metadata("Title"), created: pdf.metadata("CreationDate") };
    return assemble(pages, broken, pdf.pageCount, metadata);
  });
}

function withoutText(pages: readonly PageLines[]): UnreadableFile {
  const scan = pages.some(({ images }) => images > 0);
  return new UnreadableFile(
    "no-text",
    scan
      ? "This PDF is a scan: its pages are pictures without text, and reading text from pictures (OCR) is not there yet, so use a copy exported from the original document or one with recognised text."
      : "This PDF holds no text that can be read: export it again from the original document and try the new copy.",
  );
}
