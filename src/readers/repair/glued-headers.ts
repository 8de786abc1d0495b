import { cutText } from "../source/block-text.js";
import type { Draft } from "../source/draft.js";
import { turnInto } from "../source/draft.js";
import { isPageNumber } from "./page-remains.js";

/** A running header glued to the text is seen at least so often, with so many words and characters. */
const REPEATS = 3;
const MIN_WORDS = 4;
const MIN_LENGTH = 20;
const MAX_WORDS = 16;

/**
 * Cuts running headers off the paragraphs that a converter glued them to: the same words at the start of what follows several
 * page numbers, and wherever else a paragraph begins with them.
 *
 * @param drafts the blocks so far
 */
export function cutGluedHeaders(drafts: readonly Draft[]): Draft[] {
  const afterNumber = drafts.map(
    ({ kind }, at) => kind === "paragraph" && at > 0 && isPageNumber(drafts[at - 1] as Draft),
  );
  const counts = new Map<string, number>();
  drafts.forEach(({ body }, at) => {
    if (!afterNumber[at]) return;
    for (const start of startsOf(body.text)) counts.set(start, (counts.get(start) ?? 0) + 1);
  });
  return drafts.flatMap((draft) => {
    if (draft.kind !== "paragraph") return [draft];
    const header = startsOf(draft.body.text).findLast((start) => (counts.get(start) ?? 0) >= REPEATS);
    if (!header || header.length < MIN_LENGTH) return [draft];
    const { text } = draft.body;
    const parts = [
      { ...turnInto(draft, "furniture"), body: cutText(draft.body, 0, header.length) },
      { ...draft, body: cutText(draft.body, header.length, text.length) },
    ];
    return parts.filter(({ body }) => body.text !== "");
  });
}

/** The first four words of a text, the first five, and so on. */
function startsOf(text: string): string[] {
  const starts: string[] = [];
  let words = 0;
  for (let end = text.indexOf(" "); words < MAX_WORDS && end >= 0; end = text.indexOf(" ", end + 1)) {
    words += 1;
    if (words >= MIN_WORDS) starts.push(text.slice(0, end));
  }
  return starts;
}
