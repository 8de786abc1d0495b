import type { Extracts } from "../extracts.js";

/** What this sign's indicators are given. */
export type Given = Pick<Extracts, "document" | "statements" | "commitments" | "linked">;

/** Fewer promises than this make no share (rubric 0). */
export const FEWEST_FOR_SHARE = 10;
