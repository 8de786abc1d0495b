import { joinLines } from "./block-text.js";
import type { Draft } from "./draft.js";
import type { Vocabulary } from "./vocabulary.js";

/** What the file says about itself. */
export interface PdfMetadata {
  readonly title: string | undefined;
  /** A PDF date such as "D:20240131120000Z". */
  readonly created: string | undefined;
}

/** Headings of a part of any document, never its title. */
const NAMES_A_PART = /^(?:table of )?contents$|^foreword$|^introduction$|^executive summary$/i;

const LONGEST_TITLE = 200;
/** The parts of a title are at least this share of its largest words in size. */
const TITLE_PART = 0.8;

/** How many pages a title page may stand behind (an empty one, a picture). */
const TITLE_PAGES = 2;

/**
 * The largest text on the first page with text, which is set as a title is.
 *
 * @param drafts of the document, in reading order
 * @param vocabulary the document's words
 */
export function largestText(drafts: readonly Draft[], vocabulary: Vocabulary): string | undefined {
  const first = drafts.find(({ kind }) => kind !== "furniture")?.page;
  if (first === undefined || first > TITLE_PAGES) return undefined;
  const candidates = drafts.filter(
    ({ page, kind, lines, turn }) =>
      page === first &&
      turn === 0 &&
      (kind === "heading" || kind === "paragraph") &&
      lines.length <= 6 &&
      lines.some(({ text }) => /\p{L}{3}/u.test(text)) &&
      !NAMES_A_PART.test(lines[0]?.text.trim() ?? ""),
  );
  if (!candidates.some(({ kind }) => kind === "heading")) return undefined;
  const largest = Math.max(...candidates.map(({ size }) => size));
  // A title set line by line may stand in several blocks, one after the other.
  const from = candidates.findIndex(({ size }) => size >= largest - 0.1);
  const parts = candidates.slice(from);
  const to = parts.findIndex(({ size }) => size < TITLE_PART * largest);
  const title = to === -1 ? parts : parts.slice(0, to);
  const whole = joinLines(
    title.flatMap(({ lines }) => lines),
    0,
    vocabulary,
  ).text;
  const text = whole.length <= LONGEST_TITLE ? whole : joinLines(title[0]?.lines ?? [], 0, vocabulary).text;
  return text !== "" && text.length <= LONGEST_TITLE ? text : undefined;
}

/**
 * The day of a PDF date.
 *
 * @param created such as "D:20240131120000+01'00'"
 * @returns YYYY-MM-DD as the file states it, or undefined
 */
export function writtenOn(created: string | undefined): string | undefined {
  const parts = /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/.exec(created ?? "");
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  if (Number(year) < 1985 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined;
  return `${year}-${month}-${day}`;
}
