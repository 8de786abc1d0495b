import { goalCodes } from "../../extract/structure/goal-codes.js";
import { mentionsTechnology } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { contentWords, countWords } from "../../text/words.js";
import { rowExplains } from "./goal-table.js";
import type { Given, OwnGoal } from "./own-goal.js";
import { type OwnGoals, planNamings } from "./own-goals.js";
import type { ReferredWork } from "./referred-work.js";

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

/** INT-2: every place where one particular goal of an own plan is named together with what digital work changes about it, or digital work is promised because such a plan asks for it, in reading order. A goal counts once a section, and once a table row. */
export function explainedLinks(
  given: Given,
  goals: OwnGoals,
  referred: readonly ReferredWork[],
  lexicon: Lexicon,
): ExplainedLink[] {
  const links: ExplainedLink[] = [];
  const explaining = new Set<number>();
  const seen = new Set<string>();
  const add = (link: ExplainedLink, named = link.goal?.text) => {
    const key = `${named ?? link.naming.id} ${link.explaining.section}`;
    if (seen.has(key)) return;
    seen.add(key);
    explaining.add(link.explaining.id);
    links.push(link);
  };
  for (const row of goals.rows) {
    if (!rowExplains(row, (text) => mentionsTechnology(row.row.text) || lexicon.test("change", text))) continue;
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
  for (const { statement, goal } of referred)
    if (!explaining.has(statement.id)) add({ naming: statement, explaining: statement }, goal);
  for (const naming of goalNamings(given, lexicon)) {
    const found = explanationNear(given, naming, lexicon);
    if (found && !explaining.has(found.id)) add({ naming: naming.statement, explaining: found });
  }
  return links.sort((a, b) => a.explaining.id - b.explaining.id);
}

function namingOf(goal: OwnGoal, statement: LabelledStatement): LabelledStatement {
  return goal.naming !== undefined && goal.members.has(statement.id) ? goal.naming : statement;
}

/** Statements that name an own plan, or stand in the passage that names it and say "the plan", with the clause that gives one particular goal of it. */
function goalNamings(given: Given, lexicon: Lexicon): GoalNaming[] {
  const own = given.plans.filter(({ owner }) => owner === "own");
  const names = own.flatMap(({ name, called }) => [name, called ?? name]);
  const named = planNamings(given);
  const direct = new Set(named.map(({ id }) => id));
  const sections = new Set(named.map(({ section }) => section));
  return given.statements.flatMap((statement) => {
    const { id, section, form, text, voice } = statement;
    if (form === "table-row" || voice !== "own") return [];
    const saysThePlan = sections.has(section) && SAYS_THE_PLAN.test(text);
    if (!direct.has(id) && !saysThePlan) return [];
    const goal = clausesOf(text).find((clause) => {
      if (!saysThePlan && !names.some((name) => clause.includes(name)) && goalCodes(clause).length === 0) return false;
      const rest = names.reduce((left, name) => left.replace(name, " "), clause);
      if (onlyClaims(rest, lexicon)) return false;
      // A code stands for the goal's words.
      return goalCodes(rest).length > 0 || (lexicon.test("sets", rest) && contentWords(rest).length >= GOAL_WORDS);
    });
    return goal === undefined ? [] : [{ statement, goal }];
  });
}

interface GoalNaming {
  readonly statement: LabelledStatement;
  /** The clause that gives the goal; it cannot be its own explanation. */
  readonly goal: string;
}

/** Where another thought begins: the goal and what changes about it are two clauses, in either order. */
const NEXT_CLAUSE = /[;:]\s|\s\(|\s[–—-]\s|,\s(?=(?:and|so|but|while|which)\b)|\s(?=and\s(?:we|this|it|our)\b)/u;

/** "… Strategy 2035 (RDI 2035) sets": a short name in brackets parts no thought. */
const SHORT_NAME = /\s\(\p{Lu}[\p{Lu}\d&-]*(?:\s\d{4})?\)/gu;

function clausesOf(text: string): string[] {
  return text.replace(SHORT_NAME, "").split(NEXT_CLAUSE);
}

/** "The plan promises …" where the plan was named before; "this plan" would be the document itself. */
const SAYS_THE_PLAN = screened(
  /^(?:in |under )?(?:the|that|the same) (?:corporate |council |trust )?plan\s(?:also\s)?(?:says|promises|wants|asks|commits|calls|aims|seeks|requires|expects|needs)\b/i,
);

/** "Underpins", "fully aligned" and the like with nothing after them. */
function onlyClaims(text: string, lexicon: Lexicon): boolean {
  return (
    lexicon.test("empty-links", text) &&
    !lexicon.test("sets", text.replace(/\b(?:golden thread|underpin\w*|aligned)\b.*$/i, ""))
  );
}

function explanationNear(given: Given, naming: GoalNaming, lexicon: Lexicon): LabelledStatement | undefined {
  const { statement, goal } = naming;
  const beside = clausesOf(statement.text).filter((clause) => clause !== goal);
  if (beside.some((clause) => explains(statement, clause, lexicon))) return statement;
  return given.statements
    .slice(statement.id + 1, statement.id + 1 + REACH)
    .find((next) => next.section === statement.section && explains(next, next.text, lexicon));
}

/** Digital work or a promise for subject or means, a verb of change or a mechanism, and enough words for an object. */
function explains(statement: LabelledStatement, text: string, lexicon: Lexicon): boolean {
  const { voice, labels, grammar } = statement;
  if (voice !== "own" || countWords(text) < EXPLANATION_WORDS) return false;
  const mechanism = givesMechanism(text, lexicon);
  if (lexicon.test("empty-links", text) && !mechanism) return false;
  const promised = labels.has("COMMITMENT") || grammar.modality === "promise" || grammar.modality === "possibility";
  if (!mentionsTechnology(statement.text) && !lexicon.test("digital-things", text)) return promised && mechanism;
  return mechanism || lexicon.test("enables", text) || (promised && lexicon.test("change", text));
}

/** A goal given by its code needs only a mechanism beside it; under a goal given by place stands digital work or a promise as well. A promise of digital work needs a verb of change and an object. */
function explainsMember(statement: LabelledStatement, goal: OwnGoal, lexicon: Lexicon): boolean {
  const { text, labels } = statement;
  const own = countWords(goal.text) > LONGEST_GOAL ? text : text.replace(goal.text, " ");
  if (countWords(own) < MECHANISM_WORDS) return false;
  const isWork = mentionsTechnology(text) || labels.has("COMMITMENT");
  if (givesMechanism(own, lexicon) && (isWork || goal.code !== undefined)) return true;
  if (lexicon.test("empty-links", own) || countWords(own) < EXPLANATION_WORDS) return false;
  return isWork && lexicon.test("change", own);
}

/** "By giving …" tells a means; the lexicon has the other words. */
const BY_DOING = screened(/\bby\s(?:\p{L}+ly\s)?\p{L}+ing\b/iu);

function givesMechanism(text: string, lexicon: Lexicon): boolean {
  return lexicon.test("mechanisms", text) || BY_DOING.test(text);
}
