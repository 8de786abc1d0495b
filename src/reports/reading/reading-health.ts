import type { Block, BlockKind, StrategyDocument } from "../../model/document.js";

/** What a reader kept and what it left out of the evidence. */
export interface ReadingHealth {
  /** Words of the blocks that may be quoted, headings with them, as white space parts them; an appraisal counts its statements only. */
  readonly words: number;
  /** How many blocks of each kind may be quoted, in a fixed order. */
  readonly blocks: readonly { readonly kind: QuotedKind; readonly count: number }[];
  /** How many are never quoted. */
  readonly left: readonly { readonly kind: LeftKind; readonly count: number }[];
}

/** Kinds of block that findings quote. */
export type QuotedKind = "heading" | "paragraph" | "list-item" | "table-row";
/** Kinds of block that they never do. */
export type LeftKind = "furniture" | "contents-entry" | "caption" | "footnote";

const QUOTED: readonly QuotedKind[] = ["heading", "paragraph", "list-item", "table-row"];
const LEFT: readonly LeftKind[] = ["furniture", "contents-entry", "caption", "footnote"];

/** Counts what a reader kept and left out. */
export function readingHealth({ blocks }: Pick<StrategyDocument, "blocks">): ReadingHealth {
  const of = (kind: BlockKind) => blocks.filter((block) => block.kind === kind).length;
  const isQuoted = ({ kind }: Block) => (QUOTED as readonly BlockKind[]).includes(kind);
  return {
    words: blocks.filter(isQuoted).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    blocks: QUOTED.map((kind) => ({ kind, count: of(kind) })),
    left: LEFT.map((kind) => ({ kind, count: of(kind) })),
  };
}
