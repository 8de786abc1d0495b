import type { GreyPicture } from "../ocr/picture-reader.js";
import type { OpenPdf } from "./open-pdf.js";
import type { Pdfium } from "./pdfium.js";

/** The functions of PDFium's C API that draw. */
interface DrawingPdfium extends Pdfium {
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmapWithMatrix(bitmap: number, page: number, matrix: number, clip: number, flags: number): void;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
}

/** How a page is drawn. */
export interface Drawing {
  /** Dots for each point. */
  readonly scale: number;
  /** How far the page is turned about its middle before it is drawn, in radians clockwise. */
  readonly turn: number;
  /** Where the dots are put, if there is room; the picture that was there is gone. New room is taken where nothing is given. */
  readonly room?: ArrayBuffer;
}

/** A page as it was drawn, and how. */
export interface PagePicture extends Omit<Drawing, "room"> {
  readonly picture: GreyPicture;
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
}

/** FPDFBitmap_Gray, and FPDF_GRAYSCALE with FPDF_ANNOT: stamps and notes are seen as they are by a person. */
const GREY = 1;
const FLAGS = 0x08 | 0x01;
const WHITE = 0xffffffff;
/** A picture of more dots is drawn smaller: a poster as large as a wall has letters to match. */
const MOST_DOTS = 24_000_000;

/**
 * Draws a page as it is shown, in shades of grey; undefined when PDFium cannot.
 *
 * @param pdf the open file
 * @param page number from 1
 * @param asked how
 */
export function pagePicture(
  { pdfium: engine, document }: OpenPdf,
  page: number,
  asked: Drawing,
): PagePicture | undefined {
  const pdfium = engine as DrawingPdfium;
  const handle = pdfium._FPDF_LoadPage(document, page - 1);
  if (handle === 0) return undefined;
  try {
    const [width, height] = [pdfium._FPDF_GetPageWidthF(handle), pdfium._FPDF_GetPageHeightF(handle)];
    if (!(width > 0 && height > 0)) return undefined;
    const scale = Math.min(asked.scale, Math.sqrt(MOST_DOTS / (width * height)));
    const drawing = { scale, turn: asked.turn };
    const picture = draw(pdfium, handle, { ...drawing, width, height }, asked.room);
    return picture && { picture, ...drawing, width, height };
  } finally {
    pdfium._FPDF_ClosePage(handle);
  }
}

function draw(
  pdfium: DrawingPdfium,
  page: number,
  { scale, turn, width, height }: Omit<PagePicture, "picture">,
  room: ArrayBuffer | undefined,
): GreyPicture | undefined {
  const [columns, rows] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const dots = pdfium._malloc(columns * rows);
  if (dots === 0) return undefined;
  const bitmap = pdfium._FPDFBitmap_CreateEx(columns, rows, GREY, dots, columns);
  const buffer = pdfium._malloc(40);
  try {
    if (bitmap === 0) return undefined;
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, WHITE);
    const [cos, sin] = [scale * Math.cos(turn), scale * Math.sin(turn)];
    const [x, y] = [width / 2, height / 2];
    // FS_MATRIX a to f, then FS_RECTF.
    const numbers = [cos, sin, -sin, cos, scale * x - cos * x + sin * y, scale * y - sin * x - cos * y];
    pdfium.HEAPF32.set([...numbers, 0, 0, columns, rows], buffer >> 2);
    pdfium._FPDF_RenderPageBitmapWithMatrix(bitmap, page, buffer, buffer + 24, FLAGS);
    const fits = room !== undefined && room.byteLength >= columns * rows;
    const kept = new Uint8Array(fits ? room : new ArrayBuffer(columns * rows), 0, columns * rows);
    kept.set(pdfium.HEAPU8.subarray(dots, dots + columns * rows));
    return { width: columns, height: rows, dots: kept };
  } finally {
    pdfium._free(buffer);
    if (bitmap !== 0) pdfium._FPDFBitmap_Destroy(bitmap);
    pdfium._free(dots);
  }
}
