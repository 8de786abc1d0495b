import type { Section } from "./sections.js";

/** A top-level part of the document: an outermost heading with all below it. Where one title holds everything else, its parts are the chapters. */
export interface Chapter {
  /** Its place in the list of chapters, from 0. */
  readonly index: number;
  /** The heading's text; empty for what stands above the first heading. */
  readonly heading: string;
  /** Sections of the document: from, and to excluded. */
  readonly from: number;
  readonly to: number;
}

/** Fewer chapters than this, and the largest is opened: a title above everything is no chapter. */
const FEWEST = 3;
/** A part that holds more of the blocks than this is opened too: it is the document under another heading. */
const MOST_HELD = 0.7;

/** Divides a document at its outermost headings; every section belongs to exactly one chapter. */
export function chaptersOf(sections: readonly Section[]): Chapter[] {
  let starts = sections.filter(({ parent }) => parent === null).map(({ index }) => index);
  for (;;) {
    const largest = largestOf(starts, sections);
    if (largest === undefined) break;
    const { start, share } = largest;
    if (starts.length > FEWEST && share <= MOST_HELD) break;
    const inner = sections.filter(({ parent }) => parent === start).map(({ index }) => index);
    if (inner.length === 0) break;
    starts = [...starts, ...inner].sort((a, b) => a - b);
  }
  return starts
    .map((from, at) => ({ from, to: starts[at + 1] ?? sections.length }))
    .filter(({ from, to }) => blocksOf(sections, from, to) > 0)
    .map(({ from, to }, index) => ({ index, heading: sections[from]?.heading ?? "", from, to }));
}

/** The chapter that a section belongs to; undefined for a heading with nothing below it. */
export function chapterOf(chapters: readonly Chapter[], section: number): Chapter | undefined {
  return chapters.find(({ from, to }) => from <= section && section < to);
}

/** The part with most blocks among those that have headings below, and its share of all blocks. */
function largestOf(
  starts: readonly number[],
  sections: readonly Section[],
): { start: number; share: number } | undefined {
  const all = blocksOf(sections, 0, sections.length);
  let largest: { start: number; share: number } | undefined;
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? sections.length;
    if (end - start < 2) return;
    const share = blocksOf(sections, start, end) / Math.max(1, all);
    if (!largest || share > largest.share) largest = { start, share };
  });
  return largest;
}

/** Blocks under the headings of some sections; the headings themselves are not counted. */
function blocksOf(sections: readonly Section[], from: number, to: number): number {
  return sections.slice(from, to).reduce((sum, section) => sum + (section.to - section.from), 0);
}
