import type { Appraisal } from "../../model/appraisal.js";
import type { ChapterEvidence, Finding } from "../../model/finding.js";
import { oneLine } from "../printable.js";
import { shortened } from "../wrap.js";

/** More rows than this cannot be taken in at a look. */
const MOST_DRAWN = 16;
/** A heading has room for so many characters. */
const HEADING_LENGTH = 60;

/** How chapters are drawn together, for people. */
export const DRAWN_TOGETHER = `Of more than ${MOST_DRAWN} chapters, the two neighbours with the fewest words between them are drawn together, again and again, until ${MOST_DRAWN} are left.`;

/** One chapter, or neighbouring ones drawn together. */
export interface DrawnChapter {
  readonly heading: string;
  readonly words: number;
  /** The chapters it stands for: from, and to excluded. */
  readonly from: number;
  readonly to: number;
}

/** The chapters as a report draws them, at most sixteen, as {@link DRAWN_TOGETHER} says. */
export function drawnChapters({ chapters }: Appraisal): DrawnChapter[] {
  const drawn = chapters.map(({ words }, at) => ({ words, from: at, to: at + 1 }));
  while (drawn.length > MOST_DRAWN) {
    const pairs = drawn.slice(1).map(({ words }, at) => words + (drawn[at]?.words ?? 0));
    const at = pairs.indexOf(Math.min(...pairs));
    const [a, b] = drawn.slice(at, at + 2);
    if (a && b) drawn.splice(at, 2, { words: a.words + b.words, from: a.from, to: b.to });
  }
  const named = (at: number) => headingOf(chapters[at]?.heading ?? "");
  return drawn.map((one) => ({
    ...one,
    heading: one.to - one.from === 1 ? named(one.from) : `${named(one.from)} to ${named(one.to - 1)}`,
  }));
}

function headingOf(heading: string): string {
  const words = oneLine(heading);
  return words === "" ? "Before the first heading" : shortened(words, HEADING_LENGTH);
}

/** A sign's evidence in the chapters drawn together. */
export function evidenceIn({ byChapter }: Finding, { from, to }: DrawnChapter): ChapterEvidence {
  return byChapter
    .slice(from, to)
    .reduce((sum, one) => ({ for: sum.for + one.for, against: sum.against + one.against }), { for: 0, against: 0 });
}
