import type { Box } from "../../model/boxes.js";

/** A stretch of a rule: at a height (or a distance from the left), from one end to the other. */
export interface Rule {
  readonly at: number;
  from: number;
  to: number;
}

/** The level and upright rules of a page, in points from its top left. */
export interface Rules {
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** What counts as a rule: only what is drawn thin, or the edges of filled rectangles too. */
export type RuleSource = "drawn" | "drawn-and-edges";

/** A box thinner than this is a rule. */
const THIN = 3;
/** A shorter rule is a tick of a chart or a part of a drawing. */
const SHORTEST = 5;
/** Rules this close are one. */
const SAME = 2;
/** Stretches this close to one another are one rule. */
const GAP = 4;
/** A box larger than this share of the page in both directions is its background. */
const BACKGROUND = 0.85;

/**
 * The rules of a page: thin boxes, and the edges of filled rectangles (cells are often told apart by shade alone) where asked for. Stretches
 * on one line are joined.
 *
 * @param boxes thin and filled rectangles as they are drawn
 * @param width of the page
 * @param height of the page
 * @param source what counts
 */
export function rulesOf(boxes: readonly Box[], width: number, height: number, source: RuleSource): Rules {
  const level: Rule[] = [];
  const upright: Rule[] = [];
  for (const [left, top, right, bottom] of boxes) {
    const wide = right - left;
    const high = bottom - top;
    if (wide > BACKGROUND * width && high > BACKGROUND * height) continue;
    if (right < 0 || bottom < 0 || left > width || top > height) continue;
    if (high < THIN) {
      if (wide >= SHORTEST) level.push({ at: (top + bottom) / 2, from: left, to: right });
    } else if (wide < THIN) {
      if (high >= SHORTEST) upright.push({ at: (left + right) / 2, from: top, to: bottom });
    } else if (source === "drawn-and-edges" && wide >= 2 * SHORTEST && high >= 2 * SHORTEST) {
      level.push({ at: top, from: left, to: right }, { at: bottom, from: left, to: right });
      upright.push({ at: left, from: top, to: bottom }, { at: right, from: top, to: bottom });
    }
  }
  return { level: joined(level), upright: joined(upright) };
}

function joined(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const result: Rule[] = [];
  let group: Rule[] = [];
  const close = () => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    let open: Rule | undefined;
    for (const { from, to } of group.sort((a, b) => a.from - b.from)) {
      if (open && from <= open.to + GAP) open.to = Math.max(open.to, to);
      else {
        open = { at, from, to };
        result.push(open);
      }
    }
    group = [];
  };
  for (const rule of sorted) {
    if (group.length > 0 && rule.at - (group[0] as Rule).at > SAME) close();
    group.push(rule);
  }
  if (group.length > 0) close();
  return result;
}
