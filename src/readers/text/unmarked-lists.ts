import type { TextDraft } from "./text-draft.js";

/** A list item without a bullet is no longer than this, in characters. */
const MAX_ITEM = 600;
const STARTS_LOW = /^\p{Ll}/u;
const ENDS = /[.!?]["”’)]*$/;

/**
 * Finds the lists of text copied out of a web page, which has one line a paragraph. There a paragraph has a blank line behind
 * it, and headings and list items have none; a list follows a paragraph that ends in a colon.
 *
 * @param drafts one draft a line
 */
export function readUnmarkedLists(drafts: readonly TextDraft[]): TextDraft[] {
  const read = [...drafts];
  for (let at = 0; at < read.length; at += 1) {
    const lead = read[at];
    if (lead?.kind !== "paragraph" || !lead.apartAfter || !/:$/.test(lead.body.text)) continue;
    const end = endOfList(read, at + 1);
    for (let item = at + 1; item < end; item += 1)
      read[item] = { ...(read[item] as TextDraft), kind: "list-item", level: 1 };
    at = end - 1;
  }
  return read;
}

/** The first line behind the list that begins at a line; the same line when there is no list. */
function endOfList(drafts: readonly TextDraft[], from: number): number {
  const first = drafts[from];
  if (!first || first.apartAfter) return from;
  const low = STARTS_LOW.test(first.body.text);
  const stops = ENDS.test(first.body.text);
  let at = from;
  for (; at < drafts.length; at += 1) {
    const draft = drafts[at] as TextDraft;
    const { text } = draft.body;
    const isAlike = draft.kind === "paragraph" && text.length <= MAX_ITEM && STARTS_LOW.test(text) === low;
    // A capital among small letters, or a missing stop among sentences, is a heading or the next paragraph.
    if (!isAlike || (!low && stops && !ENDS.test(text)) || text.endsWith(":")) break;
    if (draft.apartAfter) return low || (!stops && !ENDS.test(text)) ? at + 1 : at;
  }
  return at;
}
