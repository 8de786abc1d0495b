import { type Box, boxAround, boxesTogether, cornersOf, type LineRun, type Quad, slantingQuad } from "./boxes.js";

/**
 * Where words stand in the original file. A place is set by the reader and carried through: nothing searches for a quote
 * afterwards. Offsets everywhere are UTF-16 code units, from 0, end excluded; pages, lines, slides, shapes and paragraphs count
 * from 1.
 */
export type Place = SourcePlace | PdfPlace | WordPlace | SlidePlace | OpenDocumentPlace;

/** A stretch of a text file (Markdown, HTML, plain text): offsets into the file's decoded text, without a byte order mark. Where several web pages are one strategy, the page it is on: its number as they are read, and its name in the archive or folder. */
export interface SourcePlace {
  readonly kind: "source";
  readonly page?: number;
  readonly part?: string;
  readonly start: number;
  readonly end: number;
  /** The line on which the stretch begins, from 1. */
  readonly line: number;
}

/** A stretch of a PDF page: offsets into the page's characters as PDFium numbers them, and the boxes they fill, one a line and column. */
export interface PdfPlace {
  readonly kind: "pdf";
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly boxes: readonly Box[];
  /** Only where some line slants, so that a box around its words holds more than they fill: for each box what they fill of it. */
  readonly quads?: readonly Quad[];
  /** Only where the page is a picture and was read by OCR: then the offsets count the characters that it read there. */
  readonly byOcr?: true;
}

/** A stretch of a Word paragraph: the part's name in the package, the paragraph's number in it (from 1, in document order, tables and text boxes included) and offsets into the paragraph's text, where a tab or a line break is one character. */
export interface WordPlace {
  readonly kind: "word";
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of a paragraph on a PowerPoint slide: the slide as it is shown, the part's name in the package, the shape's number
 * in it (every p:sp and p:graphicFrame in document order, those in groups included; in the part of a diagram every dgm:pt), the
 * paragraph's number in the shape (every a:p, cells of tables included) and offsets into the paragraph's text, where a line
 * break is one character.
 */
export interface SlidePlace {
  readonly kind: "slide";
  readonly slide: number;
  readonly part: string;
  readonly shape: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of a paragraph of an OpenDocument file: the part's name in the package, the paragraph's number in it (every
 * text:p and text:h in document order, whatever surrounds it), in a presentation the slide, and offsets into the
 * paragraph's own text, where a tab, a line break or a text:s is one character.
 */
export interface OpenDocumentPlace {
  readonly kind: "open-document";
  readonly part: string;
  readonly paragraph: number;
  readonly slide?: number;
  readonly start: number;
  readonly end: number;
}

/**
 * How a stretch of a block's text maps to the file. The pieces of a block are in order and do not overlap; a piece never
 * crosses a line of the file or of the page. Where text and place are equally long the mapping is letter by letter;
 * otherwise (an entity, a ligature, a run of white space) the piece is indivisible.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** PDF only: where each character of the place begins along its line, then where the last one ends; in points, as boxes are. */
  readonly edges?: ArrayLike<number>;
  /** PDF only: how the line runs, where it is not level. */
  readonly run?: LineRun;
  /** PDF only: true when other words of the file stand between the piece before and this one, however near it is. */
  readonly apart?: boolean;
}

/** A stretch of the file's own words with its place. */
export interface Span {
  readonly text: string;
  readonly place: Place;
}

/**
 * The spans behind a stretch of a block's text: one for each run of the file that is unbroken by markup, page or paragraph.
 *
 * @param block anything with text and pieces
 * @param start offset into the block's text
 * @param end offset into the block's text, excluded
 */
export function spansOf(
  block: { readonly text: string; readonly pieces: readonly Piece[] },
  start: number,
  end: number,
): Span[] {
  const spans: { from: number; to: number; place: Place }[] = [];
  for (const piece of block.pieces) {
    if (piece.end <= start) continue;
    if (piece.start >= end) break;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    const place = placeWithin(piece, from - piece.start, to - piece.start);
    const last = spans.at(-1);
    if (last && last.to === from && !piece.apart && follows(last.place, place)) {
      last.to = to;
      last.place = join(last.place, place, piece.run?.along ?? "across");
    } else {
      spans.push({ from, to, place });
    }
  }
  return spans
    .map(({ from, to, place }) => ({ text: block.text.slice(from, to), place }))
    .filter(({ text }) => text.trim() !== "");
}

/**
 * The place of a stretch of a piece: the piece's own where it is indivisible.
 *
 * @param piece any
 * @param from offset into the piece's own text
 * @param to offset into the piece's own text, excluded
 */
export function placeWithin(piece: Piece, from: number, to: number): Place {
  const { place } = piece;
  const divisible = place.end - place.start === piece.end - piece.start;
  const whole = !divisible || (from === 0 && to === piece.end - piece.start);
  if (whole) return place;
  const start = place.start + from;
  const end = place.start + to;
  if (place.kind !== "pdf") return { ...place, start, end };
  return { ...place, start, end, ...filled(piece, place, from, to) };
}

/** What a stretch of a piece fills of its line: all of it where nothing says where its letters begin. */
function filled({ edges, run }: Piece, place: PdfPlace, from: number, to: number): Pick<PdfPlace, "boxes" | "quads"> {
  const [box] = place.boxes;
  const [first, last] = [edges?.[from], edges?.[to]];
  if (!box || place.boxes.length !== 1 || first === undefined || last === undefined) return place;
  if (run?.slanting) {
    const quad = slantingQuad(run.along, run.slanting, first, last);
    return { boxes: [boxAround(quad)], quads: [quad] };
  }
  const [start, end] = [Math.min(first, last), Math.max(first, last)];
  return { boxes: [run?.along === "down" ? [box[0], start, box[2], end] : [start, box[1], end, box[3]]] };
}

/** Line-break characters and a mended hyphen may stand between two lines of one PDF passage. */
const PDF_LINE_GAP = 3;

/** Whether b goes on where a stops, in the file itself. */
function follows(a: Place, b: Place): boolean {
  if (a.kind === "pdf" && b.kind === "pdf") {
    const gap = b.start - a.end;
    return a.page === b.page && gap >= 0 && gap <= PDF_LINE_GAP;
  }
  if (a.kind === "source" || b.kind === "source")
    return a.kind === "source" && b.kind === "source" && a.part === b.part && a.end === b.start;
  if (a.kind === "pdf" || b.kind === "pdf" || a.kind !== b.kind || a.part !== b.part) return false;
  const sameShape = a.kind !== "slide" || b.kind !== "slide" || a.shape === b.shape;
  return sameShape && a.paragraph === b.paragraph && a.end === b.start;
}

/** The place from the start of a to the end of b, which follows it; boxes on the same line and column become one. */
function join(a: Place, b: Place, along: LineRun["along"]): Place {
  if (a.kind !== "pdf" || b.kind !== "pdf") return { ...a, end: b.end };
  if (a.quads || b.quads) {
    const quads = [...(a.quads ?? a.boxes.map(cornersOf)), ...(b.quads ?? b.boxes.map(cornersOf))];
    return { ...a, end: b.end, boxes: [...a.boxes, ...b.boxes], quads };
  }
  return { ...a, end: b.end, boxes: boxesTogether(a.boxes, b.boxes, along) };
}
