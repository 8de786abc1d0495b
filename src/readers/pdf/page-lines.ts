import { frameSize, fromShown, type Turn } from "../../formats/pdf/frame.js";
import type { PageGlyphs } from "../../formats/pdf/page-glyphs.js";
import type { Box } from "../../model/boxes.js";
import { fragmentsOf } from "./fragments.js";
import type { Line } from "./line.js";
import { linesOf } from "./lines.js";
import { rulesOf } from "./rules.js";
import { withUnderlines } from "./underline.js";

/** What is left of a page once its characters have become lines: the glyphs themselves are let go. */
export interface PageLines {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Of all turns; upright ones first. */
  readonly lines: readonly Line[];
  readonly turns: readonly Turn[];
  /** The turn of most letters: not 0 where a table lies on its side. */
  readonly mainTurn: Turn;
  /** Rules and filled rectangles, on the page as shown. */
  readonly boxes: readonly Box[];
  readonly images: number;
  /** Where the larger pictures are, on the page as shown. */
  readonly pictures: readonly Box[];
  /** Form fields and buttons, which are not read. */
  readonly fields: number;
  /** Characters that cannot be the letters meant, and all visible ones. */
  readonly unmapped: number;
  readonly visible: number;
  /** Characters that the page does not show, because a clip cuts them away. */
  readonly hidden: number;
  /** Only where the page is a picture that was read by OCR: how sure that is, 0 to 100. */
  readonly ocr?: { readonly confidence: number };
}

/**
 * The lines of a page.
 *
 * @param glyphs the page's characters
 */
export function pageLinesOf(glyphs: PageGlyphs): PageLines {
  const byTurn = fragmentsOf(glyphs);
  const turns = [...byTurn.keys()].sort((a, b) => a - b);
  const lettersIn = (turn: Turn) => (byTurn.get(turn) ?? []).reduce((sum, { letters }) => sum + letters, 0);
  const mainTurn = turns.reduce<Turn>((main, turn) => (lettersIn(turn) > lettersIn(main) ? turn : main), 0);
  const lines = turns.flatMap((turn) => {
    const { width, height } = frameSize(glyphs.size, turn);
    const boxes = glyphs.drawn.boxes.map((box) => fromShown(box, glyphs.size, turn));
    const { upright } = rulesOf(boxes, width, height, "drawn-and-edges");
    return withUnderlines(linesOf(glyphs, turn, byTurn.get(turn) ?? [], upright), boxes);
  });
  let unmapped = 0;
  let visible = 0;
  let hidden = 0;
  glyphs.codes.forEach((code, index) => {
    if (code > 0x20 || code === 0) visible += 1;
    if (isUnmapped(code)) unmapped += 1;
    if (code > 0x20 && glyphs.styles[glyphs.styleOf[index] ?? -1]?.clippedAway) hidden += 1;
  });
  return {
    number: glyphs.page,
    width: glyphs.size.width,
    height: glyphs.size.height,
    lines,
    turns,
    mainTurn,
    boxes: glyphs.drawn.boxes,
    images: glyphs.drawn.images,
    pictures: glyphs.drawn.pictures,
    fields: glyphs.drawn.fields,
    unmapped,
    visible,
    hidden,
  };
}

/**
 * Whether a page is a picture and no text, or none that was found.
 *
 * @param page any
 */
export function isPicture({ lines, images }: PageLines): boolean {
  return lines.length === 0 && images > 0;
}

/** No Unicode value; or letters of phonetic alphabets, which a font with a wrong table comes out as. */
function isUnmapped(code: number): boolean {
  return code === 0 || code === 0xfffd || (code >= 0x180 && code < 0x2b0);
}
