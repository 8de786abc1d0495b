import type { Block, BlockKind, Cell } from "../../model/document.js";
import type { BlockText } from "./block-text.js";
import { joinTexts, shareCovered } from "./block-text.js";
import type { SourceText } from "./source-text.js";

/** A block in the making: what a reader of a text format found, before page remains, contents and broken lines are mended. */
export interface Draft {
  readonly kind: BlockKind;
  readonly body: BlockText;
  /** Headings: 1 to 6. List items: depth from 1. */
  readonly level?: number;
  readonly marker?: string;
  /** Offset of the marker in the source, where it is written there. */
  readonly markerStart?: number;
  readonly quoted?: boolean;
  readonly page?: number;
  readonly table?: number;
  readonly cells?: readonly Cell[];
  readonly headerRow?: boolean;
}

/**
 * A table row from its cells, which a tab joins.
 *
 * @param cells text and column of each cell, in order
 * @param table number of the table in the document, from 0
 * @param headerRow whether these are column heads
 * @param source the file
 */
export function tableRow(
  cells: readonly { readonly body: BlockText; readonly column: number }[],
  table: number,
  headerRow: boolean,
  source: SourceText,
): Draft | undefined {
  const filled = cells.filter(({ body }) => body.text !== "");
  if (filled.length === 0) return undefined;
  const places: Cell[] = [];
  let start = 0;
  for (const { body, column } of filled) {
    places.push({ start, end: start + body.text.length, column });
    start += body.text.length + 1;
  }
  const body = joinTexts(
    filled.map((cell) => cell.body),
    source,
    "\t",
  );
  return { kind: "table-row", body, table, cells: places, ...(headerRow ? { headerRow } : {}) };
}

/**
 * The finished block.
 *
 * @param draft a draft with text
 */
export function toBlock({ body, markerStart: _, ...rest }: Draft): Block {
  return { ...rest, text: body.text, pieces: body.pieces };
}

/**
 * The same words as a block of another kind, with nothing that only its former kind has.
 *
 * @param draft the draft
 * @param kind what it is instead
 */
export function turnInto(draft: Draft, kind: BlockKind): Draft {
  const { body, page, quoted } = draft;
  return { kind, body, ...(page ? { page } : {}), ...(quoted ? { quoted } : {}) };
}

/**
 * Whether all of a draft's words are in bold.
 *
 * @param draft the draft
 */
export function isBold({ body }: Draft): boolean {
  return shareCovered(body.text, body.bold) >= 0.95;
}
