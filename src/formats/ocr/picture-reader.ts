/** A picture in shades of grey, row by row from the top, a byte a dot: 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** Left, top, right and bottom in dots from the top left corner of a picture. */
export type DotBox = readonly [left: number, top: number, right: number, bottom: number];

/** A letter seen in a picture; one sign may stand for several letters. */
export interface SeenLetter {
  readonly text: string;
  readonly box: DotBox;
}

/** A word seen in a picture. */
export interface SeenWord {
  readonly letters: readonly SeenLetter[];
  readonly box: DotBox;
  /** How sure the reader is of it, 0 to 100. */
  readonly confidence: number;
}

/** A line of words, in the order of the columns in which the reader sees them. */
export interface SeenLine {
  readonly words: readonly SeenWord[];
  /** How far from the top its letters stand, at its left and at its right end. */
  readonly baseline: readonly [number, number];
}

/** Reads words in pictures. All that knows about an engine for that stands behind this. */
export interface PictureReader {
  /** The lines of words in a picture, in reading order. */
  read(picture: GreyPicture): readonly SeenLine[];
  /** Frees what it holds. */
  close(): void;
}
