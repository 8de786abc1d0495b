import type { Draft } from "./draft.js";

/** Indents that differ by less than this, in points, are the same. */
const SAME_INDENT = 4;
const DEEPEST = 6;

/**
 * Gives every list item its depth, from the indents of the items around it: a run of items is a list, and each wider indent in it one
 * level more.
 *
 * @param drafts of the document, in reading order
 */
export function setDepths(drafts: readonly Draft[]): void {
  let indents: number[] = [];
  for (const draft of drafts) {
    if (draft.kind === "heading" || draft.kind === "paragraph") indents = [];
    if (draft.kind !== "list-item") continue;
    const left = draft.lines[0]?.left ?? draft.left;
    while (indents.length > 0 && (indents.at(-1) as number) > left + SAME_INDENT) indents.pop();
    const last = indents.at(-1);
    if (last === undefined || left > last + SAME_INDENT) indents.push(left);
    draft.level = Math.min(DEEPEST, indents.length);
  }
}
