import type { Paragraph } from "./found.js";

/** A heading is short and is no sentence. */
const LONGEST_HEADING_WORDS = 14;
const LONGEST_HEADING_LETTERS = 110;
const SENTENCE_END = /[.;,:!]["'”’)]?\s*$/;
/** How much larger than body text counts as a look of its own. */
const LARGER = 1.12;
const DEEPEST = 4;

/**
 * Headings of a file that uses no heading styles: short paragraphs that are wholly bold or clearly larger than the body.
 * Larger looks stand higher; bold at the body's size stands below them all.
 *
 * @returns the level, from 1, of each paragraph that looks like a heading
 */
export function headingsByLook(paragraphs: readonly Paragraph[]): Map<Paragraph, number> {
  const body = bodySize(paragraphs);
  const looks = new Map<Paragraph, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.role !== "body" || paragraph.marker === "•" || !couldBeHeading(paragraph.text)) continue;
    const { size, bold } = lookOf(paragraph);
    if (size >= body * LARGER) looks.set(paragraph, size);
    else if (bold && size >= body) looks.set(paragraph, 0);
  }
  const ranks = [...new Set(looks.values())].sort((a, b) => b - a);
  return new Map([...looks].map(([paragraph, look]) => [paragraph, Math.min(DEEPEST, ranks.indexOf(look) + 1)]));
}

/** A bold line heads something only if text follows: a name above a job title does not. */
const FEWEST_WORDS_BELOW = 12;

/**
 * Subheadings of a file that styles its headings but for the lowest: short, wholly bold lines directly above running text
 * or a list. They stand one level below the styled heading above them.
 */
export function subheadingsByLook(paragraphs: readonly Paragraph[]): Map<Paragraph, number> {
  const body = bodySize(paragraphs);
  const found = new Map<Paragraph, number>();
  const filled = paragraphs.filter(({ text }) => text.trim() !== "");
  let above = 0;
  filled.forEach((paragraph, index) => {
    if (paragraph.role === "heading") above = paragraph.level;
    const below = filled[index + 1];
    if (above === 0 || paragraph.role !== "body" || paragraph.marker !== undefined || !below) return;
    const headsText =
      below.role === "body" && (below.marker !== undefined || countWords(below.text) >= FEWEST_WORDS_BELOW);
    if (!headsText || !couldBeHeading(paragraph.text)) return;
    const { size, bold } = lookOf(paragraph);
    if (bold && size >= body) found.set(paragraph, Math.min(6, above + 1));
  });
  return found;
}

/** How much larger than body text the title on a cover is, at least. */
const TITLE_TO_BODY = 1.5;
const COVER_PARAGRAPHS = 12;

/** The largest line before the first heading, when it is much larger than body text. */
export function coverTitle(paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const least = bodySize(paragraphs) * TITLE_TO_BODY;
  let title: Paragraph | undefined;
  let size = least;
  for (const paragraph of paragraphs.filter(({ text }) => text.trim() !== "").slice(0, COVER_PARAGRAPHS)) {
    if (paragraph.role === "heading" || paragraph.role === "contents") break;
    const { largest } = lookOf(paragraph);
    if (!couldBeHeading(paragraph.text) || largest < size || (title && largest === size)) continue;
    title = paragraph;
    size = largest;
  }
  return title;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function couldBeHeading(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST_HEADING_LETTERS || SENTENCE_END.test(trimmed)) return false;
  // A line that begins with a small letter goes on from the one above.
  return /^\P{Ll}.*\p{L}/su.test(trimmed) && trimmed.split(/\s+/).length <= LONGEST_HEADING_WORDS;
}

/** The smallest and the largest size in the paragraph, and whether all of it is bold. */
function lookOf(paragraph: Paragraph): { size: number; largest: number; bold: boolean } {
  let size = Number.POSITIVE_INFINITY;
  let largest = 0;
  let bold = true;
  for (const { start, end, look } of paragraph.runs) {
    if (look.hidden || paragraph.text.slice(start, end).trim() === "") continue;
    size = Math.min(size, look.size);
    largest = Math.max(largest, look.size);
    bold &&= look.bold;
  }
  return { size, largest, bold };
}

/** The size most letters have. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { runs } of paragraphs) {
    for (const { start, end, look } of runs) letters.set(look.size, (letters.get(look.size) ?? 0) + end - start);
  }
  let body = 0;
  let most = -1;
  for (const [size, count] of letters) {
    if (count > most) {
      body = size;
      most = count;
    }
  }
  return body;
}

/** A line of a contents list typed by hand ends in leader dots or a tab, then a page number. */
const TYPED_CONTENTS = /\S(?:\t|[.…_·]{3,})[\s.…_·]*\d{1,3}\s*$/;
const FEWEST_IN_A_ROW = 3;

/** Paragraphs of a contents list that was typed by hand: three and more such lines in a row. */
export function typedContents(paragraphs: readonly Paragraph[]): Set<Paragraph> {
  const found = new Set<Paragraph>();
  let row: Paragraph[] = [];
  const close = () => {
    if (row.length >= FEWEST_IN_A_ROW) for (const paragraph of row) found.add(paragraph);
    row = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.text.trim() === "") continue;
    if (TYPED_CONTENTS.test(paragraph.text)) row.push(paragraph);
    else close();
  }
  close();
  return found;
}
