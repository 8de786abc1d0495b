import type { LabelledStatement } from "../../model/statement.js";
import type { Extracts } from "../extracts.js";

/** What the indicators of this sign are given. */
export type Given = Pick<Extracts, "document" | "sections" | "statements" | "commitments">;

/** The statements of the same section that stand at most so many places before and after; the statement itself left out. */
export function around(
  { statements }: Pick<Given, "statements">,
  { id, section }: LabelledStatement,
  before: number,
  after: number,
): LabelledStatement[] {
  return statements
    .slice(Math.max(0, id - before), id + after + 1)
    .filter((other) => other.id !== id && other.section === section && other.voice !== "other-body");
}
