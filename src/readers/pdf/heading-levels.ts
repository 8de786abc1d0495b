import type { BodyStyle } from "./body-style.js";
import type { Draft } from "./draft.js";
import { textOf } from "./kinds.js";

/** Sizes that differ by less than this share are one level. */
const SAME_SIZE = 0.07;
const DEEPEST = 6;
/** A look of fewer than this share of the headings is rare. */
const RARE = 0.025;
/** With fewer headings than this, each look counts. */
const FEW_HEADINGS = 12;
const SECTION_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s/;

interface Look {
  readonly size: number;
  readonly bold: boolean;
  count: number;
}

/**
 * Gives every heading its level, the same for the same look all through the document: by size, then weight; a section number's depth
 * never contradicts it. Looks that only the first page has belong to the title and are level 1.
 *
 * @param drafts of the document, in reading order
 * @param body the document's usual style
 */
export function setLevels(drafts: readonly Draft[], body: BodyStyle): void {
  const headings = drafts.filter(({ kind }) => kind === "heading");
  const first = headings[0]?.page;
  const later = headings.filter(({ page }) => page !== first);
  const same = (look: Look, draft: Draft) =>
    Math.abs(look.size - draft.size) <= SAME_SIZE * look.size &&
    (look.bold === draft.bold || draft.size > 1.2 * body.size);
  const all: Look[] = [];
  for (const heading of bySize(later.length > 0 ? later : headings)) {
    const known = all.find((look) => same(look, heading));
    if (known) known.count += 1;
    else all.push({ size: heading.size, bold: heading.bold, count: 1 });
  }
  // A look that hardly occurs makes no level of its own in a document of many headings.
  const fewest = headings.length < FEW_HEADINGS ? 1 : Math.max(2, RARE * headings.length);
  const looks = all.filter(({ count }) => count >= fewest);
  const hasTitle =
    later.length > 0 &&
    headings.some((heading) => heading.page === first && !looks.some((look) => same(look, heading)));
  const top = hasTitle ? 2 : 1;
  for (const heading of headings) {
    const rank = looks.findIndex((look) => same(look, heading));
    const larger = looks.filter(({ size }) => size > heading.size).length;
    heading.level = Math.min(DEEPEST, rank >= 0 ? top + rank : larger === 0 ? 1 : top + larger);
  }
  byNumber(headings);
}

function bySize(headings: readonly Draft[]): Draft[] {
  return [...headings].sort((a, b) => b.size - a.size || Number(b.bold) - Number(a.bold));
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
