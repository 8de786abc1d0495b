import type { Statement } from "../../model/statement.js";
import { duplicatesAmong } from "../commitments/duplicates.js";

/** The statements without near-copies of one another (rubric 0, count things once): of each the longest copy, in reading order. */
export function withoutCopies<One extends Pick<Statement, "text">>(statements: readonly One[]): One[] {
  const copies = duplicatesAmong(statements.map(({ text }) => ({ words: text, completeness: text.length })));
  return statements.filter((_, index) => copies[index] === null);
}
