import { withPdf } from "../../formats/pdf/open-pdf.js";
import { type PageImage, pageImage } from "../../formats/pdf/page-image.js";

/** Nobody checks more pages by eye, and a page takes about a tenth of a second. */
const MOST_PAGES = 300;
/** Bytes of all pictures together. */
const MOST_BYTES = 40 * 1024 * 1024;

/**
 * The pages of a PDF as pictures, from the first on, as far as their number and size allow; a page that cannot be drawn is left
 * out.
 *
 * @param bytes the whole file
 * @throws UnreadableFile as the reading does
 */
export function drawPages(bytes: Uint8Array): Promise<PageImage[]> {
  return withPdf(bytes, (pdf) => {
    const images: PageImage[] = [];
    let size = 0;
    for (let page = 1; page <= Math.min(pdf.pageCount, MOST_PAGES) && size < MOST_BYTES; page += 1) {
      const image = pageImage(pdf, page);
      if (!image) continue;
      images.push(image);
      size += image.png.length;
    }
    return images;
  });
}
