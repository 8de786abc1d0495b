import type { Draft } from "../source/draft.js";

/** A paragraph of text with what its lines looked like. */
export interface TextDraft extends Draft {
  /** Columns before its first letter. */
  readonly indent: number;
  /** How many lines it has. */
  readonly lines: number;
  /** Whether a blank line, a page's start or the file's start stands before it, and the like behind it. */
  readonly apartBefore: boolean;
  readonly apartAfter: boolean;
}
