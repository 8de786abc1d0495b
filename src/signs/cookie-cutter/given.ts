import type { LabelledStatement } from "../../model/statement.js";
import type { Extracts } from "../extracts.js";

/** What the indicators of this sign are given. */
export type Given = Pick<Extracts, "document" | "chapters" | "statements" | "commitments" | "others">;

/** Parts that introduce the organisation or its leader: what stands there is not yet about the plan. */
const SCENE: ReadonlySet<LabelledStatement["role"]> = new Set(["about", "foreword"]);
/** Parts that are nobody's argument. */
const APPENDED: ReadonlySet<LabelledStatement["role"]> = new Set(["references", "glossary"]);

/** The statements in the document's own voice, reference lists and glossaries left out. */
export function ownVoice({ statements }: Pick<Given, "statements">): LabelledStatement[] {
  return statements.filter(({ voice, role }) => voice === "own" && !APPENDED.has(role));
}

/** Whether a statement stands outside “about us” and forewords. */
export function isOutsideScene({ role }: Pick<LabelledStatement, "role">): boolean {
  return !SCENE.has(role);
}
