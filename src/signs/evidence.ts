import type { Evidence, Search } from "../model/finding.js";
import { BETWEEN_CELLS, type LabelledStatement } from "../model/statement.js";

/** How many characters of a lead-in a person needs beside a quote. */
const LONGEST_CONTEXT = 160;

/**
 * A statement as evidence: its own words, its place, and the words above that complete it.
 *
 * @param indicator the rubric's identifier it was found for
 * @param note why it did not count, for nearest misses
 */
export function evidence(
  statement: LabelledStatement,
  bearing: Evidence["bearing"],
  indicator: string,
  note?: string,
): Evidence {
  const context = contextOf(statement);
  return {
    bearing,
    quote: quoteOf(statement),
    spans: statement.spans,
    where: statement.where,
    indicator,
    statement: statement.id,
    ...(context === "" ? {} : { context }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The statement's own words as a quote: the cells of a row are joined by " | ". */
export function quoteOf(statement: LabelledStatement): string {
  return statement.text
    .split("\t")
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(BETWEEN_CELLS);
}

function contextOf(statement: LabelledStatement): string {
  if (statement.form === "sentence") return "";
  const above =
    statement.form === "table-row"
      ? statement.cells
          .map(({ head }) => head)
          .filter(Boolean)
          .join(" | ")
      : (statement.leadIns[0]?.text ?? "");
  return above.length <= LONGEST_CONTEXT ? above : `${above.slice(0, LONGEST_CONTEXT).trimEnd()}…`;
}

/** Whether a person said that a passage shows what the indicator quotes it for. */
export function saidToShow({ shows }: LabelledStatement, indicator: string): boolean {
  return shows?.has(indicator) === true;
}

/** What an indicator found, and which of it shows by its own words what it is quoted for. */
export interface Found {
  readonly all: readonly LabelledStatement[];
  readonly plain: readonly LabelledStatement[];
}

/**
 * An indicator's state and quotes: met by passages of which a person said so, or that show it by their own words; these come first. Where there are none of
 * these the others may show it: nothing is asserted, and the passages are put to the reader to look at (rubric 0, evidence rule).
 */
export function shownOrAsked(
  { all, plain }: Found,
  indicator: string,
  bearing: Evidence["bearing"] = "for",
): { readonly state: "met" | "unknown" | "not-met"; readonly asks?: true; readonly evidence: Evidence[] } {
  const sure = new Set([...all.filter((one) => saidToShow(one, indicator)), ...plain]);
  const quotes = [...sure, ...all.filter((one) => !sure.has(one))].map((one) => evidence(one, bearing, indicator));
  if (all.length === 0) return { state: "not-met", evidence: [] };
  return sure.size > 0 ? { state: "met", evidence: quotes } : { state: "unknown", asks: true, evidence: quotes };
}

/** Whether an indicator found something, asserted or to be looked at. */
export function isFound({ state, asks }: { readonly state: string; readonly asks?: boolean }): boolean {
  return state === "met" || asks === true;
}

/** What was looked for among the statements read, and how many words they hold. */
export function searched(
  lookedFor: string,
  given: { readonly document: { readonly words: number }; readonly statements: readonly unknown[] },
): Search {
  return { lookedFor, words: given.document.words, statements: given.statements.length };
}

/** At most three nearest misses, in document order. */
export function nearest(statements: readonly LabelledStatement[], indicator: string, note: string): Evidence[] {
  return statements.slice(0, 3).map((statement) => evidence(statement, "against", indicator, note));
}

/** "1 promise", "3 promises". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** What was judged, in a sentence: "25 headline promises", or "the 60 promises in the list" where none could be told apart. */
export function judgedPromises(count: number, told: boolean): string {
  return told ? counted(count, "headline promise") : `the ${counted(count, "promise")} in the list`;
}

/** A share as people say it: "3 of 12". */
export function ofAll(part: number, all: number): string {
  return `${part} of ${all}`;
}
