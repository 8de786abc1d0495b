import type { Rule, Rules } from "./rules.js";

/** Lines that make up a table: the heights and distances at which its rows and columns part. */
export interface Grid {
  /** Heights of the level rules, from the top. */
  readonly ys: readonly number[];
  /** Distances of the upright rules, from the left. */
  readonly xs: readonly number[];
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** Rules that come this close touch. */
const TOUCH = 4;
/** Rules at this distance are one line of the grid. */
const SAME = 3;
/** A page with more rules than this on one side is a chart or a map. */
const MOST_RULES = 500;

/**
 * The grids of a page: rules that touch one another, with at least two columns and one row; and stacks of level rules of one width
 * without any upright ones.
 *
 * @param rules of the page
 */
export function gridsOf({ level, upright }: Rules): Grid[] {
  if (level.length > MOST_RULES || upright.length > MOST_RULES) return [];
  const groupOf = [...level, ...upright].map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (groupOf[at] !== at) {
      groupOf[at] = groupOf[groupOf[at] as number] as number;
      at = groupOf[at] as number;
    }
    return at;
  };
  level.forEach((a, i) => {
    upright.forEach((b, j) => {
      const touches = b.at >= a.from - TOUCH && b.at <= a.to + TOUCH && a.at >= b.from - TOUCH && a.at <= b.to + TOUCH;
      if (touches) groupOf[find(i)] = find(level.length + j);
    });
  });
  const groups = new Map<number, { level: Rule[]; upright: Rule[] }>();
  const groupAt = (index: number) => {
    const root = find(index);
    const known = groups.get(root) ?? { level: [], upright: [] };
    groups.set(root, known);
    return known;
  };
  level.forEach((rule, i) => {
    groupAt(i).level.push(rule);
  });
  upright.forEach((rule, j) => {
    groupAt(level.length + j).upright.push(rule);
  });
  const grids: Grid[] = [];
  const loose: Rule[] = [];
  for (const group of groups.values()) {
    if (group.upright.length >= 1 && group.level.length >= 2) grids.push(gridOf(group.level, group.upright));
    else if (group.upright.length === 0) loose.push(...group.level);
  }
  return [...grids, ...stacksOf(loose)];
}

function gridOf(level: readonly Rule[], upright: readonly Rule[]): Grid {
  // Upright rules may reach beyond the outermost level ones: the first or last row then has no rule of its own on that side.
  const ys = distinct([
    ...level.map(({ at }) => at),
    Math.min(...upright.map(({ from }) => from)),
    Math.max(...upright.map(({ to }) => to)),
  ]);
  const ends = level.flatMap(({ from, to }) => [from, to]);
  const xs = distinct([...upright.map(({ at }) => at), Math.min(...ends), Math.max(...ends)]);
  return { ys, xs, level, upright };
}

/** Level rules of one left and right end, three and more: a table whose columns only the text shows. */
function stacksOf(loose: readonly Rule[]): Grid[] {
  const stacks: Rule[][] = [];
  for (const rule of [...loose].sort((a, b) => a.at - b.at)) {
    const stack = stacks.find(
      ([top]) => top && Math.abs(top.from - rule.from) < SAME && Math.abs(top.to - rule.to) < SAME,
    );
    if (stack) stack.push(rule);
    else stacks.push([rule]);
  }
  return stacks
    .filter(({ length }) => length >= 3)
    .map((level) => ({
      ys: distinct(level.map(({ at }) => at)),
      xs: [level[0]?.from ?? 0, level[0]?.to ?? 0],
      level,
      upright: [],
    }));
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (kept.length === 0 || value - (kept.at(-1) as number) > SAME) kept.push(value);
  }
  return kept;
}

/**
 * Whether a rule runs along most of a stretch.
 *
 * @param rules of one direction
 * @param at where the stretch lies
 * @param from its one end
 * @param to its other end
 */
export function isRuled(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  const length = to - from;
  return rules.some((rule) => {
    if (Math.abs(rule.at - at) > SAME) return false;
    return Math.min(rule.to, to) - Math.max(rule.from, from) > 0.6 * length;
  });
}
