import { countedGoals, type GoalCode, nounOf, openingCode } from "../extract/structure/goal-codes.js";
import type { Section } from "../extract/structure/sections.js";
import type { Passage } from "../model/finding.js";
import type { LabelledStatement, SectionRole } from "../model/statement.js";
import { anyCase } from "../text/any-case.js";
import { lexiconBeside } from "../text/load-lexicon-file.js";
import { contentWords, countWords } from "../text/words.js";
import type { OtherDocument } from "./other-document.js";

const lexicon = lexiconBeside(import.meta.url, "plan-goals.yaml");

/** One goal of a plan, as the plan words it. */
export interface PlanGoal {
  /** Without its number. */
  readonly text: string;
  readonly code?: GoalCode;
  /** Where the plan tells it: a heading, or a statement. */
  readonly passage: LabelledStatement | Passage;
  /** The block it stands in. */
  readonly block: number;
}

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
/** A heading of more words announces nothing. */
const LONGEST_HEADING = 8;

/** Parts whose goals are not the plan's own, or not for the coming years. */
const LEFT_OUT: ReadonlySet<SectionRole> = new Set([
  "references",
  "glossary",
  "annex",
  "case-study",
  "foreword",
  "progress",
  "situation",
]);

/**
 * The goals of a plan, in its order: numbered themes and goals; headings, list items and sentences under a heading that
 * announces goals; lists introduced as goals; columns of goals. What is told most plainly comes first, and further lists are
 * added while all together are few enough to be read.
 */
export function planGoals(plan: OtherDocument): PlanGoal[] {
  const goals = distinct(numbered(plan), []);
  for (const way of [headed, listed, inColumns]) {
    const found = distinct(way(plan), goals);
    if (found.length >= FEWEST && goals.length + found.length <= MOST_GOALS) goals.push(...found);
    else if (found.length >= FEWEST && goals.length === 0) goals.push(...found.slice(0, MOST_GOALS));
  }
  const alone = distinct(told(plan), []);
  const found = goals.length > 0 || alone.length < FEWEST_NUMBERED ? goals : alone;
  return found.slice(0, MOST_GOALS).sort((a, b) => a.block - b.block);
}

/** Nouns of codes that name work rather than a goal. */
const NO_GOAL: ReadonlySet<string> = new Set(["action", "result", "commitment"]);

/** "Theme 2: Safer streets", "SG3 Warmer homes": headings, and the openings of paragraphs and list items. */
function numbered({ sections, headings, statements }: OtherDocument): PlanGoal[] {
  const found: (PlanGoal & { readonly code: GoalCode })[] = [];
  const take = (text: string, passage: PlanGoal["passage"], block: number, nameBelow: () => string) => {
    const opening = openingCode(text);
    if (!opening || NO_GOAL.has(opening.code.noun)) return;
    if (opening.code.noun === "" && !/\p{L}\d/u.test(opening.code.code)) return;
    const name = bare(opening.rest) || nameBelow();
    if (isGoal(name)) found.push({ text: name, code: opening.code, passage, block });
  };
  for (const section of sections) {
    const passage = headings[section.index];
    if (!passage || section.level === 0 || LEFT_OUT.has(section.role)) continue;
    take(section.heading, passage, section.block, () => nameUnder(section, sections));
  }
  for (const statement of statements)
    if (statement.form !== "table-row" && statement.start === 0 && isVoiced(statement))
      take(statement.text, statement, statement.block, () => "");
  // "Objective 1" in one heading and "Theme 1" in another are two series; a series has more than one number.
  const numbers = (noun: string) =>
    new Set(found.filter(({ code }) => code.noun === noun).map(({ code }) => code.code));
  return found.filter(({ code }) => numbers(code.noun).size >= FEWEST_NUMBERED);
}

/** "Goal 1" alone on its line: its name is the heading right below. */
function nameUnder(section: Section, sections: readonly Section[]): string {
  const next = sections[section.index + 1];
  return section.from === section.to && next !== undefined && openingCode(next.heading) === undefined
    ? bare(next.heading)
    : "";
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
    if (sentence ? !introducesGoals(sentence.text) : !under.has(section)) return [];
    const name = headOf(bare(text));
    return isGoal(name) ? [{ text: name, passage: statement, block }] : [];
  });
}

/** The main clause of a long item: what follows the comma tells how, or how much. */
function headOf(text: string): string {
  if (countWords(text) <= LONG_ITEM) return text;
  const head = /^[^,;:(–]*/u.exec(text)?.[0].trim() ?? "";
  return countWords(head) >= SHORTEST_HEAD ? head : text;
}

/** Cells below a head such as "Corporate priority". */
function inColumns({ statements }: OtherDocument): PlanGoal[] {
  return statements.flatMap((statement) => {
    const cell = statement.cells.find(({ head }) => nounOf(head) !== "" && countWords(head) <= LONGEST_HEADING);
    if (!cell || !isVoiced(statement) || lexicon.test("not-the-goals", cell.head)) return [];
    const opening = openingCode(cell.text);
    const text = bare(opening?.rest ?? cell.text);
    return isGoal(text)
      ? [{ text, passage: statement, block: statement.block, ...(opening ? { code: opening.code } : {}) }]
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

const TELLS =
  /^Our\s(?:(?:first|second|third|main|strategic|overall|corporate)\s)?(?:goal|aim|objective|priority|ambition|mission)\sis\s(?:to\s)?/u;
/** "To halve waiting by 2028."; "To halve waiting, we will …" tells work. */
const INFINITIVE = /^To\s(?=\p{Ll})(?!.*,\s(?:the|we|our|this|it|all|each|\p{Lu}))/u;
/** "Objective:", "Strategic aim". */
const NAMES_ONE = /^(?:(?:our|the|strategic|main|overall)\s)*(?:goal|aim|objective|priority|ambition|mission)\s*:?$/i;

function announcing(sections: readonly Section[]): Section[] {
  return sections.filter(({ heading, level, role }) => level > 0 && !LEFT_OUT.has(role) && announces(heading));
}

/** Years and the plan's own name after the noun: "Our priorities for 2030". */
const AFTER_NOUN = anyCase(
  /\s(?:for|to|by|until|in|of)\s(?:the\s)?(?:\d{4}.*|(?:our|this)\s(?:plan|strategy)|\p{L}+\syears?)$|\s*[:.]$/iu,
);

/** The heading ends or begins with the noun in the plural. */
function announces(heading: string): boolean {
  const words = bare(heading).replace(AFTER_NOUN, "");
  if (countWords(words) > LONGEST_HEADING || lexicon.test("not-the-goals", words)) return false;
  return lexicon.find("goal-nouns", words).some(({ start, end }) => end === words.length || start === 0);
}

/** What may stand between the noun and the list: "Our goals for this plan are to:". */
const UP_TO_LIST =
  /^(?:[\s,](?:are|is|include|to|for|by|of|over|in|from|the|this|that|our|we|have|set|next|coming|plan|strategy|period|years?|as|follows|below|\d{4}|two|three|four|five))*\s*:?\s*$/i;
/** "The priorities to improve outcomes this year are:". */
const ARE_THESE = /^[^.;:]{1,80}\s(?:are|is|include|includes)(?:\sto)?\s*:\s*$/i;
/** "To support these goals:" introduces work. */
const SERVES_THEM = anyCase(
  /\b(?:achiev|meet|support|deliver|reach|against|towards?|progress|advanc|fulfil|enabl)\w*\s(?:on\s|against\s|towards?\s)?(?:these|those|this|our|the|its|each of)?\s?(?:\p{L}+\s)?$/iu,
);
const AIMS_TO = anyCase(/\b(?:we|plan|strategy|vision)\s(?:\p{L}+\s)?(?:aims?|seeks?|wants?)\sto\s*:?$/iu);

/** Whether a sentence before a list says that goals follow. Outcomes and pillars only where they are called the plan's: else they tell what was found. */
function introducesGoals(text: string): boolean {
  if (AIMS_TO.test(text)) return true;
  const counted = countedGoals(text);
  if (counted && UP_TO_LIST.test(text.slice(counted.end))) return true;
  return [...lexicon.find("goal-nouns", text), ...lexicon.find("one-goal", text)].some(({ start, end }) => {
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (SERVES_THEM.test(before) || THEIRS.test(before)) return false;
    if (FOUND_AS_WELL.test(text.slice(start, end)) && !OF_THE_PLAN.test(before)) return false;
    return UP_TO_LIST.test(after) || ARE_THESE.test(after);
  });
}

const THEIRS = anyCase(/\b(?:their|its|his|her)\s(?:\p{L}+\s)?$/iu);
const FOUND_AS_WELL = /^(?:outcome|pillar|theme|shift|promise)/i;
const OF_THE_PLAN = anyCase(/\b(?:our|strategic|corporate|council|trust|plan[’']s)\s(?:\p{L}+\s)?$/iu);

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
const UNFINISHED = /\?\s*$|(?:^|\s)(?:and|or|of|the|a|an|in|for|with|to|by|on|our|that|&)$/i;

/** Without a number in front and a stop behind. */
function bare(text: string): string {
  return text
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[a-z][.)]|[•–—-])\s+/i, "")
    .replace(/^[\s:.–—-]+|[\s:;,.]+$/gu, "");
}

/** Each goal once: a running head or a page of contents repeats it. */
function distinct(found: readonly PlanGoal[], before: readonly PlanGoal[]): PlanGoal[] {
  const seen = new Set(before.map(({ text }) => keyOf(text)));
  return found.filter(({ text }) => {
    const key = keyOf(text);
    if ([...seen].some((one) => one.startsWith(key) || key.startsWith(one))) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(text: string): string {
  return contentWords(text).join(" ");
}
