import type { BodyStyle } from "./body-style.js";
import { type Draft, draftOf } from "./draft.js";
import { type Line, opensItem } from "./line.js";

/** Lines further apart than this (times the size) never belong to one paragraph. */
const WIDEST_LEADING = 2.1;
/** A distance this much wider than the usual leading is a new paragraph. */
const WIDER = 1.2;
/** Left edges that differ by less than this (times the size) are the same. */
const SAME_EDGE = 0.6;

/** Text of one paragraph may change its size by this factor when it was pasted together. */
const CARELESS_SIZE = 1.13;

/** A line, and the ones directly above and below it in its column. */
interface Linked {
  readonly line: Line;
  above: Linked | undefined;
  below: Linked | undefined;
}

/**
 * Groups the lines of a page into paragraphs, headings and list items, not yet in reading order.
 *
 * @param lines of one page and turn
 * @param body the document's usual style
 */
export function paragraphsOf(lines: readonly Line[], body: BodyStyle): Draft[] {
  const linked = link(lines);
  const leadings = leadingsOf(linked);
  const drafts: Draft[] = [];
  for (const start of linked) {
    if (start.above) continue;
    const chain: Line[] = [];
    for (let at: Linked | undefined = start; at; at = at.below) chain.push(at.line);
    drafts.push(...splitChain(chain, body, leadings));
  }
  return drafts;
}

/** The usual distance between baselines on this page for each size of text, in points: the one most lines keep. */
function leadingsOf(linked: readonly Linked[]): Map<number, number> {
  const bySize = new Map<number, Map<number, number>>();
  for (const { line, below } of linked) {
    if (!below || sizeKey(below.line) !== sizeKey(line) || opensItem(below.line)) continue;
    const distances = bySize.get(sizeKey(line)) ?? new Map<number, number>();
    bySize.set(sizeKey(line), distances);
    const distance = Math.round(2 * (below.line.baseline - line.baseline)) / 2;
    distances.set(distance, (distances.get(distance) ?? 0) + 1);
  }
  const leadings = new Map<number, number>();
  for (const [size, distances] of bySize) {
    const most = Math.max(...distances.values());
    if (most < 3) continue;
    // The narrowest of the common distances: wider ones lie between paragraphs.
    const common = [...distances].filter(([, count]) => count > 0.4 * most).map(([distance]) => distance);
    leadings.set(size, Math.min(...common));
  }
  return leadings;
}

function sizeKey({ size }: Line): number {
  return Math.round(2 * size);
}

/** Links each line to the one below it where the two are each other's only neighbours: where columns begin or end, chains do too. */
function link(lines: readonly Line[]): Linked[] {
  const sorted = [...lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const linked: Linked[] = sorted.map((line) => ({ line, above: undefined, below: undefined }));
  const belows = linked.map((entry, at) => neighboursBelow(linked, at, entry.line));
  const aboveCount = new Map<Linked, number>();
  for (const below of belows) for (const entry of below) aboveCount.set(entry, (aboveCount.get(entry) ?? 0) + 1);
  linked.forEach((entry, at) => {
    const [only, ...others] = belows[at] as Linked[];
    if (!only || others.length > 0 || (aboveCount.get(only) ?? 0) > 1) return;
    if (only.line.baseline - entry.line.baseline > WIDEST_LEADING * Math.max(only.line.size, entry.line.size)) return;
    entry.below = only;
    only.above = entry;
  });
  return linked;
}

/** The lines of the next row below that overlap a line sideways. */
function neighboursBelow(linked: readonly Linked[], at: number, line: Line): Linked[] {
  const found: Linked[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (let next = at + 1; next < linked.length; next += 1) {
    const entry = linked[next] as Linked;
    const other = entry.line;
    if (other.baseline > reach) break;
    if (other.baseline - line.baseline > WIDEST_LEADING * 1.5 * Math.max(line.size, Math.min(other.size, 40))) break;
    if (other.baseline - line.baseline < 0.5 * Math.min(line.size, other.size)) continue;
    if (!overlaps(line, other)) continue;
    if (found.some((nearer) => nearer.line.baseline < other.top && overlaps(nearer.line, other))) continue;
    // What stands a row further down is no neighbour, even where nothing hides it.
    if (found.length === 0) reach = other.baseline + 0.8 * Math.min(line.size, other.size);
    found.push(entry);
  }
  return found;
}

function overlaps(a: Line, b: Line): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1;
}

function splitChain(chain: readonly Line[], body: BodyStyle, leadings: ReadonlyMap<number, number>): Draft[] {
  const drafts: Draft[] = [];
  let open: Line[] = [];
  let columnLeft = 0;
  let columnRight = 0;
  let columnSize = 0;
  const close = () => {
    if (open.length === 0) return;
    const draft = draftOf(open, "paragraph", Math.max(columnRight, ...open.map((line) => line.right)));
    draft.markerLength = open[0]?.markerLength ?? 0;
    draft.drawnBullet = open[0]?.drawnBullet ?? false;
    drafts.push(draft);
    open = [];
  };
  chain.forEach((line, at) => {
    if (Math.abs(line.size - columnSize) > 0.5) {
      columnSize = line.size;
      columnRight = 0;
      columnLeft = Number.POSITIVE_INFINITY;
      for (let next = at; next < chain.length; next += 1) {
        const other = chain[next] as Line;
        if (Math.abs(other.size - columnSize) > 0.5) break;
        columnLeft = Math.min(columnLeft, other.left);
        columnRight = Math.max(columnRight, other.right);
      }
    }
    const leading = leadings.get(sizeKey(line)) ?? body.leading * line.size;
    if (open.length > 0 && breaks(open, line, chain[at + 1], { left: columnLeft, right: columnRight }, leading))
      close();
    open.push(line);
  });
  close();
  return drafts;
}

/** Whether a new paragraph begins with this line. */
function breaks(
  open: readonly Line[],
  line: Line,
  after: Line | undefined,
  column: { readonly left: number; readonly right: number },
  leading: number,
): boolean {
  const first = open[0] as Line;
  const above = open.at(-1) as Line;
  if (opensItem(line) && !isInsideSentence(open, line)) return true;
  if (!sharesSize(line, above) && !isMidSentence(above, line)) return true;
  const size = line.size;
  const distance = line.baseline - above.baseline - raiseOf(line);
  const second = open[1];
  const usual =
    second && open.length > 1 ? Math.min(second.baseline - first.baseline, 1.6 * size) : Math.max(leading, 1.1 * size);
  if (distance > usual * WIDER + 0.5) return true;
  // An item may begin with words in bold that end in a full stop or a colon.
  const runsOn = opensItem(first) && /[.:–—-]$/.test(above.text);
  if (!runsOn && changesWeight(open, line)) return true;
  const ended = /[.!?:;”"’)]$/.test(above.text);
  const nextWord = line.text.slice(line.markerLength).trimStart().split(" ", 1)[0] ?? "";
  const wordWidth = (nextWord.length / Math.max(1, line.text.length)) * (line.right - line.left) + 0.3 * size;
  // The line above stops although the next word would have fitted.
  const fits = above.right + wordWidth < column.right - 0.4 * size;
  const textLeft = opensItem(first) ? first.textLeft : open.length > 1 ? (second as Line).left : first.left;
  // A numbered paragraph may have its first line indented, and go on at the edge of the column.
  const goesOnFlush = open.length === 1 && !fits && !ended && Math.abs(line.left - column.left) < 0.2 * size;
  if (opensItem(first) && line.left < first.left - SAME_EDGE * size && !goesOnFlush) return true;
  if (opensItem(first) && line.left < first.textLeft - SAME_EDGE * size && ended && open.length > 1) {
    const hangs = (second as Line).left > first.left + SAME_EDGE * size;
    if (hangs) return true;
  }
  // An indented first line, where the lines before it were flush.
  const indented = line.left > textLeft + SAME_EDGE * size && line.left < textLeft + 4 * size;
  if (indented && ended && !opensItem(first) && !isCentred(above, line)) {
    if (open.length > 1 || (after && after.left < line.left - SAME_EDGE * size)) return true;
  }
  if (fits && (ended || opensIndented(open, line, column.left)) && !/^\p{Ll}/u.test(line.text)) return true;
  return (
    fits &&
    above.right + 2 * wordWidth < column.right - 4 * size &&
    /^[\p{Lu}\d]/u.test(line.text) &&
    open.length === 1 &&
    !isCentred(above, line) &&
    above.text.length < 60 &&
    !above.text.endsWith(",")
  );
}

/** By how much raised signs push a line down, as web pages print them. */
function raiseOf({ baseline, size, fragments }: Line): number {
  let raise = 0;
  for (const fragment of fragments)
    if (fragment.style.size < size) raise = Math.max(raise, baseline - fragment.baseline);
  return Math.min(raise, 0.5 * size);
}

/** Whether a line is indented as the first one of a paragraph is, below a flush line or below a paragraph of one line. */
function opensIndented(open: readonly Line[], line: Line, columnLeft: number): boolean {
  const first = open[0] as Line;
  const above = open.at(-1) as Line;
  const { size } = line;
  if (opensItem(first) || isCentred(above, line)) return false;
  if (line.left < columnLeft + SAME_EDGE * size || line.left > columnLeft + 4 * size) return false;
  const alike = open.length === 1 && Math.abs(first.left - line.left) < 0.3 * size;
  return alike || above.left < line.left - SAME_EDGE * size;
}

/** Lines of several sizes (a pasted word, a link) belong together where one of the sizes is the same. */
function sharesSize(a: Line, b: Line): boolean {
  return a.sizes[0] <= b.sizes[1] * 1.07 && b.sizes[0] <= a.sizes[1] * 1.07;
}

/** A slightly other size in the middle of a sentence is careless pasting, not a new paragraph. */
function isMidSentence(above: Line, line: Line): boolean {
  const ratio = Math.max(above.size, line.size) / Math.min(above.size, line.size);
  if (ratio > CARELESS_SIZE || above.boldShare > 0.5 !== line.boldShare > 0.5) return false;
  return !/[.!?:;]$/.test(above.text) && above.right >= line.right - 2 * line.size && above.text.length > 40;
}

function isCentred(a: Line, b: Line): boolean {
  return Math.abs((a.left + a.right) / 2 - (b.left + b.right) / 2) < 0.5 * a.size && Math.abs(a.left - b.left) > a.size;
}

/** A number or dash at the start of a line may just be where the sentence broke ("in section | 2. Then"). */
function isInsideSentence(open: readonly Line[], line: Line): boolean {
  const first = open[0] as Line;
  const above = open.at(-1) as Line;
  if (opensItem(above) && Math.abs(above.left - line.left) < 1) return false;
  // A marker that hangs out of the item's own lines is the next one's.
  if (opensItem(first) && line.left < first.textLeft - SAME_EDGE * line.size && line.left < first.left + 2 * line.size)
    return false;
  const marker = line.text.slice(0, line.markerLength);
  if (/^[–—-]$/.test(marker)) return !/[.:;,!?]$/.test(above.text) && line.left <= above.left + 1;
  if (line.drawnBullet) return false;
  if (/^\(.+\)$/.test(marker)) return open.some(({ text }) => /\S\s\((?:[a-z]|\d|[ivx]+)\)\s/.test(text));
  if (/^[a-z]\.$|^\d+\.$|^\d+(?:\.\d+)+\.?$/i.test(marker))
    return !/[.:;!?)]$/.test(above.text) && line.left <= above.left + 1 && line.boldShare === above.boldShare;
  return false;
}

function changesWeight(open: readonly Line[], line: Line): boolean {
  const above = open.at(-1) as Line;
  if (/^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(above.text)) return false;
  if (above.boldShare > 0.9 && line.boldShare < 0.1) return open.every(({ boldShare }) => boldShare > 0.9);
  if (above.boldShare < 0.1 && line.boldShare > 0.9) return /[.!?:;]$/.test(above.text) || opensItem(above);
  return false;
}
