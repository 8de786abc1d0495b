import type { Draft } from "../source/draft.js";
import { isBold, turnInto } from "../source/draft.js";

const PAGE_NUMBER =
  /^(?:[-–—|\s]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?(?:\s*\|\s*page)?[-–—|\s]*|[ivxl]{1,6}|\[?page\s+[ivxl\d]{1,6}\]?:?)$/i;
/** A running header or footer is seen at least so often. */
const REPEATS = 3;
/** So long may a running header or footer be, in characters. */
const MAX_LENGTH = 120;
/** Share of its appearances that must stand at a page's edge. A heading that returns in each chapter does not. */
const AT_EDGE_SHARE = 0.6;
/** How many short lines may stand between a running header and the page number. */
const REACH = 3;

/**
 * Sets aside what a page leaves behind when a PDF becomes text: page numbers, page markers, and running headers and footers,
 * which are short, return, and stand beside page numbers.
 *
 * @param drafts the blocks so far
 * @param isEdge for formats that know their pages: whether a draft (by index) is among the first or last of its page
 */
export function setPageRemainsAside(drafts: readonly Draft[], isEdge?: (index: number) => boolean): Draft[] {
  const numbers = drafts.map((draft) => mayBeRemains(draft) && isPageNumber(draft));
  const places = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    if (!mayBeRemains(draft) || numbers[index] || draft.body.text.length > MAX_LENGTH) return;
    const shape = shapeOf(draft.body.text);
    const seen = places.get(shape);
    if (seen) seen.push(index);
    else places.set(shape, [index]);
  });
  const remains = new Set<number>();
  const repeated = [...places.values()].filter((seen) => seen.length >= REPEATS);
  const mayJoin = new Set(repeated.flat());
  for (const seen of repeated) {
    const atEdge = seen.filter((index) => isEdge?.(index) || nearNumber(numbers, mayJoin, index));
    if (atEdge.length >= REPEATS && atEdge.length >= seen.length * AT_EDGE_SHARE) for (const at of atEdge) remains.add(at);
  }
  return drafts.map((draft, index) => (numbers[index] || remains.has(index) ? turnInto(draft, "furniture") : draft));
}

function mayBeRemains({ kind }: Draft): boolean {
  return kind === "paragraph" || kind === "heading";
}

function isPageNumber(draft: Draft): boolean {
  const { text } = draft.body;
  return text.length <= 24 && PAGE_NUMBER.test(text) && !(isBold(draft) && /^\d{4}$/.test(text));
}

/** Figures differ from page to page ("Annual report 12"); everything else must be the same. */
function shapeOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
}

/** Whether a page number stands next to a draft, or beyond other lines that return as often. */
function nearNumber(numbers: readonly boolean[], mayJoin: ReadonlySet<number>, index: number): boolean {
  for (const step of [-1, 1])
    for (let far = 1; far <= REACH; far += 1) {
      const at = index + step * far;
      if (numbers[at]) return true;
      if (!mayJoin.has(at)) break;
    }
  return false;
}
