import type { LabelledStatement, SectionRole } from "../../model/statement.js";
import type { DateMention } from "../../text/dates.js";
import { datesIn } from "../../text/dates.js";
import { numbersIn } from "../../text/numbers.js";
import type { Extracts } from "../extracts.js";

/** What this sign's indicators are given. */
export type Given = Pick<
  Extracts,
  "document" | "sections" | "headings" | "statements" | "commitments" | "others" | "asOf"
>;

/** Parts in which nothing is told of this organisation's own doings. */
const SILENT: ReadonlySet<SectionRole> = new Set(["references", "glossary", "case-study"]);

/** Statements in the document's own voice, where it speaks of itself. */
export function ownVoice(statements: readonly LabelledStatement[]): LabelledStatement[] {
  return statements.filter(({ voice, role }) => voice === "own" && !SILENT.has(role));
}

/** Whether the words hold a figure that counts something: an amount, a share, a number of things. */
export function hasFigure(text: string): boolean {
  return numbersIn(text).some(({ kind, text: figure }) => kind !== "ordinal" && !YEAR.test(figure));
}

/** "Skills Plan 2035": the year in a name is no amount. */
const YEAR = /^(?:19|20)\d\d$/;

/** Dates that say when something was or will be, not how long it takes or how often it is done. */
export function pointsInTime(text: string): DateMention[] {
  return datesIn(text).filter(({ earliest, latest }) => earliest !== undefined || latest !== undefined);
}
