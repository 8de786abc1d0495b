import type { GoalCode } from "../../extract/structure/goal-codes.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Extracts } from "../extracts.js";

/** What finding the goals of own plans needs. */
export type Given = Pick<Extracts, "sections" | "statements" | "plans">;

/** One goal of a plan of the organisation, as this document lists it. */
export interface OwnGoal {
  readonly text: string;
  readonly code?: GoalCode;
  /** Ids of the statements that belong to it: under its heading, in its list item, in its table row. */
  readonly members: ReadonlySet<number>;
  /** The statement that names it, where one does. */
  readonly naming?: LabelledStatement;
}
