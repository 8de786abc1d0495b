import type { Box } from "../../model/boxes.js";
import type { Span } from "../../model/place.js";
import type { OcrOriginal } from "./ocr-original.js";
import type { Original } from "./original.js";
import type { Rectangle } from "./pdfium-page.js";
import { openWithPdfium } from "./pdfium-text.js";
import { type PopplerWord, popplerWords } from "./poppler-words.js";
import { endsLineInHyphen, isBullet, readsAs, withoutSigns } from "./same-text.js";

/** How far a box's edge may be from the letters, in points; larger letters have larger margins (a share of the height). */
const EDGE = 3;
const EDGE_SHARE = 0.3;
/** A word belongs to a box when they overlap by more than this, in points or as a share of the narrower. */
const OVERLAP = 1;
const OVERLAP_SHARE = 0.4;
/** A hyphen or white space at the end of a line may be in the box or not: as wide as this share of the height. */
const LOOSE_END_SHARE = 0.6;
/** Rectangles lower than this, in points, are white space. */
const NO_INK = 0.2;
const LARGE_LETTER_SHARE = 0.6;
const SAME_SIZE = 0.6;
/** Some fonts claim so much height that boxes reach into the lines above and below: narrower strips are tried as well. */
const SQUEEZES = [0, 0.2, 0.35, 0.45];
/** Letters that PDFium's text of an area may have more than the span at either end. */
const LOOSE_LETTERS = 2;

/** An open PDF to check against; `close` frees it. */
export interface PdfOriginal extends Original {
  close(): void;
}

/**
 * Opens a PDF; undefined when it cannot be opened.
 *
 * @param bytes the file
 * @param ocr its pages that are pictures, read again; none where that cannot be done
 */
export async function pdfOriginal(bytes: Uint8Array, ocr?: OcrOriginal): Promise<PdfOriginal | undefined> {
  const document = await openWithPdfium(bytes);
  if (!document) return undefined;
  const words = await popplerWords(bytes);
  let withoutPoppler = 0;
  return {
    close: () => document.close(),
    notes() {
      if (!words)
        return ["pdftotext is not installed or cannot read this file: the boxes were checked with PDFium alone."];
      if (withoutPoppler === 0) return [];
      return [`pdftotext reads ${withoutPoppler} passages differently; PDFium alone confirms them.`];
    },
    differs(span: Span) {
      const { text, place } = span;
      if (place.kind !== "pdf") return "a place in another kind of file";
      if (place.page < 1 || place.page > document.pages) return `the file has only ${document.pages} pages`;
      const page = document.page(place.page);
      if (place.byOcr) {
        const text = page.text(0, page.characters).trim();
        if (text !== "") return "a page with text of its own, which OCR does not read";
        return ocr?.has(place.page) ? ocr.differs(span, place) : undefined;
      }
      if (place.start < 0 || place.start >= place.end || place.end > page.characters) return "a place outside the page";
      const range = page.text(place.start, place.end);
      if (!exact(range, text)) return range;
      const reads = (reading: string) => readsAs(reading, text, { spaces: "left-out" });
      if (!reads(range) && !reads(page.textWithRaised(place.start, place.end))) return range;
      const run = page.runOf(place.start, place.end);
      // A line that runs up or down the page is looked at from its side: then it is level.
      const level = run === "upright" ? flipped : (box: Box) => box;
      const boxes = place.boxes.map(level);
      const rectangles = page.rectangles(place.start, place.end).map((each) => ({ ...each, box: level(each.box) }));
      const strays = boxesAstray(rectangles, boxes, range, { endsBlank: /\s$/.test(text), upright: run === "upright" });
      if (strays) return strays;
      const pageWords = (words?.[place.page - 1] ?? []).map((word) => ({ ...word, box: level(word.box) }));
      const strips = SQUEEZES.map((share) => boxes.map((box) => squeezed(box, share)));
      // In the area the numbers of notes, which the span leaves out, are plain digits: so they are in the range.
      const wanted = [text, withoutSigns(range)];
      const allWords = boxes.map(() => pageWords);
      const ownWords = boxes.map((box) => pageWords.filter((word) => isOfSize(word.box, box)));
      // What was cropped away, or lies under a cell, can stand across the passage in its own size.
      const inPlace = boxes.map(() => pageWords.filter((word) => isDrawn(word.box, rectangles)));
      const confirmed = (strip: readonly Box[]) =>
        [allWords, ownWords, inPlace].some((some) => wanted.some((each) => holdsWords(some, strip, each)));
      if (strips.some(confirmed)) return undefined;
      const areas = strips.map((strip) => strip.map((box) => page.textInside(level(box))));
      // The box around a slanting line reaches into its neighbours.
      if (run !== "level" && areas.some((each) => goesThrough(each, text))) return undefined;
      const inside = areas.map((each) => each.join("\n"));
      if (!inside.some((area) => wanted.some((each) => holds(area, each, LOOSE_LETTERS, LOOSE_LETTERS))))
        return inside[0] || "no words in the boxes";
      if (words) withoutPoppler++;
      return undefined;
    },
  };
}

/** A range begins and ends with a letter of the span, not with the white space or the bullet beside it. */
function exact(range: string, text: string): boolean {
  const beside = (letter = "", own = "") =>
    (/\s/.test(letter) && !/\s/.test(own)) || (isBullet(letter) && !isBullet(own));
  return !beside(range.at(0), text.at(0)) && !beside(range.at(-1), text.at(-1));
}

const height = ([, top, , bottom]: Box) => bottom - top;
const middle = ([, top, , bottom]: Box) => (top + bottom) / 2;
/** A box with a share of its height cut off above and below, and a trace wider. */
function squeezed(box: Box, share: number): Box {
  const cut = height(box) * share;
  return [box[0] - 0.5, box[1] + cut, box[2] + 0.5, box[3] - cut];
}

function flipped([left, top, right, bottom]: Box): Box {
  return [top, left, bottom, right];
}

/** Compares a place's boxes with the rectangles PDFium draws for the same characters. */
function boxesAstray(
  drawn: readonly Rectangle[],
  boxes: readonly Box[],
  range: string,
  { endsBlank, upright }: { readonly endsBlank: boolean; readonly upright: boolean },
): string | undefined {
  const rectangles = drawn.filter(({ box }) => box[2] > box[0] && height(box) > NO_INK);
  const looseEnd = endsLineInHyphen(range) || endsBlank ? LOOSE_END_SHARE : 0;
  const claimed = new Set<Rectangle>();
  for (const box of boxes) {
    const inside = rectangles.filter((each) => sameLine(each.box, box) && across(each.box, box) > 0);
    if (inside.length === 0) return `no letters of the passage stand in the box at ${box.map(Math.round).join(", ")}`;
    const edge = Math.max(EDGE, height(box) * EDGE_SHARE);
    const loose = edge + height(box) * looseEnd;
    // Looked at from its side a line that runs up the page ends on the left.
    const edges = { left: upright ? loose : edge, right: loose };
    const words = inside.filter(({ byTheWay }) => !byTheWay);
    // A slanting line's box reaches into the lines beside it, whose words may be of the same passage.
    const own = words.filter((each) => isWithin(each.box, box, EDGE));
    const fits = [own, words, inside].some((some) => some.length > 0 && fitsBox(some, box, edges));
    if (!fits) return `the letters do not fill the box from ${box[0].toFixed(1)} to ${box[2].toFixed(1)} points across`;
    for (const each of rectangles) {
      const hyphen = sameLine(each.box, box) && each.box[0] >= box[2] - edge && each.box[2] <= box[2] + loose;
      if (each.byTheWay || hyphen || inside.includes(each)) claimed.add(each);
    }
  }
  return claimed.size === rectangles.length ? undefined : "some letters of the passage stand in none of the boxes";
}

function isWithin(letters: Box, box: Box, edge: number): boolean {
  return (
    letters[0] > box[0] - edge && letters[1] > box[1] - edge && letters[2] < box[2] + edge && letters[3] < box[3] + edge
  );
}

/** @param edges how far the letters may be from the box's ends */
function fitsBox(
  rectangles: readonly Rectangle[],
  box: Box,
  edges: { readonly left: number; readonly right: number },
): boolean {
  const left = Math.min(...rectangles.map((each) => each.box[0]));
  const right = Math.max(...rectangles.map((each) => each.box[2]));
  return Math.abs(left - box[0]) <= edges.left && Math.abs(right - box[2]) <= edges.right;
}

/** The middle of the letters is in the box, or the box covers a good part of a letter that is larger than its line. */
function sameLine(letters: Box, box: Box): boolean {
  if (middle(letters) > box[1] && middle(letters) < box[3]) return true;
  const shared = Math.min(letters[3], box[3]) - Math.max(letters[1], box[1]);
  return shared > LARGE_LETTER_SHARE * Math.min(height(letters), height(box));
}

function across(a: Box, b: Box): number {
  return Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
}

/**
 * Whether a word is set about as large as the lines of a passage. What is much smaller or larger was drawn over it, or left
 * behind where a picture was cropped; that the passage itself is complete is for PDFium's range to say.
 */
function isOfSize(word: Box, line: Box): boolean {
  return height(word) > SAME_SIZE * height(line) && height(line) > SAME_SIZE * height(word);
}

/** Whether a word begins where some word of the passage does and ends where some does. */
function isDrawn(word: Box, rectangles: readonly Rectangle[]): boolean {
  const near = (edge: 0 | 2) => rectangles.some(({ box }) => Math.abs(box[edge] - word[edge]) < EDGE);
  return near(0) && near(2);
}

function letters(text: string): string {
  return withoutSigns(text).replace(/[\s\-\u2010\u2011]+/g, "");
}

/** Whether a text begins in the first of several areas and goes on through the others to its end, whatever else stands in them. */
function goesThrough(areas: readonly string[], text: string): boolean {
  let rest = letters(text);
  for (const area of areas) {
    const whole = letters(area);
    let length = rest.length;
    while (length > 0 && !whole.includes(rest.slice(0, length))) length--;
    if (length === 0 && rest !== "") return false;
    rest = rest.slice(length);
  }
  return rest === "";
}

/** Whether those of Poppler's words (a list a box) that stand inside the boxes, line by line, are the text, but for what clings to its first and last word. */
function holdsWords(words: readonly (readonly PopplerWord[])[], boxes: readonly Box[], text: string): boolean {
  const lines = boxes.map((box, nth) =>
    (words[nth] ?? []).filter((word) => {
      const enough = Math.min(OVERLAP, OVERLAP_SHARE * (word.box[2] - word.box[0]));
      return across(word.box, box) > enough && middle(word.box) > box[1] && middle(word.box) < box[3];
    }),
  );
  const found = lines.flat();
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return false;
  const inside = lines.map((line) => line.map((word) => word.text).join(" ")).join("\n");
  return holds(inside, text, first.text.length - 1, last.text.length - 1);
}

/** Whether a text stands in another with at most so many letters more before and after it. */
function holds(inside: string, text: string, before: number, after: number): boolean {
  const whole = inside.trim();
  // Letters drawn twice, for a shadow or a bolder look, are found twice.
  if (readsAs(whole, text + text, { spaces: "left-out" })) return true;
  for (let from = 0; from <= Math.min(before, whole.length - 1); from++) {
    for (let to = whole.length; to >= Math.max(from + 1, whole.length - after); to--) {
      if (readsAs(whole.slice(from, to), text, { spaces: "left-out" })) return true;
    }
  }
  return false;
}
