import type { BodyStyle } from "./body-style.js";
import { type Draft, draftOf } from "./draft.js";
import { textOf } from "./kinds.js";
import { Vocabulary } from "./vocabulary.js";

const ENDS_SENTENCE = /[.!?:;]["”’)\]]*$/;
const STARTS_WITHIN = /^[\p{Ll}(]/u;

/** Blocks that may stand between the two halves of a sentence: what belongs to the page, not to the text. */
const PASSED_OVER = new Set(["furniture", "footnote", "caption"]);

/**
 * Joins paragraphs and list items that clearly go on in the next column or on the next page: the first has not ended its sentence,
 * and the next begins within one.
 *
 * @param drafts of the document, in reading order
 * @param body the document's usual style
 */
export function goOn(drafts: readonly Draft[], body: BodyStyle): Draft[] {
  const joined: Draft[] = [];
  let waiting = -1;
  for (const draft of drafts) {
    const before = joined[waiting];
    if (before && continues(before, draft, body)) {
      joined[waiting] = merge(before, draft);
      continue;
    }
    joined.push(draft);
    if (!PASSED_OVER.has(draft.kind)) waiting = joined.length - 1;
  }
  return joined;
}

function continues(before: Draft, draft: Draft, body: BodyStyle): boolean {
  if (draft.kind !== "paragraph" || (before.kind !== "paragraph" && before.kind !== "list-item")) return false;
  if (draft.markerLength > 0 || draft.drawnBullet || draft.turn !== before.turn) return false;
  if (Math.abs(before.size - draft.size) > 0.04 * body.size || before.bold !== draft.bold) return false;
  const moved = before.page !== draft.page || draft.top < before.bottom - before.size || draft.left > before.right;
  if (!moved) return false;
  const end = textOf(before);
  const start = textOf(draft);
  if (Vocabulary.breaksOff(end)) return STARTS_WITHIN.test(start);
  if (ENDS_SENTENCE.test(end)) return false;
  return STARTS_WITHIN.test(start) || (isFull(before) && startsLikeText(draft));
}

/** Whether the last line of a paragraph fills its column: then nothing but the next line can end the sentence. */
function isFull(before: Draft): boolean {
  const last = before.lines.at(-1);
  return last !== undefined && before.lines.length > 2 && last.right > before.columnRight - 3 * last.size;
}

function startsLikeText(draft: Draft): boolean {
  return draft.lines.length > 1 && /^[\p{Lu}\d]/u.test(draft.lines[0]?.text ?? "") && /[.!?:;]$/.test(textOf(draft));
}

function merge(before: Draft, draft: Draft): Draft {
  const whole = draftOf([...before.lines, ...draft.lines], before.kind, before.columnRight);
  whole.markerLength = before.markerLength;
  whole.drawnBullet = before.drawnBullet;
  // Where the next block is compared, it is the last part's position that counts.
  return { ...whole, left: draft.left, top: draft.top, right: draft.right, bottom: draft.bottom, page: before.page };
}
