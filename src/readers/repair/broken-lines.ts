import { joinTexts } from "../source/block-text.js";
import type { Draft } from "../source/draft.js";
import { isBold } from "../source/draft.js";
import type { SourceText } from "../source/source-text.js";

/** No sentence ends with these words, so the next line goes on with it, whatever its first letter. */
const GOES_ON =
  /(?:,|[\s(](?:a|an|the|and|or|of|to|in|for|with|by|on|at|from|our|their|its|that|which|as|is|are|was|were|will|be|been|have|has|can|this|these|into|through|between|more|we|who|your|not|but|than|across|about))$/;
const ENDS = /[.!?:;]["”’)]*$/;
const STARTS_LOW = /^(?:[a-z]|[(“‘"'][a-z])/;
/** A paragraph that is longer than this, in characters, is whole. */
const MAX_LENGTH = 5_000;
/** How many remains of a page may stand between the two halves of a sentence. */
const MAX_BETWEEN = 5;

/**
 * Joins paragraphs that a converter broke at line or page ends: one that does not end like a sentence and the next that begins
 * in lower case, or one that ends in a word no sentence ends with. What a page left between them goes behind.
 *
 * @param drafts the blocks so far
 * @param source the file
 */
export function joinBrokenLines(drafts: readonly Draft[], source: SourceText): Draft[] {
  const joined: { draft: Draft; readonly parts: Draft[] }[] = [];
  /** The paragraph or item that may go on, and how much stands behind it already. */
  let open: { readonly parts: Draft[]; length: number } | undefined;
  let between = 0;
  for (const draft of drafts) {
    if (draft.kind === "furniture") {
      joined.push({ draft, parts: [draft] });
      between += 1;
      continue;
    }
    const before = open?.parts.at(-1);
    if (open && before && between <= MAX_BETWEEN && open.length <= MAX_LENGTH && goesOn(before, draft)) {
      open.parts.push(draft);
      open.length += draft.body.text.length;
      continue;
    }
    const parts = [draft];
    joined.push({ draft, parts });
    open =
      draft.kind === "paragraph" || draft.kind === "list-item" ? { parts, length: draft.body.text.length } : undefined;
    between = 0;
  }
  return joined.map(({ draft, parts }) => {
    if (parts.length === 1) return draft;
    const bodies = parts.map(({ body }) => body);
    return { ...draft, body: joinTexts(bodies, source) };
  });
}

function goesOn(before: Draft, draft: Draft): boolean {
  if (draft.kind !== "paragraph" || before.quoted !== draft.quoted) return false;
  const { text } = before.body;
  if (ENDS.test(text) || isBold(before) !== isBold(draft)) return false;
  return STARTS_LOW.test(draft.body.text) || isUnfinished(text);
}

/**
 * Whether words end in one that no sentence and no title ends with ("of", "and", a comma).
 *
 * @param text the words
 */
export function isUnfinished(text: string): boolean {
  const inCapitals = !/\p{Ll}/u.test(text);
  return GOES_ON.test(inCapitals ? text.toLowerCase().replace(/ a$/, "") : text);
}
