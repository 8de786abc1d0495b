import type { FontLook } from "../../../formats/pdf/font-look.js";
import type { GlyphStyle, PageGlyphs } from "../../../formats/pdf/page-glyphs.js";
import { meantSizes, usual, type Weighed } from "./alike.js";
import type { PlacedLine, SeenPage } from "./seen-page.js";

/** Strokes so many times as wide as those of text of the same size are bold. */
const BOLD = 1.3;
/** With fewer letters a size is that of headings, whose strokes are compared with the running text's. */
const RUNNING_TEXT = 300;

const SPACE = 0x20;
const LINE_END = 0x0a;

/** What can be said of a font by its picture: nothing of its name, and the usual reach of its letters. */
const UNKNOWN_FONT: FontLook = { name: "", bold: false, italic: false, symbols: false, ascent: 0, descent: 0 };

/**
 * Pages that were read by OCR, as characters such as a PDF holds: so that everything after this is the same for them.
 *
 * @param pages all that were read so
 */
export function seenGlyphs(pages: readonly SeenPage[]): PageGlyphs[] {
  const lines = pages.flatMap((page) => page.lines);
  const meant = meantSizes(lines.map((line) => ({ value: line.size, letters: lettersIn(line) })));
  const strokes = usualStrokes(lines, meant);
  const isBold = ({ size, stroke }: PlacedLine) => stroke > BOLD * strokes(meant(size));
  return pages.map((page) => glyphsOf(page, meant, isBold));
}

/** How wide the strokes of text of a size usually are. */
function usualStrokes(lines: readonly PlacedLine[], meant: (size: number) => number): (size: number) => number {
  const bySize = new Map<number, Weighed[]>();
  for (const line of lines) {
    if (line.stroke === 0) continue;
    const size = meant(line.size);
    const strokes = bySize.get(size) ?? [];
    bySize.set(size, strokes);
    strokes.push({ value: line.stroke, letters: lettersIn(line) });
  }
  const known = [...bySize].map(([size, strokes]) => ({
    size,
    letters: strokes.reduce((sum, { letters }) => sum + letters, 0),
    stroke: usual(strokes),
  }));
  const running = known.reduce((most, one) => (one.letters > most.letters ? one : most), { letters: 0, stroke: 0 });
  const large = new Map(
    known.filter(({ letters }) => letters >= RUNNING_TEXT).map(({ size, stroke }) => [size, stroke]),
  );
  return (size) => large.get(size) ?? running.stroke;
}

function lettersIn({ words }: PlacedLine): number {
  return words.reduce((sum, { letters }) => sum + letters.length, 0);
}

function glyphsOf(
  { page, width, height, lines }: SeenPage,
  meant: (size: number) => number,
  isBold: (line: PlacedLine) => boolean,
): PageGlyphs {
  const codes: number[] = [];
  const [left, right, baseline, styleOf]: [number[], number[], number[], number[]] = [[], [], [], []];
  const styles: GlyphStyle[] = [];
  for (const line of lines) {
    const bold = isBold(line);
    styles.push({ font: UNKNOWN_FONT, size: meant(line.size), turn: 0, slant: 0, bold, colour: 0, clippedAway: false });
    const add = (code: number, from: number, to: number, style: number) => {
      codes.push(code);
      left.push(from);
      right.push(to);
      baseline.push(line.baseline);
      styleOf.push(style);
    };
    let end = 0;
    line.words.forEach(({ letters }, at) => {
      if (at > 0) add(SPACE, end, letters[0]?.left ?? end, -1);
      for (const { text, left: from, right: to } of letters) {
        // Letters of one sign share its box, as in a PDF.
        for (const letter of text) add(letter.codePointAt(0) ?? SPACE, from, to, styles.length - 1);
        end = to;
      }
    });
    add(LINE_END, end, end, -1);
  }
  return {
    page,
    size: { width, height },
    count: codes.length,
    codes: Uint32Array.from(codes),
    left: Float32Array.from(left),
    right: Float32Array.from(right),
    baseline: Float32Array.from(baseline),
    styleOf: Int32Array.from(styleOf),
    styles,
    drawn: { boxes: [], dots: [], images: 0, pictures: [], fields: 0 },
  };
}
