import type { Turn } from "../../formats/pdf/frame.js";
import type { BlockKind } from "../../model/document.js";
import type { Line } from "./line.js";

/** A block in the making: lines that belong together, and what has been found out about them. Positions in the upright frame of the turn. */
export interface Draft {
  kind: BlockKind;
  readonly page: number;
  readonly turn: Turn;
  /** In reading order; for a table row the lines of all its cells. */
  readonly lines: Line[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Text size in points, of the most letters. */
  readonly size: number;
  /** True when the whole block is in bold. */
  readonly bold: boolean;
  /** Right edge of the column the block stands in, in points. */
  readonly columnRight: number;
  level?: number;
  /** Table rows: the lines of each cell, with its column. */
  cells?: readonly { readonly column: number; readonly lines: readonly Line[] }[];
  table?: number;
  headerRow?: boolean;
  /** Length of the list marker at the start of the first line; 0 when the block is no list item. */
  markerLength: number;
  /** True when the item's bullet is drawn, not written. */
  drawnBullet: boolean;
}

/**
 * A draft of some lines.
 *
 * @param lines in order, at least one
 * @param kind what it is thought to be
 * @param columnRight right edge of the column, in points
 */
export function draftOf(lines: readonly Line[], kind: BlockKind = "paragraph", columnRight?: number): Draft {
  const first = lines[0] as Line;
  let [left, top, right, bottom] = [first.left, first.top, first.right, first.bottom];
  let main = first;
  let bold = true;
  for (const line of lines) {
    left = Math.min(left, line.left);
    top = Math.min(top, line.top);
    right = Math.max(right, line.right);
    bottom = Math.max(bottom, line.bottom);
    if (line.text.length > main.text.length) main = line;
    if (line.boldShare < 0.85) bold = false;
  }
  return {
    kind,
    page: first.page,
    turn: first.turn,
    lines: [...lines],
    left,
    top,
    right,
    bottom,
    size: main.size,
    bold,
    columnRight: columnRight ?? right,
    markerLength: 0,
    drawnBullet: false,
  };
}
