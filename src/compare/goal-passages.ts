import type { Section } from "../extract/structure/sections.js";
import type { Passage } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import { contentWords, countWords } from "../text/words.js";
import {
  type Bearing,
  bearingOn,
  isBettered,
  isPromised,
  isServed,
  type SpokenOf,
  spokenOf,
  wordsAbout,
} from "./other-words.js";
import { type GoalPart, givesCode, type KnownGoal, type Speaks, speaksOf } from "./plan-goal-words.js";

/** A statement or a heading that speaks of a goal, and what stands with it. */
export interface SpeakingPassage {
  readonly naming: LabelledStatement | Passage;
  readonly bearing: Exclude<Bearing, "no">;
  /** Whether it only names the goal's field or its aim in passing. */
  readonly isPassing: boolean;
  /** Statements that belong to it: all below the heading; or the statement, those next to it and those of the list it introduces. */
  readonly statements: readonly LabelledStatement[];
  /** How tellingly it speaks of the goal: only to order passages of one goal by. */
  readonly telling: number;
}

/** Where it is looked for. */
export interface Searched {
  readonly sections: readonly Section[];
  readonly headings: readonly Passage[];
  readonly statements: readonly LabelledStatement[];
  /** Sections in which the plan is named, where "priority 2" can mean the plan's. */
  readonly besidePlan: ReadonlySet<number>;
}

/** How many statements after one that names a goal belong to its passage. */
const REACH = 2;

/** Every passage that speaks of a goal or may do so, in the document's order. */
export function passagesOf(
  known: KnownGoal,
  { sections, headings, statements, besidePlan }: Searched,
): SpeakingPassage[] {
  const headed = new Map<number, Spoken>();
  for (const { index, heading } of sections) if (heading !== "") headed.set(index, spokenIn(heading, known));
  const passages: SpeakingPassage[] = [];
  const opened = new Set<number>();
  statements.forEach((statement, at) => {
    const { section, text, voice } = statement;
    const above = headed.get(section);
    const heading = headings[section];
    if (heading && above && above.bearing === "about" && !opened.has(section)) {
      opened.add(section);
      const below = statements.filter((one) => one.section === section);
      passages.push({ ...above, bearing: above.bearing, naming: heading, statements: below });
    }
    if (voice === "other-body") return;
    const isCoded = givesCode(text, known.goal.code, besidePlan.has(section));
    const spoken = isCoded ? NAMED : spokenIn(text, known, leadInOf(statement));
    if (spoken.bearing === "no") return;
    const more = spoken.isNamed ? [...followers(statements, at), ...listed(statements, statement)] : [];
    passages.push({ ...spoken, bearing: spoken.bearing, naming: statement, statements: [statement, ...more] });
  });
  return passages;
}

function followers(statements: readonly LabelledStatement[], at: number): LabelledStatement[] {
  const own = statements[at];
  return statements
    .slice(at + 1, at + 1 + REACH)
    .filter((one) => one.section === own?.section && one.block === own.block);
}

function listed(statements: readonly LabelledStatement[], { block }: LabelledStatement): LabelledStatement[] {
  return statements.filter(({ leadIns }) => leadIns[0]?.block === block && leadIns[0].kind !== "heading");
}

/** The sentence or the item above, which the statement completes. */
function leadInOf({ leadIns }: LabelledStatement): SpokenOf | undefined {
  const above = leadIns.find(({ kind }) => kind === "sentence" || kind === "item");
  return above && spokenOf(above.text);
}

interface Spoken {
  readonly bearing: Bearing;
  readonly isPassing: boolean;
  /** By the goal's whole name or its code. */
  readonly isNamed: boolean;
  readonly telling: number;
}

const SILENT: Spoken = { bearing: "no", isPassing: false, isNamed: false, telling: 0 };
const NAMED: Spoken = { bearing: "about", isPassing: false, isNamed: true, telling: 6 };
/** How much the goal's own words tell. */
const OWN_WORDS: Readonly<Record<Speaks, number>> = { no: 0, "some-words": 1, words: 3, name: 5 };
/** More words of one sense than this tell no more. */
const MOST_WORDS = 3;

/** The cell of a row, or the text, that speaks best of a goal: what stands in two cells is not said together. */
function spokenIn(text: string, known: KnownGoal, around?: SpokenOf): Spoken {
  if (!text.includes("\t")) return spokenInOne(text, known, around);
  const cells = text
    .split("\t")
    .filter((cell) => countWords(cell) >= SHORTEST_CELL)
    .map((cell) => spokenInOne(cell, known));
  return cells.sort((a, b) => RANK[b.bearing] - RANK[a.bearing] || b.telling - a.telling)[0] ?? SILENT;
}

/** Fewer words name who or what the row is about. */
const SHORTEST_CELL = 3;

/** Whether a text speaks of a goal: in the goal's own words, or in others that say the same. */
function spokenInOne(text: string, known: KnownGoal, around?: SpokenOf): Spoken {
  const speaks = speaksOf(text, known);
  const here = spokenOf(text);
  // Of three things and more that a goal joins, one alone is not the goal.
  const parts = known.parts.length > MOST_PARTS ? known.parts.slice(0, 1) : known.parts;
  const [whole = NO_PART, ...joined] = parts.map((part) => bearingOfPart(part, text, here, around));
  const others = [whole, ...joined].sort((a, b) => RANK[b.bearing] - RANK[a.bearing])[0] ?? NO_PART;
  const bearing = together(speaks, others.bearing, known);
  if (bearing === "no") return SILENT;
  const isWhole = others === whole ? 1 : 0;
  return {
    bearing,
    isPassing: others.isPassing && speaks === "no",
    isNamed: speaks === "name" && bearing === "about",
    telling: OWN_WORDS[speaks] + others.words + isWhole,
  };
}

/** The whole and two halves. */
const MOST_PARTS = 3;

const RANK: Readonly<Record<Bearing, number>> = { no: 0, near: 1, perhaps: 2, about: 3 };

interface PartSpoken {
  readonly bearing: Bearing;
  readonly isPassing: boolean;
  readonly words: number;
}

const NO_PART: PartSpoken = { bearing: "no", isPassing: false, words: 0 };

function bearingOfPart(
  { sense, left, said, isEverywhere }: GoalPart,
  text: string,
  here: SpokenOf,
  around?: SpokenOf,
): PartSpoken {
  if (!sense) return NO_PART;
  const bearing = bearingOn(sense, here, around);
  if (bearing === "no") return NO_PART;
  const words = Math.min(wordsAbout(sense, here, said), MOST_WORDS) + (isServed(sense, text) ? 1 : 0);
  // A goal that says much beside its subject is another one where too little of that is said.
  const shared = new Set(contentWords(text).filter((word) => left.has(word))).size;
  const isNarrower = (isEverywhere || left.size >= MUCH_LEFT) && shared < Math.max(1, left.size * LEAST_SHARED);
  // One word alone may only name the field in which something happens: it must be what is promised, served or made better.
  const isAbove = [...sense.subjects, ...sense.aims].some((name) => around?.plainly.has(name));
  const isMeant = sense.aims.length === 0 ? isBettered(sense, text) : isServed(sense, text) || isPromised(sense, text);
  const isPassing = wordsAbout(sense, here) === 1 && !isAbove && !isMeant;
  return { bearing: bearing === "about" && isNarrower ? "perhaps" : bearing, isPassing, words };
}

/** So many telling words beside what the lexicons know. */
const MUCH_LEFT = 2;
/** ... and this share of them is said too. */
const LEAST_SHARED = 0.3;

/** What the goal's own words and other words prove together: where the lexicons know the goal, a short name needs both. */
function together(speaks: Speaks, others: Bearing, { parts, move }: KnownGoal): Bearing {
  const [whole] = parts;
  const isKnown = whole?.sense?.isPlain === true;
  if (speaks === "no" || others === "about") return others;
  if (!isKnown) return speaks === "some-words" ? "perhaps" : "about";
  const isWhole = speaks === "name" && !move;
  if (isWhole && (others === "perhaps" || (whole?.words.size ?? 0) >= LONG_NAME)) return "about";
  return others === "no" && (whole?.sense?.subjects.length ?? 0) > 0 ? "near" : "perhaps";
}

/** A name of so many words is no chance. */
const LONG_NAME = 3;
