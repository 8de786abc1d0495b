import type { ReadingNote, StrategyDocument } from "../model/document.js";
import { garbledIn } from "../text/garbled.js";
import { looksEnglish } from "../text/language.js";

/** What is doubtful about a document's words, whatever its file was like. */
export interface TextDoubts {
  readonly english: boolean;
  /** What every report says of it. */
  readonly notes: readonly ReadingNote[];
}

const NOT_ENGLISH: ReadingNote = {
  kind: "not-english",
  weight: "serious",
  text: "This does not look like English. Only English can be judged, so no finding here is more than a guess.",
};

const GARBLED: Readonly<Record<NonNullable<ReturnType<typeof garbledIn>>, ReadingNote>> = {
  letters: {
    kind: "encoding-guessed",
    weight: "serious",
    text: "Letters were exchanged for others before this file was saved (such as “â€™” for an apostrophe), so words may be misread. Save the original again as UTF-8 or PDF: no finding or figure here is more than a guess.",
  },
  order: {
    kind: "doubtful-order",
    weight: "serious",
    text: "The words do not stand in an order in which anybody writes, so sentences may be mixed up. Use the original document: no finding or figure here is more than a guess.",
  },
};

/** Looks at the words for another language, exchanged letters and lost order. */
export function textDoubts({ blocks }: StrategyDocument): TextDoubts {
  const text = blocks.map((block) => block.text).join("\n");
  const english = looksEnglish(text);
  const garbled = garbledIn(text);
  return { english, notes: [...(english ? [] : [NOT_ENGLISH]), ...(garbled ? [GARBLED[garbled]] : [])] };
}
