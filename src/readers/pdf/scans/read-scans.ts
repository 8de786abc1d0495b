import type { PictureReader } from "../../../formats/ocr/picture-reader.js";
import { isOcrInstalled, loadTesseract } from "../../../formats/ocr/tesseract.js";
import { withPdf } from "../../../formats/pdf/open-pdf.js";
import { pagePicture } from "../../../formats/pdf/page-picture.js";
import { isPicture, type PageLines, pageLinesOf } from "../page-lines.js";
import { MOST_PICTURES } from "./ocr-notes.js";
import { placedOnPage } from "./place-on-page.js";
import { seenGlyphs } from "./seen-glyphs.js";
import { type SeenPage, seenPage } from "./seen-page.js";
import { skewOf } from "./skew.js";

/** Told how many pages that are pictures have been read, of how many: before the first and after each. */
export type OnPictures = (read: number, of: number) => void;

/** Has pages that are pictures read by OCR, given their numbers; those that it leaves out stay unread. */
export type ReadPictures = (pages: readonly number[]) => Promise<readonly SeenPage[]>;

const POINTS_PER_INCH = 72;
/** What OCR engines are made for; finer scans are drawn so, coarser ones smoothed. */
const DOTS_PER_INCH = 300;
/** Of a page of A4 or Letter, with something to spare. */
const USUAL_DOTS = 9_500_000;
/** Enough to see how lines lie. */
const DOTS_PER_INCH_FOR_SKEW = 150;

/**
 * Has pages that are pictures read, where OCR is installed; the others, and all of them where it is not, stay as they are.
 *
 * @param pages as their text was read
 * @param readPictures who reads them
 */
export async function readScans(
  pages: readonly PageLines[],
  readPictures: ReadPictures,
): Promise<readonly PageLines[]> {
  const scans = pages.filter(isPicture).slice(0, MOST_PICTURES);
  if (scans.length === 0 || !isOcrInstalled()) return pages;
  return withSeen(pages, await readPictures(scans.map(({ number }) => number)));
}

/**
 * Reads pages by OCR, which must be installed, in this very process.
 *
 * @param bytes the whole file
 * @param pages their numbers
 * @param onPictures told of the progress; what it throws ends the reading
 */
export async function seenPages(
  bytes: Uint8Array,
  pages: readonly number[],
  onPictures: OnPictures = () => {},
): Promise<readonly SeenPage[]> {
  onPictures(0, pages.length);
  const seen: SeenPage[] = [];
  let reader: PictureReader | undefined;
  // One picture after the other in the same room: V8 would let those of several pages lie.
  const room = new ArrayBuffer(USUAL_DOTS);
  for (const [at, number] of pages.entries()) {
    reader ??= await loadTesseract(DOTS_PER_INCH);
    try {
      const page = reader && (await seenOn({ bytes, number, room }, reader));
      if (page) seen.push(page);
    } catch (error) {
      if (!(error instanceof Error && error.name === "RuntimeError")) throw error;
      // After a crash inside WebAssembly its memory cannot be trusted; the page stays unread.
      reader = undefined;
    }
    onPictures(at + 1, pages.length);
  }
  reader?.close();
  return seen;
}

/** What is seen on a page; undefined where it cannot be drawn. */
async function seenOn(
  { bytes, number: page, room }: { readonly bytes: Uint8Array; readonly number: number; readonly room: ArrayBuffer },
  reader: PictureReader,
): Promise<SeenPage | undefined> {
  const drawn = await withPdf(bytes, (pdf) => {
    const small = pagePicture(pdf, page, { scale: DOTS_PER_INCH_FOR_SKEW / POINTS_PER_INCH, turn: 0, room });
    const skew = small && skewOf(small.picture);
    if (!small || skew === undefined) return small && { ...small, skew: 0, empty: true };
    const large = pagePicture(pdf, page, { scale: DOTS_PER_INCH / POINTS_PER_INCH, turn: -skew, room });
    return large && { ...large, skew, empty: false };
  });
  return drawn && seenPage(drawn.empty ? [] : reader.read(drawn.picture), drawn.picture, { page, ...drawn });
}

function withSeen(pages: readonly PageLines[], seen: readonly SeenPage[]): PageLines[] {
  const read = new Map<number, PageLines>();
  const glyphs = seenGlyphs(seen);
  for (const [at, page] of seen.entries()) {
    const own = glyphs[at];
    if (!own) continue;
    const lines = pageLinesOf(own);
    read.set(page.page, {
      ...lines,
      lines: lines.lines.map((line) => placedOnPage(line, page)),
      ocr: { confidence: page.confidence },
    });
  }
  return pages.map((page) => {
    const own = read.get(page.number);
    return own ? { ...own, images: page.images, fields: page.fields } : page;
  });
}
