import { countedGoals, type GoalCode, nounOf, openingCode } from "../extract/structure/goal-codes.js";
import type { Section } from "../extract/structure/sections.js";
import type { LabelledStatement } from "../model/statement.js";
import { lexiconBeside } from "../text/load-lexicon-file.js";
import { screened } from "../text/screened.js";
import { contentWords, countWords } from "../text/words.js";
import {
  addsGoals,
  announces,
  announcing,
  bare,
  introducesGoals,
  LEFT_OUT,
  LONGEST_HEADING,
  THEIRS,
} from "./goals-announced.js";
import { countedBefore, namedByNoun } from "./headings-as-goals.js";
import type { OtherDocument } from "./other-document.js";
import type { PlanGoal } from "./plan-goal.js";
import { shifts } from "./shifts.js";

const lexicon = lexiconBeside(import.meta.url, "plan-goals.yaml");

/** A reader compares no longer list than this; further lists of the plan are left out whole. */
const MOST_GOALS = 25;
/** Fewer are no list of goals. */
const FEWEST = 3;
/** A series of numbers begins with two. */
const FEWEST_NUMBERED = 2;
/** A goal of more words than this is a paragraph about it. */
const LONGEST = 35;
/** An item of more words is read up to its first comma, if so many words stand before that. */
const LONG_ITEM = 15;
const SHORTEST_HEAD = 4;

/**
 * The goals of a plan, in its order: numbered themes and goals; headings, list items and sentences under a heading that
 * announces goals; as many headings as a sentence counts; headings named by one noun; shifts from one state to another; lists
 * introduced as goals; columns of goals; as many as a sentence counts and tells. What is told most plainly comes first, and
 * further lists are added while all together are few enough to be read.
 */
export function planGoals(plan: OtherDocument): PlanGoal[] {
  const goals = distinct(numbered(plan), []);
  if (goals.length < FEWEST && !plan.doubtfulOrder) {
    // As many as were counted are all; a plan that numbers its goals counts something else beside them.
    const counted = distinct(countedBefore(plan), []);
    if (counted.length >= FEWEST) return counted;
  }
  // Where columns may be mixed, only what stands by itself on its line is sure to be whole.
  for (const way of plan.doubtfulOrder ? SURE_WAYS : WAYS) {
    const found = distinct(way(plan), goals);
    if (found.length >= FEWEST && goals.length + found.length <= MOST_GOALS) goals.push(...found);
    else if (found.length >= FEWEST && goals.length === 0) goals.push(...found.slice(0, MOST_GOALS));
  }
  const alone = plan.doubtfulOrder ? [] : distinct(told(plan), []);
  const found = goals.length > 0 || alone.length < FEWEST_NUMBERED ? goals : alone;
  return found.slice(0, MOST_GOALS).sort((a, b) => a.block - b.block);
}

/** What a plan tells by its headings stands by itself on its line. */
const SURE_WAYS = [headed, namedByNoun, shifts];
const WAYS = [headed, namedByNoun, shifts, listed, inColumns, inSentences];

/** Nouns of codes that name work rather than a goal. */
const NO_GOAL: ReadonlySet<string> = new Set(["action", "result", "commitment"]);

/** "Theme 2: Safer streets", "SG3 Warmer homes": headings, and the openings of paragraphs and list items. */
function numbered(plan: OtherDocument): PlanGoal[] {
  const { sections, headings, statements } = plan;
  const found: (PlanGoal & { readonly code: GoalCode })[] = [];
  const take = (text: string, passage: PlanGoal["passage"], block: number, below?: Section) => {
    const opening = openingCode(text);
    if (!opening || NO_GOAL.has(opening.code.noun)) return;
    if (opening.code.noun === "" && !/\p{L}\d/u.test(opening.code.code)) return;
    const name = bare(opening.rest);
    if (isGoal(name)) found.push({ text: name, code: opening.code, passage, block });
    const under = name === "" && below ? headings[below.index] : undefined;
    const itsName = bare(below?.heading ?? "");
    if (under && below && isGoal(itsName))
      found.push({ text: itsName, code: opening.code, passage: under, block: below.block });
  };
  for (const section of sections) {
    const passage = headings[section.index];
    if (!passage || section.level === 0 || LEFT_OUT.has(section.role)) continue;
    take(section.heading, passage, section.block, nameUnder(section, sections));
  }
  for (const statement of statements)
    if (statement.form !== "table-row" && statement.start === 0 && isVoiced(statement) && !plan.doubtfulOrder)
      take(statement.text, statement, statement.block);
  // "Objective 1" in one heading and "Theme 1" in another are two series; a series has more than one number.
  const numbers = (noun: string) =>
    new Set(found.filter(({ code }) => code.noun === noun).map(({ code }) => code.code));
  return found.filter(({ code }) => numbers(code.noun).size >= FEWEST_NUMBERED);
}

/** "Goal 1" alone on its line: its name is the heading right below. */
function nameUnder(section: Section, sections: readonly Section[]): Section | undefined {
  const next = sections[section.index + 1];
  return section.from === section.to && next !== undefined && openingCode(next.heading) === undefined
    ? next
    : undefined;
}

/** Headings below one that announces goals ("Our priorities"). */
function headed({ sections, headings }: OtherDocument): PlanGoal[] {
  return announcing(sections).flatMap((above) => {
    const below = sections.filter(
      ({ parent, role, heading }) => parent === above.index && !LEFT_OUT.has(role) && isGoal(bare(heading)),
    );
    if (below.length < FEWEST_NUMBERED) return [];
    return below.flatMap(({ heading, index, block }) => {
      const passage = headings[index];
      return passage ? [{ text: bare(heading), passage, block }] : [];
    });
  });
}

/** Items of lists that a heading or a sentence introduces as goals. */
function listed({ sections, statements }: OtherDocument): PlanGoal[] {
  const under = new Set(announcing(sections).map(({ index }) => index));
  return statements.flatMap((statement) => {
    const { form, leadIns, section, text, block, start } = statement;
    if (form !== "list-item" || start !== 0 || leadIns[0]?.kind === "item" || !isVoiced(statement)) return [];
    const sentence = leadIns.find(({ kind }) => kind === "sentence");
    const isUnder = under.has(section);
    const isIntroduced = sentence === undefined ? isUnder : introducesGoals(sentence.text);
    if (!isIntroduced && !(isUnder && sentence && addsGoals(sentence.text))) return [];
    const name = headOf(bare(text));
    return isGoal(name) ? [{ text: name, passage: statement, block }] : [];
  });
}

/** "As a teaching hospital, we …": the goal comes after the comma. */
const OPENS = /^(?:as|by|with|through|in|when|while|where)\s/i;

/** The main clause of a long item: what follows the comma tells how, or how much. */
function headOf(text: string): string {
  if (countWords(text) <= LONG_ITEM) return text;
  const head = /^(?:\([^()]*\)|[^,;:(–])*/u.exec(text)?.[0].trim() ?? "";
  if (countWords(head) < SHORTEST_HEAD || OPENS.test(head)) return text;
  // "Cut waits for a bed, …, and cut waits at the door, …": two goals in one.
  const verb = /^\p{Ll}+/u.exec(head)?.[0] ?? "";
  const second =
    verb === "" ? undefined : new RegExp(`,\\s(and\\s${verb}\\s(?:\\([^()]*\\)|[^,;:(–])*)`, "u").exec(text)?.[1];
  return second === undefined ? head : `${head} ${second.trim()}`;
}

/** Cells below a head such as "Corporate priority". */
function inColumns({ statements }: OtherDocument): PlanGoal[] {
  return statements.flatMap((statement) => {
    const cell = statement.cells.find(({ head }) => namesGoals(head));
    if (!cell || !isVoiced(statement) || lexicon.test("not-the-goals", cell.head)) return [];
    const opening = openingCode(cell.text);
    const text = bare(opening?.rest ?? cell.text);
    return isGoal(text)
      ? [{ text, passage: statement, block: statement.block, ...(opening ? { code: opening.code } : {}) }]
      : [];
  });
}

/** A column of goals, not of what is said of them ("Goal health", "Priority lead"). */
function namesGoals(head: string): boolean {
  const last = head
    .replace(/\s*\([^)]*\)|[\s:.]+$/gu, "")
    .replace(/\s(?:areas?|descriptions?|names?|titles?|statements?)$/iu, "");
  return countWords(head) <= LONGEST_HEADING && nounOf(last.split(/\s/u).at(-1) ?? "") !== "";
}

/** "We have three priorities: fewer road deaths, cleaner rivers and shipyard apprenticeships": as many as are counted. */
function inSentences({ statements }: OtherDocument): PlanGoal[] {
  return statements.flatMap((statement) => {
    const { form, text, block } = statement;
    const counted = form === "sentence" && isVoiced(statement) ? countedGoals(text) : undefined;
    if (!counted || counted.count < FEWEST || THEIRS.test(text.slice(0, counted.start))) return [];
    const after = /^[^:–—;.]{0,40}(?::|\s[–—-])\s(?<list>.+)$/u.exec(text.slice(counted.end))?.groups?.["list"];
    const told = (after ?? "").split(/;\s(?:and\s)?|,\s(?:and\s)?/u);
    // The last two are joined by "and" alone, as British usage has it.
    const last = told.at(-1)?.split(/\sand\s/u) ?? [];
    const items = (told.length === counted.count ? told : [...told.slice(0, -1), ...last]).map(bare);
    return items.length === counted.count && items.every(isGoal)
      ? items.map((item) => ({ text: item, passage: statement, block }))
      : [];
  });
}

/** "Our aim is to …", "To halve …" where a heading announces an aim. */
function told({ sections, statements }: OtherDocument): PlanGoal[] {
  const under = new Set(
    sections
      .filter(({ heading, role }) => !LEFT_OUT.has(role) && (announces(heading) || NAMES_ONE.test(heading)))
      .map(({ index }) => index),
  );
  return statements.flatMap((statement) => {
    const { form, text, section, block } = statement;
    if (form !== "sentence" || !isVoiced(statement)) return [];
    const match = TELLS.exec(text) ?? (under.has(section) ? INFINITIVE.exec(text) : null);
    const goal = match ? bare(text.slice(match[0].length)) : "";
    return isGoal(goal) ? [{ text: goal, passage: statement, block }] : [];
  });
}

const TELLS = screened(
  /^Our\s(?:(?:first|second|third|main|strategic|overall|corporate)\s)?(?:goal|aim|objective|priority|ambition|mission)\sis\s(?:to\s)?/u,
);
/** "To halve waiting by 2028."; "To halve waiting, we will …" tells work. */
const INFINITIVE = /^To\s(?=\p{Ll})(?!.*,\s(?:the|we|our|this|it|all|each|\p{Lu}))/u;
/** "Objective:", "Strategic aim". */
const NAMES_ONE = screened(
  /^(?:(?:our|the|strategic|main|overall)\s)*(?:goal|aim|objective|priority|ambition|mission)\s*:?$/i,
);

function isVoiced({ voice, role }: LabelledStatement): boolean {
  return voice !== "quoted" && voice !== "other-body" && !LEFT_OUT.has(role);
}

/** Long enough to be told from another, short enough to be one goal, and no heading that orders the plan. */
function isGoal(text: string): boolean {
  if (countWords(text) > LONGEST || contentWords(text).length < 2 || UNFINISHED.test(text) || announces(text))
    return false;
  return !lexicon
    .find("frames", text)
    .some(({ start, end }) => start === 0 && end >= text.replace(/[\s:.]+$/u, "").length);
}

/** A question, or words that a reader cut off in the middle. */
const UNFINISHED = /\?\s*$|(?:^|\s)(?:and|or|of|the|a|an|in|for|with|to|by|on|our|that|which|who|whose|as|see|&)$/i;

/** What can be a goal, each once: a running head or a page of contents repeats it. */
function distinct(found: readonly PlanGoal[], before: readonly PlanGoal[]): PlanGoal[] {
  const seen = new Set(before.map(({ text }) => keyOf(text)));
  return found.filter(({ text }) => {
    if (!isGoal(text)) return false;
    const key = keyOf(text);
    if ([...seen].some((one) => one.startsWith(key) || key.startsWith(one))) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(text: string): string {
  return contentWords(text).join(" ");
}
