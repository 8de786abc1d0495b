import { looksLikeTitle, numberDepth, PROSE_LENGTH } from "../repair/headings.js";
import type { Draft } from "../source/draft.js";
import { turnInto } from "../source/draft.js";
import type { TextDraft } from "./text-draft.js";

const ENDS_LIKE_PROSE = /[.!?:;]["”’)]*$/;
/** So many underlined headings show that the author marked all of them. */
const MARKED = 3;
/** The title stands among the first lines. */
const TITLE_WITHIN = 6;
const DATED = /^(?:updated|published|version|draft|last)\b|^(?:\d{1,2}\s+)?\p{Lu}\p{L}+\s+\d{4}$/iu;
const PART =
  /^(?:part|chapter|section|theme|annex|appendix|priority|objective|goal|aim|pillar)\s+(?:\d|[A-Z]\b|one|two|three|four|five|six)/i;
const ALL_CAPITALS = /^[^\p{Ll}]*$/u;

/**
 * Finds the headings of plain text: short single lines like titles, apart from what stands before, above prose or a list.
 * Where headings are underlined, only those count.
 *
 * @param drafts paragraphs and items of the text
 */
export function findTextHeadings(drafts: readonly TextDraft[]): Draft[] {
  if (drafts.filter(({ kind }) => kind === "heading").length >= MARKED) return drafts.map(bare);
  const isHeading = drafts.map((_, at) => isTitle(drafts, at));
  // A part's title above a chapter's is one too.
  for (let at = drafts.length - 2; at >= 0; at -= 1)
    if (!isHeading[at] && isHeading[at + 1] && mayBeTitle(drafts, at) && isPartTitle(drafts[at] as TextDraft))
      isHeading[at] = true;
  const title = titleLine(drafts);
  if (title >= 0) isHeading[title] = true;
  const capitals = drafts.filter((draft, at) => isHeading[at] && at !== title && isCapitals(draft)).length > 1;
  return drafts.map((draft, at) => {
    if (!isHeading[at]) return bare(draft);
    if (at === title) return { ...turnInto(draft, "heading"), level: 1 };
    const depth = numberDepth(draft.body.text) ?? (capitals && !isCapitals(draft) ? 2 : 1);
    return { ...turnInto(draft, "heading"), level: Math.min(6, depth + 1) };
  });
}

/** The document's title: the longest of the lines like titles above the first prose; -1 when it begins with prose. */
function titleLine(drafts: readonly TextDraft[]): number {
  let best = -1;
  for (let at = 0; at < Math.min(TITLE_WITHIN, drafts.length); at += 1) {
    const { body, kind } = drafts[at] as TextDraft;
    if (kind !== "paragraph" || body.text.length > PROSE_LENGTH || /[.:;]$/.test(body.text)) break;
    const longest = body.text.length > (drafts[best]?.body.text.length ?? 0);
    if (longest && looksLikeTitle(body.text) && numberDepth(body.text) === undefined && !DATED.test(body.text))
      best = at;
  }
  return best;
}

function isTitle(drafts: readonly TextDraft[], at: number): boolean {
  if (!mayBeTitle(drafts, at)) return false;
  const draft = drafts[at] as TextDraft;
  const after = drafts[at + 1];
  if (!after) return false;
  const isProse = ENDS_LIKE_PROSE.test(after.body.text) || after.body.text.length > PROSE_LENGTH;
  if (after.kind === "list-item") return isCapitals(draft) || numberDepth(draft.body.text) !== undefined;
  return isProse && after.kind === "paragraph";
}

function mayBeTitle(drafts: readonly TextDraft[], at: number): boolean {
  const draft = drafts[at];
  if (draft?.kind !== "paragraph" || draft.lines > 2 || !looksLikeTitle(draft.body.text)) return false;
  const before = drafts[at - 1];
  // Below a lead-in stands a list, however it is written.
  if (before && /[:;,]$/.test(before.body.text)) return false;
  return draft.apartBefore || !draft.apartAfter || before?.kind === "list-item";
}

function isPartTitle(draft: TextDraft): boolean {
  return isCapitals(draft) || numberDepth(draft.body.text) !== undefined || PART.test(draft.body.text);
}

function isCapitals({ body }: Draft): boolean {
  return ALL_CAPITALS.test(body.text);
}

/** The draft without what only the text reader asked about it. */
function bare({ indent: _i, lines: _l, apartBefore: _b, apartAfter: _a, ...draft }: TextDraft): Draft {
  return draft;
}
