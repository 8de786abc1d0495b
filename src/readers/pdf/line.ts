import type { Turn } from "../../formats/pdf/frame.js";
import type { GlyphStyle } from "../../formats/pdf/page-glyphs.js";
import type { Piece } from "../../model/place.js";

/** A run of characters on one baseline that PDFium gives one after the other. Positions in the upright frame of the page's turn, points from the top left. */
export interface Fragment {
  /** PDFium character indexes, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the most characters in it. */
  readonly style: GlyphStyle;
  /** Visible characters. */
  readonly letters: number;
  /** Of which bold. */
  readonly boldLetters: number;
  /** All colours in it, where its style changes. */
  readonly colours?: readonly number[];
}

/** One visible line of one column, with its text and places. Positions in the upright frame of its turn. */
export interface Line {
  readonly page: number;
  readonly turn: Turn;
  /** A drawn bullet included. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  /** The smallest and the largest size of its words. */
  readonly sizes: readonly [smallest: number, largest: number];
  /** Share of letters in bold, 0 to 1. */
  readonly boldShare: number;
  readonly italic: boolean;
  readonly colour: number;
  /** True when a rule is drawn under all of its words. */
  readonly underlined?: boolean;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** True when PDFium has white space straight after the last character: then that may stand for the space before the next line. */
  readonly spaceFollows: boolean;
  /** PDFium's index of the first visible character after the last one. */
  readonly nextVisible: number;
  /** Length of the list marker or heading number the line begins with, white space excluded; 0 when there is none. */
  readonly markerLength: number;
  /** True when a bullet is drawn before the line: then no character stands for it. */
  readonly drawnBullet: boolean;
  /** Where the text after the marker begins, in points. */
  readonly textLeft: number;
  readonly fragments: readonly Fragment[];
}

/** How far a line of text reaches above and below its baseline, in shares of its size. */
export const ASCENT = 0.85;
export const DESCENT = 0.22;

/**
 * Whether a list item may begin with a line.
 *
 * @param line any
 */
export function opensItem(line: Line): boolean {
  return line.markerLength > 0 || line.drawnBullet;
}
