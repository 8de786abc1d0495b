import { boxAround, type Quad, type Slanting } from "../../../model/boxes.js";
import type { Piece } from "../../../model/place.js";
import type { Line } from "../line.js";

/** The page that lines were straightened on. */
interface Straightened {
  readonly width: number;
  readonly height: number;
  /** How far its lines sink to the right on the page as shown, in radians. */
  readonly skew: number;
}

/**
 * A line read by OCR with its pieces where they lie on the page as shown: it was straightened to be read.
 *
 * @param line as read
 * @param page it was read on
 */
export function placedOnPage(line: Line, page: Straightened): Line {
  return { ...line, pieces: line.pieces.map((piece) => placed(piece, page)) };
}

function placed(piece: Piece, page: Straightened): Piece {
  const { place } = piece;
  if (place.kind !== "pdf") return piece;
  const byOcr = { ...place, byOcr: true as const };
  const [box] = place.boxes;
  if (page.skew === 0 || !box) return { ...piece, place: byOcr };
  const [left, top, right, bottom] = box;
  const turned = (x: number, y: number) => turnedBack(x, y, page);
  const [above, below] = [turned(left, top), turned(left, bottom)];
  const quad: Quad = [...above, ...turned(right, top), ...turned(right, bottom), ...below];
  const slanting: Slanting = { at: above[0], above, below, slant: Math.tan(page.skew) };
  const edges = piece.edges && Float32Array.from(piece.edges, (edge) => turned(edge, top)[0]);
  return {
    ...piece,
    place: { ...byOcr, boxes: [boxAround(quad)], quads: [quad] },
    ...(edges ? { edges, run: { along: "across", slanting } } : {}),
  };
}

/** A point of the straightened page, on the page as shown. */
function turnedBack(x: number, y: number, { width, height, skew }: Straightened): [number, number] {
  const [cos, sin] = [Math.cos(skew), Math.sin(skew)];
  const [right, down] = [x - width / 2, y - height / 2];
  return [width / 2 + right * cos - down * sin, height / 2 + right * sin + down * cos];
}
