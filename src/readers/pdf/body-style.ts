import type { Line } from "./line.js";

/** What the running text of a document looks like. */
export interface BodyStyle {
  /** Size of most letters, in points. */
  readonly size: number;
  /** True when most letters are in bold: then bold says nothing. */
  readonly bold: boolean;
  readonly colour: number;
  /** Distance from baseline to baseline in shares of the size. */
  readonly leading: number;
}

/** Sizes are told apart to this many steps a point. */
const SIZE_STEPS = 4;
const USUAL_LEADING = 1.2;

/**
 * The style of most letters.
 *
 * @param lines all lines of the document, page by page
 */
export function bodyStyleOf(lines: readonly Line[]): BodyStyle {
  const size = (mostOf(lines, (line) => Math.round(line.size * SIZE_STEPS)) ?? 10 * SIZE_STEPS) / SIZE_STEPS;
  const body = lines.filter((line) => Math.abs(line.size - size) < 1 / SIZE_STEPS);
  const colour = mostOf(body, (line) => line.colour) ?? 0;
  const bold = mostOf(body, (line) => (line.boldShare > 0.5 ? 1 : 0)) === 1;
  const leadings: { text: { length: number }; leading: number }[] = [];
  for (let at = 1; at < body.length; at += 1) {
    const [above, below] = [body[at - 1] as Line, body[at] as Line];
    if (above.page !== below.page || below.left > above.right || below.right < above.left) continue;
    const leading = (below.baseline - above.baseline) / size;
    if (leading > 0.8 && leading < 2.2) leadings.push({ text: below.text, leading });
  }
  const leading = mostOf(leadings, (entry) => Math.round(entry.leading * 20));
  return { size, bold, colour, leading: leading ? leading / 20 : USUAL_LEADING };
}

function mostOf<Thing extends { readonly text: { readonly length: number } }>(
  things: readonly Thing[],
  key: (thing: Thing) => number,
): number | undefined {
  const weights = new Map<number, number>();
  for (const thing of things) weights.set(key(thing), (weights.get(key(thing)) ?? 0) + thing.text.length);
  let best: number | undefined;
  let most = 0;
  for (const [value, weight] of weights) {
    if (weight <= most) continue;
    most = weight;
    best = value;
  }
  return best;
}
