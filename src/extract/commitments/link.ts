import type { StrategyDocument } from "../../model/document.js";
import type { LabelledStatement, StatementCell } from "../../model/statement.js";
import { dateIn, ownerIn } from "./cells.js";
import { distinctiveIn, holdersOf } from "./content-words.js";
import type { DueChoice } from "./inherit.js";
import { readMeasure } from "./measure.js";
import { type Choice, chosen } from "./slots.js";
import { dueDatesIn } from "./when.js";
import { roleIn } from "./who.js";
import { isTerm } from "./wording.js";

/** So many distinctive words must be shared; one will do when nobody else in the document uses it. */
const FEWEST_SHARED = 2;

/** A promise as far as it has got, and what it still lacks. */
export interface Unfinished {
  readonly statement: LabelledStatement;
  /** The words of what is promised. */
  readonly what: string;
  readonly lacks: { readonly when: boolean; readonly who: boolean; readonly measure: boolean };
}

/** What was found elsewhere for one promise. */
export interface Linked {
  readonly when?: DueChoice;
  readonly who?: Choice;
  readonly measure?: { readonly indicator: Choice | null; readonly baseline: Choice | null; readonly target: Choice };
}

/** A line elsewhere that holds a date, an owner or a measure for something it names. */
interface Source {
  readonly statement: LabelledStatement;
  /** The words that name what it is about. */
  readonly about: string;
  readonly found: Linked;
}

/**
 * Finds dates, owners and measures that stand in a separate table, list or section. A line there belongs to a promise only
 * when both carry the same item code, or share distinctive words that point to no other promise equally well (rubric a).
 *
 * @returns by the promise's index; promises for which nothing was found are left out
 */
export function linkedSlots(
  document: StrategyDocument,
  promises: readonly Unfinished[],
  statements: readonly LabelledStatement[],
): Map<number, Linked> {
  const links = new Map<number, Linked>();
  const sources = statements.flatMap((statement) => sourceOf(statement) ?? []);
  if (sources.length === 0) return links;
  const holders = holdersOf(statements.map(({ text }) => text));
  const byWord = new Map<string, number[]>();
  const byCode = new Map<string, number[]>();
  promises.forEach(({ what, statement }, index) => {
    for (const word of distinctiveIn(what, holders)) push(byWord, word, index);
    const code = codeOf(document, statement);
    if (code) push(byCode, code, index);
  });
  for (const source of sources) {
    const index = promiseFor(document, source, promises, byCode, byWord, holders);
    const promise = index === undefined ? undefined : promises[index];
    if (index === undefined || !promise) continue;
    const { when, who, measure } = source.found;
    const had = links.get(index);
    links.set(index, {
      ...had,
      ...(when && promise.lacks.when && !had?.when ? { when } : {}),
      ...(who && promise.lacks.who && !had?.who ? { who } : {}),
      ...(measure && promise.lacks.measure && !had?.measure ? { measure } : {}),
    });
  }
  return links;
}

/** The one promise that the source belongs to; undefined when none or several fit. */
function promiseFor(
  document: StrategyDocument,
  source: Source,
  promises: readonly Unfinished[],
  byCode: ReadonlyMap<string, readonly number[]>,
  byWord: ReadonlyMap<string, readonly number[]>,
  holders: ReadonlyMap<string, number>,
): number | undefined {
  const elsewhere = (index: number) => promises[index]?.statement.block !== source.statement.block;
  const code = codeOf(document, source.statement);
  const coded = (code ? (byCode.get(code) ?? []) : []).filter(elsewhere);
  if (coded.length === 1) return coded[0];
  const shared = new Map<number, { count: number; only: boolean }>();
  for (const word of distinctiveIn(source.about, holders)) {
    const others = byWord.get(word);
    if (!others || isTerm("verbs", word) || isTerm("vague-things", word)) continue;
    for (const index of others) {
      if (!elsewhere(index)) continue;
      const so = shared.get(index) ?? { count: 0, only: false };
      shared.set(index, { count: so.count + 1, only: so.only || holders.get(word) === 2 });
    }
  }
  const ranked = [...shared].sort(([, a], [, b]) => b.count - a.count);
  const [best, second] = ranked;
  if (!best || (second && second[1].count === best[1].count)) return undefined;
  return best[1].count >= FEWEST_SHARED || best[1].only ? best[0] : undefined;
}

/** What a line gives to a promise elsewhere: rows with a column of dates, owners or measures, and lines of parts that hold these. */
function sourceOf(statement: LabelledStatement): Source | null {
  const { cells, role, text, block, start, labels } = statement;
  if (cells.length > 1) {
    const about = cells.filter(({ role: of }) => of !== "dates" && of !== "owners").map((cell) => cell.text);
    const found = fromCells(cells, block);
    return found.when || found.who ? { statement, about: about.join(" "), found } : null;
  }
  if (labels.has("COMMITMENT")) return null;
  const dates = dueDatesIn(text);
  const due = role === "dates" ? dates[0] : undefined;
  const when: DueChoice | undefined = due && {
    ...due,
    block,
    origin: "linked",
    start: start + due.start,
    end: start + due.end,
  };
  const colon = role === "owners" ? /[:–—]\s/u.exec(text) : null;
  const who = colon && chosen(block, start, roleIn(text, { start: colon.index + 1, end: text.length }), "linked");
  const read = role === "measures" || labels.has("TARGET") ? readMeasure(text, dates) : null;
  const target = read && chosen(block, start, read.target, "linked");
  const measure = read &&
    target && {
      indicator: chosen(block, start, read.indicator, "linked"),
      baseline: chosen(block, start, read.baseline, "linked"),
      target,
    };
  if (!when && !who && !measure) return null;
  return {
    statement,
    about: text,
    found: { ...(when ? { when } : {}), ...(who ? { who } : {}), ...(measure ? { measure } : {}) },
  };
}

function fromCells(cells: readonly StatementCell[], block: number): Linked {
  const dated = cells.find(({ role }) => role === "dates");
  const owned = cells.find(({ role }) => role === "owners");
  const when = dated && dateIn(dated, block);
  const who = owned && ownerIn(owned, block);
  return {
    ...(when ? { when: { ...when, origin: "linked" } } : {}),
    ...(who ? { who: { ...who, origin: "linked" } } : {}),
  };
}

/** "A3", "1.2", "Action 7": the code that an item begins with, or has for its bullet. */
function codeOf(document: StrategyDocument, { text, block, start }: LabelledStatement): string | null {
  const marker = start === 0 ? (document.blocks[block]?.marker ?? "") : "";
  for (const words of [marker, text]) {
    const code = CODE.exec(words);
    if (code) return (code[1] ?? code[2] ?? "").toUpperCase();
  }
  return null;
}

const CODE =
  /^(?:(?:action|commitment|objective|goal|project|milestone|initiative|deliverable)\s+([A-Z]?\d+(?:\.\d+)*)|([A-Z]{1,3}\d+(?:\.\d+)*|\d+\.\d+(?:\.\d+)*))(?=[\s.:)–—-]|$)/i;

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
