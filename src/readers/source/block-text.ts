import type { Piece, SourcePlace } from "../../model/place.js";
import type { SourceText } from "./source-text.js";

/** A piece of a text file: its place is always a stretch of source. */
export interface SourcePiece extends Piece {
  readonly place: SourcePlace;
}

/** Text of a block in the making, with its places and what the markup said about it. */
export interface BlockText {
  readonly text: string;
  readonly pieces: readonly SourcePiece[];
  /** Offsets into the text at which a new line of the source begins. */
  readonly lineStarts: readonly number[];
  /** Those of them at which the author asked for a new line (`<br>`, two spaces, a backslash). */
  readonly hardBreaks: readonly number[];
  /** What is in bold. */
  readonly bold: readonly Stretch[];
  /** What is inside links to another place of the same file. */
  readonly anchored: readonly Stretch[];
}

/** Offsets into a block's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A block text with nothing in it. */
const EMPTY: BlockText = {
  text: "",
  pieces: [],
  lineStarts: [],
  hardBreaks: [],
  bold: [],
  anchored: [],
};

const NO_BREAK_AND_WIDE_SPACES = new Set([0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x2028, 0x2029, 0x85]);

/**
 * Whether a character is white space to a person: unlike `\s` this leaves the zero-width marks out.
 *
 * @param code UTF-16 code unit
 */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0x85 && (NO_BREAK_AND_WIDE_SPACES.has(code) || (code >= 0x2000 && code <= 0x200a));
}

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: in the file, never on the page. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

const HYPHENATED = /(?:^|[^\p{L}-])(\p{L}{2,})-$/u;
const REST_OF_WORD = /\p{Ll}+/uy;
/** "short- and long-term": the hyphen waits for a later word. */
const SUSPENDED = /^(?:and|or|to|und|nor|as|but)$/;
/** No word is longer; only so much is looked at for a hyphen. */
const MAX_WORD = 40;

/** Builds the text of one block from stretches of the source and keeps the place of every letter. */
export class BlockTextBuilder {
  /** The text so far, in parts: asking a long string for its end after every addition costs quadratic time. */
  private readonly parts: string[] = [];
  private size = 0;
  /** The last characters of the text, MAX_WORD of them at most. */
  private end = "";
  private readonly pieces: SourcePiece[] = [];
  private readonly lineStarts: number[] = [];
  private readonly hardBreaks: number[] = [];
  private readonly boldStretches: Stretch[] = [];
  private readonly anchoredStretches: Stretch[] = [];
  /** Place of invisible characters that the next letter takes along, so that a quote is not torn by them. */
  private carried: { start: number; end: number } | undefined;
  /** Whether what is added next is in bold. */
  bold = false;
  /** Whether what is added next is inside a link to another place of the same file. */
  anchored = false;

  /** @param source the file that all offsets are into */
  constructor(private readonly source: SourceText) {}

  /** How long the text is so far, UTF-16. */
  get length(): number {
    return this.size;
  }

  /**
   * The last characters so far.
   *
   * @param count how many, UTF-16, MAX_WORD at most
   */
  tail(count: number): string {
    return this.end.slice(-count);
  }

  /**
   * Adds a stretch of the source letter by letter; runs of white space become one space.
   *
   * @param start offset into the source
   * @param end offset into the source, excluded
   */
  copy(start: number, end: number): void {
    const { text } = this.source;
    let from = start;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        const single = code === 0x20 && !(at + 1 < end && isSpace(text.charCodeAt(at + 1)));
        if (single && at > from) {
          at += 1;
          continue;
        }
        this.letters(from, at);
        const spaceStart = at;
        while (at < end && isSpace(text.charCodeAt(at))) at += 1;
        this.space(spaceStart, at);
        from = at;
      } else if (isInvisible(code)) {
        this.letters(from, at);
        const hiddenStart = at;
        while (at < end && isInvisible(text.charCodeAt(at))) at += 1;
        this.skip(hiddenStart, at);
        from = at;
      } else at += 1;
    }
    this.letters(from, end);
  }

  /**
   * Adds text that stands for a stretch of source of another form (an entity, an escape, a joined hyphen).
   *
   * @param text what a person reads
   * @param start offset into the source
   * @param end offset into the source, excluded
   */
  replace(text: string, start: number, end: number): void {
    if (text.trim() === "") {
      this.space(start, end);
      return;
    }
    const from = this.carried?.end === start ? this.carried.start : start;
    this.carried = undefined;
    this.add(text, from, end);
  }

  /**
   * Passes over characters that are no text but do not break it either; the next letter takes their place along.
   *
   * @param start offset into the source
   * @param end offset into the source, excluded
   */
  skip(start: number, end: number): void {
    if (this.size === 0) return;
    this.carried = { start: this.carried?.end === start ? this.carried.start : start, end };
  }

  /**
   * Adds a run of white space of the source as one space, unless the text already ends in one.
   *
   * @param start offset into the source
   * @param end offset into the source, excluded
   */
  space(start: number, end: number): void {
    this.carried = undefined;
    if (this.size === 0 || end <= start) return;
    const last = this.pieces.at(-1);
    if (this.end.endsWith(" ")) {
      // A second run straight after the first (a line break after trailing blanks) is the same white space.
      if (last && last.place.end === start && last.end - last.start === 1)
        this.pieces[this.pieces.length - 1] = { ...last, place: { ...last.place, end } };
      return;
    }
    this.add(" ", start, end);
  }

  /**
   * Goes to the next line. A word that a hyphen parts at the line's end becomes whole when the file has it whole elsewhere;
   * otherwise the hyphen is taken for the word's own ("user-centred") and only the line break goes.
   *
   * @param start offset of the line's end
   * @param end offset of the next line's first letter
   */
  lineGap(start: number, end: number): void {
    const first = this.end.endsWith("-") ? HYPHENATED.exec(this.end)?.[1] : undefined;
    REST_OF_WORD.lastIndex = end;
    const second = first && REST_OF_WORD.exec(this.source.text)?.[0];
    if (!second || SUSPENDED.test(second) || this.pieces.at(-1)?.place.end !== start) {
      this.space(start, end);
      return;
    }
    if (this.source.hasWord(first + second)) {
      this.dropLastLetter();
      this.carried = { start: start - 1, end };
    } else this.carried = { start, end };
  }

  private append(text: string): void {
    this.parts.push(text);
    this.size += text.length;
    this.end = (this.end + text.slice(-MAX_WORD)).slice(-MAX_WORD);
  }

  private dropLastLetter(): void {
    this.parts.push(this.parts.pop()?.slice(0, -1) ?? "");
    this.size -= 1;
    this.end = this.end.slice(0, -1);
    const last = this.pieces.pop();
    if (last && last.end - last.start > 1)
      this.pieces.push({ ...last, end: last.end - 1, place: { ...last.place, end: last.place.end - 1 } });
  }

  /** Adds a space that stands nowhere in the file, where markup alone parts two words; none after white space. */
  gap(): void {
    this.carried = undefined;
    if (this.size > 0 && !this.end.endsWith(" ")) this.append(" ");
  }

  /**
   * Notes that a new line of the source begins here.
   *
   * @param hard whether the author asked for it
   */
  lineBreak(hard: boolean): void {
    if (this.size === 0) return;
    if (this.lineStarts.at(-1) !== this.size) this.lineStarts.push(this.size);
    if (hard && this.hardBreaks.at(-1) !== this.size) this.hardBreaks.push(this.size);
  }

  /** The finished text, without white space at its ends. */
  finish(): BlockText {
    const text = this.parts.join("");
    const { pieces, lineStarts, hardBreaks, boldStretches, anchoredStretches } = this;
    const whole = { text, pieces, lineStarts, hardBreaks, bold: boldStretches, anchored: anchoredStretches };
    return cutText(whole, 0, text.length);
  }

  private letters(start: number, end: number): void {
    let from = start;
    if (from >= end) return;
    if (this.carried) {
      const { carried } = this;
      this.carried = undefined;
      if (carried.end === from) {
        this.add(this.source.text.slice(from, from + 1), carried.start, from + 1);
        from += 1;
        if (from >= end) return;
      }
    }
    this.add(this.source.text.slice(from, end), from, end);
  }

  private add(text: string, start: number, end: number): void {
    const at = this.size;
    this.append(text);
    const letterByLetter = text.length === end - start;
    const last = this.pieces.at(-1);
    const lastIsLetters = last && last.end - last.start === last.place.end - last.place.start;
    if (letterByLetter && last && lastIsLetters && last.end === at && last.place.end === start && !this.atLineStart(at))
      this.pieces[this.pieces.length - 1] = { ...last, end: at + text.length, place: { ...last.place, end } };
    else
      this.pieces.push({
        start: at,
        end: at + text.length,
        place: { kind: "source", start, end, line: this.source.lineAt(start) },
      });
    if (this.bold) extend(this.boldStretches, at, at + text.length);
    if (this.anchored) extend(this.anchoredStretches, at, at + text.length);
  }

  private atLineStart(at: number): boolean {
    return this.lineStarts.at(-1) === at;
  }
}

function extend(stretches: Stretch[], start: number, end: number): void {
  const last = stretches.at(-1);
  if (last?.end === start) stretches[stretches.length - 1] = { start: last.start, end };
  else stretches.push({ start, end });
}

/**
 * The share, 0 to 1, of a text's letters that some stretches cover.
 *
 * @param text the text
 * @param stretches in order, not overlapping
 */
export function shareCovered(text: string, stretches: readonly Stretch[]): number {
  if (stretches.length === 0) return 0;
  const letters = (part: string) => part.replace(/\s+/g, "").length;
  const covered = stretches.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  return covered / Math.max(1, letters(text));
}

/**
 * A stretch of a block's text, without white space at its ends.
 *
 * @param whole the text to cut from
 * @param from offset into the text
 * @param to offset into the text, excluded
 */
export function cutText(whole: BlockText, from: number, to: number): BlockText {
  let start = from;
  let end = to;
  while (start < end && isSpace(whole.text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(whole.text.charCodeAt(end - 1))) end -= 1;
  if (start === 0 && end === whole.text.length) return whole;
  if (start >= end) return EMPTY;
  const pieces: SourcePiece[] = [];
  for (let at = firstFrom(whole.pieces, (piece) => piece.end > start); at < whole.pieces.length; at += 1) {
    const piece = whole.pieces[at] as SourcePiece;
    if (piece.start >= end) break;
    pieces.push(cutPiece(piece, Math.max(start, piece.start), Math.min(end, piece.end), start));
  }
  const within = (offsets: readonly number[]) => {
    const from = firstFrom(offsets, (offset) => offset > start);
    return offsets
      .slice(
        from,
        firstFrom(offsets, (offset) => offset >= end),
      )
      .map((offset) => offset - start);
  };
  const clip = (stretches: readonly Stretch[]) =>
    stretches
      .filter((stretch) => stretch.end > start && stretch.start < end)
      .map((stretch) => ({ start: Math.max(stretch.start, start) - start, end: Math.min(stretch.end, end) - start }));
  return {
    text: whole.text.slice(start, end),
    pieces,
    lineStarts: within(whole.lineStarts),
    hardBreaks: within(whole.hardBreaks),
    bold: clip(whole.bold),
    anchored: clip(whole.anchored),
  };
}

/** Index of the first of some ordered values from which on a condition holds. */
function firstFrom<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as Value)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cutPiece(piece: SourcePiece, from: number, to: number, shift: number): SourcePiece {
  const { place } = piece;
  const divisible = place.end - place.start === piece.end - piece.start;
  const cut = divisible
    ? { ...place, start: place.start + from - piece.start, end: place.end - (piece.end - to) }
    : place;
  return { start: from - shift, end: to - shift, place: cut };
}

/**
 * Several texts as one. A gap of nothing but white space in the source becomes a space with a place, so that a quote across it
 * stays whole; otherwise the separator has no place.
 *
 * @param texts in order
 * @param source the file
 * @param separator what stands between them
 */
export function joinTexts(texts: readonly BlockText[], source: SourceText, separator = " "): BlockText {
  const parts = texts.filter(({ text }) => text !== "");
  const [only] = parts;
  if (!only || parts.length === 1) return only ?? EMPTY;
  const pieces: SourcePiece[] = [];
  const lineStarts: number[] = [];
  const hardBreaks: number[] = [];
  const bold: Stretch[] = [];
  const anchored: Stretch[] = [];
  let shift = 0;
  for (const part of parts) {
    if (shift > 0) {
      const gap = separator === " " ? gapBetween(pieces.at(-1), part.pieces[0], source) : undefined;
      if (gap) pieces.push({ start: shift - 1, end: shift, place: gap });
      lineStarts.push(shift);
    }
    const moved = <Part extends Stretch>(stretch: Part): Part => ({
      ...stretch,
      start: stretch.start + shift,
      end: stretch.end + shift,
    });
    for (const piece of part.pieces) pieces.push(moved(piece));
    for (const at of part.lineStarts) lineStarts.push(at + shift);
    for (const at of part.hardBreaks) hardBreaks.push(at + shift);
    for (const stretch of part.bold) bold.push(moved(stretch));
    for (const stretch of part.anchored) anchored.push(moved(stretch));
    shift += part.text.length + separator.length;
  }
  const text = parts.map((part) => part.text).join(separator);
  return { text, pieces, lineStarts, hardBreaks, bold, anchored };
}

function gapBetween(
  a: SourcePiece | undefined,
  b: SourcePiece | undefined,
  source: SourceText,
): SourcePlace | undefined {
  if (!a || !b || b.place.start <= a.place.end) return undefined;
  const { end: start } = a.place;
  const { start: end } = b.place;
  if (source.text.slice(start, end).trim() !== "") return undefined;
  return { kind: "source", start, end, line: source.lineAt(start) };
}
