import { nounOf, openingCode } from "../../extract/structure/goal-codes.js";
import type { LabelledStatement, StatementCell } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import type { Given, OwnGoal } from "./own-goal.js";

/** Ticks and crosses say nothing. */
const TICK = /^(?:[✓✔✗✘xX•●yY]|yes|no|high|medium|low|\d{1,2}|[-–—])?$/i;
/** A matrix in which more cells than this are filled with marks maps nothing (rubric 1, gaming). */
const FULL_MATRIX = 0.8;
/** Heads that name goals of the whole organisation, in whatever plan they stand. */
const OF_THE_WHOLE = screened(
  /\b(?:corporate|council|trust|organisation\w*|agency|departmental|department[’']s|plan)\b/i,
);
/** "Goal in Closer Care", "aim of the council plan". */
const IN_A_PLAN = /\b(?:in|of|from)\s(?:our\s|the\s)?(?:\S+\s){0,5}?(?:plan|strategy|\p{Lu}\p{L}+)/u;
/** Column heads under which stands what changes about the goal. */
const CHANGE_HEAD = screened(
  /\b(?:chang\w+|digital|how|so that|contribut\w+|difference|why|benefits?|by what means)\b/i,
);
/** Fewer words than this name no change. */
const CHANGE_WORDS = 4;

/** The cell of a row that gives a goal of an own plan; undefined where the row has none. */
export interface GoalRow {
  readonly row: LabelledStatement;
  readonly goal: StatementCell;
  readonly opening: ReturnType<typeof openingCode>;
}

/** Every table row with a cell in a column of an own plan's goals. @param known goals that the text tells elsewhere, by which a column of bare codes is told */
export function goalRows(given: Given, known: readonly OwnGoal[]): GoalRow[] {
  const tables = new Map<number, LabelledStatement[]>();
  for (const row of given.statements) {
    if (row.form !== "table-row" || row.cells.length < 2) continue;
    const rows = tables.get(row.group ?? -1);
    if (rows) rows.push(row);
    else tables.set(row.group ?? -1, [row]);
  }
  return [...tables.values()].flatMap((rows) => rowsOf(given, rows, known));
}

function rowsOf(given: Given, rows: readonly LabelledStatement[], known: readonly OwnGoal[]): GoalRow[] {
  const marks = rows.flatMap(({ cells }) => cells.slice(1)).filter(({ text }) => TICK.test(text.trim()));
  if (marks.length > rows.flatMap(({ cells }) => cells.slice(1)).length * FULL_MATRIX) return [];
  const own = given.plans.filter(({ owner }) => owner === "own");
  const heads = new Set(rows.flatMap(({ cells }) => cells.map(({ head }) => head)));
  for (const head of heads) {
    if (nounOf(head) === "") continue;
    const found = rows.flatMap((row) => {
      const goal = row.cells.find((cell) => cell.head === head && cell.text.trim() !== "");
      return goal ? [{ row, goal, opening: openingCode(goal.text) }] : [];
    });
    const codes = found.flatMap(({ opening }) => opening?.code ?? []);
    const isOwn =
      OF_THE_WHOLE.test(head) ||
      IN_A_PLAN.test(head) ||
      own.some(({ name, called }) => head.includes(called ?? name)) ||
      (own.length > 0 && codes.length * 2 > found.length && codes.every(({ noun }) => noun === nounOf(head))) ||
      (known.length > 0 &&
        codes.every(({ code }) => known.some((goal) => goal.code?.code === code)) &&
        codes.length > 0);
    if (isOwn) return found;
  }
  return [];
}

/** The goals in a column, each once, with the rows that belong to it. */
export function goalColumn(rows: readonly GoalRow[]): OwnGoal[] {
  const goals = new Map<
    string,
    { text: string; opening: GoalRow["opening"]; noun: string; members: Set<number>; naming: LabelledStatement }
  >();
  for (const { row, goal, opening } of rows) {
    const key = opening?.code.code ?? goal.text.trim().toLowerCase();
    const known = goals.get(key);
    if (known) known.members.add(row.id);
    else
      goals.set(key, {
        text: opening?.rest ?? goal.text.trim(),
        opening,
        noun: nounOf(goal.head),
        members: new Set([row.id]),
        naming: row,
      });
  }
  return [...goals.values()].map(({ text, opening, noun, members, naming }) => ({
    text,
    members,
    naming,
    ...(opening ? { code: { noun: opening.code.noun || noun, code: opening.code.code } } : {}),
  }));
}

/** Whether another cell of the row says what changes about the goal: that of the column for it, if the table has one. */
export function rowExplains({ row, goal }: GoalRow, isChange: (text: string) => boolean): boolean {
  const others = row.cells.filter((cell) => cell !== goal);
  const telling = others.filter(({ head }) => CHANGE_HEAD.test(head));
  return (telling.length > 0 ? telling : others).some(
    ({ text }) =>
      text.trim().split(/\s+/).length >= CHANGE_WORDS &&
      !TICK.test(text.trim()) &&
      (telling.length > 0 || isChange(text)),
  );
}
