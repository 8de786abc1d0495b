import type { Draft } from "./draft.js";

/** Indents that differ by less than this, in points, are the same. */
const SAME_INDENT = 4;
/** An item stands at most this far (times the size) from the left of its column. */
const WIDEST_INDENT = 8;
const DEEPEST = 6;

/**
 * Gives every list item its depth, from the indents of the items around it: a run of items is a list, and each wider indent in it one
 * level more.
 *
 * @param drafts of the document, in reading order
 */
export function setDepths(drafts: readonly Draft[]): void {
  const byPage = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const page = byPage.get(draft.page);
    if (page) page.push(draft);
    else byPage.set(draft.page, [draft]);
  }
  let indents: number[] = [];
  for (const draft of drafts) {
    if (draft.kind === "heading" || draft.kind === "paragraph") indents = [];
    if (draft.kind !== "list-item") continue;
    const left = draft.left - columnLeft(draft, byPage.get(draft.page) ?? []);
    while (indents.length > 0 && (indents.at(-1) as number) > left + SAME_INDENT) indents.pop();
    const last = indents.at(-1);
    if (last === undefined || left > last + SAME_INDENT) indents.push(left);
    draft.level = Math.min(DEEPEST, indents.length);
  }
}

/** Where the column of an item begins: the furthest left that text near it reaches. Items in the next column are no deeper for it. */
function columnLeft(item: Draft, page: readonly Draft[]): number {
  let left = item.left;
  for (const other of page) {
    const near = other.left > item.left - WIDEST_INDENT * item.size && other.left < left;
    if (near && other.right > item.left && other.turn === item.turn && other.kind !== "furniture") left = other.left;
  }
  return left;
}
