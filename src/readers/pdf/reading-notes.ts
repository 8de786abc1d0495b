import type { Block, ReadingNote } from "../../model/document.js";
import { isPicture, type PageLines } from "./page-lines.js";
import { pagesInWords } from "./pages-in-words.js";
import { helpWith, ocrNotes } from "./scans/ocr-notes.js";

/** From this share of characters without a Unicode value on, findings cannot be relied on. */
const UNMAPPED_SHARE = 0.03;
/** Fewer hidden characters than this on a page, and a smaller share of them, are a shadow or a letter at a frame's edge. */
const HIDDEN_LETTERS = 20;
const HIDDEN_SHARE = 0.02;
/** Unreadable pages from this share on are a serious matter. */
const SERIOUS_SHARE = 0.1;

/**
 * What could not be read.
 *
 * @param pages those that could be loaded
 * @param broken numbers of those that could not
 * @param doubtful numbers of the pages whose order is doubtful
 * @param blocks of the document
 */
export function notesOf(
  pages: readonly PageLines[],
  broken: readonly number[],
  doubtful: readonly number[],
  blocks: readonly Block[],
): { notes: ReadingNote[]; unreadable: number[] } {
  const notes: ReadingNote[] = [];
  const pictures = pages.filter(isPicture).map(({ number }) => number);
  const unreadable = [...pictures, ...broken].sort((a, b) => a - b);
  if (unreadable.length > 0)
    notes.push({
      kind: "page-without-text",
      weight: unreadable.length > SERIOUS_SHARE * (pages.length + broken.length) ? "serious" : "minor",
      text: `${pagesInWords(unreadable)} could not be read and ${unreadable.length === 1 ? "is" : "are"} not appraised: there is no text, only pictures.${helpWith(pages.filter(isPicture))}`,
      pages: unreadable,
    });
  notes.push(...ocrNotes(pages));
  const visible = pages.reduce((sum, page) => sum + page.visible, 0);
  const garbled = pages.filter((page) => page.unmapped > UNMAPPED_SHARE * page.visible).map(({ number }) => number);
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0);
  if (garbled.length > 0 && unmapped > 0.002 * visible)
    notes.push({
      kind: "low-coverage",
      weight: unmapped > UNMAPPED_SHARE * visible ? "serious" : "minor",
      text: `On ${pagesInWords(garbled).toLowerCase()} some letters could not be read, because the fonts in the file do not say which letters they stand for.`,
      pages: garbled,
    });
  const cut = pages
    .filter(({ hidden, visible }) => hidden >= HIDDEN_LETTERS && hidden > HIDDEN_SHARE * visible)
    .map(({ number }) => number);
  if (cut.length > 0)
    notes.push({
      kind: "content-skipped",
      weight: "minor",
      text: `On ${pagesInWords(cut).toLowerCase()} the file holds words that the page does not show, because a frame cuts them away; they were left out.`,
      pages: cut,
    });
  const forms = pages.filter(({ fields }) => fields > 0).map(({ number }) => number);
  if (forms.length > 0)
    notes.push({
      kind: "content-skipped",
      weight: "minor",
      text: `On ${pagesInWords(forms).toLowerCase()} there are form fields or buttons; what is written in them was not read.`,
      pages: forms,
    });
  const inDoubt = [...new Set(doubtful)];
  if (inDoubt.length > 0)
    notes.push({
      kind: "doubtful-order",
      weight: inDoubt.length > SERIOUS_SHARE * pages.length ? "serious" : "minor",
      text: `On ${pagesInWords(inDoubt).toLowerCase()} the order of the text is doubtful, because parts of it stand across one another.`,
      pages: inDoubt,
    });
  if (!blocks.some(({ kind }) => kind === "heading"))
    notes.push({
      kind: "no-headings",
      weight: "minor",
      text: "No headings were found, so passages are not placed under the parts of the document.",
    });
  return { notes, unreadable };
}
