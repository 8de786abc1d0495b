import { joinedPromises } from "../../extract/commitments/joined.js";
import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import type { Extracts } from "../extracts.js";

type Given = Pick<Extracts, "sections" | "statements">;

/** One thing promised: a statement, or the rows of one table that are about one action. */
export interface Promised {
  /** The statement that is shown for it. */
  readonly statement: LabelledStatement;
  /** Every commitment that belongs to it. */
  readonly commitments: readonly Commitment[];
  /** How many promises it counts for: more than one where actions with different objects are joined. */
  readonly parts: number;
}

/** What is promised, each thing once, in document order (rubric h: promises, not units). */
export function promisesIn(given: Given, distinct: readonly Commitment[]): Promised[] {
  const groups = new Map<string, { statement: LabelledStatement; commitments: Commitment[] }>();
  for (const commitment of distinct) {
    const statement = given.statements[commitment.statement];
    if (!statement) continue;
    const key = actionOf(statement, given) ?? `statement ${statement.id}`;
    const known = groups.get(key);
    if (known) known.commitments.push(commitment);
    else groups.set(key, { statement, commitments: [commitment] });
  }
  return [...groups.values()].map(({ statement, commitments }) => ({
    statement,
    commitments,
    // The rows of one action are its steps, however many.
    parts: commitments.length > 1 ? 1 : commitments.flatMap((one) => joinedPromises(one, statement.form)).length,
  }));
}

/** How many promises there are. */
export function countOf(promises: readonly Promised[]): number {
  return promises.reduce((sum, { parts }) => sum + parts, 0);
}

/** "Action 7: …" above a table or in a row: the rows below are its steps. */
const ACTION = screened(
  /^(?:action|commitment|project|deliverable|initiative|recommendation)\s+(?:no\.?\s*)?(?<code>[A-Z]{0,3}\d+(?:\.\d+)*)\b/i,
);
/** A cell that is an action's number and nothing else. */
const CODE = /^[A-Z]{0,3}\d+(?:\.\d+)*[.)]?$/i;

/** The action that a row of a table, or the heading of one, is about; undefined for every other statement, which speaks for itself. */
function actionOf(statement: LabelledStatement, { sections }: Given): string | undefined {
  const { form, leadIns, cells, block, section, group } = statement;
  const heading = ACTION.exec(sections[section]?.heading ?? "")?.groups?.["code"];
  if (form === "sentence" && heading !== undefined && sections[section]?.block === block) return `action ${section}`;
  if (form !== "table-row") return undefined;
  if (heading !== undefined) return `action ${section}`;
  const title = leadIns.find(({ kind, text }) => kind === "item" && ACTION.test(text));
  if (title) return `rows under ${title.block}`;
  const named = cells.length > 1 ? (cells[0]?.text.trim() ?? "") : "";
  const action = ACTION.exec(named)?.groups?.["code"] ?? (CODE.test(named) ? named : undefined);
  return action === undefined ? `row ${block}` : `table ${group}, ${action.replace(/\W+$/, "")}`;
}
