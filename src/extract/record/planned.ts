import type { StrategyDocument } from "../../model/document.js";
import type { Statement, StatementCell } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { publicationDate } from "../facts/publication-date.js";

/** A day or a decision that is still open. */
const OPEN = /\bTB[ACD]\b|\bto be (?:determined|confirmed|announced)\b/;
/** The columns of a plan written on one line: "(2025), … (2026)". */
const YEAR_COLUMN = /\((?:FY\s?|Q[1-4]\s)?(20\d\d)(?:[/–-]\d\d)?\)/g;
/** The year in which a thing is to be there. */
const DUE_YEAR = /\b(?:in|by|due)\s(?:\p{L}+\s){0,2}?(20\d\d)\b/giu;
/** Somebody says in a sentence that it has happened. */
const HAS_HAPPENED = /\b(?:has|have|had|was|were|is|are|now|already|since|we|it|they)\b/i;
/** What a row of a plan says that will be there, as if it were. */
const DEED = screened(
  /\b(?:launch(?:ed)?|published|adopted|opened|completed?|delivered|in place|live|established|introduced|replaced|rolled out|approved|signed|installed|connected|developed|implemented|created|built)\b/i,
);

/** The year of publication, found once a document. */
const years = new WeakMap<StrategyDocument, number>();

/** The year that the document gives as its own; years after it lie ahead. Infinity where it gives none, so that none does. */
function ownYear(document: StrategyDocument): number {
  const known = years.get(document);
  if (known !== undefined) return known;
  const published = publicationDate(document)?.value.slice(0, 4);
  const year = published === undefined ? Number.POSITIVE_INFINITY : Number(published);
  years.set(document, year);
  return year;
}

/**
 * Whether words that read like a deed are those of a plan: "policy adopted (2026)" in a document of 2025, "launched, TBD". They
 * have no verb that says it has happened, and a year after the document's own, or a blank for it.
 *
 * @param text a list item, a cell with the year of its head, or a sentence
 */
export function isPlanned(text: string, document: StrategyDocument): boolean {
  if (HAS_HAPPENED.test(text)) return false;
  if (OPEN.test(text)) return true;
  const columns = [...text.matchAll(YEAR_COLUMN)].map(([, year]) => Number(year));
  const named = columns.length > 0 ? columns : [...text.matchAll(DUE_YEAR)].map(([, year]) => Number(year));
  const ahead = named.filter((year) => year > ownYear(document));
  return ahead.length > 0 && (ahead.length === named.length || columns.length > 1);
}

/** The same of a cell, whose year may stand in the head of its column. */
export function isPlannedCell({ text, head }: StatementCell, document: StrategyDocument): boolean {
  const [year, ...more] = head.match(/\b20\d\d\b/g) ?? [];
  return isPlanned(year && more.length === 0 ? `${text} (${year})` : text, document);
}

/** A line of a plan that names what will be there in years ahead: "one policy adopted (2026)". One with blanks promises nothing yet. */
export function isPlannedDeed({ text, form }: Statement, document: StrategyDocument): boolean {
  return (
    form === "list-item" && /20\d\d/.test(text) && DEED.test(text) && !OPEN.test(text) && isPlanned(text, document)
  );
}
