import { wording } from "../../extract/statements/grammar.js";
import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import { anyCase } from "../../text/any-case.js";
import { countWords } from "../../text/words.js";
import type { Extracts } from "../extracts.js";

type Given = Pick<Extracts, "sections" | "statements">;

/** One thing promised: a statement, or the rows of one table that are about one action. */
export interface Promised {
  /** The statement that is shown for it. */
  readonly statement: LabelledStatement;
  /** Every commitment that belongs to it. */
  readonly commitments: readonly Commitment[];
  /** How many promises it counts for: more than one where actions with different objects are joined. */
  readonly parts: number;
}

/** What is promised, each thing once, in document order (rubric h: promises, not units). */
export function promisesIn(given: Given, distinct: readonly Commitment[]): Promised[] {
  const groups = new Map<string, { statement: LabelledStatement; commitments: Commitment[] }>();
  for (const commitment of distinct) {
    const statement = given.statements[commitment.statement];
    if (!statement) continue;
    const key = actionOf(statement, given) ?? `statement ${statement.id}`;
    const known = groups.get(key);
    if (known) known.commitments.push(commitment);
    else groups.set(key, { statement, commitments: [commitment] });
  }
  return [...groups.values()].map(({ statement, commitments }) => ({
    statement,
    commitments,
    parts:
      commitments.length > 1
        ? 1
        : statement.form === "table-row"
          ? thingsListed(statement)
          : actionsJoined(statement.text),
  }));
}

/** How many promises there are. */
export function countOf(promises: readonly Promised[]): number {
  return promises.reduce((sum, { parts }) => sum + parts, 0);
}

/** "Action 7: …" above a table or in a row: the rows below are its steps. */
const ACTION =
  /^(?:action|commitment|project|deliverable|initiative|recommendation)\s+(?:no\.?\s*)?(?<code>[A-Z]{0,3}\d+(?:\.\d+)*)\b/i;
/** A cell that is an action's number and nothing else. */
const CODE = /^[A-Z]{0,3}\d+(?:\.\d+)*[.)]?$/i;

/** The action that a row of a table, or the heading of one, is about; undefined for every other statement, which speaks for itself. */
function actionOf(statement: LabelledStatement, { sections }: Given): string | undefined {
  const { form, leadIns, cells, block, section, group } = statement;
  const heading = ACTION.exec(sections[section]?.heading ?? "")?.groups?.["code"];
  if (form === "sentence" && heading !== undefined && sections[section]?.block === block) return `action ${section}`;
  if (form !== "table-row") return undefined;
  if (heading !== undefined) return `action ${section}`;
  const title = leadIns.find(({ kind, text }) => kind === "item" && ACTION.test(text));
  if (title) return `rows under ${title.block}`;
  const named = cells.length > 1 ? (cells[0]?.text.trim() ?? "") : "";
  const action = ACTION.exec(named)?.groups?.["code"] ?? (CODE.test(named) ? named : undefined);
  return action === undefined ? `row ${block}` : `table ${group}, ${action.replace(/\W+$/, "")}`;
}

/** Fewer things between semicolons are parts of one, and longer ones are clauses. */
const FEWEST_LISTED = 3;
const LONGEST_LISTED_WORDS = 8;

/** A cell that lists things to deliver: "New consoles; text line; call recorder" is three. */
function thingsListed({ cells }: LabelledStatement): number {
  const listed = cells
    .filter(({ role }) => role === "promises" || role === "actions" || role === "outcomes")
    .map(({ text }) => text.split(/[;\n]/).filter((thing) => thing.trim() !== ""))
    .filter(
      (things) => things.length >= FEWEST_LISTED && things.every((one) => countWords(one) <= LONGEST_LISTED_WORDS),
    );
  return Math.max(1, ...listed.map(({ length }) => length));
}

/** Where what is promised ends and its purpose, manner or description begins. */
const END_OF_ACTIONS = anyCase(
  /\b(?:so that|so as|in order|which|that|who|where|while|because|if|through|by \p{L}+ing|ensuring|including|such as|helping|enabling|allowing|to (?!the\b|a\b|an\b|our\b|all\b|every\b|\d)\p{Ll}+)\b/iu,
);

/** How many actions with an object of their own a sentence joins: "replace the switchboard and launch a portal" is two, "design and test a form" one. */
function actionsJoined(text: string): number {
  const start = /\b(?:will|shall|[’']ll|to)\s+/i.exec(text);
  const from = start ? start.index + start[0].length : 0;
  const rest = text.slice(from);
  const end = END_OF_ACTIONS.exec(rest);
  const clause = end && end.index > 0 ? rest.slice(0, end.index) : rest;
  const pieces = clause.split(/(?:;|,(?=\s)|\band\b|\bthen\b)\s*(?:(?:and|also|then|we will|we shall|will)\s+)*/i);
  const actions = pieces.filter((piece, at) => actsOnSomething(piece, at === 0));
  return Math.max(1, actions.length);
}

/** A verb with its own object; the first piece may be a verb that shares the object of the next, and then does not count. */
function actsOnSomething(piece: string, first: boolean): boolean {
  const words = piece
    .replace(/^.*?\b(?:will|shall)\s+/i, "")
    .trim()
    .replace(/^(?:also|then|now|further|\p{L}+ly)\s+/iu, "");
  const [verb] = wording.find("action-verbs", words);
  if (verb?.start !== 0) return false;
  const object = words.slice(verb.end).trim();
  const own = first || /\b(?:will|shall)\b/i.test(piece);
  return object !== "" && (own || DETERMINED.test(object));
}

/** What a verb acts on begins with such a word; "support services" after a comma is a noun, not an action. */
const DETERMINED =
  /^(?:the|a|an|our|all|every|each|any|new|its|their|this|these|those|more|\d+|\p{Lu}|one|two|three|four|five|six|it|them)\b/u;
