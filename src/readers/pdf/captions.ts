import type { Box } from "../../model/boxes.js";
import type { BodyStyle } from "./body-style.js";
import type { Draft } from "./draft.js";
import { opensNote, textOf } from "./kinds.js";

const LABEL =
  /^(?:figure|fig\.?|table|chart|graph|map|exhibit|diagram|photo|image|illustration|infographic)\s*(?:[A-Z][.-]?)?\d+[a-z]?(?:[.:-]\d+)*[a-z]?(?![\p{L}\d])/iu;
/** A box has a text of its own: only a label set off from what it is called is no words of that text. */
const BOX_LABEL = /^box\s*(?:[A-Z][.-]?)?\d+(?:[.-]\d+)*[a-z]?(?=\s*[:.|–—]|\s*$)/iu;
const SET_OFF = /^\s*(?:[:.|–—-]|$)/u;
const SOURCE = /^sources?\s*[.:]\s/i;
const CREDIT =
  /^(?:photo(?:graph)?|picture|image|illustration)(?:s|\s+credits?)?\s*:\s|^photo(?:graph)?s? (?:by|courtesy of)\s/i;
const NOTE = /^notes?\s*:\s/i;

const LONGEST = 300;
const LONGEST_CREDIT = 120;
const MOST_LINES = 2;
/** A label that is set off may have so many lines to itself, and so may sources. */
const MOST_LINES_BELOW_LABEL = 4;
/** Small type is smaller than this share of the text's size. */
const SMALL = 0.95;
/** What says what a picture shows begins no further below it than this (times the size), and has no more lines. */
const BELOW_PICTURE = 1.6;
const MOST_LINES_BELOW_PICTURE = 3;
/** How far it may reach beyond the picture, in points; a picture that fills the page has text on it. */
const BEYOND = 4;
const TALLEST_PICTURE = 0.7;
/** The words below a label that stands alone begin no further down than this (times the size). */
const BELOW_LABEL = 1.8;

/** What stands around a draft that may be a caption. */
export interface Surroundings {
  /** The draft before it on the page. */
  readonly before: Draft | undefined;
  /** Pictures in the frame of the draft's turn. */
  readonly pictures: readonly Box[];
  /** Height of the page in that frame, in points. */
  readonly height: number;
}

/**
 * Whether a draft is a caption: it begins with the label of a figure or table, names a source or a photographer, goes on below a
 * label that stands alone, or says in small type right below a picture what it shows. A sentence that only speaks of a figure
 * ("Table 2 sets out …") is none.
 *
 * @param draft a paragraph
 * @param body the document's usual style
 * @param around what stands around it
 */
export function looksLikeCaption(draft: Draft, body: BodyStyle, around: Surroundings): boolean {
  const text = textOf(draft);
  const count = draft.lines.length;
  const isSmall = draft.size < SMALL * body.size;
  if (text.length >= LONGEST) return false;
  const [label] = LABEL.exec(text) ?? BOX_LABEL.exec(text) ?? [];
  if (label !== undefined) {
    const rest = text.slice(label.length);
    const isSetOff = SET_OFF.test(rest);
    if (!isSetOff && !isSmall && /^\s+\p{Ll}/u.test(rest)) return false;
    return isSmall || count <= (isSetOff ? MOST_LINES_BELOW_LABEL : MOST_LINES);
  }
  if (SOURCE.test(text)) return isSmall || count <= MOST_LINES_BELOW_LABEL;
  if (CREDIT.test(text)) return text.length < LONGEST_CREDIT && count <= MOST_LINES;
  if (NOTE.test(text)) return isSmall && count <= MOST_LINES_BELOW_LABEL;
  return isBelowLabel(draft, around.before) || isBelowPicture(draft, isSmall, around);
}

function isBelowLabel(draft: Draft, before: Draft | undefined): boolean {
  if (before?.kind !== "caption" || draft.lines.length > MOST_LINES) return false;
  const text = textOf(before);
  return (
    LABEL.exec(text)?.[0] === text &&
    draft.top >= before.bottom - 1 &&
    draft.top - before.bottom < BELOW_LABEL * draft.size &&
    draft.bold === before.bold &&
    Math.abs(draft.size - before.size) < 0.5 &&
    Math.abs(draft.left - before.left) < draft.size
  );
}

function isBelowPicture(draft: Draft, isSmall: boolean, { pictures, height }: Surroundings): boolean {
  if (draft.lines.length > MOST_LINES_BELOW_PICTURE || draft.markerLength > 0 || draft.drawnBullet) return false;
  if (!isSmall && !draft.lines.every(({ italic }) => italic)) return false;
  const text = textOf(draft);
  // Capitals are a heading; single words are what is written on a drawing.
  if (opensNote(text) || !/\p{Ll}/u.test(text) || !/\p{L}{2}\S*\s+\S*\p{L}{2}/u.test(text)) return false;
  if (pictures.some((picture) => holds(picture, draft))) return false;
  return pictures.some(([left, top, right, bottom]) => {
    const down = draft.top - bottom;
    if (bottom - top > TALLEST_PICTURE * height || down < -2 || down > BELOW_PICTURE * draft.size) return false;
    return draft.left > left - BEYOND && draft.right < right + BEYOND;
  });
}

function holds([left, top, right, bottom]: Box, draft: Draft): boolean {
  const across = (draft.left + draft.right) / 2;
  const down = (draft.top + draft.bottom) / 2;
  return across > left && across < right && down > top && down < bottom;
}
