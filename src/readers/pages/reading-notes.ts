import type { ReadingNote } from "../../model/document.js";
import type { PageOrder } from "./order.js";

/** Pages and documents that are not part of the reading. */
export interface NotRead {
  /** Pages that are no text, or hold none. */
  readonly blank: readonly string[];
  readonly others: readonly string[];
  readonly odd: number;
}

/** So many names are listed. */
const MOST_NAMES = 8;
/** Where more than this share of the pages was left out, the strategy itself may be among them. */
const MANY_LEFT_OUT = 0.25;

/**
 * What there is to know about how pages became one document.
 *
 * @param order in which they were read
 * @param notRead what was left unread
 */
export function pageNotes(order: PageOrder, { blank, others, odd }: NotRead): ReadingNote[] {
  const { names, leftOut } = order;
  const notes: ReadingNote[] = [];
  const skipped = (text: string, weight: ReadingNote["weight"] = "minor") =>
    notes.push({ kind: "content-skipped", weight, text });
  if (names.length > 1) notes.push({ kind: "order-of-pages", weight: "minor", text: orderSentence(order) });
  if (leftOut.length > 0)
    skipped(
      `${pagesOf(leftOut.length)} left out because the page of contents does not lead there: ${listed(leftOut)}.`,
      leftOut.length > (names.length + leftOut.length) * MANY_LEFT_OUT ? "serious" : "minor",
    );
  if (blank.length > 0) skipped(`${pagesOf(blank.length)} left out because no text was found: ${listed(blank)}.`);
  if (odd > 0) skipped(`${pagesOf(odd)} left out because their names are not those of files in a folder.`);
  if (others.length > 0)
    skipped(`Only web pages were read together. Not read: ${listed(others)}. Appraise such files by themselves.`);
  return notes;
}

function orderSentence({ by, names, contents = "" }: PageOrder): string {
  const read = `${names.length} web pages were read as one strategy,`;
  switch (by) {
    case "contents":
      return `${read} in the order of the links on ${contents}.`;
    case "numbers":
      return `${read} in the order of the numbers in their names, because no page of contents leads to them.`;
    case "names":
      return `${read} in the order of their names, because no page of contents leads to them and they are not numbered: check that it is the right one.`;
  }
}

function pagesOf(count: number): string {
  return count === 1 ? "One web page was" : `${count} web pages were`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

/**
 * The notes on single pages, each once, with the pages that it concerns.
 *
 * @param pages the notes of each page, in reading order
 */
export function notesOnPages(pages: readonly (readonly ReadingNote[])[]): ReadingNote[] {
  const found = new Map<string, ReadingNote & { readonly pages: number[] }>();
  pages.forEach((notes, at) => {
    for (const note of notes) {
      const key = `${note.kind} ${note.text}`;
      const known = found.get(key);
      if (known) known.pages.push(at + 1);
      else found.set(key, { ...note, pages: [at + 1] });
    }
  });
  return [...found.values()];
}
