import type { BodyStyle } from "./body-style.js";
import type { Draft } from "./draft.js";
import { textOf } from "./kinds.js";

/** Sizes that differ by less than this share are one level. */
const SAME_SIZE = 0.04;
const DEEPEST = 6;
/** A style of a single heading on a page with the largest type is a title; it does not push the others down. */
const SECTION_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s/;

interface Look {
  readonly size: number;
  readonly bold: boolean;
  count: number;
}

/**
 * Gives every heading its level, the same for the same look all through the document: by size, then weight; a section number's depth
 * never contradicts it.
 *
 * @param drafts of the document, in reading order
 * @param body the document's usual style
 */
export function setLevels(drafts: readonly Draft[], body: BodyStyle): void {
  const headings = drafts.filter(({ kind }) => kind === "heading");
  const looks: Look[] = [];
  const lookOf = (draft: Draft) =>
    looks.find(
      (look) =>
        Math.abs(look.size - draft.size) <= SAME_SIZE * look.size &&
        (look.bold === draft.bold || draft.size > 1.2 * body.size),
    );
  for (const heading of [...headings].sort((a, b) => b.size - a.size || Number(b.bold) - Number(a.bold))) {
    const known = lookOf(heading);
    if (known) known.count += 1;
    else looks.push({ size: heading.size, bold: heading.bold, count: 1 });
  }
  for (const heading of headings) {
    const look = lookOf(heading);
    const rank = look ? looks.indexOf(look) + 1 : DEEPEST;
    heading.level = Math.min(DEEPEST, rank);
  }
  byNumber(headings);
}

/** Where numbered headings share a level although their numbers differ in depth, the number decides. */
function byNumber(headings: readonly Draft[]): void {
  const numbered = headings
    .map((heading) => ({ heading, depth: SECTION_NUMBER.exec(textOf(heading))?.[1]?.split(".").length }))
    .filter((entry): entry is { heading: Draft; depth: number } => entry.depth !== undefined);
  const top = Math.min(...numbered.filter(({ depth }) => depth === 1).map(({ heading }) => heading.level ?? DEEPEST));
  if (!Number.isFinite(top) || numbered.every(({ depth }) => depth === 1)) return;
  for (const { heading, depth } of numbered)
    heading.level = Math.min(DEEPEST, Math.max(heading.level ?? 1, top + depth - 1));
}
