/** Left, top, right and bottom in points (1/72 inch) from the top left corner of the page as it is shown. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Four corners in the same points, x before y: those above the first and the last letter, then those below the last and the first. */
export type Quad = readonly [number, number, number, number, number, number, number, number];

/** The way of a line that is not level on the page as it is shown. */
export interface LineRun {
  /** What its edges measure: from the left edge of the page, or from the top. */
  readonly along: "across" | "down";
  /** Where it does not run straight across or down either. */
  readonly slanting?: Slanting;
}

/** A line that slants: where its letters begin at one of its edges, and where it goes from there. Points are x and y. */
export interface Slanting {
  /** The edge. */
  readonly at: number;
  /** The corner above the letters there, and the one below them. */
  readonly above: readonly [number, number];
  readonly below: readonly [number, number];
  /** How far the line goes down (or, where it runs down the page, to the right) for each point that its edges grow. */
  readonly slant: number;
}

/** Words of one line stand no further from each other than this, in shares of its height; further away stands another column. */
const WIDEST_GAP = 3;
/** Letters this many times higher than the words beside them, such as a drop cap, stand by those of several lines. */
const OUTSIZE = 2;

/**
 * What the letters of a slanting line fill from one edge to another.
 *
 * @param along what the edges measure
 * @param slanting the line
 * @param first where the first letter begins
 * @param last where the last one ends
 */
export function slantingQuad(along: LineRun["along"], slanting: Slanting, first: number, last: number): Quad {
  const { at, above, below, slant } = slanting;
  const from = (corner: readonly [number, number], edge: number): [number, number] => {
    const [on, down] = [edge - at, slant * (edge - at)];
    return along === "across" ? [corner[0] + on, corner[1] + down] : [corner[0] + down, corner[1] + on];
  };
  return [...from(above, first), ...from(above, last), ...from(below, last), ...from(below, first)];
}

/** The box around four corners. */
export function boxAround([x1, y1, x2, y2, x3, y3, x4, y4]: Quad): Box {
  return [Math.min(x1, x2, x3, x4), Math.min(y1, y2, y3, y4), Math.max(x1, x2, x3, x4), Math.max(y1, y2, y3, y4)];
}

/**
 * The boxes of two stretches, one after the other: those that stand beside each other on one line become one.
 *
 * @param first of the words before
 * @param then of the words after them
 * @param along how the lines run
 */
export function boxesTogether(first: readonly Box[], then: readonly Box[], along: LineRun["along"]): readonly Box[] {
  const boxes = [...first];
  for (const box of then) {
    const last = boxes.at(-1);
    if (last && goOnInLine(last, box, along)) boxes[boxes.length - 1] = around(last, box);
    else boxes.push(box);
  }
  return boxes;
}

/** Whether two boxes stand beside each other on one line: its letters may differ in size and stand a little higher or lower. */
function goOnInLine(one: Box, other: Box, along: LineRun["along"]): boolean {
  const [from, to, top, bottom] = along === "across" ? ([0, 2, 1, 3] as const) : ([1, 3, 0, 2] as const);
  const height = (box: Box) => box[bottom] - box[top];
  const [small, large] = height(one) < height(other) ? [one, other] : [other, one];
  const middle = (small[top] + small[bottom]) / 2;
  const gap = Math.max(other[from] - one[to], one[from] - other[to]);
  return (
    middle > large[top] &&
    middle < large[bottom] &&
    height(large) < OUTSIZE * height(small) &&
    gap < WIDEST_GAP * height(large)
  );
}

function around(one: Box, other: Box): Box {
  const [left, top, right, bottom] = one;
  return [Math.min(left, other[0]), Math.min(top, other[1]), Math.max(right, other[2]), Math.max(bottom, other[3])];
}

/** The corners of a box, from its top left. */
export function cornersOf([left, top, right, bottom]: Box): Quad {
  return [left, top, right, top, right, bottom, left, bottom];
}
