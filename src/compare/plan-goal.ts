import type { GoalCode } from "../extract/structure/goal-codes.js";
import type { Passage } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";

/** One goal of a plan, as the plan words it. */
export interface PlanGoal {
  /** Without its number. */
  readonly text: string;
  readonly code?: GoalCode;
  /** Told as a move from one state to another ("from paper to screens"). */
  readonly isMove?: boolean;
  /** Where the plan tells it: a heading, or a statement. */
  readonly passage: LabelledStatement | Passage;
  /** The block it stands in. */
  readonly block: number;
}
