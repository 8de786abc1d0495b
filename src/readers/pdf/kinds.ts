import type { BodyStyle } from "./body-style.js";
import type { Draft } from "./draft.js";
import type { Fragment } from "./line.js";

const RAISED_NUMBER = /^[⁰¹²³⁴-⁹*†‡§]+\s*\S/u;
/** A note's plain number, which two and more figures bring close to its words; not a date or an amount. */
const PLAIN_NUMBER =
  /^\d{1,3}[.)]?\s+(?!(?:january|february|march|april|may|june|july|august|september|october|november|december|per)\b)[\p{Lu}“"‘(]|^\d{1,3}[.)]?\s*(?:https?:|www\.)/iu;
const CLOSE_NUMBER = /^\d{2,3}\p{Lu}\p{Ll}/u;

const WHOLE_QUOTATION = /^[“"][^“”"]+[”"][.,]?$/u;

const LONGEST_HEADING = 160;
const MOST_HEADING_LINES = 4;

/** What it takes to be a heading by size alone. */
const LARGER = 1.12;

/**
 * The text of a draft as it stands, for looking at.
 *
 * @param draft any
 */
export function textOf(draft: Draft): string {
  return draft.lines.map(({ text }) => text.trim()).join(" ");
}

/**
 * Whether a draft looks like a heading: short, and larger, heavier or otherwise set off from the running text.
 *
 * @param draft a paragraph
 * @param body the document's usual style
 */
export function looksLikeHeading(draft: Draft, body: BodyStyle): boolean {
  if (draft.kind !== "paragraph" && draft.kind !== "heading") return false;
  if (draft.lines.length > MOST_HEADING_LINES) return false;
  const text = textOf(draft);
  if (text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text)) return false;
  const first = draft.lines[0];
  if (draft.drawnBullet) return false;
  const numbered = first !== undefined && first.markerLength > 0 && /^[(]?[\p{L}\d]/u.test(text);
  if (first !== undefined && first.markerLength > 0 && !numbered) return false;
  const larger = draft.size >= LARGER * body.size;
  const heavier = draft.bold && !body.bold && draft.size >= 0.9 * body.size;
  const isLink = draft.lines.every(({ underlined }) => underlined);
  const coloured =
    draft.lines.every(({ fragments }) => fragments.every((fragment) => !hasColour(fragment, body.colour))) &&
    draft.size >= 0.98 * body.size &&
    !isLink;
  const capitals = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && text.length >= 4 && draft.size >= 0.95 * body.size;
  if (numbered && !larger && !heavier) return false;
  if (!larger && !heavier && !capitals && !(coloured && draft.lines.length <= 2)) return false;
  if (/[.;,]$/.test(text) && !/\b(?:etc|ltd|inc|no)\.$/i.test(text) && !(numbered && larger)) return false;
  if (/^[“"‘]/.test(text)) return false;
  const words = numbered ? text.slice(first.markerLength).trimStart() : text;
  if (/^\p{Ll}/u.test(words) && !(larger && (draft.bold || coloured || draft.size > 1.3 * body.size))) return false;
  return !/^[\d\s.,%£€$+–-]+\p{L}{0,2}$/u.test(text);
}

/** A line of text may hold a long link in another colour. */
function hasColour({ style, colours }: Fragment, colour: number): boolean {
  return style.colour === colour || (colours?.includes(colour) ?? false);
}

/**
 * Whether a paragraph is somebody's words from end to end: in double quotation marks that open and close only once.
 *
 * @param draft a paragraph
 */
export function isQuotation(draft: Draft): boolean {
  return draft.kind === "paragraph" && WHOLE_QUOTATION.test(textOf(draft));
}

/**
 * Whether words begin with the raised number or sign of a footnote.
 *
 * @param text of a line or more
 */
export function opensNote(text: string): boolean {
  return RAISED_NUMBER.test(text);
}

/**
 * Whether a draft is a footnote: smaller than the text, numbered, in the lower part of the page, with no running text below.
 *
 * @param draft a paragraph or list item
 * @param body the document's usual style
 * @param page the drafts of its page
 * @param height of the page, in points
 */
export function looksLikeFootnote(draft: Draft, body: BodyStyle, page: readonly Draft[], height: number): boolean {
  if (draft.size >= 0.93 * body.size || draft.top < 0.5 * height) return false;
  const text = textOf(draft);
  if (opensNote(text)) return true;
  if (!PLAIN_NUMBER.test(text) && !CLOSE_NUMBER.test(text)) return false;
  return page.every(
    (other) =>
      other.top < draft.top || other.size < 0.93 * body.size || other.left > draft.right || other.right < draft.left,
  );
}
