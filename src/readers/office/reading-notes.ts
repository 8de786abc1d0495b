import type { ReadingNote } from "../../model/document.js";
import type { MainText } from "./blocks.js";
import type { Oddities } from "./found.js";

/** Below this many words a text without headings is nothing to warn of. */
const WORDS_THAT_NEED_HEADINGS = 500;

/** What a reader of the appraisal should know of how a text file of an office program was read. */
export function readingNotes({ blocks, headings }: MainText, { tracked, skipped }: Oddities): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (tracked) {
    notes.push({
      kind: "tracked-changes",
      weight: "minor",
      text: "The file holds tracked changes. It was read as if all of them had been accepted.",
    });
  }
  if (skipped > 0) {
    const what =
      skipped === 1 ? "One diagram, chart or inserted file" : `${skipped} diagrams, charts or inserted files`;
    notes.push({ kind: "content-skipped", weight: "minor", text: `${what} could not be read.` });
  }
  if (headings === "by-look") {
    notes.push({
      kind: "no-headings",
      weight: "minor",
      text: "The file does not use heading styles. Headings were told by their look and may be incomplete.",
    });
  }
  const words = blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  if (headings === "none" && words >= WORDS_THAT_NEED_HEADINGS) {
    notes.push({
      kind: "no-headings",
      weight: "serious",
      text: "No headings could be told from the text, so findings that depend on sections may be wrong.",
    });
  }
  return notes;
}
