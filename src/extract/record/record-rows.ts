import type { Statement, StatementCell } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";

const words = lexiconBeside(import.meta.url, "record.yaml");

/** So many words may stand beside a phrase in a head: "What happened by 2025". */
const BESIDE = 3;
/** "Only 19 of our 64 inspectors use theirs". */
const ONLY_SOME = screened(
  /\bonly\s(?:(?:about|around|some)\s)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half|a (?:few|third|quarter))\b/i,
);

/** What a row of a record reports of the thing it names. */
export interface RecordRow {
  /** The cells that report, as they stand. */
  readonly report: string;
  /** "Unclear": begun, bought, praised, or nothing that can be told. */
  readonly state: "done" | "not-done" | "unclear";
}

/**
 * A row of a table that tells what became of things: its heads say so ("we did", "what happened"), or say "result" beside what
 * was promised. In a plan, a column of how things stand counts only for what is done. Null for every other statement.
 */
export function recordRow({ form, cells, role }: Pick<Statement, "form" | "cells" | "role">): RecordRow | null {
  if (form !== "table-row" || cells.length < 2) return null;
  const under = (group: string) => cells.filter(({ head }) => isHead(group, head));
  const past = role === "progress" || under("head-said").length > 0 || under("head-told").length > 0;
  const status = under("head-status");
  const telling = past
    ? [...under("head-told"), ...under("head-result").filter((cell) => cell !== cells[0]), ...status]
    : status;
  if (telling.length === 0) return null;
  const report = telling.map(({ text }) => text).join("; ");
  const state = stateOf(report, telling, cells, role);
  return past || state === "done" ? { report, state } : null;
}

/** A head of one word is that word ("Completed", not "Completed digital transactions"); a phrase may have a word or two beside it. */
function isHead(group: string, head: string): boolean {
  const length = countWords(head);
  return words.find(group, head).some(({ start, end }) => {
    const named = countWords(head.slice(start, end));
    return length <= (named === 1 ? 1 : named + BESIDE);
  });
}

function stateOf(
  report: string,
  telling: readonly StatementCell[],
  cells: readonly StatementCell[],
  role: Statement["role"],
): RecordRow["state"] {
  // The first clause says how it stands; what follows says what came of it ("late offers fell").
  const first = report.split(/[;.]\s/)[0] ?? "";
  if (words.test("not-done", first) || ONLY_SOME.test(first)) return "not-done";
  if (words.test("pending", first)) return "unclear";
  if (words.test("done", first)) return "done";
  // The head itself says that what is named below is done.
  const isDone = role === "progress" || telling.some(({ head }) => words.test("done", head));
  const dated = cells.some(({ text }) => datesIn(text).some(({ latest, relation }) => latest && relation !== "by"));
  return isDone && dated ? "done" : "unclear";
}
