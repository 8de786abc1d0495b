import type { Turn } from "../../formats/pdf/frame.js";
import type { PageGlyphs } from "../../formats/pdf/page-glyphs.js";
import type { Piece } from "../../model/place.js";
import { isBlank } from "./fragments.js";
import { filledBy, type Standing, standAlike } from "./letter-box.js";
import type { Fragment } from "./line.js";
import { isTypewriterBullet, plainText } from "./plain-text.js";

/** No space is narrower than this, in points. */
const HIDDEN_GAP = 0.4;

/** Nothing yet, or only the number of a footnote. */
const STILL_AT_START = /^[\s⁰¹²³⁴-⁹]*$/u;

/** A raised number after a unit of length is an exponent; any other inside a line is the mark of a note. */
const UNIT_BEFORE = /(?:^|[^a-z])(?:[cdkm]?m|ft|in)$/i;

/** Puts a line's text and pieces together, fragment by fragment. */
export class LineBuilder {
  private text = "";
  private readonly pieces: Piece[] = [];
  private textStart = 0;
  private placeStart = 0;
  private placeEnd = -1;
  private lefts: number[] = [];
  private rights: number[] = [];
  private typewriterBullet = false;
  /** How the letters of the open piece stand; white space has no look of its own. */
  private standing: Standing | undefined;
  private lastStanding: Standing | undefined;

  constructor(
    private readonly glyphs: PageGlyphs,
    private readonly turn: Turn,
  ) {}

  /** A space between two fragments: PDFium's own where it stands between them, else one without a place. */
  gap(nextStart: number): void {
    if (this.text === "" || this.text.endsWith(" ")) return;
    const index = this.placeEnd;
    if (index >= 0 && index < nextStart && isBlank(this.glyphs.codes[index] ?? 0)) this.letter(" ", index);
    else {
      this.close();
      this.text += " ";
    }
  }

  add(fragment: Fragment, raised: boolean): void {
    const { codes, styleOf, styles } = this.glyphs;
    for (let index = fragment.start; index < fragment.end; index += 1) {
      const code = codes[index] ?? 0;
      if (isBlank(code)) {
        if (this.text !== "" && !this.text.endsWith(" ") && !this.isHidden(index)) this.letter(" ", index);
        continue;
      }
      if (this.isGhost(index)) continue;
      const style = styles[styleOf[index] ?? -1] ?? fragment.style;
      const { font } = style;
      const atStart = STILL_AT_START.test(this.text);
      const atEnd = index === fragment.end - 1;
      if (raised && !atStart && isDigit(code) && !UNIT_BEFORE.test(this.text)) {
        // The mark of a note, which is no part of the sentence.
        continue;
      }
      const alone = atEnd || isBlank(codes[index + 1] ?? 0);
      const standing = { atStart, atEnd, alone, raised };
      if (isTypewriterBullet(code, font, standing)) this.typewriterBullet = true;
      const plain = plainText(code, font, standing);
      if (plain === "") continue;
      const letters = { style, left: this.glyphs.left[index] ?? 0, baseline: this.glyphs.baseline[index] ?? 0 };
      if (this.standing && !standAlike(this.standing, letters)) this.close();
      if (plain.length === 1) this.letter(plain, index, letters);
      else this.indivisible(plain, index, letters);
    }
  }

  /** Whether a character is the one before it again, without any width: it cannot be seen. */
  private isGhost(index: number): boolean {
    const { codes, left, right } = this.glyphs;
    const width = (at: number) => (right[at] ?? 0) - (left[at] ?? 0);
    return index > 0 && codes[index] === codes[index - 1] && width(index) <= 0 && width(index - 1) > 0;
  }

  /** Whether white space lies inside the ligature before it and opens no gap: some fonts fill up a ligature so. */
  private isHidden(index: number): boolean {
    const { left, right, count } = this.glyphs;
    if (index < 2 || index + 1 >= count) return false;
    // The letters of a ligature share one box.
    if (left[index - 1] !== left[index - 2] || right[index - 1] !== right[index - 2]) return false;
    const end = right[index - 1] ?? 0;
    const inside = (left[index] ?? 0) > (left[index - 1] ?? 0) && (right[index] ?? 0) < end;
    return inside && Math.abs((left[index + 1] ?? 0) - end) < HIDDEN_GAP;
  }

  finish() {
    this.close();
    const { text, pieces, typewriterBullet } = this;
    const textLeftOf = (length: number): number | undefined => {
      let at = length;
      while (at < text.length && text[at] === " ") at += 1;
      const piece = pieces.find(({ end }) => end > at);
      if (!piece) return undefined;
      return this.turn === 0 ? piece.edges?.[at - piece.start] : undefined;
    };
    return { text, pieces, textLeftOf, typewriterBullet };
  }

  private letter(text: string, index: number, standing?: Standing): void {
    if (index !== this.placeEnd) {
      this.close();
      this.textStart = this.text.length;
      this.placeStart = index;
    }
    this.standing ??= standing;
    this.text += text;
    this.placeEnd = index + 1;
    // White space that PDFium put in has no box to rely on: it fills the gap after the letter before it.
    const edge = this.rights.at(-1);
    const blank = text === " " && edge !== undefined;
    this.lefts.push(blank ? edge : (this.glyphs.left[index] ?? 0));
    this.rights.push(blank ? edge : (this.glyphs.right[index] ?? 0));
  }

  private indivisible(text: string, index: number, standing: Standing): void {
    this.close();
    const at = this.text.length;
    this.text += text;
    const edges = Float32Array.of(this.glyphs.left[index] ?? 0, this.glyphs.right[index] ?? 0);
    this.push(at, index, index + 1, edges, standing, false);
  }

  private close(): void {
    const { lefts, rights, lastStanding } = this;
    const standing = this.standing ?? lastStanding;
    if (lefts.length > 0 && standing)
      this.push(this.textStart, this.placeStart, this.placeEnd, edgesOf(lefts, rights), standing, true);
    this.lefts = [];
    this.rights = [];
    this.standing = undefined;
    this.placeEnd = -1;
  }

  private push(
    textStart: number,
    start: number,
    end: number,
    between: Float32Array,
    standing: Standing,
    divisible: boolean,
  ): void {
    const { page, size } = this.glyphs;
    const { boxes, quads, edges, run } = filledBy(standing, between, divisible, size, this.turn);
    this.lastStanding = standing;
    this.pieces.push({
      start: textStart,
      end: this.text.length,
      place: { kind: "pdf", page, start, end, boxes, ...(quads ? { quads } : {}) },
      ...(edges ? { edges } : {}),
      ...(run ? { run } : {}),
    });
  }
}

/** Left edges and the last right one, never decreasing; letters of one ligature, which share its box, share its width. */
function edgesOf(lefts: readonly number[], rights: readonly number[]): Float32Array {
  const edges = new Float32Array(lefts.length + 1);
  let at = 0;
  while (at < lefts.length) {
    let next = at + 1;
    while (next < lefts.length && lefts[next] === lefts[at] && rights[next] === rights[at]) next += 1;
    const left = Math.max(lefts[at] ?? 0, at > 0 ? (edges[at - 1] ?? 0) : Number.NEGATIVE_INFINITY);
    const width = Math.max(0, (rights[at] ?? 0) - left) / (next - at);
    for (let index = at; index < next; index += 1) edges[index] = left + (index - at) * width;
    at = next;
  }
  const last = lefts.length - 1;
  edges[lefts.length] = Math.max(rights[last] ?? 0, edges[last] ?? 0);
  return edges;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
