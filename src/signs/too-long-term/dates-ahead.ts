import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { screened } from "../../text/screened.js";
import type { Extracts } from "../extracts.js";

/** Fewer dated promises than this make no share. */
export const FEWEST_DATED = 4;

/** A date that something is due by, with the statement that says so. */
export interface DateAhead {
  readonly statement: LabelledStatement;
  /** The last day that fits, YYYY-MM-DD. */
  readonly latest: string;
}

type Given = Pick<Extracts, "statements" | "commitments">;

/**
 * When things are due: the dates of the promises, each counted once, and of statements that promise by their wording without
 * being counted as commitments ("by 2027 every clinic will …"). Where hardly any have a date, also of list items, rows and
 * sentences about what will be.
 */
export function datesAhead({ statements, commitments }: Given): DateAhead[] {
  const promised = commitments.flatMap(({ when, duplicateOf, statement }) => {
    const found = statements[statement];
    // "We will not build what was asked for in 2024" has no day by which it is done.
    return duplicateOf === null && when?.latest && found && !found.grammar.negated
      ? [{ statement: found, latest: when.latest }]
      : [];
  });
  const taken = new Set(commitments.filter(({ when }) => when?.latest).map(({ statement }) => statement));
  const worded = statements.flatMap((statement) => {
    const latest = taken.has(statement.id) || !promises(statement) ? undefined : dueIn(statement);
    return latest === undefined ? [] : [{ statement, latest }];
  });
  const due = [...promised, ...worded];
  if (due.length >= FEWEST_DATED) return due;
  const known = new Set([...taken, ...worded.map(({ statement }) => statement.id)]);
  return [
    ...due,
    ...statements.flatMap((statement) => {
      const latest = known.has(statement.id) || !looksAhead(statement) ? undefined : dueIn(statement);
      return latest === undefined ? [] : [{ statement, latest }];
    }),
  ];
}

function promises(statement: LabelledStatement): boolean {
  const { modality } = statement.grammar;
  return isToCome(statement) && (modality === "promise" || modality === "intention");
}

function looksAhead(statement: LabelledStatement): boolean {
  return isToCome(statement) && (statement.form !== "sentence" || statement.grammar.tense === "future");
}

function isToCome({ voice, role, grammar, text }: LabelledStatement): boolean {
  const told = role === "references" || role === "situation" || role === "progress";
  return voice === "own" && !told && grammar.tense !== "past" && !FORECAST.test(text);
}

/** "Demand will continue to grow until 2035", "is expected to reach": what comes of itself is not due by anybody. */
const FORECAST = screened(
  /\b(?:(?:is|are|was|were) (?:expected|projected|forecast|predicted|estimated|likely|set) to (?:grow|rise|reach|fall|increase|decrease|decline|double|exceed|remain|hit|be|account)|will (?:likely|probably)|(?:forecasts?|projections?|estimates?) (?:that|show|suggest|of)|(?:demand|population|market|spending|prices?|number of (?:people|users|jobs))\b[^.;]{0,60}\bwill (?:continue to |only )?(?:grow|rise|reach|fall|increase|decrease|decline|double|exceed))\b/i,
);

/** "By 2027", "until June 2030"; in a row, a cell that is only a date; after "will", any date of one day, month or year. */
function dueIn({ text, form, grammar }: LabelledStatement): string | undefined {
  const dates = datesIn(text).filter(({ kind, latest }) => latest !== undefined && kind !== "span");
  const due = dates.find(
    ({ relation, start, end }) =>
      relation === "by" ||
      relation === "until" ||
      (grammar.tense === "future" && relation !== "since") ||
      (form === "table-row" && /(?:^|\t)\s*$/.test(text.slice(0, start)) && /^\s*(?:\t|$)/.test(text.slice(end))),
  );
  return due?.latest;
}
