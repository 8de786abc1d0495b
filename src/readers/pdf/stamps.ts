import type { Line } from "./line.js";
import type { PageLines } from "./page-lines.js";

/** Places are compared in steps of this many points. */
const STEP = 4;

/**
 * Words on a slant or on their side that stand at one place on several pages, wherever on the page: watermarks, and the tabs of
 * a register.
 *
 * @param pages all pages
 * @param fewest so many pages make it a stamp
 */
export function stampsOf(pages: readonly PageLines[], fewest: number): Line[] {
  const turned = pages.flatMap(({ lines, mainTurn }) =>
    lines.filter((line) => line.turn !== mainTurn || isSlanted(line)),
  );
  const pagesWith = new Map<string, Set<number>>();
  for (const line of turned)
    for (const key of placeKeys(line)) pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(line.page));
  return turned.filter((line) => placeKeys(line).some((key) => (pagesWith.get(key)?.size ?? 0) >= fewest));
}

function isSlanted({ fragments }: Line): boolean {
  return fragments.every(({ style }) => style.slant !== 0);
}

/** A line's words and place, in neighbouring steps. */
function placeKeys({ text, turn, left, baseline }: Line): string[] {
  const near = (at: number) => [Math.floor(at / STEP), Math.floor(at / STEP + 0.5) - 0.5];
  return near(left).flatMap((x) => near(baseline).map((y) => `${turn} ${x} ${y} ${text.trim()}`));
}
