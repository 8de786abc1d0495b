import type { Box } from "../../model/boxes.js";

/** How far text is turned from upright on the page as shown, in quarter turns clockwise: 0 reads rightwards, 1 downwards, 2 leftwards, 3 upwards. */
export type Turn = 0 | 1 | 2 | 3;

/** A page's size in points, as it is shown: crop box and page rotation respected. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Maps PDF page coordinates to the frame in which text of one turn stands upright: x' = xx·x + xy·y + x0, y' = yx·x + yy·y + y0, from the top left. */
export interface Affine {
  readonly xx: number;
  readonly xy: number;
  readonly x0: number;
  readonly yx: number;
  readonly yy: number;
  readonly y0: number;
}

/**
 * The page as it is shown, from its visible box in PDF coordinates (origin at the bottom left).
 *
 * @param box visible box: left, bottom, right, top
 * @param rotation the page's own rotation in quarter turns clockwise
 */
export function shownPage(
  box: readonly [number, number, number, number],
  rotation: number,
): { readonly size: PageSize; readonly affine: Affine } {
  const [left, bottom, right, top] = box;
  const width = right - left;
  const height = top - bottom;
  switch (rotation & 3) {
    case 1:
      return {
        size: { width: height, height: width },
        affine: { xx: 0, xy: 1, x0: -bottom, yx: 1, yy: 0, y0: -left },
      };
    case 2:
      return { size: { width, height }, affine: { xx: -1, xy: 0, x0: right, yx: 0, yy: 1, y0: -bottom } };
    case 3:
      return {
        size: { width: height, height: width },
        affine: { xx: 0, xy: -1, x0: top, yx: -1, yy: 0, y0: right },
      };
    default:
      return { size: { width, height }, affine: { xx: 1, xy: 0, x0: -left, yx: 0, yy: -1, y0: top } };
  }
}

/**
 * The map from PDF coordinates to the upright frame of a turn.
 *
 * @param shown map to the page as shown
 * @param size the page as shown
 * @param turn how the text is turned on it
 */
export function turnedAffine(shown: Affine, size: PageSize, turn: Turn): Affine {
  const { xx, xy, x0, yx, yy, y0 } = shown;
  switch (turn) {
    case 0:
      return shown;
    case 1:
      return { xx: yx, xy: yy, x0: y0, yx: -xx, yy: -xy, y0: size.width - x0 };
    case 2:
      return { xx: -xx, xy: -xy, x0: size.width - x0, yx: -yx, yy: -yy, y0: size.height - y0 };
    case 3:
      return { xx: -yx, xy: -yy, x0: size.height - y0, yx: xx, yy: xy, y0: x0 };
  }
}

/**
 * A box of a turned frame, as it lies on the page as shown.
 *
 * @param box in the frame of the turn
 * @param size the page as shown
 * @param turn the frame's turn
 */
export function toShown(box: Box, size: PageSize, turn: Turn): Box {
  const [left, top, right, bottom] = box;
  switch (turn) {
    case 0:
      return box;
    case 1:
      return [size.width - bottom, left, size.width - top, right];
    case 2:
      return [size.width - right, size.height - bottom, size.width - left, size.height - top];
    case 3:
      return [top, size.height - right, bottom, size.height - left];
  }
}

/**
 * A box of the page as shown, in the frame of a turn.
 *
 * @param box on the page as shown
 * @param size the page as shown
 * @param turn the frame's turn
 */
export function fromShown(box: Box, size: PageSize, turn: Turn): Box {
  const [left, top, right, bottom] = box;
  switch (turn) {
    case 0:
      return box;
    case 1:
      return [top, size.width - right, bottom, size.width - left];
    case 2:
      return [size.width - right, size.height - bottom, size.width - left, size.height - top];
    case 3:
      return [size.height - bottom, left, size.height - top, right];
  }
}

/**
 * Edges along a line of a turned frame, measured on the page as shown: from its left, or from its top where the line runs up or
 * down.
 *
 * @param edges in the frame of the turn
 * @param size the page as shown
 * @param turn the frame's turn
 */
export function edgesShown(edges: Float32Array, size: PageSize, turn: Turn): Float32Array {
  if (turn < 2) return edges;
  const whole = turn === 2 ? size.width : size.height;
  return edges.map((edge) => whole - edge);
}

/**
 * A point of a turned frame, as it lies on the page as shown.
 *
 * @param point in the frame of the turn
 * @param size the page as shown
 * @param turn the frame's turn
 */
export function pointShown([u, v]: readonly [number, number], size: PageSize, turn: Turn): [number, number] {
  const [x, y] = toShown([u, v, u, v], size, turn);
  return [x, y];
}

/**
 * The size of a turn's frame.
 *
 * @param size the page as shown
 * @param turn the frame's turn
 */
export function frameSize(size: PageSize, turn: Turn): PageSize {
  return turn % 2 === 0 ? size : { width: size.height, height: size.width };
}

/**
 * The turn of text from its direction on the page as shown.
 *
 * @param dx rightwards
 * @param dy downwards
 */
export function turnOf(dx: number, dy: number): Turn {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2;
  return dy > 0 ? 1 : 3;
}

/** Lines that sink or rise less than this for each point are straight: fonts and scanners are no more exact. */
const STRAIGHT = 0.03;

/**
 * How far text sinks (rises, where negative) in the upright frame of its turn for each point it goes on.
 *
 * @param dx its direction on the page as shown, rightwards
 * @param dy downwards
 * @param turn of the text
 */
export function slantOf(dx: number, dy: number, turn: Turn): number {
  const along = [dx, dy, -dx, -dy][turn] ?? 0;
  const down = [dy, -dx, -dy, dx][turn] ?? 0;
  const slant = along === 0 ? 0 : down / along;
  return Math.abs(slant) < STRAIGHT ? 0 : slant;
}
