import type { LeadIn, StatementCell } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { composed } from "../../text/plain-letters.js";
import { remembered } from "../../text/remembered.js";
import { type Screened, screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { ORDINAL, ordinalOf, RANK } from "./ordinals.js";

/** Where something stands in an order of phases, years or tiers. */
export interface Phase {
  /** Earlier phases have smaller numbers; a year is its own number. */
  readonly order: number;
  /** As the document calls it: "Year 2 (2027/28)". */
  readonly name: string;
}

/** What can be read for its phase. */
export interface Phased {
  readonly text: string;
  readonly leadIns: readonly LeadIn[];
  readonly cells: readonly StatementCell[];
}

const PART = "(?:phase|stage|wave|horizon|tranche|year|release|increment|round|cycle|sprint)";
const NUMBERED = screened(composed(`\\b(${PART})\\s+(${ORDINAL})(?![.,]?\\d|\\p{L}|[-–/]\\d|['’])`, "iu"));
const RANKED = screened(
  composed(`\\b(${RANK})\\s+(?:\\p{L}+\\s)?(?:${PART}|twelve months|12 months|six months)s?\\b`, "iu"),
);
/** Without one of these, or a number of months, no part of a time is told. */
const SAYS_PART = screened(/phase|stage|wave|horizon|tranche|year|release|increment|round|cycle|sprint|months/i);

/** Names of phases that are not numbered, in their order. */
const NAMES: readonly Screened[] = [
  screened(
    /^(?:(?:what|things)\s(?:comes?|we (?:will )?do|happens?)\s|do(?:ing)?\s|we (?:will )?(?:do\s)?)?(?:now|first|straight away|at once|immediately)\b|^(?:immediate|short|near)(?:er)?[\s-]term\b|^quick wins\b/i,
  ),
  screened(
    /^(?:(?:what|things)\s(?:comes?|we (?:will )?do|happens?)\s|do(?:ing)?\s)?(?:next|then|second|after that)\b(?!\ssteps)|^(?:medium|mid)[\s-]term\b/i,
  ),
  screened(
    /^(?:(?:what|things)\s(?:comes?|we (?:will )?do|happens?)\s|do(?:ing)?\s)?(?:later|last|afterwards|third|finally)\b|^(?:long|longer)[\s-]term\b/i,
  ),
];

/** A heading or cell that is a phase has hardly more words than that. */
const MOST_WORDS = 12;
/** In a sentence, the phase is told at the beginning ("In phase two we will…"), in characters. */
const OPENING = 45;

/** The phase of a statement: told by its own opening words, else by a cell of its row, a lead-in or a heading above. */
export function phaseOf({ text, leadIns, cells }: Phased): Phase | null {
  const own = numberedIn(text.slice(0, OPENING));
  if (own) return own;
  for (const cell of cells) {
    const found = phaseNamed(cell.text) ?? phaseNamed(cell.head);
    if (found) return found;
  }
  for (const { text: above } of leadIns) {
    const found = phaseNamed(above);
    if (found) return found;
  }
  return null;
}

/** The phase that a heading, a cell or a lead-in names; null where it names none. */
function phaseNamed(words: string): Phase | null {
  return named(words).phase;
}

/** The same headings, cells and lead-ins stand above many statements. */
const named: (words: string) => { readonly phase: Phase | null } = remembered((words) => ({ phase: readPhase(words) }));

function readPhase(words: string): Phase | null {
  if (countWords(words) > MOST_WORDS) return null;
  const name = words.replace(/[:…–—\s]+$/u, "");
  const numbered = numberedIn(name);
  if (numbered) return numbered;
  const tier = NAMES.findIndex((pattern) => pattern.test(name));
  if (tier >= 0 && countWords(name) <= 7) return { order: tier + 1, name };
  return yearNamed(name);
}

function numberedIn(words: string): Phase | null {
  if (!SAYS_PART.test(words)) return null;
  const numbered = NUMBERED.exec(words);
  const order = numbered ? ordinalOf(numbered[2] ?? "") : ordinalOf(RANKED.exec(words)?.[1] ?? "");
  return order === undefined ? null : { order, name: words.trim() };
}

/** A heading that is a year or part of one, with hardly anything beside it, or ends with one: "The wards (2026/27)". */
function yearNamed(name: string): Phase | null {
  const [date, another] = datesIn(name);
  // A row that is due in a month stands in a list of dates, not in a phase.
  if (!date?.earliest || !date.latest || another || date.kind === "month" || date.kind === "day") return null;
  const years = Number(date.latest.slice(0, 4)) - Number(date.earliest.slice(0, 4));
  const beside = `${name.slice(0, date.start)} ${name.slice(date.end)}`;
  const atEnd = /[(,:–—-]\s*$/.test(name.slice(0, date.start)) && /^\W*$/.test(name.slice(date.end));
  if (years > 1 || (!atEnd && countWords(beside) > 4) || /\b(?:strategy|plan|report|review|budget)\b/i.test(beside))
    return null;
  return { order: Number(date.earliest.slice(0, 4)) + Number(date.earliest.slice(5, 7)) / 100, name };
}
