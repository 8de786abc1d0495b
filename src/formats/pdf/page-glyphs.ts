import { isClippedAway } from "./clip.js";
import { type FontLook, FontLooks } from "./font-look.js";
import { type Affine, type PageSize, shownPage, slantOf, type Turn, turnedAffine, turnOf } from "./frame.js";
import type { OpenPdf } from "./open-pdf.js";
import { type Drawn, drawnOn } from "./page-drawing.js";

/** What the characters of one text object share. */
export interface GlyphStyle {
  readonly font: FontLook;
  /** In points, as shown. */
  readonly size: number;
  readonly turn: Turn;
  /** How far the line sinks in its turn's frame for each point it goes on; 0 where it runs straight along the page. */
  readonly slant: number;
  /** By the font, or by letters filled and outlined, as word processors make bold where the font has none. */
  readonly bold: boolean;
  /** Fill colour, 0xRRGGBB. */
  readonly colour: number;
  /** True when the clip leaves nothing of it to be seen. */
  readonly clippedAway: boolean;
}

/**
 * The characters of a page in PDFium's order, in typed arrays: nothing is allocated for a single character. Positions are points
 * in the upright frame of the character's turn, from its top left.
 */
export interface PageGlyphs {
  /** Page number from 1. */
  readonly page: number;
  readonly size: PageSize;
  readonly count: number;
  /** Unicode code points; several are private-use, control or generated characters. */
  readonly codes: Uint32Array;
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** Of the letter itself where the line slants; otherwise of its text object. */
  readonly baseline: Float32Array;
  /** Index into `styles`; -1 where the character stands in no text object (spaces and line ends that PDFium put in). */
  readonly styleOf: Int32Array;
  readonly styles: readonly GlyphStyle[];
  readonly drawn: Drawn;
}

/** FPDF_TEXTRENDERMODE_FILL_STROKE. */
const FILL_AND_STROKE = 2;
/** Below and above these a size is a fault of the font's matrix, not a size. */
const SMALLEST_POINTS = 1;
const LARGEST_POINTS = 1_000;

/** Reads pages of one open document; fonts are looked at once each. */
export class GlyphReader {
  private readonly looks: FontLooks;
  private readonly buffer: number;

  /** @param pdf the open file */
  constructor(private readonly pdf: OpenPdf) {
    this.looks = new FontLooks(pdf.pdfium);
    this.buffer = pdf.pdfium._malloc(128);
  }

  /** Frees the reader's memory in WebAssembly. */
  close(): void {
    this.pdf.pdfium._free(this.buffer);
  }

  /**
   * The characters and rules of a page, or undefined when PDFium cannot load it.
   *
   * @param page number from 1
   */
  read(page: number): PageGlyphs | undefined {
    const { pdfium, document } = this.pdf;
    const handle = pdfium._FPDF_LoadPage(document, page - 1);
    if (handle === 0) return undefined;
    try {
      const shown = this.shown(handle);
      const drawn = drawnOn(pdfium, handle, shown.affine, this.buffer);
      const text = pdfium._FPDFText_LoadPage(handle);
      if (text === 0) return undefined;
      try {
        return this.glyphs(page, text, shown.size, shown.affine, drawn);
      } finally {
        pdfium._FPDFText_ClosePage(text);
      }
    } finally {
      pdfium._FPDF_ClosePage(handle);
    }
  }

  private shown(handle: number): { size: PageSize; affine: Affine } {
    const { pdfium } = this.pdf;
    pdfium._FPDF_GetPageBoundingBox(handle, this.buffer);
    const at = this.buffer >> 2;
    const heap = pdfium.HEAPF32;
    // FS_RECTF: left, top, right, bottom.
    const box = [heap[at] ?? 0, heap[at + 3] ?? 0, heap[at + 2] ?? 0, heap[at + 1] ?? 0] as const;
    return shownPage(box, pdfium._FPDFPage_GetRotation(handle));
  }

  private glyphs(page: number, text: number, size: PageSize, shown: Affine, drawn: Drawn): PageGlyphs {
    const { pdfium } = this.pdf;
    const count = Math.max(0, pdfium._FPDFText_CountChars(text));
    const codes = new Uint32Array(count);
    const left = new Float32Array(count);
    const right = new Float32Array(count);
    const baseline = new Float32Array(count);
    const styleOf = new Int32Array(count);
    const styles: GlyphStyle[] = [];
    const affines = ([0, 1, 2, 3] as const).map((turn) => turnedAffine(shown, size, turn));
    const buffer = this.buffer;
    const f32 = buffer >> 2;
    const f64 = buffer >> 3;
    let lastObject = -1;
    let lastBaseline = 0;
    let style = -1;
    let affine = shown;
    for (let index = 0; index < count; index += 1) {
      codes[index] = pdfium._FPDFText_GetUnicode(text, index);
      const object = pdfium._FPDFText_GetTextObject(text, index);
      if (object !== lastObject) {
        lastObject = object;
        if (object === 0) style = -1;
        else {
          const next = this.style(text, index, object, shown);
          affine = affines[next.turn] ?? shown;
          const last = styles.at(-1);
          if (!last || !sameStyle(last, next)) styles.push(next);
          style = styles.length - 1;
          pdfium._FPDFText_GetCharOrigin(text, index, buffer, buffer + 8);
          const heap = pdfium.HEAPF64;
          lastBaseline = affine.yx * (heap[f64] ?? 0) + affine.yy * (heap[f64 + 1] ?? 0) + affine.y0;
        }
      }
      styleOf[index] = style;
      pdfium._FPDFText_GetLooseCharBox(text, index, buffer);
      const heap = pdfium.HEAPF32;
      const x1 = heap[f32] ?? 0;
      const y1 = heap[f32 + 1] ?? 0;
      const x2 = heap[f32 + 2] ?? 0;
      const y2 = heap[f32 + 3] ?? 0;
      const u1 = affine.xx * x1 + affine.xy * y1 + affine.x0;
      const u2 = affine.xx * x2 + affine.xy * y2 + affine.x0;
      left[index] = Math.min(u1, u2);
      right[index] = Math.max(u1, u2);
      baseline[index] = lastBaseline;
      const slanting = styles[style];
      if (!slanting?.slant) continue;
      const height = Math.abs(affine.yx * (x2 - x1)) + Math.abs(affine.yy * (y2 - y1));
      const width = widthOfSlanting(Math.abs(u2 - u1), height, slanting);
      pdfium._FPDFText_GetCharOrigin(text, index, buffer, buffer + 8);
      const x = pdfium.HEAPF64[f64] ?? 0;
      const y = pdfium.HEAPF64[f64 + 1] ?? 0;
      left[index] = affine.xx * x + affine.xy * y + affine.x0;
      right[index] = (left[index] ?? 0) + width;
      baseline[index] = affine.yx * x + affine.yy * y + affine.y0;
    }
    return { page, size, count, codes, left, right, baseline, styleOf, styles, drawn };
  }

  private style(text: number, index: number, object: number, shown: Affine): GlyphStyle {
    const { pdfium } = this.pdf;
    const buffer = this.buffer;
    const points = pdfium._FPDFText_GetFontSize(text, index);
    pdfium._FPDFText_GetMatrix(text, index, buffer);
    const at = buffer >> 2;
    const heap = pdfium.HEAPF32;
    const [a, b, c, d] = [heap[at] ?? 1, heap[at + 1] ?? 0, heap[at + 2] ?? 0, heap[at + 3] ?? 1];
    const scaled = points * Math.hypot(c, d);
    const size = scaled >= SMALLEST_POINTS && scaled <= LARGEST_POINTS ? scaled : Math.max(SMALLEST_POINTS, points);
    const direction = [shown.xx * a + shown.xy * b, shown.yx * a + shown.yy * b] as const;
    const turn = turnOf(...direction);
    const slant = slantOf(...direction, turn);
    let colour = 0;
    if (pdfium._FPDFText_GetFillColor(text, index, buffer, buffer + 4, buffer + 8, buffer + 12)) {
      const ints = pdfium.HEAPU32;
      colour = ((ints[at] ?? 0) << 16) | ((ints[at + 1] ?? 0) << 8) | (ints[at + 2] ?? 0);
    }
    const font = this.looks.of(pdfium._FPDFTextObj_GetFont(object));
    const bold = font.bold || pdfium._FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE;
    const clippedAway = isClippedAway(pdfium, object, buffer);
    return { font, bold, size, turn, slant, colour, clippedAway };
  }
}

/** Slants from here on are so near to half a right angle that a letter's box no longer tells its width from its height. */
const DIAGONAL = 0.7;

/** How much of its line a slanting letter takes up across the page: the upright box around it is wider by what its height leans over. */
function widthOfSlanting(width: number, height: number, { slant, font, size }: GlyphStyle): number {
  const [cos, sin] = [1 / Math.hypot(1, slant), Math.abs(slant) / Math.hypot(1, slant)];
  const across =
    Math.abs(slant) < DIAGONAL
      ? (cos * (width * cos - height * sin)) / (cos * cos - sin * sin)
      : width - (font.ascent + font.descent) * size * sin;
  return Math.max(0, across);
}

function sameStyle(a: GlyphStyle, b: GlyphStyle): boolean {
  return (
    a.font === b.font &&
    a.bold === b.bold &&
    Math.abs(a.size - b.size) < 0.05 &&
    a.turn === b.turn &&
    a.slant === b.slant &&
    a.clippedAway === b.clippedAway &&
    a.colour === b.colour
  );
}
