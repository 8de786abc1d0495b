import { shareCovered } from "../source/block-text.js";
import type { Draft } from "../source/draft.js";
import { turnInto } from "../source/draft.js";

const CONTENTS =
  /^(?:table of |list of )?contents(?: page)?:?$|^(?:document )?outline$|^(?:in|on) this (?:document|page|report):?$/i;
const ENDS_IN_PAGE = /\S(?:\s+|\t)\d{1,3}$/;
/** An entry is no longer than this, in characters. */
const MAX_LENGTH = 160;
/** So many dots are a leader; three are an ellipsis. */
const LEADER_DOTS = 4;
const MAX_PAGE_DIGITS = 6;
/** No contents page has more entries. */
const MAX_ENTRIES = 400;
/** Share of the words of an item that are a link to another place of the file. */
const ANCHOR_SHARE = 0.8;

/**
 * Marks the entries of contents pages: titles with dot leaders, lists of links into the same file, and what stands between a
 * heading "Contents" and the first of its titles that comes a second time.
 *
 * @param drafts the blocks so far
 */
export function markContents(drafts: readonly Draft[]): Draft[] {
  const entries = new Set<number>();
  drafts.forEach(({ body, kind }, index) => {
    if (kind !== "furniture" && body.text.length <= MAX_LENGTH * 3 && endsInLeader(body.text)) entries.add(index);
  });
  addAnchorLists(drafts, entries);
  const later = lastPlaces(drafts);
  drafts.forEach((draft, index) => {
    if (CONTENTS.test(draft.body.text) && !entries.has(index)) addContentsPage(drafts, index, later, entries);
  });
  return drafts.map((draft, index) => (entries.has(index) ? turnInto(draft, "contents-entry") : draft));
}

/** A page number or nothing at the end, and before it a row of dots. Written by hand: a pattern would backtrack through the dots. */
function endsInLeader(text: string): boolean {
  let at = text.length - 1;
  const pass = (isPassed: (letter: string) => boolean, most: number) => {
    for (let left = most; left > 0 && at >= 0 && isPassed(text.charAt(at)); left -= 1) at -= 1;
  };
  pass((letter) => letter === " " || letter === "*", MAX_LENGTH);
  pass((letter) => /[\dxvil]/i.test(letter), MAX_PAGE_DIGITS);
  let dots = 0;
  for (; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (letter === "." || letter === "_") dots += 1;
    else if (letter === "…") dots += 2;
    else if (letter !== " ") break;
  }
  return dots >= LEADER_DOTS;
}

function addAnchorLists(drafts: readonly Draft[], entries: Set<number>): void {
  const isAnchor = ({ kind, body }: Draft) =>
    (kind === "list-item" || kind === "furniture" || kind === "paragraph") &&
    shareCovered(body.text, body.anchored) >= ANCHOR_SHARE;
  drafts.forEach((draft, index) => {
    if (!isAnchor(draft)) return;
    const before = drafts[index - 1];
    const after = drafts[index + 1];
    if ((before && isAnchor(before)) || (after && isAnchor(after))) entries.add(index);
  });
}

/** For each short text, the index of the last draft that has it. */
function lastPlaces(drafts: readonly Draft[]): Map<string, number> {
  const last = new Map<string, number>();
  drafts.forEach(({ body, kind }, index) => {
    if (kind !== "furniture" && body.text.length <= MAX_LENGTH) last.set(titleOf(body.text), index);
  });
  return last;
}

/** The words of a title without numbers and leaders at its ends. */
function titleOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\d.\s):|-]+/, "")
    .replace(/[\s\d.…:|]+$/, "");
}

function addContentsPage(
  drafts: readonly Draft[],
  heading: number,
  later: ReadonlyMap<string, number>,
  entries: Set<number>,
): void {
  const seen = new Set<string>();
  const found: number[] = [];
  let sure = 0;
  let at = heading + 1;
  for (; at < drafts.length && found.length < MAX_ENTRIES; at += 1) {
    const { kind, body } = drafts[at] as Draft;
    if (kind === "furniture") continue;
    const title = titleOf(body.text);
    // Here the text itself begins: a title that the contents page has already named.
    if (title.length > 2 && seen.has(title)) break;
    if (body.text.length > MAX_LENGTH || /[a-z][.!?]["”’]?$/.test(body.text)) break;
    if (title !== "") seen.add(title);
    if (ENDS_IN_PAGE.test(body.text) || /^\d{1,3}$/.test(body.text) || (later.get(title) ?? 0) > at) sure += 1;
    found.push(at);
  }
  if (found.length < 2 || sure < found.length * 0.4) return;
  for (const index of found) entries.add(index);
}
