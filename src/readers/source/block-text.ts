import type { Piece, SourcePlace } from "../../model/place.js";
import type { SourceText } from "./source-text.js";
import { isSpace } from "./white-space.js";

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
