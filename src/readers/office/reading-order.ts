/** Left, top, right and bottom of a shape on its slide, in any one unit. */
export type ShapeBox = readonly [left: number, top: number, right: number, bottom: number];

/** Something that stands on a slide. */
export interface Placed {
  /** Undefined where the file does not say. */
  readonly box: ShapeBox | undefined;
}

/**
 * Boxes may overlap by this share of the shorter side, across and down, and still stand apart: frames are drawn wider than
 * their words, and much higher.
 */
const OVERLAP_SHARE = [0.1, 0.34] as const;
/** More shapes than a person could put on a slide are not cut: it would take too long. */
const MOST_CUT = 500;

/**
 * Shapes in the order in which a person reads them: cut into rows or columns where the widest gap runs through all of them
 * (where they overlap a little, into rows first), each part again in the same way; rows from the top, columns from the left. What cannot be cut stands by its top, then its
 * left edge. A shape without a box stays behind the one before it in the file.
 */
export function inReadingOrder<Shape extends Placed>(shapes: readonly Shape[]): Shape[] {
  const followers = new Map<Shape | undefined, Shape[]>();
  const placed: (Shape & { readonly box: ShapeBox })[] = [];
  let before: Shape | undefined;
  for (const shape of shapes) {
    if (isPlaced(shape)) {
      placed.push(shape);
      before = shape;
    } else followers.set(before, [...(followers.get(before) ?? []), shape]);
  }
  const first = followers.get(undefined) ?? [];
  return [...first, ...ordered(placed).flatMap((shape) => [shape, ...(followers.get(shape) ?? [])])];
}

function isPlaced<Shape extends Placed>(shape: Shape): shape is Shape & { readonly box: ShapeBox } {
  return shape.box !== undefined;
}

function ordered<Shape extends { readonly box: ShapeBox }>(shapes: readonly Shape[]): Shape[] {
  if (shapes.length < 2) return [...shapes];
  if (shapes.length > MOST_CUT) return byTop(shapes);
  const rows = widestGap(shapes, 1);
  const columns = widestGap(shapes, 0);
  const wider = columns && columns.gap > 0 && (!rows || columns.gap > rows.gap) ? columns : rows;
  const cut = wider ?? columns;
  if (cut) return [...ordered(cut.before), ...ordered(cut.after)];
  return byTop(shapes);
}

function byTop<Shape extends { readonly box: ShapeBox }>(shapes: readonly Shape[]): Shape[] {
  return [...shapes].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

interface Cut<Shape> {
  /** How far the parts stand from each other; where they overlap, minus the share of the shorter side. */
  readonly gap: number;
  readonly before: Shape[];
  readonly after: Shape[];
}

/** The widest gap across an axis (0 for columns, 1 for rows) that parts the shapes in two. */
function widestGap<Shape extends { readonly box: ShapeBox }>(
  shapes: readonly Shape[],
  axis: 0 | 1,
): Cut<Shape> | undefined {
  const from = ({ box }: Shape) => box[axis];
  const sideOf = ({ box }: Shape) => Math.max(0, (box[axis + 2] ?? 0) - box[axis]);
  const sorted = [...shapes].sort((a, b) => from(a) - from(b) || sideOf(a) - sideOf(b));
  let best: { gap: number; at: number } | undefined;
  let furthest: Shape | undefined;
  sorted.forEach((shape, at) => {
    if (furthest) {
      const apart = from(shape) - from(furthest) - sideOf(furthest);
      const gap = apart >= 0 ? apart : apart / Math.min(sideOf(shape), sideOf(furthest));
      if (gap > -OVERLAP_SHARE[axis] && (!best || gap > best.gap)) best = { gap, at };
    }
    if (!furthest || from(shape) + sideOf(shape) > from(furthest) + sideOf(furthest)) furthest = shape;
  });
  if (!best) return undefined;
  return { gap: best.gap, before: sorted.slice(0, best.at), after: sorted.slice(best.at) };
}

/** The box around all shapes that have one. */
export function around(shapes: readonly Placed[]): ShapeBox | undefined {
  let box: ShapeBox | undefined;
  for (const { box: each } of shapes) {
    if (!each) continue;
    box = box
      ? [Math.min(box[0], each[0]), Math.min(box[1], each[1]), Math.max(box[2], each[2]), Math.max(box[3], each[3])]
      : each;
  }
  return box;
}
