import type { GivenLabel } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import type { Labeller, LabellingContext } from "../labeller.js";
import { align } from "./align.js";
import { candour } from "./candour.js";
import { commitment } from "./commitment.js";
import { exclusion } from "./exclusion.js";
import { generic } from "./generic.js";
import { instructsOthers } from "./instructs.js";
import { involvement } from "./involvement.js";
import { local } from "./local.js";
import { outcome } from "./outcome.js";
import { owner } from "./owner.js";
import { principle } from "./principle.js";
import { priority } from "./priority.js";
import { progress } from "./progress.js";
import type { Rule, Surroundings } from "./rule.js";
import { target } from "./target.js";
import { userNeed } from "./user-need.js";

/** Raise when a change of rules or cues can move a label. */
const VERSION = "14";

/** One rule per label, in the rubric's order. GENERIC comes last because it looks at what the others said. */
const RULES: readonly Rule[] = [
  commitment,
  target,
  outcome,
  progress,
  candour,
  userNeed,
  involvement,
  principle,
  priority,
  exclusion,
  align,
  owner,
  local,
  generic,
];

/** Labels by hand-written rules over words, grammar and the document's structure. */
export const rules: Labeller = {
  by: "rules",
  version: VERSION,
  label(context) {
    const groups = groupsOf(context.statements);
    const instructs = instructsOthers(context);
    return context.statements.map((statement, at) => {
      const before = context.statements[at - 1];
      const after = context.statements[at + 1];
      const around: Surroundings = {
        ...context,
        siblings: statement.group === undefined ? [] : (groups.get(statement.group) ?? []),
        before: before?.section === statement.section ? before : undefined,
        after: after?.section === statement.section ? after : undefined,
        instructs,
      };
      return labelsOf(statement, around);
    });
  },
};

function labelsOf(statement: Statement, around: Surroundings): GivenLabel[] {
  const given: GivenLabel[] = [];
  for (const { label, applies } of RULES) {
    const found = applies(
      statement,
      around,
      given.map((one) => one.label),
    );
    for (const one of found ? [found].flat() : []) given.push({ label, by: "rules", ...one });
  }
  return given;
}

function groupsOf(statements: LabellingContext["statements"]): Map<number, Statement[]> {
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.group === undefined) continue;
    const group = groups.get(statement.group);
    if (group) group.push(statement);
    else groups.set(statement.group, [statement]);
  }
  return groups;
}
