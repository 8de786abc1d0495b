import type { Draft } from "./draft.js";

/** The narrowest white strip that parts two columns, in points. */
const GUTTER = 6;
/** Tops that differ by less than this, in shares of the size, are level. */
const LEVEL = 0.8;

/** What reaches less than this into the line above, in shares of the smaller size, stands below it. */
const OVERLAP = 0.25;

/** Drafts that overlap one another's height. */
interface Band {
  readonly drafts: Draft[];
  bottom: number;
  /** The smallest size in it. */
  size: number;
}

interface Strip {
  readonly left: number;
  readonly right: number;
}

/** The order of a page, and whether it is doubtful. */
export interface Ordered {
  readonly ordered: readonly Draft[];
  /** True when much of the text stands so interlocked that no white strip tells what comes first. */
  readonly doubtful: boolean;
}

/** From this share of a page's letters on, guessing makes its order doubtful. */
const DOUBTFUL = 0.3;

/**
 * Drafts in reading order. Bands of the page (parted by white space from side to side) that share a white strip from top to bottom
 * are columns, read one after the other; a band that runs across all columns parts what stands above it from what stands below.
 *
 * @param drafts of one page and turn
 * @param looksLikeHead whether a draft opens what follows (a heading or a label)
 */
export function inReadingOrder(drafts: readonly Draft[], looksLikeHead: (draft: Draft) => boolean): Ordered {
  const guessed: Draft[] = [];
  const ordered = order(drafts, looksLikeHead, 0, guessed);
  return { ordered, doubtful: lettersIn(guessed) > DOUBTFUL * lettersIn(drafts) };
}

function lettersIn(drafts: readonly Draft[]): number {
  let letters = 0;
  for (const { lines } of drafts) for (const { text } of lines) letters += text.length;
  return letters;
}

const DEEPEST = 12;

function order(
  drafts: readonly Draft[],
  looksLikeHead: (draft: Draft) => boolean,
  depth: number,
  guessed: Draft[],
): Draft[] {
  if (drafts.length < 2 || depth > DEEPEST) return byTop(drafts);
  const ordered: Draft[] = [];
  for (const group of groupsOf(bandsOf(drafts), looksLikeHead)) {
    const strip = widest(stripsOf(group));
    if (!strip) {
      const bands = bandsOf(group);
      if (bands.length > 1)
        for (const band of bands) ordered.push(...order(band.drafts, looksLikeHead, depth + 1, guessed));
      else {
        if (group.length > 1) guessed.push(...group);
        ordered.push(...byTop(group));
      }
      continue;
    }
    const middle = (strip.left + strip.right) / 2;
    ordered.push(
      ...order(
        group.filter(({ left }) => left < middle),
        looksLikeHead,
        depth + 1,
        guessed,
      ),
      ...order(
        group.filter(({ left }) => left >= middle),
        looksLikeHead,
        depth + 1,
        guessed,
      ),
    );
  }
  return ordered;
}

function byTop(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => (Math.abs(a.top - b.top) < 2 ? a.left - b.left : a.top - b.top));
}

function bandsOf(drafts: readonly Draft[]): Band[] {
  const bands: Band[] = [];
  for (const draft of [...drafts].sort((a, b) => a.top - b.top)) {
    const last = bands.at(-1);
    if (last && draft.top < last.bottom - OVERLAP * Math.min(draft.size, last.size)) {
      last.drafts.push(draft);
      last.bottom = Math.max(last.bottom, draft.bottom);
      last.size = Math.min(last.size, draft.size);
    } else bands.push({ drafts: [draft], bottom: draft.bottom, size: draft.size });
  }
  return bands;
}

/** Joins neighbouring bands that have columns in common. */
function groupsOf(bands: readonly Band[], looksLikeHead: (draft: Draft) => boolean): Draft[][] {
  const groups: { drafts: Draft[]; strips: Strip[] }[] = [];
  for (const band of bands) {
    const last = groups.at(-1);
    if (last) {
      const together = [...last.drafts, ...band.drafts];
      const strips = stripsOf(together);
      const strip = widest(strips);
      const goesOn = last.strips.length > 0 || (strip !== undefined && standsRight(last.drafts, strip));
      if (strip && goesOn && !startsAnew(last.drafts, band, strip, looksLikeHead)) {
        last.drafts = together;
        last.strips = strips;
        continue;
      }
    }
    groups.push({ drafts: band.drafts, strips: stripsOf(band.drafts) });
  }
  return groups.map(({ drafts }) => drafts);
}

/** Text that stands over the right column only belongs to it: the left one is read first. */
function standsRight(drafts: readonly Draft[], strip: Strip): boolean {
  return drafts.every(({ left }) => left >= strip.right - 1);
}

/** Whether a band is a new row of the page rather than the columns going on: heads on both sides level with one another, or one head alone. */
function startsAnew(
  above: readonly Draft[],
  band: Band,
  strip: Strip,
  looksLikeHead: (draft: Draft) => boolean,
): boolean {
  const middle = (strip.left + strip.right) / 2;
  const left = first(band.drafts.filter((draft) => draft.left < middle));
  const right = first(band.drafts.filter((draft) => draft.left >= middle));
  if (!left || !right) {
    const only = left ?? right;
    const bothAbove = above.some((draft) => draft.left < middle) && above.some((draft) => draft.left >= middle);
    return only !== undefined && bothAbove && looksLikeHead(only) && only.size > 1.3 * (above[0]?.size ?? only.size);
  }
  if (!looksLikeHead(left) || Math.abs(left.top - right.top) >= LEVEL * Math.max(left.size, right.size)) return false;
  // Heads level with one another make rows of cards; so do heads alone in a column of their own beside the text.
  if (looksLikeHead(right)) return true;
  return [...above, ...band.drafts].every((draft) => draft.left >= middle || looksLikeHead(draft));
}

function first(drafts: readonly Draft[]): Draft | undefined {
  return byTop(drafts)[0];
}

/** White strips that run through all drafts from top to bottom, with text on both sides. */
function stripsOf(drafts: readonly Draft[]): Strip[] {
  const sorted = [...drafts].sort((a, b) => a.left - b.left);
  const strips: Strip[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const { left, right } of sorted) {
    if (left - reach >= GUTTER) strips.push({ left: reach, right: left });
    reach = reach === Number.POSITIVE_INFINITY ? right : Math.max(reach, right);
  }
  return strips;
}

function widest(strips: readonly Strip[]): Strip | undefined {
  let best: Strip | undefined;
  for (const strip of strips) if (!best || strip.right - strip.left > best.right - best.left) best = strip;
  return best;
}
