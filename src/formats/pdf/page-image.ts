import { greyPng } from "../png.js";
import type { OpenPdf } from "./open-pdf.js";
import { pagePicture } from "./page-picture.js";

/** A page as it is shown, as a picture that any program can open. */
export interface PageImage {
  /** Number from 1. */
  readonly page: number;
  /** Of the page as it is shown, in points. */
  readonly width: number;
  readonly height: number;
  /** A PNG file. */
  readonly png: Uint8Array;
}

/** Dots for each point: small print can still be read. */
const SCALE = 1.5;
/** The longer side in dots at most: a poster is looked at as a whole. */
const LONGEST_SIDE = 1_600;

/**
 * Draws a page in shades of grey, at a size to read it by; undefined when PDFium cannot.
 *
 * @param pdf the open file
 * @param page number from 1
 */
export function pageImage(pdf: OpenPdf, page: number): PageImage | undefined {
  const scale = Math.min(SCALE, LONGEST_SIDE / longerSide(pdf, page));
  const drawn = pagePicture(pdf, page, { scale, turn: 0 });
  return drawn && { page, width: drawn.width, height: drawn.height, png: greyPng(drawn.picture) };
}

/** Of a page in points; 1 where PDFium cannot tell. */
function longerSide({ pdfium, document }: OpenPdf, page: number): number {
  const buffer = pdfium._malloc(8);
  const known = pdfium._FPDF_GetPageSizeByIndexF(document, page - 1, buffer);
  const [width = 0, height = 0] = pdfium.HEAPF32.subarray(buffer >> 2, (buffer >> 2) + 2);
  pdfium._free(buffer);
  return known === 0 ? 1 : Math.max(1, width, height);
}
