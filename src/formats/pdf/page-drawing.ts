import type { Box } from "../../model/boxes.js";
import type { Affine } from "./frame.js";
import type { Pdfium } from "./pdfium.js";

/** What is drawn on a page besides text, as far as reading needs it; boxes on the page as shown. */
export interface Drawn {
  /** Straight rules and the boxes of filled rectangles, such as make up tables. */
  readonly boxes: readonly Box[];
  /** Small drawings about as wide as high: bullets, where a list draws them instead of writing them. */
  readonly dots: readonly Box[];
  readonly images: number;
  /** Where the larger of them are. */
  readonly pictures: readonly Box[];
  /** Form fields and buttons, whose words are no part of the page's text. */
  readonly fields: number;
}

/** Page objects looked at on one page: a map or a chart can hold hundreds of thousands. */
const MOST_OBJECTS = 20_000;

/** Rules and rectangles kept: more than a page full of table cells needs. */
const MOST_BOXES = 4_000;

/** A path of more segments than a rectangle with its closing line is a drawing. */
const RECTANGLE_SEGMENTS = 5;

/** Width and height of a drawn bullet, in points. */
const SMALLEST_DOT = 1.5;
const LARGEST_DOT = 9;
const MOST_DOTS = 1_000;

/** A picture is at least so wide and high, in points: smaller ones are ornaments. */
const SMALLEST_PICTURE = 40;
const MOST_PICTURES = 200;

/** FPDF_ANNOT_WIDGET. */
const FIELD = 20;
const MOST_ANNOTATIONS = 1_000;

const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const DEEPEST_FORM = 4;

/**
 * The rules, rectangles and images of a page.
 *
 * @param pdfium the engine
 * @param page FPDF_PAGE
 * @param shown map from PDF coordinates to the page as shown
 * @param buffer 64 bytes of scratch memory in WebAssembly
 */
export function drawnOn(pdfium: Pdfium, page: number, shown: Affine, buffer: number): Drawn {
  const boxes: Box[] = [];
  const dots: Box[] = [];
  const pictures: Box[] = [];
  let images = 0;
  let left = MOST_OBJECTS;
  const visit = (object: number, toPage: Affine, depth: number): void => {
    left -= 1;
    const type = pdfium._FPDFPageObj_GetType(object);
    if (type === IMAGE || type === PATH) {
      if (type === IMAGE) images += 1;
      const box = boundsOf(pdfium, object, toPage, buffer);
      if (!box) return;
      if (dots.length < MOST_DOTS && isDot(box)) dots.push(box);
      if (type === IMAGE && pictures.length < MOST_PICTURES && isPicture(box)) pictures.push(box);
      const straight = type === PATH && pdfium._FPDFPath_CountSegments(object) <= RECTANGLE_SEGMENTS;
      if (straight && boxes.length < MOST_BOXES) boxes.push(box);
    } else if (type === FORM && depth < DEEPEST_FORM) {
      const inner = within(pdfium, object, toPage, buffer);
      const count = pdfium._FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count && left > 0; index += 1)
        visit(pdfium._FPDFFormObj_GetObject(object, index), inner, depth + 1);
    }
  };
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let index = 0; index < count && left > 0; index += 1) visit(pdfium._FPDFPage_GetObject(page, index), shown, 0);
  return { boxes, dots, images, pictures, fields: fieldsOn(pdfium, page) };
}

function fieldsOn(pdfium: Pdfium, page: number): number {
  const count = Math.min(MOST_ANNOTATIONS, pdfium._FPDFPage_GetAnnotCount(page));
  let fields = 0;
  for (let index = 0; index < count; index += 1) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    if (pdfium._FPDFAnnot_GetSubtype(annotation) === FIELD) fields += 1;
    pdfium._FPDFPage_CloseAnnot(annotation);
  }
  return fields;
}

function isPicture([left, top, right, bottom]: Box): boolean {
  return Math.min(right - left, bottom - top) >= SMALLEST_PICTURE;
}

function isDot([left, top, right, bottom]: Box): boolean {
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) < SMALLEST_DOT || Math.max(width, height) > LARGEST_DOT) return false;
  return width < 1.5 * height && height < 1.5 * width;
}

function boundsOf(pdfium: Pdfium, object: number, toPage: Affine, buffer: number): Box | undefined {
  if (!pdfium._FPDFPageObj_GetBounds(object, buffer, buffer + 4, buffer + 8, buffer + 12)) return undefined;
  const at = buffer >> 2;
  const heap = pdfium.HEAPF32;
  const [left, bottom, right, top] = [heap[at] ?? 0, heap[at + 1] ?? 0, heap[at + 2] ?? 0, heap[at + 3] ?? 0];
  const x1 = toPage.xx * left + toPage.xy * bottom + toPage.x0;
  const x2 = toPage.xx * right + toPage.xy * top + toPage.x0;
  const y1 = toPage.yx * left + toPage.yy * bottom + toPage.y0;
  const y2 = toPage.yx * right + toPage.yy * top + toPage.y0;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

/** The map for what stands inside a form, which has a matrix of its own. */
function within(pdfium: Pdfium, form: number, outer: Affine, buffer: number): Affine {
  if (!pdfium._FPDFPageObj_GetMatrix(form, buffer)) return outer;
  const at = buffer >> 2;
  const heap = pdfium.HEAPF32;
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((offset) => heap[at + offset] ?? 0) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    xx: outer.xx * a + outer.xy * b,
    xy: outer.xx * c + outer.xy * d,
    x0: outer.xx * e + outer.xy * f + outer.x0,
    yx: outer.yx * a + outer.yy * b,
    yy: outer.yx * c + outer.yy * d,
    y0: outer.yx * e + outer.yy * f + outer.y0,
  };
}
