import type { GreyPicture } from "../../../formats/ocr/picture-reader.js";
import { inkShade } from "./ink.js";

const DEGREE = Math.PI / 180;
/** A page that lies further askew was not laid on the glass to be read. */
const MOST = 5 * DEGREE;
/** First the turn is looked for in coarse steps, then in fine ones around the best. */
const COARSE = 0.25 * DEGREE;
const FINE = 0.02 * DEGREE;
/** A smaller turn moves the end of a line by less than half a point. */
const STRAIGHT = 0.05 * DEGREE;
/** With fewer edges there is not even a word. */
const FEWEST_DOTS = 30;

/**
 * How far the lines of a page sink to the right, in radians; 0 where they are straight, undefined where there is nothing to be
 * a line. At the right turn the lower edges of letters fall into the same rows.
 *
 * @param picture of the page; a small one will do
 */
export function skewOf(picture: GreyPicture): number | undefined {
  const edges = lowerEdges(picture);
  if (edges.length < 2 * FEWEST_DOTS) return undefined;
  const margin = Math.ceil(picture.width * Math.tan(MOST + COARSE)) + 1;
  const rows = new Float64Array(picture.height + 2 * margin);
  const sharpness = (turn: number) => sharpnessAt(edges, turn, rows, margin);
  const rough = best(sharpness, -MOST, MOST, COARSE);
  const turn = best(sharpness, rough - COARSE, rough + COARSE, FINE);
  return Math.abs(turn) < STRAIGHT ? 0 : turn;
}

/** The turn with the sharpest rows; of equal ones the first. */
function best(sharpness: (turn: number) => number, from: number, to: number, step: number): number {
  let [found, most] = [0, -1];
  const steps = Math.round((to - from) / step);
  for (let at = 0; at <= steps; at += 1) {
    const turn = from + at * step;
    const value = sharpness(turn);
    if (value <= most) continue;
    most = value;
    found = turn;
  }
  return found;
}

/** Ink with paper below it, as x and y one after the other: the insides of pictures and bands say nothing about lines. */
function lowerEdges(picture: GreyPicture): Int32Array {
  const { width, height, dots } = picture;
  const shade = inkShade(picture);
  let edges = 0;
  const forEach = (found: (x: number, y: number) => void) => {
    for (let y = 0; y < height - 1; y += 1) {
      const row = y * width;
      for (let x = 0; x < width; x += 1) {
        if ((dots[row + x] ?? 0) <= shade && (dots[row + width + x] ?? 0) > shade) found(x, y);
      }
    }
  };
  // Counted first: a photograph has millions, and a list that grows takes several times their room.
  forEach(() => {
    edges += 1;
  });
  const places = new Int32Array(2 * edges);
  let at = 0;
  forEach((x, y) => {
    places[at] = x;
    places[at + 1] = y;
    at += 2;
  });
  return places;
}

/** How unevenly the edges fall into rows that sink by a turn; the margin is for rows that leave the picture. */
function sharpnessAt(edges: Int32Array, turn: number, rows: Float64Array, margin: number): number {
  rows.fill(0);
  const slope = Math.tan(turn);
  for (let at = 0; at < edges.length; at += 2) {
    const row = Math.round((edges[at + 1] ?? 0) - slope * (edges[at] ?? 0)) + margin;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}
