import type { Statement, StatementCell } from "../../model/statement.js";
import type { NumberMention } from "../../text/numbers.js";
import { screened } from "../../text/screened.js";
import { quantitiesOf } from "./figures.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** A count from here on is a fact whatever it counts; a smaller one needs a thing that can be counted here. */
const LARGE_COUNT = 100;
/** How far behind a small count its thing may stand, in characters. */
const NEAR = 45;

/** What is wanted, due or merely said to be so tells nothing about how things are. */
const NOT_STATED: ReadonlySet<Statement["grammar"]["modality"]> = new Set(["intention", "requirement", "need"]);

/** "Highest population of under 18s", "founded in 1934": facts without a count. */
const FACT = screened(
  /\b(?:(?:second|third|\d(?:nd|rd|th)\s)?(?:highest|largest|lowest|oldest|busiest|biggest|poorest|youngest) (?:\p{L}+ ){0,4}in (?:the )?(?:\p{Lu}|country|county|region|state|city)|(?:was|were|is) (?:founded|established|set up|created|formed|built|opened) in \d{4}|(?:[Nn]umber|[Tt]otal|[Ss]hare) of [^:.]{3,80}: \d[\d,.]*%?$|(?:thousands|millions|hundreds of (?:thousands|millions)) of (?:people|visitors|users|residents|patients|customers|citizens))/u,
);

/** "Two of our nine schools", "our 84 stalls", "we have five sites": a number of things that are one's own. */
const OWN_COUNT = screened(
  /\b(?:our|has|have|had|we run|we own|we serve|we employ|we manage|we operate)\s(?:own\s)?(?:over\s|about\s|some\s|nearly\s|around\s|more than\s)?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\s(?<things>(?:\p{Ll}[\p{Ll}-]*\s){0,2}\p{Ll}[\p{Ll}-]*s)\b/iu,
);

/** "Two of the five islands": so many of those there are. */
const SO_MANY_OF = screened(
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) of (?:the|our|its) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\d+)\s(?<things>(?:[a-z-]+\s){0,2}[a-z-]+s)\b/i,
);

/** "In 2009, we launched …", "our site went live in May 2016": what the organisation itself did, and when. */
const OWN_YEAR = /\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ff]rom|[Uu]ntil)\s(?:\p{Lu}\p{Ll}+\s)?(?:19|20)\d\d\b/u;
const OWN_ACT = /^(?:[^,]{1,40},?\s)?(?:we|We|our|Our)\s/u;

/** A table that came out as one line holds too many figures to tell what they count. */
const RUN_TOGETHER = /-{8,}|_{8,}|\.{8,}/;

/** Columns in which figures are wanted, due or spent, and tell nothing about how things are. */
const AHEAD: ReadonlySet<Statement["role"]> = new Set([
  "promises",
  "actions",
  "measures",
  "dates",
  "objectives",
  "outcomes",
  "owners",
  "benefits",
]);

/** Rows of figures in tables of measures and dates are aimed at, not counted. */
const PROJECTED: ReadonlySet<Statement["role"]> = new Set(["measures", "dates"]);

/** Rubric (b) 13: a checkable fact particular to this organisation, place or people. Promises and targets are not facts. */
export const local: Rule = {
  label: "LOCAL",
  applies(statement, _around, already): Applies | null {
    const { text, voice, role, grammar } = statement;
    if (voice !== "own" || role === "references" || role === "glossary") return null;
    if (RUN_TOGETHER.test(text) || cues.test("local-not", text)) return null;
    if (statement.form === "table-row" && PROJECTED.has(role)) return inACell(statement);
    if (grammar.tense === "bare") return inACell(statement) ?? alone(statement, already);
    if (grammar.tense === "future") return inACell(statement) ?? beforeThePromise(statement);
    if (NOT_STATED.has(grammar.modality)) return inACell(statement);
    if (already.includes("TARGET") && !cues.test("local-now", text)) return null;
    if (quantitiesOf(statement).figures.some((figure) => counts(text, figure))) return { cue: "counted here" };
    const fact = FACT.exec(text);
    return fact ? { cue: fact[0].toLowerCase() } : (ownCount(text) ?? ownAct(statement));
  },
};

/** A row that promises may also say, in another cell, how things are. */
function inACell(statement: Statement): Applies | null {
  if (statement.form !== "table-row") return null;
  const offset = ({ start }: StatementCell) => start - statement.start;
  const { figures } = quantitiesOf(statement);
  for (const cell of statement.cells) {
    if (AHEAD.has(cell.role) || cell.text.length > LONGEST_CELL || !STATES.test(cell.text)) continue;
    const inside = figures.filter(({ start, end }) => start >= offset(cell) && end <= offset(cell) + cell.text.length);
    if (inside.some((figure) => counts(statement.text, figure)) || ownCount(cell.text))
      return { cue: "counted here", stretch: { start: cell.start, end: cell.end } };
  }
  return null;
}

/** A cell that says how things are is a sentence, with a verb that says so. */
const STATES = /\p{Ll}\s(?:is|are|was|were|has|have|had|does|did|cannot|fails?|works?|takes?|lacks?|needs?)\s/u;
/** A longer cell is a text of its own, in which the figure may belong to anything. */
const LONGEST_CELL = 120;

/** "35 dashboards", "Number of solutions in use: 80": a count without a verb, where nothing is promised or aimed at. */
function alone(statement: Statement, already: readonly string[]): Applies | null {
  if (AHEAD.has(statement.role) || already.includes("COMMITMENT") || already.includes("TARGET")) return null;
  if (statement.form === "table-row") return null;
  const { figures, dates } = quantitiesOf(statement);
  if (dates.length > 0) return null;
  return figures.some(({ kind, value }) => kind === "count" && value >= 10) && cues.test("local-things", statement.text)
    ? { cue: "counted here" }
    : null;
}

/** "Two of our schools are across the river, so we will …": the fact stands before the promise. */
function beforeThePromise(statement: Statement): Applies | null {
  if (statement.form === "table-row") return null;
  const head = statement.text.slice(0, PROMISING.exec(statement.text)?.index ?? 0);
  if (!STATES.test(head)) return null;
  const inside = quantitiesOf(statement).figures.filter(({ end }) => end <= head.length);
  return inside.some((figure) => counts(head, figure)) ? { cue: "counted here" } : ownCount(head);
}

const PROMISING = /\b(?:will|shall)\b|[’']ll\b/u;

function ownCount(text: string): Applies | null {
  const found = OWN_COUNT.exec(text) ?? SO_MANY_OF.exec(text);
  const things = found?.groups?.["things"] ?? "";
  if (!found || cues.test("local-parts-of-a-plan", things)) return null;
  return { cue: found[0].toLowerCase() };
}

function ownAct({ text, grammar }: Statement): Applies | null {
  if (grammar.tense !== "past" || !OWN_ACT.test(text) || cues.test("local-papers", text)) return null;
  const found = OWN_YEAR.exec(text);
  return found ? { cue: found[0].toLowerCase() } : null;
}

/** Whether the figure tells something that somebody could go and check. */
function counts(text: string, { start, end, kind, value }: NumberMention): boolean {
  if (kind === "percent" || kind === "money") return true;
  if (kind === "times") return value >= LARGE_COUNT && !/^\s*(?:\p{L}+er\b|more\b|less\b|as\b)/u.test(text.slice(end));
  if (kind === "count" && value >= LARGE_COUNT) return true;
  if (/^\s*(?:years?|months?|weeks?|days?|hours?|minutes?)\b/i.test(text.slice(end))) return false;
  if (kind === "fraction" && cues.test("local-things", text.slice(start, end + NEAR))) return true;
  const thing = cues.find("local-things", text.slice(end, end + NEAR))[0];
  return thing !== undefined && !/[.;:]/.test(text.slice(end, end + thing.start));
}
