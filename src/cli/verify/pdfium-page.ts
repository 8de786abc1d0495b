import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Box } from "../../model/boxes.js";
import { isBullet } from "./same-text.js";
import { isBlank, wordRanges } from "./word-ranges.js";

/** A page's text as PDFium tells it by range and by area. */
export interface PdfiumPage {
  readonly characters: number;
  /** The text of a range of characters. */
  text(start: number, end: number): string;
  /** The same, character by character, with digits that stand raised and small written as what they are ("¹"). */
  textWithRaised(start: number, end: number): string;
  /** The rectangles PDFium draws for a selection of each word of that range, as places are measured. */
  rectangles(start: number, end: number): Rectangle[];
  /** How the letters of that range run on the page as it is shown. */
  runOf(start: number, end: number): Run;
  /** The text inside a box. */
  textInside(box: Box): string;
}

/** Level and rightwards; up or down the page; any other way, slanting or leftwards. */
export type Run = "level" | "upright" | "other";

/** Where a word stands. A bullet or a note's number is by the way: a reader may leave it out of a passage. */
export interface Rectangle {
  readonly box: Box;
  readonly byTheWay: boolean;
}

const BYTES_PER_LETTER = 2;
const DOUBLE_BYTES = 8;
const INT_BYTES = 4;
const FLOAT_BYTES = 4;
/** A digit this much smaller than the letter beside it, and raised by more than this, in points, marks a note or a power. */
const RAISED_SHARE = 0.87;
const RAISED_BY = 0.7;
const FIGURE = /[\d%]/;
/** How far from a raised number, or several in a row, a letter of the sentence is looked for. */
const LETTERS_AWAY = 16;
const LETTER = /\p{L}/u;
const DIGIT_ZERO = 0x30;
const RAISED_DIGITS = [..."⁰¹²³⁴⁵⁶⁷⁸⁹"];
/** A line that rises or sinks less than this for each point is level. */
const LEVEL = 0.03;
/** PageToDevice gives whole numbers: this many to a point keep boxes exact enough. */
const PER_POINT = 1000;

/** PDFium's memory; a new array each time it has grown. The package's types rely on Emscripten's, which it does not bring. */
export function memoryOf({ pdfium }: WrappedPdfiumModule): Uint8Array {
  return (pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
}

/**
 * Opens a page.
 *
 * @param document handle of the open file
 * @param index of the page, from 0
 */
export function openPage(pdfium: WrappedPdfiumModule, document: number, index: number) {
  const { pdfium: runtime } = pdfium;
  const handle = pdfium.FPDF_LoadPage(document, index);
  const textPage = pdfium.FPDFText_LoadPage(handle);
  const width = pdfium.FPDF_GetPageWidthF(handle);
  const height = pdfium.FPDF_GetPageHeightF(handle);
  const view = [0, 0, Math.round(width * PER_POINT), Math.round(height * PER_POINT), 0] as const;

  const withMemory = <Result>(size: number, use: (at: number) => Result): Result => {
    const at = runtime.wasmExports.malloc(size);
    try {
      return use(at);
    } finally {
      runtime.wasmExports.free(at);
    }
  };
  const doubles = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => runtime.getValue(at + i * DOUBLE_BYTES, "double"));
  /** From the page's own coordinates (origin at the bottom left, unrotated) to points from the top left as shown. */
  const shown = (x: number, y: number) =>
    withMemory(2 * INT_BYTES, (at) => {
      pdfium.FPDF_PageToDevice(handle, ...view, x, y, at, at + INT_BYTES);
      return [runtime.getValue(at, "i32") / PER_POINT, runtime.getValue(at + INT_BYTES, "i32") / PER_POINT] as const;
    });
  const own = (x: number, y: number) =>
    withMemory(2 * DOUBLE_BYTES, (at) => {
      pdfium.FPDF_DeviceToPage(
        handle,
        ...view,
        Math.round(x * PER_POINT),
        Math.round(y * PER_POINT),
        at,
        at + DOUBLE_BYTES,
      );
      return doubles(at, 2) as [number, number];
    });

  /** Height of a character's line in points, whatever the letter; seen from the side where it runs up or down the page. */
  const looseHeight = (index: number) =>
    withMemory(4 * FLOAT_BYTES, (at) => {
      if (!pdfium.FPDFText_GetLooseCharBox(textPage, index, at)) return 0;
      const [left = 0, top = 0, right = 0, bottom = 0] = [0, 1, 2, 3].map((nth) =>
        runtime.getValue(at + nth * FLOAT_BYTES, "float"),
      );
      const [[x1, y1], [x2, y2]] = [shown(left, top), shown(right, bottom)];
      return run(index) === "upright" ? Math.abs(x1 - x2) : Math.abs(y1 - y2);
    });

  /** How a letter's own line runs. */
  const run = (index: number): Run =>
    withMemory(6 * FLOAT_BYTES, (at) => {
      if (!pdfium.FPDFText_GetMatrix(textPage, index, at)) return "level";
      const [a, b] = [runtime.getValue(at, "float"), runtime.getValue(at + FLOAT_BYTES, "float")];
      const far = PER_POINT / (Math.hypot(a, b) || 1);
      const [[fromX, fromY], [toX, toY]] = [shown(0, 0), shown(a * far, b * far)];
      const [x, y] = [toX - fromX, Math.abs(toY - fromY)];
      if (x > 0 && y <= LEVEL * x) return "level";
      return Math.abs(x) <= LEVEL * y ? "upright" : "other";
    });

  /** How far below the top of the page as shown a character's baseline is. */
  const baseline = (index: number) =>
    withMemory(2 * DOUBLE_BYTES, (at) => {
      if (!pdfium.FPDFText_GetCharOrigin(textPage, index, at, at + DOUBLE_BYTES)) return 0;
      const [x = 0, y = 0] = doubles(at, 2);
      return shown(x, y)[1];
    });

  const codeAt = (at: number) => pdfium.FPDFText_GetUnicode(textPage, at);
  const isLetter = (at: number) => LETTER.test(String.fromCodePoint(codeAt(at)));
  const isFigure = (at: number) => FIGURE.test(String.fromCodePoint(codeAt(at)));
  /** Whether a digit is much lower than a letter beside it and, where that runs level, stands raised on the same line. */
  const isRaisedBeside = (at: number, letter: number) => {
    const tall = looseHeight(letter);
    if (looseHeight(at) >= tall * RAISED_SHARE) return false;
    if (run(letter) !== "level") return true;
    const by = baseline(letter) - baseline(at);
    return by > RAISED_BY && by < tall;
  };
  /** The digit at an offset as a raised one, when the nearest letter before or else after it says so. */
  const raisedDigit = (at: number) => {
    const digit = RAISED_DIGITS[codeAt(at) - DIGIT_ZERO];
    if (digit === undefined) return undefined;
    const isRaisedOn = (step: 1 | -1) => {
      for (let away = 1; away <= LETTERS_AWAY; away++) {
        const beside = at + step * away;
        if (isLetter(beside)) return isRaisedBeside(at, beside);
        // "28%" and its note may have a line to themselves.
        if (isFigure(beside) && isRaisedBeside(at, beside)) return true;
      }
      return false;
    };
    return isRaisedOn(-1) || isRaisedOn(1) ? digit : undefined;
  };

  const page: PdfiumPage = {
    characters: pdfium.FPDFText_CountChars(textPage),
    text: (start, end) =>
      withMemory((end - start + 1) * BYTES_PER_LETTER, (at) => {
        const written = pdfium.FPDFText_GetText(textPage, start, end - start, at);
        return lettersAt(memoryOf(pdfium), at, written - 1);
      }),
    textWithRaised(start, end) {
      let text = "";
      for (let at = start; at < end; at++) text += raisedDigit(at) ?? String.fromCodePoint(codeAt(at));
      return text;
    },
    rectangles: (start, end) =>
      wordRanges(start, end, (at) => {
        const code = codeAt(at);
        if (isBlank(code)) return "blank";
        return isBullet(String.fromCodePoint(code)) || raisedDigit(at) !== undefined ? "by-the-way" : "word";
      }).flatMap(({ from, to, kind }) => {
        const count = pdfium.FPDFText_CountRects(textPage, from, to - from);
        return Array.from({ length: Math.max(0, count) }, (_, index) =>
          withMemory(4 * DOUBLE_BYTES, (at) => {
            pdfium.FPDFText_GetRect(textPage, index, at, at + 8, at + 16, at + 24);
            const [left = 0, top = 0, right = 0, bottom = 0] = doubles(at, 4);
            return { box: boxAround(shown(left, top), shown(right, bottom)), byTheWay: kind === "by-the-way" };
          }),
        );
      }),
    runOf(start, end) {
      const runs = new Set<Run>();
      for (let at = start; at < end; at++) if (!isBlank(codeAt(at))) runs.add(run(at));
      const [only = "level", another] = runs;
      return another === undefined ? only : "other";
    },
    textInside([left, top, right, bottom]) {
      const [l, t, r, b] = boxAround(own(left, top), own(right, bottom));
      const count = pdfium.FPDFText_GetBoundedText(textPage, l, b, r, t, 0, 0);
      if (count <= 0) return "";
      return withMemory((count + 1) * BYTES_PER_LETTER, (at) => {
        const written = pdfium.FPDFText_GetBoundedText(textPage, l, b, r, t, at, count);
        return lettersAt(memoryOf(pdfium), at, written).replace(/\0+$/, "");
      });
    },
  };
  return {
    page,
    close() {
      pdfium.FPDFText_ClosePage(textPage);
      pdfium.FPDF_ClosePage(handle);
    },
  };
}

function boxAround([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Box {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function lettersAt(memory: Uint8Array, at: number, count: number): string {
  const letters = Buffer.from(memory.buffer, memory.byteOffset + at, Math.max(0, count) * BYTES_PER_LETTER);
  // What the space of a font without a table of letters comes out as.
  return letters.toString("utf16le").replaceAll("\u0001", " ").replaceAll("\u0003", " ");
}
