import type { Section } from "../../extract/structure/sections.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { contentWords } from "../../text/words.js";
import type { Extracts } from "../extracts.js";

/** A goal of an own plan together with the statement that says what digital work changes about it. */
export interface ExplainedLink {
  readonly goal: string;
  /** Where the goal or the plan is named. */
  readonly naming: LabelledStatement;
  /** What digital work changes about it; may be the same statement. */
  readonly explaining: LabelledStatement;
}

/** Goals listed under words that name the plan, whether or not a link is explained. */
export interface ListedGoal {
  readonly text: string;
  readonly statements: readonly LabelledStatement[];
}

type Given = Pick<Extracts, "sections" | "statements" | "plans">;

/** How many statements after the one that names the goal may explain it. */
const REACH = 2;
/** A goal is named when this many content words stand beside the plan's own name. */
const GOAL_WORDS = 3;
/** An explanation has at least this many words: verb, object and what it is about. */
const EXPLANATION_WORDS = 9;
/** A goal in a list is short: a longer item already explains itself. */
const LONGEST_GOAL = 14;

/** INT-2: every place where one particular goal of an own plan is named together with what digital work changes about it. Each goal counts once. */
export function explainedLinks(given: Given, lexicon: Lexicon): ExplainedLink[] {
  const links = new Map<string, ExplainedLink>();
  const add = (link: ExplainedLink) => {
    const key = link.goal.toLowerCase().slice(0, 60);
    if (!links.has(key) && ![...links.values()].some(({ explaining }) => explaining.id === link.explaining.id))
      links.set(key, link);
  };
  for (const naming of goalNamings(given, lexicon)) {
    const explaining = explanationNear(given, naming, lexicon);
    if (explaining) add({ goal: naming.text, naming, explaining });
  }
  for (const goal of listedGoals(given, lexicon)) {
    const explaining = goal.statements.find(
      (statement, at) => (at > 0 || wordsIn(statement.text) > LONGEST_GOAL) && explains(statement, lexicon),
    );
    const naming = goal.statements[0];
    if (explaining && naming) add({ goal: goal.text, naming, explaining });
  }
  for (const row of goalRows(given, lexicon)) add(row);
  return [...links.values()].sort((a, b) => a.explaining.id - b.explaining.id);
}

/** Statements that name an own plan and, beside its name, one particular goal. */
function goalNamings(given: Given, lexicon: Lexicon): LabelledStatement[] {
  const found: LabelledStatement[] = [];
  for (const plan of given.plans.filter(({ owner }) => owner === "own")) {
    for (const id of plan.statements) {
      const statement = given.statements[id];
      if (!statement || statement.form === "table-row") continue;
      const rest = statement.text.replace(plan.name, " ");
      const particular =
        lexicon.test("sets", rest) ||
        /\b(?:goal|priority|objective|action|theme|pledge|aim|mission)s?\s+(?:\d+|one|two|three|four|five|six)\b/i.test(
          rest,
        );
      if (particular && contentWords(rest).length >= GOAL_WORDS && !onlyClaims(rest, lexicon)) found.push(statement);
    }
  }
  return found;
}

/** "Underpins", "fully aligned" and the like with nothing after them. */
function onlyClaims(text: string, lexicon: Lexicon): boolean {
  return (
    lexicon.test("empty-links", text) &&
    !lexicon.test("sets", text.replace(/\b(?:golden thread|underpin\w*|aligned)\b.*$/i, ""))
  );
}

function explanationNear(given: Given, naming: LabelledStatement, lexicon: Lexicon): LabelledStatement | undefined {
  for (let at = naming.id; at <= naming.id + REACH; at++) {
    const statement = given.statements[at];
    if (statement && statement.section === naming.section && explains(statement, lexicon)) return statement;
  }
  return undefined;
}

/** Digital work for subject or means, a verb of change, and enough words for an object. */
function explains(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, tags, voice } = statement;
  if (voice !== "own" || !tags.tech || wordsIn(text) < EXPLANATION_WORDS) return false;
  if (lexicon.test("empty-links", text) && !/\b(?:by|so that|which will|because|through)\b/i.test(text)) return false;
  return lexicon.test("change", text);
}

/** Goals in a list, or headings, under words that name the plan and speak of its goals; each with the statements that follow it. */
export function listedGoals(given: Given, lexicon: Lexicon): ListedGoal[] {
  const goals: ListedGoal[] = [];
  const taken = new Set<number>();
  for (const plan of given.plans.filter(({ owner }) => owner === "own")) {
    for (const id of plan.statements) {
      const naming = given.statements[id];
      if (!naming || taken.has(naming.section) || !lexicon.test("goal-words", naming.text.replace(plan.name, " ")))
        continue;
      const listed = itemsAfter(given, naming);
      if (listed.length < 3) continue;
      taken.add(naming.section);
      goals.push(...listed);
    }
  }
  return goals;
}

/** The list that follows within the same section: an item and the sentences under it belong together. */
function itemsAfter(given: Given, naming: LabelledStatement): ListedGoal[] {
  const goals: { text: string; statements: LabelledStatement[] }[] = [];
  for (let at = naming.id + 1; at < given.statements.length; at++) {
    const statement = given.statements[at] as LabelledStatement;
    if (statement.section !== naming.section) break;
    if (statement.form === "list-item" && statement.leadIns[0]?.kind !== "item")
      goals.push({ text: statement.text, statements: [statement] });
    else goals.at(-1)?.statements.push(statement);
  }
  return goals;
}

const GOAL_HEAD = /\b(?:goal|priority|priorities|objective|theme|outcome|aim|ambition|pledge|corporate|strategic)\b/i;
/** Ticks and crosses say nothing. */
const TICK = /^(?:[✓✔xX•●yY]|yes|no|high|medium|low|\d{1,2}|[-–—])$/;
/** A matrix in which more cells than this are filled with marks maps nothing (rubric 1, gaming). */
const FULL_MATRIX = 0.8;

/** Table rows with a goal in one column and what digital work changes in another. */
function goalRows(given: Given, lexicon: Lexicon): ExplainedLink[] {
  const rows = given.statements.filter(
    ({ form, cells, section }) =>
      form === "table-row" &&
      cells.length > 1 &&
      speaksOfPlan(given, section) &&
      cells.some(({ head }) => GOAL_HEAD.test(head)),
  );
  const marks = rows.flatMap(({ cells }) => cells.slice(1)).filter(({ text }) => TICK.test(text.trim()));
  const cells = rows.flatMap((row) => row.cells.slice(1));
  if (cells.length > 0 && marks.length > cells.length * FULL_MATRIX) return [];
  return rows.flatMap((row) => {
    const goal = row.cells.find(({ head }) => GOAL_HEAD.test(head));
    const change = row.cells.find(
      (cell) =>
        cell !== goal &&
        wordsIn(cell.text) >= 4 &&
        !TICK.test(cell.text.trim()) &&
        (lexicon.test("change", cell.text) || row.tags.tech),
    );
    return goal && change ? [{ goal: goal.text, naming: row, explaining: row }] : [];
  });
}

function speaksOfPlan(given: Given, section: number): boolean {
  const heading = (given.sections[section] as Section | undefined)?.path.join(" ") ?? "";
  const named = given.plans.some(
    ({ owner, statements }) => owner === "own" && statements.some((id) => given.statements[id]?.section === section),
  );
  return (
    named ||
    /\b(?:corporate|council|trust|our|organisation\w*|strategic)\s+(?:plan|goals?|priorit\w+|objectives?|aims?|themes?)\b/i.test(
      heading,
    )
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
