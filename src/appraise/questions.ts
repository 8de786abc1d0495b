import type { Answer } from "../labellers/person/answer.js";
import type { PlacedAnswer } from "../labellers/person/person.js";
import type { Finding } from "../model/finding.js";
import type { Label } from "../model/label.js";
import type { LabelledStatement } from "../model/statement.js";
import { type OpenLabel, openLabels } from "./confirmed.js";
import type { Understanding } from "./understand.js";

/** Whether one label applies to one passage: a question that a person can answer with a key. */
export interface Question extends OpenLabel {
  /** The candidate signs that show the passage: their standing waits for the answer. */
  readonly signs: readonly string[];
  /** How many neighbours of the same list and form a person has confirmed to have this label. */
  readonly confirmedBeside: number;
  /** False where only the neighbours suggest the label. */
  readonly given: boolean;
}

/**
 * What to ask a person, the answer that changes most first: by the number of candidate signs that show the passage, and one
 * more where a neighbour in the same list was confirmed; then promises before other labels, then as the document reads. Asked
 * are the labels of what the signs show, all promises, and the neighbours of what was confirmed.
 *
 * @param placed the answers so far; what they answer is not asked again
 */
export function questionsFor(
  understanding: Understanding,
  findings: readonly Finding[],
  placed: readonly PlacedAnswer[],
): Question[] {
  const { statements, commitments } = understanding;
  const answered = new Map<string, Answer["says"]>();
  for (const { answer, statement } of placed) {
    if (statement !== undefined) answered.set(keyOf({ statement, label: answer.label }), answer.says);
  }
  const beside = confirmedBeside(statements, answered);
  const signs = signsShowing(findings, statements);
  const copies = new Set(commitments.filter((one) => one.duplicateOf !== null).map(({ statement }) => statement));
  const asked = new Map<string, Question>();
  const ask = (statement: number, label: Label) => {
    const key = keyOf({ statement, label });
    if (answered.has(key) || asked.has(key)) return;
    asked.set(key, {
      statement,
      label,
      signs: signs.get(statement) ?? [],
      confirmedBeside: beside.get(key)?.times ?? 0,
      given: statements[statement]?.labels.has(label) ?? false,
    });
  };
  for (const statement of signs.keys()) for (const label of statements[statement]?.labels ?? []) ask(statement, label);
  for (const { statement } of commitments) if (!copies.has(statement)) ask(statement, "COMMITMENT");
  for (const { statement, label } of beside.values()) ask(statement, label);
  return [...asked.values()].sort(
    (a, b) => weightOf(b) - weightOf(a) || promiseFirst(a) - promiseFirst(b) || a.statement - b.statement,
  );
}

function weightOf({ signs, confirmedBeside: times }: Question): number {
  return signs.length + Math.min(times, 1);
}

function promiseFirst({ label }: Question): number {
  return label === "COMMITMENT" ? 0 : 1;
}

function keyOf({ statement, label }: OpenLabel): string {
  return `${statement} ${label}`;
}

/** For each statement among their evidence the candidate signs that answers could make verdicts of. */
function signsShowing(
  findings: readonly Finding[],
  statements: readonly LabelledStatement[],
): Map<number, readonly string[]> {
  const showing = new Map<number, string[]>();
  for (const finding of findings) {
    if (finding.standing === "verdict") continue;
    for (const statement of new Set(openLabels(finding, statements)?.map((one) => one.statement))) {
      const signs = showing.get(statement);
      if (signs) signs.push(finding.title);
      else showing.set(statement, [finding.title]);
    }
  }
  return showing;
}

/** The neighbours of what was confirmed: the statements just before and after in the same list, in the same form. */
function confirmedBeside(
  statements: readonly LabelledStatement[],
  answered: ReadonlyMap<string, Answer["says"]>,
): Map<string, OpenLabel & { readonly times: number }> {
  const beside = new Map<string, OpenLabel & { readonly times: number }>();
  for (const [key, says] of answered) {
    if (says === "no") continue;
    const [at, label] = key.split(" ") as [string, Label];
    const { group, form } = statements[Number(at)] ?? {};
    for (const statement of [Number(at) - 1, Number(at) + 1]) {
      const neighbour = statements[statement];
      if (!neighbour || group === undefined || neighbour.group !== group || neighbour.form !== form) continue;
      const open = { statement, label };
      beside.set(keyOf(open), { ...open, times: (beside.get(keyOf(open))?.times ?? 0) + 1 });
    }
  }
  return beside;
}
