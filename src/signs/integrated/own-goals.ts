import { countedGoals, type GoalCode, goalCodes, openingCode } from "../../extract/structure/goal-codes.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { contentWords } from "../../text/words.js";
import { type GoalRow, goalColumn, goalRows } from "./goal-table.js";
import { inlineGoals } from "./inline-goals.js";
import { itemsAfter } from "./listed-items.js";
import type { Given, OwnGoal } from "./own-goal.js";

/** The goals of the organisation's own plans, as far as this document lists them. */
export interface OwnGoals {
  readonly listed: readonly OwnGoal[];
  /** How many goals the text says the plan has, or the number listed if that is more. */
  readonly count: number;
  /** The listed goals that a statement belongs to or gives the code of. */
  readonly of: (statement: LabelledStatement) => readonly OwnGoal[];
  /** Whether a statement refers to any of them: as above, or by their words. */
  readonly refers: (statement: LabelledStatement) => boolean;
  /** Rows of tables with a column of these goals. */
  readonly rows: readonly GoalRow[];
}

/** A goal is referred to by at least this many of its content words. */
const SHARED_WORDS = 2;
/** Fewer than this are not a list of goals. */
const FEWEST = 2;

/** Finds the goals of the organisation's own plans: listed after the plan's name, in a sentence, in a list, in a table's column, or as headings and openings with codes. */
export function ownGoals(given: Given, lexicon: Lexicon): OwnGoals {
  const namings = planNamings(given);
  const said = saidCounts(given, namings);
  const nouns = new Set(["goal", ...said.map(({ noun }) => noun)]);
  const inSentence =
    namings.map((naming) => inlineGoals(given.statements, naming, lexicon)).find(({ length }) => length > 0) ?? [];
  const rows = goalRows(given, inSentence);
  const counts = said.map(({ count }) => count);
  const lists = [
    goalColumn(rows),
    inSentence,
    headedGoals(given, counts, nouns),
    namings.map((naming) => listAfter(given, naming, lexicon)).find(({ length }) => length > 0) ?? [],
  ].filter((list) => list.length >= FEWEST);
  const listed = withMembers(lists[0] ?? [], lists.slice(1));
  const wordsOf = listed.map(({ text }) => new Set(contentWords(text)));
  for (const { code } of listed) if (code && code.noun !== "") nouns.add(code.noun);
  const of = (statement: LabelledStatement) => {
    const codes = goalCodes(statement.text);
    return listed.filter(
      ({ members, code }) =>
        members.has(statement.id) || (code !== undefined && codes.some((given) => sameCode(given, code, nouns))),
    );
  };
  return {
    listed,
    rows,
    count: listed.length === 0 ? 0 : Math.max(listed.length, ...counts.filter((count) => count <= MOST_GOALS)),
    of,
    refers: (statement) => {
      if (of(statement).length > 0) return true;
      const words = new Set(contentWords(statement.text));
      return wordsOf.some(
        (its) => [...its].filter((word) => words.has(word)).length >= Math.max(SHARED_WORDS, its.size / 2),
      );
    },
  };
}

/** No plan has more goals than this; a larger figure counts something else. */
const MOST_GOALS = 20;

/** A code refers to a goal when the figures agree and its noun is one the text uses for the plan's goals. */
function sameCode(given: GoalCode, goal: GoalCode, nouns: ReadonlySet<string>): boolean {
  if (given.code !== goal.code) return false;
  return given.noun === "" ? /\p{L}\d/u.test(given.code) : nouns.has(given.noun);
}

/** The same goals found in several ways: those of the first list, with the members of all. */
function withMembers(first: readonly OwnGoal[], others: readonly (readonly OwnGoal[])[]): OwnGoal[] {
  const rest = others.flat();
  return first.map((goal) => {
    const same = rest.filter(
      (other) => goal.code !== undefined && other.code !== undefined && other.code.code === goal.code?.code,
    );
    const naming = goal.naming ?? same.find((other) => other.naming)?.naming;
    return {
      text: goal.text,
      ...(goal.code ? { code: goal.code } : {}),
      members: new Set([goal, ...same].flatMap(({ members }) => [...members])),
      ...(naming ? { naming } : {}),
    };
  });
}

/** The statements that name a plan of the organisation's own, in order. */
export function planNamings({ plans, statements }: Pick<Given, "plans" | "statements">): LabelledStatement[] {
  const ids = new Set(plans.filter(({ owner }) => owner === "own").flatMap((plan) => plan.statements));
  return statements.filter(({ id }) => ids.has(id));
}

/** How many sentences after the plan's name may say how many goals it has ("It has three aims."). */
const COUNT_REACH = 2;

function saidCounts({ statements }: Given, namings: readonly LabelledStatement[]) {
  return namings.flatMap((naming) => {
    for (let at = naming.id; at <= naming.id + COUNT_REACH; at++) {
      const statement = statements[at];
      if (!statement || statement.block !== naming.block) break;
      const counted = countedGoals(statement.text);
      if (counted) return [counted];
    }
    return [];
  });
}

/** Headings and openings of list items with codes, when there are as many as the plan is said to have. */
function headedGoals(
  { sections, statements }: Given,
  counts: readonly number[],
  nouns: ReadonlySet<string>,
): OwnGoal[] {
  const goals = new Map<string, { text: string; code: GoalCode; members: Set<number>; naming?: LabelledStatement }>();
  const take = (opening: ReturnType<typeof openingCode>, member: number, naming?: LabelledStatement) => {
    if (!opening || !(opening.code.noun === "" ? /\p{L}\d/u.test(opening.code.code) : nouns.has(opening.code.noun)))
      return;
    const known = goals.get(opening.code.code);
    if (known) known.members.add(member);
    else
      goals.set(opening.code.code, {
        text: opening.rest,
        code: opening.code,
        members: new Set([member]),
        ...(naming ? { naming } : {}),
      });
  };
  const opened = new Map<number, ReturnType<typeof openingCode>>();
  for (const statement of statements) {
    for (const heading of sections[statement.section]?.path ?? []) take(openingCode(heading), statement.id);
    if (statement.form === "table-row") continue;
    const known = opened.get(statement.block);
    if (known === undefined && !opened.has(statement.block)) {
      const opening = openingCode(statement.text);
      opened.set(statement.block, opening);
      take(opening, statement.id, statement);
    } else take(known, statement.id);
  }
  return counts.includes(goals.size) ? [...goals.values()] : [];
}

/** The list under a statement that names the plan and speaks of its goals; never more than the plan is said to have. */
function listAfter(given: Given, naming: LabelledStatement, lexicon: Lexicon): OwnGoal[] {
  if (naming.form !== "sentence" || !lexicon.test("goal-words", naming.text)) return [];
  const items = itemsAfter(given.statements, naming);
  const first = items[0]?.statements[0];
  if (!first || items.length < FEWEST_ITEMS || first.id - naming.id > LIST_REACH) return [];
  // "We will: …" promises work; it lists nobody's goals.
  if (first.leadIns.some(({ text }) => PROMISES.test(text)) || PROMISES.test(naming.text)) return [];
  const said = saidCounts(given, [naming])[0]?.count ?? items.length;
  return items.slice(0, said).map(({ text, statements }) => {
    const code = openingCode(text)?.code;
    const opening = statements[0];
    return {
      text,
      ...(code ? { code } : {}),
      members: new Set(statements.map(({ id }) => id)),
      ...(opening ? { naming: opening } : {}),
    };
  });
}

const PROMISES = screened(/\b(?:will|shall|going to)\b[^.]*:?\s*$/i);

/** The list begins at most this many statements after the one that names the plan. */
const LIST_REACH = 3;
/** A list of fewer items is no list of goals. */
const FEWEST_ITEMS = 3;
