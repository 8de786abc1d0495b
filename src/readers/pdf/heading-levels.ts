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
/** Headings in one slant stand above such in the other at least so often, and hardly ever below. */
const FEWEST_OPENED = 2;
const CONTRARY = 0.2;
const SECTION_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s/;

interface Look {
  readonly size: number;
  readonly bold: boolean;
  count: number;
}

/**
 * Gives every heading its level, the same for the same look all through the document: by size, then weight; where headings in
 * italics and upright ones are alike in both, those that stand right above the others are higher. A section number's depth never
 * contradicts it. Looks that only the first page has belong to the title and are level 1.
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
  const opening = looks.map((look) => openingSlant(drafts, (draft) => same(look, draft)));
  /** Levels that the first looks take up. */
  const levelsOf = (count: number) => count + opening.slice(0, count).filter((slant) => slant !== undefined).length;
  for (const heading of headings) {
    const at = looks.findIndex((look) => same(look, heading));
    const below = opening[at] !== undefined && opening[at] !== slantOf(heading) ? 1 : 0;
    const larger = looks.filter(({ size }) => size > heading.size).length;
    const rank = at >= 0 ? levelsOf(at) + below : levelsOf(larger);
    heading.level = Math.min(DEEPEST, at < 0 && larger === 0 ? 1 : top + rank);
  }
  byNumber(headings);
}

type Slant = "italic" | "upright";

function slantOf({ lines }: Draft): Slant {
  return lines.every(({ italic }) => italic) ? "italic" : "upright";
}

/** Of the headings of one look, those that stand right above others of it in the other slant; undefined where neither does. */
function openingSlant(drafts: readonly Draft[], hasLook: (draft: Draft) => boolean): Slant | undefined {
  const shown = drafts.filter(({ kind }) => kind !== "furniture");
  let italic = 0;
  let upright = 0;
  shown.forEach((draft, at) => {
    const next = shown[at + 1];
    if (draft.kind !== "heading" || next?.kind !== "heading" || !hasLook(draft) || !hasLook(next)) return;
    if (slantOf(draft) === slantOf(next)) return;
    if (slantOf(draft) === "italic") italic += 1;
    else upright += 1;
  });
  const [more, fewer] = italic > upright ? [italic, upright] : [upright, italic];
  if (more < FEWEST_OPENED || fewer > CONTRARY * more) return undefined;
  return italic > upright ? "italic" : "upright";
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
