import type { Paragraph } from "./found.js";

/** A heading is short and is no sentence. */
const LONGEST_HEADING_WORDS = 14;
const LONGEST_HEADING_LETTERS = 110;
const SENTENCE_END = /[.;,:!]["'”’)]?\s*$/;
/** A line in capitals with at least one real word; an abbreviation alone heads nothing. */
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{5}[^\p{Ll}]*$/u;
/** How much larger than body text counts as a look of its own. */
const LARGER = 1.12;
const DEEPEST = 4;

/**
 * Headings of a file that uses no heading styles: short paragraphs that are clearly larger than the body, or wholly bold,
 * underlined or in capitals. Larger looks stand higher; those at the body's size stand below them all.
 *
 * @returns the level, from 1, of each paragraph that looks like a heading
 */
export function headingsByLook(paragraphs: readonly Paragraph[]): Map<Paragraph, number> {
  const body = bodySize(paragraphs);
  const looks = new Map<Paragraph, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.role !== "body" || paragraph.marker === "•" || !couldBeHeading(paragraph.text)) continue;
    const { size, stressed } = sizesOf(paragraph);
    if (size >= body * LARGER) looks.set(paragraph, size);
    else if ((stressed || CAPITALS.test(paragraph.text)) && size >= body) looks.set(paragraph, 0);
  }
  const ranks = [...new Set(looks.values())].sort((a, b) => b - a);
  return new Map([...looks].map(([paragraph, look]) => [paragraph, Math.min(DEEPEST, ranks.indexOf(look) + 1)]));
}

/** A bold line heads something only if text follows, a long paragraph or a sentence: a name above a job title does not. */
const FEWEST_WORDS_BELOW = 12;
const FEWEST_IN_SENTENCE = 5;
const WHOLE_SENTENCE = /[.:!?]["”’)]?\s*$/;

/**
 * Subheadings of a file that styles its headings but for the lowest: short lines, wholly bold or larger than what follows,
 * directly above running text or a list. They stand one level below the styled heading above them.
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
    const headsText = below.role === "body" && (below.marker !== undefined || isText(below.text));
    if (!headsText || !couldBeHeading(paragraph.text)) return;
    const { size, stressed } = sizesOf(paragraph);
    const larger = size >= sizesOf(below).largest * LARGER;
    if ((stressed || larger) && size >= body) found.set(paragraph, Math.min(6, above + 1));
  });
  return found;
}

function isText(text: string): boolean {
  return countWords(text) >= (WHOLE_SENTENCE.test(text) ? FEWEST_IN_SENTENCE : FEWEST_WORDS_BELOW);
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
    const { largest } = sizesOf(paragraph);
    if (!couldBeHeading(paragraph.text) || largest < size || (title && largest === size)) continue;
    title = paragraph;
    size = largest;
  }
  return title;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Whether a line is short and no sentence, as headings are. */
export function couldBeHeading(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > LONGEST_HEADING_LETTERS || SENTENCE_END.test(trimmed)) return false;
  // A line that begins with a small letter goes on from the one above.
  return /^\P{Ll}.*\p{L}/su.test(trimmed) && trimmed.split(/\s+/).length <= LONGEST_HEADING_WORDS;
}

/** The smallest and the largest size in the paragraph, and whether all of it is bold, underlined or shown in capitals. */
export function sizesOf(paragraph: Paragraph): { size: number; largest: number; stressed: boolean } {
  let size = Number.POSITIVE_INFINITY;
  let largest = 0;
  let stressed = true;
  for (const { start, end, look } of paragraph.runs) {
    if (look.hidden || paragraph.text.slice(start, end).trim() === "") continue;
    size = Math.min(size, look.size);
    largest = Math.max(largest, look.size);
    stressed &&= look.bold || look.underlined || look.capitals;
  }
  return { size, largest, stressed };
}

/** The size most letters have. */
export function bodySize(paragraphs: readonly Paragraph[]): number {
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
