import { joinTexts } from "../source/block-text.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import type { Draft } from "../source/draft.js";
import { isBold, turnInto } from "../source/draft.js";
import type { SourceText } from "../source/source-text.js";

/** A heading is no longer than this, in characters and words. */
const MAX_LENGTH = 110;
const MAX_WORDS = 14;
/** What is longer than this, in characters, is prose and no title. */
export const PROSE_LENGTH = 140;
const ENDS_LIKE_PROSE = /[.,;:!]["”’)]?$|[\s(](?:a|an|the|and|or|of|to|in|for|with|by|on|at|from|our|their|is|are)$/i;
const STARTS_LIKE_TITLE = /^(?:["“‘']?\p{Lu}|(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){0,3}[.):]?\s+["“‘']?\p{Lu}|[“‘"'])/u;
const NUMBERED = /^(?:(?:chapter|section|part|annex|appendix)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+\S/i;
const ORDERED_MARKER = /^\d{1,2}[.)]$/;
/** A line of fewer characters without a stop is no body of a section. */
const MIN_BODY = 40;
/** Figures and signs, at most one letter between them. */
const FIGURE = /^[^\p{L}]*(?:\d[^\p{L}]*\p{L}?[^\p{L}]*)?$/u;
/** Three bold lines in a row are a title page or a table taken apart, not three headings. */
const RUN = 3;

/**
 * Finds the headings that the markup does not show: short paragraphs all in bold, and numbered titles that look like a list of
 * one.
 *
 * @param drafts the blocks so far
 * @param source the file
 */
export function findHiddenHeadings(drafts: readonly Draft[], source: SourceText): Draft[] {
  const shown = drafts.filter(({ kind }) => kind !== "furniture" && kind !== "contents-entry");
  const found: Draft[] = [];
  let level = 1;
  let at = 0;
  for (const draft of drafts) {
    if (draft.kind === "furniture" || draft.kind === "contents-entry") {
      found.push(draft);
      continue;
    }
    const before = shown[at - 1];
    const after = shown[at + 1];
    if (draft.kind === "heading") level = draft.level ?? level;
    if (draft.kind === "paragraph" && isBoldHeading(shown, at))
      found.push({ ...turnInto(draft, "heading"), level: below(level, draft.body.text) });
    else if (isNumberedTitle(draft, before, after)) found.push(withMarker(draft, level, source));
    else found.push(draft);
    at += 1;
  }
  return found;
}

/**
 * Figures set large ("98.5%") are marked up as headings by some transcribers; a heading has words.
 *
 * @param drafts the blocks so far
 */
export function demoteFigures(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) =>
    draft.kind === "heading" && FIGURE.test(draft.body.text) ? turnInto(draft, "paragraph") : draft,
  );
}

/**
 * Whether words could be a heading: short, beginning like a title, and not ending like a sentence.
 *
 * @param text the words
 */
export function looksLikeTitle(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    STARTS_LIKE_TITLE.test(text) &&
    !ENDS_LIKE_PROSE.test(text) &&
    /\p{L}{2}/u.test(text) &&
    text.split(" ").length <= MAX_WORDS
  );
}

/**
 * The level that a title's own number gives it ("2.1" is one below "2"); undefined without a number.
 *
 * @param text the heading
 */
export function numberDepth(text: string): number | undefined {
  return NUMBERED.exec(text)?.[1]?.split(".").length;
}

function below(level: number, text: string): number {
  return Math.min(6, level + (numberDepth(text) ?? 1));
}

function isBoldHeading(shown: readonly Draft[], at: number): boolean {
  const draft = shown[at];
  const after = shown[at + 1];
  if (!draft || !after || !isBold(draft)) return false;
  const { text } = draft.body;
  // "Our aims:" in bold above a list introduces it; above prose it is the prose's heading.
  const title = text.endsWith(":") && after.kind !== "list-item" ? text.slice(0, -1) : text;
  if (!looksLikeTitle(title) || /^\p{Ll}/u.test(after.body.text) || !hasBody(after)) return false;
  let run = 1;
  for (let back = at - 1; back >= 0 && isBoldLine(shown[back]); back -= 1) run += 1;
  for (let ahead = at + 1; isBoldLine(shown[ahead]); ahead += 1) run += 1;
  return run < RUN;
}

/** Below a heading stands something to read; below a name stands an office, or the next chapter begins. */
function hasBody({ kind, body }: Draft): boolean {
  if (kind === "heading") return false;
  return kind !== "paragraph" || body.text.length >= MIN_BODY || /[.:!?]["”’]?$/.test(body.text);
}

function isBoldLine(draft: Draft | undefined): boolean {
  return draft !== undefined && draft.kind === "paragraph" && isBold(draft) && draft.body.text.length <= MAX_LENGTH;
}

/** "1. Why now" above prose, with no other item beside it, is a numbered heading. */
function isNumberedTitle(draft: Draft, before: Draft | undefined, after: Draft | undefined): boolean {
  if (draft.kind !== "list-item" || draft.level !== 1 || draft.markerStart === undefined) return false;
  if (!ORDERED_MARKER.test(draft.marker ?? "") || !looksLikeTitle(draft.body.text) || !after) return false;
  if (before && (before.kind === "list-item" ? ORDERED_MARKER.test(before.marker ?? "") : /:$/.test(before.body.text)))
    return false;
  const prose =
    after.kind === "heading" || after.body.text.length > PROSE_LENGTH || /[.:!?]["”’]?$/.test(after.body.text);
  return prose && (after.kind === "paragraph" || after.kind === "heading");
}

function withMarker(draft: Draft, level: number, source: SourceText): Draft {
  const marker = new BlockTextBuilder(source);
  const start = draft.markerStart ?? 0;
  marker.copy(start, start + (draft.marker?.length ?? 0));
  const body = joinTexts([marker.finish(), draft.body], source);
  return { ...turnInto(draft, "heading"), body, level: Math.min(6, level + 1) };
}
