import { cutText } from "../source/block-text.js";
import type { Draft } from "../source/draft.js";
import { turnInto } from "../source/draft.js";

const GLYPH_ALONE = /^(?:\(?\d{1,2}[.)]|[•●▪◦‣⁃■□►▸✓✔➢➤❖·\uf0b7\uf0a7])$/;
const GLYPH_FIRST = /^([•●▪◦‣⁃■►▸✓✔➢➤❖\uf0b7\uf0a7]|·(?=\s))\s*(?=\S)/;
const NUMBER_FIRST = /^(\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)/;
const DASH_FIRST = /^([–—]|o(?=\s+\S))\s+(?=\S)/;
const BULLET_LINE = /^(?:[•●▪◦‣⁃■►▸✓✔➢➤❖\uf0b7\uf0a7]\s*|[–—]\s+|o\s+)(?=\S)/;

/**
 * Makes list items of bullets that somebody typed as signs: at the start of a paragraph, of a line inside one, or alone on a
 * line above their words.
 *
 * @param drafts the blocks so far
 */
export function readTypedBullets(drafts: readonly Draft[]): Draft[] {
  const parts = drafts.flatMap(splitAtBullets);
  const items: Draft[] = [];
  let alone: Draft | undefined;
  parts.forEach((draft, index) => {
    if (draft.kind === "paragraph" && GLYPH_ALONE.test(draft.body.text)) {
      if (alone) items.push(alone);
      alone = draft;
      return;
    }
    if (alone && draft.kind === "paragraph") {
      items.push({ ...turnInto(draft, "list-item"), level: 1, marker: alone.body.text, ...startOf(alone) });
      alone = undefined;
      return;
    }
    if (alone) items.push(alone);
    alone = undefined;
    items.push(draft.kind === "paragraph" ? itemOf(draft, items.at(-1), parts[index + 1]) : draft);
  });
  if (alone) items.push(alone);
  return withDepths(items);
}

/** Bullets inside a paragraph count from two on, or below a line that introduces them. */
function splitAtBullets(draft: Draft): Draft[] {
  const { body, kind } = draft;
  if (kind !== "paragraph" && kind !== "list-item") return [draft];
  const at = body.lineStarts.filter((start) => BULLET_LINE.test(body.text.slice(start, start + 8)));
  const introduced = /:\s*$/.test(body.text.slice(0, at[0] ?? 0));
  if (at.length === 0 || (at.length === 1 && !introduced && !BULLET_LINE.test(body.text))) return [draft];
  const parts: Draft[] = [];
  let from = 0;
  for (const end of [...at, body.text.length]) {
    const part = cutText(body, from, end);
    if (part.text !== "")
      parts.push(from === 0 ? { ...draft, body: part } : { ...turnInto(draft, "paragraph"), body: part });
    from = end;
  }
  return parts;
}

function itemOf(draft: Draft, before: Draft | undefined, after: Draft | undefined): Draft {
  const { text } = draft.body;
  const sign = GLYPH_FIRST.exec(text) ?? NUMBER_FIRST.exec(text) ?? dashAmongDashes(text, before, after);
  if (!sign) return draft;
  const body = cutText(draft.body, sign[0].length, text.length);
  return { ...turnInto(draft, "list-item"), body, level: 1, marker: sign[1] ?? "•", ...startOf(draft) };
}

/** A dash begins an item when its neighbours have one too, or the paragraph above introduces a list; alone it may sign a quotation. */
function dashAmongDashes(text: string, before: Draft | undefined, after: Draft | undefined): RegExpExecArray | null {
  const sign = DASH_FIRST.exec(text);
  if (!sign) return null;
  const listAbove = before?.kind === "list-item" || /[:;]$/.test(before?.body.text ?? "");
  const dashBelow = after?.kind === "paragraph" && DASH_FIRST.test(after.body.text);
  return listAbove || dashBelow ? sign : null;
}

function startOf({ body }: Draft): { readonly markerStart?: number } {
  const start = body.pieces[0]?.place.start;
  return start === undefined ? {} : { markerStart: start };
}

const TYPED = /^[•●▪◦‣⁃■□►▸✓✔➢➤❖·–—o\uf0b7\uf0a7]$/;

/** Typed bullets show their depth by their sign: one that is new below another is one level deeper. */
function withDepths(drafts: readonly Draft[]): Draft[] {
  let signs: string[] = [];
  return drafts.map((draft) => {
    if (draft.kind === "furniture") return draft;
    if (draft.kind !== "list-item" || !TYPED.test(draft.marker ?? "") || draft.markerStart === undefined) {
      signs = [];
      return draft;
    }
    const sign = draft.marker ?? "";
    const known = signs.indexOf(sign);
    if (known >= 0) signs = signs.slice(0, known + 1);
    else signs.push(sign);
    return { ...draft, level: Math.max(draft.level ?? 1, signs.length) };
  });
}
