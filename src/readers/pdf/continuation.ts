import type { BodyStyle } from "./body-style.js";
import { type Draft, draftOf } from "./draft.js";
import { textOf } from "./kinds.js";
import { Vocabulary } from "./vocabulary.js";

const ENDS_SENTENCE = /[.!?:;]["”’)\]]*$/;
const STARTS_WITHIN = /^[\p{Ll}(]/u;

/** The first part of a paragraph that is cut before a capital has at least so many characters: fewer may be a title or a name. */
const SHORTEST_CUT = 40;
/** Left edges that differ by less than this (times the size) are the same. */
const SAME_EDGE = 0.6;
/** A space is about this wide (times the size). */
const SPACE = 0.25;

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
  const byPage = byPageOf(drafts);
  let waiting = -1;
  for (const draft of drafts) {
    const before = joined[waiting];
    if (before && continues(before, draft, body, byPage)) {
      joined[waiting] = merge(before, draft);
      continue;
    }
    joined.push(draft);
    if (!PASSED_OVER.has(draft.kind)) waiting = joined.length - 1;
  }
  return joined;
}

function byPageOf(drafts: readonly Draft[]): Map<number, Draft[]> {
  const byPage = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const page = byPage.get(draft.page);
    if (page) page.push(draft);
    else byPage.set(draft.page, [draft]);
  }
  return byPage;
}

function continues(
  before: Draft,
  draft: Draft,
  body: BodyStyle,
  byPage: ReadonlyMap<number, readonly Draft[]>,
): boolean {
  if (draft.kind !== "paragraph" || (before.kind !== "paragraph" && before.kind !== "list-item")) return false;
  if (draft.markerLength > 0 || draft.drawnBullet || draft.turn !== before.turn) return false;
  if (Math.abs(before.size - draft.size) > 0.04 * body.size || before.bold !== draft.bold) return false;
  const moved = before.page !== draft.page || draft.top < before.bottom - before.size || draft.left > before.right;
  if (!moved) return false;
  const end = textOf(before);
  const start = textOf(draft);
  if (Vocabulary.breaksOff(end)) return STARTS_WITHIN.test(start) || (/\d-$/.test(end) && /^\d/.test(start));
  if (/;$/.test(end) && before.kind === "paragraph" && /^\p{Ll}/u.test(start))
    return leavesNoRoom(before, draft, byPage);
  if (ENDS_SENTENCE.test(end)) return false;
  if (STARTS_WITHIN.test(start)) return true;
  if (!/^[\p{Lu}\d]/u.test(start) || !(/[.!?:;]$/.test(start) || hangs(before))) return false;
  return (isFull(before) && draft.lines.length > 1) || leavesNoRoom(before, draft, byPage);
}

/** Whether the last line of a paragraph fills its column: then nothing but the next line can end the sentence. */
function isFull(before: Draft): boolean {
  const last = before.lines.at(-1);
  return last !== undefined && before.lines.length > 2 && last.right > before.columnRight - 3 * last.size;
}

/** Whether the text of an item stands in from its marker: what stands below it there is its own. */
function hangs({ kind, lines: [first] }: Draft): boolean {
  return kind === "list-item" && first !== undefined && first.textLeft > first.left + SAME_EDGE * first.size;
}

/** Whether the next word, at the same left edge, would not have fitted into what the last line leaves of its column. */
function leavesNoRoom(before: Draft, draft: Draft, byPage: ReadonlyMap<number, readonly Draft[]>): boolean {
  const [first, last, next] = [before.lines[0], before.lines.at(-1), draft.lines[0]];
  if (!first || !last || !next || textOf(before).length < SHORTEST_CUT) return false;
  const left = before.lines.length > 1 ? last.left : first.textLeft;
  if (Math.abs(next.left - left) > SAME_EDGE * next.size) return false;
  const word = next.text.split(" ", 1)[0] ?? "";
  const width = (word.length / next.text.length) * (next.right - next.left);
  const column = (byPage.get(last.page) ?? []).filter(
    (other) =>
      other.turn === last.turn && other.kind !== "furniture" && other.left < last.right && other.right > last.left,
  );
  return last.right + width + SPACE * last.size > Math.max(...column.map(({ right }) => right));
}

function merge(before: Draft, draft: Draft): Draft {
  const whole = draftOf([...before.lines, ...draft.lines], before.kind, before.columnRight);
  whole.markerLength = before.markerLength;
  whole.drawnBullet = before.drawnBullet;
  // Where the next block is compared, it is the last part's position that counts.
  return { ...whole, left: draft.left, top: draft.top, right: draft.right, bottom: draft.bottom, page: before.page };
}
