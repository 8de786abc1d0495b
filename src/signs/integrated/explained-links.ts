import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { contentWords, countWords } from "../../text/words.js";
import { goalCodes } from "./goal-codes.js";
import { rowExplains } from "./goal-table.js";
import type { Given, OwnGoal } from "./own-goal.js";
import { type OwnGoals, planNamings } from "./own-goals.js";

/** A goal of an own plan together with the statement that says what digital work changes about it. */
export interface ExplainedLink {
  /** One of the listed goals; undefined where the goal is only told in a sentence. */
  readonly goal?: OwnGoal;
  /** Where the goal or the plan is named. */
  readonly naming: LabelledStatement;
  /** What digital work changes about it; may be the same statement. */
  readonly explaining: LabelledStatement;
}

/** How many statements after the one that names the goal may explain it. */
const REACH = 2;
/** A goal is named when this many content words stand beside the plan's own name. */
const GOAL_WORDS = 3;
/** An explanation has at least this many words: verb, object and what it is about. */
const EXPLANATION_WORDS = 9;
/** A goal in a list is short: a longer item already explains itself. */
const LONGEST_GOAL = 14;
/** Words that give a mechanism need fewer beside them. */
const MECHANISM_WORDS = 6;

/** INT-2: every place where one particular goal of an own plan is named together with what digital work changes about it, in reading order. A goal counts once a section, and once a table row. */
export function explainedLinks(given: Given, goals: OwnGoals, lexicon: Lexicon): ExplainedLink[] {
  const links: ExplainedLink[] = [];
  const explaining = new Set<number>();
  const seen = new Set<string>();
  const add = (link: ExplainedLink) => {
    const key = `${link.goal?.text ?? link.naming.id} ${link.explaining.section}`;
    if (seen.has(key)) return;
    seen.add(key);
    explaining.add(link.explaining.id);
    links.push(link);
  };
  for (const row of goals.rows) {
    if (!rowExplains(row, (text) => row.row.tags.tech || lexicon.test("change", text))) continue;
    const goal = goals.listed.find(({ members }) => members.has(row.row.id));
    if (!goal) continue;
    explaining.add(row.row.id);
    links.push({ goal, naming: row.row, explaining: row.row });
  }
  for (const statement of given.statements) {
    if (statement.form === "table-row" || statement.voice !== "own") continue;
    for (const goal of goals.of(statement))
      if (explainsMember(statement, goal, lexicon))
        add({ goal, naming: namingOf(goal, statement), explaining: statement });
  }
  for (const naming of goalNamings(given, lexicon)) {
    const found = explanationNear(given, naming, lexicon);
    if (found && !explaining.has(found.id)) add({ naming, explaining: found });
  }
  return links.sort((a, b) => a.explaining.id - b.explaining.id);
}

function namingOf(goal: OwnGoal, statement: LabelledStatement): LabelledStatement {
  return goal.naming !== undefined && goal.members.has(statement.id) ? goal.naming : statement;
}

/** Statements that name an own plan, or stand in the passage that names it and say "the plan", and beside that one particular goal. */
function goalNamings(given: Given, lexicon: Lexicon): LabelledStatement[] {
  const own = given.plans.filter(({ owner }) => owner === "own");
  const named = planNamings(given);
  const direct = new Set(named.map(({ id }) => id));
  const sections = new Set(named.map(({ section }) => section));
  return given.statements.filter((statement) => {
    const { id, section, form, text, voice } = statement;
    if (form === "table-row" || voice !== "own") return false;
    if (!direct.has(id) && !(sections.has(section) && SAYS_THE_PLAN.test(text))) return false;
    const rest = own.reduce((left, { name, called }) => left.replace(name, " ").replace(called ?? name, " "), text);
    const particular = lexicon.test("sets", rest) || goalCodes(rest).length > 0;
    return particular && contentWords(rest).length >= GOAL_WORDS && !onlyClaims(rest, lexicon);
  });
}

/** "The plan promises …" where the plan was named before; "this plan" would be the document itself. */
const SAYS_THE_PLAN =
  /^(?:in |under )?(?:the|that|the same) (?:corporate |council |trust )?plan\s(?:also\s)?(?:says|promises|wants|asks|commits|calls|aims|seeks|requires|expects|needs)\b/iu;

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

/** Digital work or a promise for subject or means, a verb of change or a mechanism, and enough words for an object. */
function explains(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, tags, voice, labels, grammar } = statement;
  if (voice !== "own" || countWords(text) < EXPLANATION_WORDS) return false;
  const mechanism = givesMechanism(text, lexicon);
  if (lexicon.test("empty-links", text) && !mechanism) return false;
  if (tags.tech) return mechanism || lexicon.test("change", text);
  return (
    mechanism && (labels.has("COMMITMENT") || grammar.modality === "promise" || grammar.modality === "possibility")
  );
}

/** The goal is given by place or code, so a mechanism is enough; a promise of digital work needs a verb of change and an object. */
function explainsMember(statement: LabelledStatement, goal: OwnGoal, lexicon: Lexicon): boolean {
  const { text, tags, labels } = statement;
  const own = countWords(goal.text) > LONGEST_GOAL ? text : text.replace(goal.text, " ");
  if (countWords(own) < MECHANISM_WORDS) return false;
  if (givesMechanism(own, lexicon)) return true;
  if (lexicon.test("empty-links", own) || countWords(own) < EXPLANATION_WORDS) return false;
  return (tags.tech || labels.has("COMMITMENT")) && lexicon.test("change", own);
}

/** "By giving …" tells a means; the lexicon has the other words. */
const BY_DOING = /\bby\s(?:\p{L}+ly\s)?\p{L}+ing\b/iu;

function givesMechanism(text: string, lexicon: Lexicon): boolean {
  return lexicon.test("mechanisms", text) || BY_DOING.test(text);
}
