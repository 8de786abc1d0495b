import type { ReadingNote } from "../../model/document.js";
import type { MainText } from "./blocks.js";
import type { Oddities } from "./found.js";
import { readingNotes } from "./reading-notes.js";
import type { Slide } from "./slides.js";

/** A presentation as it stands in the file. */
export interface Presentation {
  /** How many slides there are, those that are not shown too. */
  readonly count: number;
  /** Those that are shown. */
  readonly slides: readonly Slide[];
  /** Numbers of those that are not. */
  readonly hidden: readonly number[];
  /** Numbers of those that have words in their speaker's notes. */
  readonly withNotes: readonly number[];
  /** Numbers of those that are shown and hold pictures. */
  readonly withPictures: readonly number[];
}

/** Unreadable slides from this share on are a serious matter, as with pages. */
const SERIOUS_SHARE = 0.1;

/** What could not be read of a presentation, or was left out on purpose, and the slides on which nothing could be read. */
export function slideNotes(
  { slides, hidden, withNotes, withPictures }: Presentation,
  text: MainText,
  oddities: Oddities,
): { readonly notes: ReadingNote[]; readonly unreadable: number[] } {
  const notes = readingNotes(text, oddities);
  if (hidden.length > 0)
    notes.push({
      kind: "content-skipped",
      weight: "minor",
      text: `${slidesInWords(hidden)} ${hidden.length === 1 ? "is" : "are"} hidden when the slides are shown, so what stands there was not read.`,
    });
  if (withNotes.length > 0)
    notes.push({
      kind: "content-skipped",
      weight: "minor",
      text: `${slidesInWords(withNotes)} ${withNotes.length === 1 ? "has" : "have"} speaker's notes, which an audience does not see. They were not read.`,
    });
  const worded = new Set(text.blocks.map(({ page }) => page));
  const unreadable = withPictures.filter((slide) => !worded.has(slide));
  if (unreadable.length > 0)
    notes.push({
      kind: "page-without-text",
      weight: unreadable.length > SERIOUS_SHARE * slides.length ? "serious" : "minor",
      text: `${slidesInWords(unreadable)} could not be read: there is no text, only pictures.`,
    });
  return { notes, unreadable };
}

/** "Slide 3", "Slides 3, 4 and 9". */
function slidesInWords(numbers: readonly number[]): string {
  const [last, ...others] = [...numbers].reverse();
  if (others.length === 0) return `Slide ${last}`;
  return `Slides ${others.reverse().join(", ")} and ${last}`;
}
