import { edgesShown, type PageSize, pointShown, type Turn, toShown } from "../../formats/pdf/frame.js";
import type { GlyphStyle } from "../../formats/pdf/page-glyphs.js";
import { type Box, boxAround, type LineRun, slantingQuad } from "../../model/boxes.js";
import type { PdfPlace, Piece } from "../../model/place.js";
import { ASCENT, DESCENT } from "./line.js";

/** What a font may say of its letters' reach and be believed: some claim the height of several lines, some none. */
const LEAST_ASCENT = 0.5;
const MOST_ASCENT = 1.35;
const MOST_DESCENT = 0.6;
/** Letters whose tops or baselines differ by less, in points, share a box. */
const SAME_REACH = 0.05;

/** Where letters that are drawn alike stand: how they look, and one point of their baseline in the frame of their turn. */
export interface Standing {
  readonly style: GlyphStyle;
  readonly left: number;
  readonly baseline: number;
}

/** How far letters reach above and below their baseline, in points. */
function reachOf({ font, size }: GlyphStyle): { above: number; below: number } {
  const believed = font.ascent >= LEAST_ASCENT && font.ascent <= MOST_ASCENT;
  const { ascent, descent } =
    believed && font.descent >= 0 && font.descent <= MOST_DESCENT ? font : { ascent: ASCENT, descent: DESCENT };
  return { above: ascent * size, below: descent * size };
}

/**
 * Whether letters fill the same height of the same line.
 *
 * @param one some letters
 * @param other letters after them
 */
export function standAlike(one: Standing, other: Standing): boolean {
  const { slant } = one.style;
  if (slant !== other.style.slant) return false;
  const sunk = other.baseline - one.baseline - slant * (other.left - one.left);
  if (Math.abs(sunk) > SAME_REACH) return false;
  if (one.style === other.style) return true;
  const [a, b] = [reachOf(one.style), reachOf(other.style)];
  return Math.abs(a.above - b.above) < SAME_REACH && Math.abs(a.below - b.below) < SAME_REACH;
}

/** Where letters are: their box, what they fill of it, how their line runs and where each of them begins. */
export type Filled = Pick<PdfPlace, "boxes" | "quads"> & Pick<Piece, "edges" | "run">;

/**
 * What letters of one line fill on the page as it is shown.
 *
 * @param standing of the letters
 * @param edges in the frame of the turn: where each begins and the last one ends
 * @param divisible whether the edges between the first and the last are to be kept
 * @param size of the page
 * @param turn of the line
 */
export function filledBy(
  standing: Standing,
  edges: Float32Array,
  divisible: boolean,
  size: PageSize,
  turn: Turn,
): Filled {
  const { style, left: origin, baseline } = standing;
  const { above, below } = reachOf(style);
  const shown = edgesShown(edges, size, turn);
  const [first, last] = [edges[0] ?? 0, edges[edges.length - 1] ?? 0];
  const kept = divisible ? { edges: shown } : {};
  const along: LineRun["along"] = turn % 2 === 0 ? "across" : "down";
  if (style.slant === 0) {
    const box: Box = toShown([first, baseline - above, last, baseline + below], size, turn);
    return { boxes: [box], ...kept, ...(divisible && turn !== 0 ? { run: { along } } : {}) };
  }
  // From the baseline its letters reach away at a right angle.
  const upright = Math.hypot(1, style.slant);
  const corner = (away: number) =>
    pointShown([origin + (away * style.slant) / upright, baseline - away / upright], size, turn);
  const slanting = {
    at: edgesShown(Float32Array.of(origin), size, turn)[0] ?? 0,
    above: corner(above),
    below: corner(-below),
    slant: along === "across" ? style.slant : -style.slant,
  };
  const quad = slantingQuad(along, slanting, shown[0] ?? 0, shown[shown.length - 1] ?? 0);
  return { boxes: [boxAround(quad)], quads: [quad], ...kept, run: { along, slanting } };
}
