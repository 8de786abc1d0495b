import type { Commitment } from "../../model/commitment.js";
import type { Extracts } from "../extracts.js";

/** What this sign's indicators are given. */
export type Given = Pick<Extracts, "document" | "statements" | "commitments" | "linked">;

/** Fewer promises than this make no share (rubric 0). */
export const FEWEST_FOR_SHARE = 10;

/** The promises that are judged: each once, without the rows of a table of measures that is joined to nothing. */
export function distinctPromises(given: Given): Commitment[] {
  return given.commitments.filter((one) => one.duplicateOf === null && !isMeasureAlone(given, one));
}

/** A row of a table of measures has no promise in it: joined to nothing, it makes no text less vague (rubric 10, gaming). */
function isMeasureAlone(given: Given, { statement }: Commitment): boolean {
  const row = given.statements[statement];
  if (row?.form !== "table-row") return false;
  const first = row.cells[0];
  return first?.role === "measures" && !row.cells.some(({ role }) => role === "promises" || role === "actions");
}
