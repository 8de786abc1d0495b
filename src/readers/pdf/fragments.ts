import type { Turn } from "../../formats/pdf/frame.js";
import type { GlyphStyle, PageGlyphs } from "../../formats/pdf/page-glyphs.js";
import type { Fragment } from "./line.js";

/** A gap wider than this many times the size ends a fragment: the next word may belong to another column or cell. */
const WIDEST_SPACE = 0.5;

/** Letters may stand this far off the baseline of the letters before, in shares of the size. */
const SAME_BASELINE = 0.2;

/** How far above or below the visible page a baseline may lie and still count as on it, in points. */
const EDGE = 3;

/**
 * Whether PDFium's character is white space or a line end.
 *
 * @param code code point
 */
export function isBlank(code: number): boolean {
  // 1 and 3 are what the space of a font without a Unicode table comes out as: it is the first or third glyph in nearly all of them.
  if (code <= 0x20) return code === 0x20 || code === 0x01 || code === 0x03 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;
}

/**
 * The fragments of a page by their turn. What stands mostly off the visible page or outside its clip is left out: nobody can
 * read it there, and a table that runs over a double page stands on both.
 *
 * @param glyphs the page's characters
 */
export function fragmentsOf(glyphs: PageGlyphs): Map<Turn, Fragment[]> {
  const { codes, left, right, baseline, styleOf, styles, count, size } = glyphs;
  const byTurn = new Map<Turn, Fragment[]>();
  let open: OpenFragment | undefined;
  const close = () => {
    if (!open) return;
    const width = open.turn % 2 === 0 ? size.width : size.height;
    const height = open.turn % 2 === 0 ? size.height : size.width;
    const middle = (open.left + open.right) / 2;
    const seen = middle > 0 && middle < width && open.baseline > -EDGE && open.baseline < height + 3 * EDGE;
    if (seen) {
      const list = byTurn.get(open.turn);
      if (list) list.push(open.finish());
      else byTurn.set(open.turn, [open.finish()]);
    }
    open = undefined;
  };
  for (let index = 0; index < count; index += 1) {
    const code = codes[index] ?? 0;
    if (isBlank(code)) {
      if (code === 0x0a || code === 0x0d) close();
      continue;
    }
    const style = styles[styleOf[index] ?? -1] ?? open?.style;
    if (!style) continue;
    if (style.clippedAway) {
      close();
      continue;
    }
    const from = left[index] ?? 0;
    const to = right[index] ?? 0;
    const base = baseline[index] ?? 0;
    if (open && !open.accepts(style, from, base)) close();
    if (open) open.add(index, style, from, to);
    else open = new OpenFragment(index, style, from, to, base);
  }
  close();
  return byTurn;
}

class OpenFragment {
  private end: number;
  private lastLeft: number;
  private letters = 0;
  private boldLetters = 0;
  private mainLetters = 0;
  private styleLetters = 0;
  private current: GlyphStyle;
  private colours: number[] | undefined;
  /** Where the baseline is that of the fragment. */
  private readonly begins: number;
  readonly turn: Turn;

  constructor(
    private readonly start: number,
    public style: GlyphStyle,
    public left: number,
    public right: number,
    readonly baseline: number,
  ) {
    this.end = start;
    this.turn = style.turn;
    this.lastLeft = left;
    this.begins = left;
    this.current = style;
    this.add(start, style, left, right);
  }

  /** Whether a character goes on here. A ligature's letters share one box, so it may also stand where the last one stands. */
  accepts(style: GlyphStyle, left: number, baseline: number): boolean {
    if (style.turn !== this.turn) return false;
    const size = Math.max(style.size, this.current.size);
    const sunk = baseline - this.baseline - style.slant * (left - this.begins);
    if (Math.abs(sunk) > SAME_BASELINE * Math.min(style.size, this.current.size)) return false;
    return left - this.right < WIDEST_SPACE * size && left >= this.lastLeft - 0.3 * size;
  }

  add(index: number, style: GlyphStyle, left: number, right: number): void {
    this.end = index + 1;
    this.lastLeft = left;
    this.left = Math.min(this.left, left);
    this.right = Math.max(this.right, right);
    this.letters += 1;
    if (style.bold) this.boldLetters += 1;
    if (style !== this.current) {
      this.current = style;
      this.styleLetters = 0;
      this.colours = [...(this.colours ?? [this.style.colour]), style.colour];
    }
    this.styleLetters += 1;
    if (this.styleLetters > this.mainLetters) {
      this.mainLetters = this.styleLetters;
      this.style = style;
    }
  }

  finish(): Fragment {
    const { start, end, left, right, baseline, style, letters, boldLetters, colours } = this;
    return { start, end, left, right, baseline, style, letters, boldLetters, ...(colours ? { colours } : {}) };
  }
}
