import { fieldOf, leadersIn } from "../../extract/people/fields.js";
import { groupsIn } from "../../extract/people/groups.js";
import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { numbersIn } from "../../text/numbers.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { isWholeStatement } from "../whole-first.js";

/** "Our aim is …", "by 2027 no nurse will …", "we want every …": put as what all of it is for. */
const PUT_AS_AIM =
  /\b(?:aims?|ambition|vision|goal|purpose|mission|promise|pledge|aspiration)\b[^.;]{0,40}?(?:\b(?:is|are|was|remains|to|that|for)\b|:)|\bwe want\b|\b(?:so that )?(?:no|every|everyone|nobody|no one|each|any)\b[^.;]{3,80}\bwill\b|\bwill (?:never|no longer|always|only)\b|^(?:by|in|from)\s(?:the end of\s)?(?:\w+\s)?20\d\d,?\s/i;
/** What people can repeat has no more words (rubric 4, MAI-3). */
const MOST_WORDS = 25;
const TO_ALL = /\b(?:no|every|everyone|nobody|no one|each|any|never|no longer|once|twice|all)\b/i;

/** MAI-3, by its own words: an aim, and something in it by which anybody could see whether it has been reached. */
export function showsAim(statement: LabelledStatement): boolean {
  const { text, told, doer, form, role } = statement;
  if (form === "table-row" || doer === "other-body" || doer === "law" || !isWholeStatement(statement)) return false;
  if (told === "pointer" || told === "instruction" || told === "done" || told === "definition") return false;
  // In a vision, how it will be one day is the aim; elsewhere it is foreseen.
  const isEnvisaged = role === "vision" && (told === "promise" || told === "benefit" || told === "forecast");
  if (told === "forecast" && !isEnvisaged) return false;
  if (countWords(text) > MOST_WORDS || (!PUT_AS_AIM.test(text) && !isEnvisaged)) return false;
  return (
    groupsIn(text).some(({ particular }) => particular) ||
    datesIn(text).length > 0 ||
    numbersIn(text).some(({ kind }) => kind !== "ordinal") ||
    TO_ALL.test(text)
  );
}

/** Somebody answers for something: in a sentence, or in a column of owners. */
const ANSWERS = screened(
  /\b(?:(?:is|are|be|remains?) (?:\w+ly )?(?:responsible|accountable|answerable) for|(?:co-)?(?:owned|led|chaired|sponsored|overseen|managed|approved|signed off|governed) by|answers? for|owns?|will (?:\w+ly )?(?:own|lead|chair|sponsor|oversee|answer|sign off|approve)|(?:leads?|chairs|sponsors|oversees|signs off) (?:the|this|our|on|all|each)|reports? to|in charge of)\b/i,
);

/** MAI-5, by its own words: a role or body outside IT, named as the one who answers for something. */
export function showsOwner(statement: LabelledStatement, names: readonly string[]): boolean {
  const { text, told, doer, form, cells } = statement;
  const outside = names.filter((name) => fieldOf(name) === "other");
  if (outside.length === 0) return false;
  if (form === "table-row") return cells.length > 1 && outside.some((name) => leadersIn(name).length > 0);
  if (told === "pointer" || told === "done" || told === "definition" || told === "instruction" || doer === "law")
    return false;
  // A leader outside IT who "will" do something answers for it.
  const acts = leadersIn(text).some(
    ({ name, start, end }) =>
      outside.includes(name) &&
      fieldOf(text.slice(Math.max(0, start - BEFORE), end)) === "other" &&
      /^\swill\b/.test(text.slice(end)),
  );
  if (acts && (told === "promise" || told === "duty")) return true;
  const answers = ANSWERS.exec(text);
  if (!isWholeStatement(statement) || answers === null) return false;
  // A particular role or body ("the Chief Nurse", "the Finance Committee"), who answers or by whom it is done; not one who is told.
  const behind = answers.index + answers[0].length;
  return outside.some((name) => {
    const at = text.indexOf(name);
    const isWho = at < answers.index || (/by$/i.test(answers[0]) && at - behind <= NEAR);
    const field = fieldOf(text.slice(Math.max(0, at - BEFORE), at + name.length));
    return isWho && field === "other" && isParticular(name);
  });
}

/** "Digital" just before "leader" makes it IT's, in characters. */
const BEFORE = 14;
/** So far behind "owned by" the owner is named, in characters. */
const NEAR = 8;

function isParticular(name: string): boolean {
  return (
    leadersIn(name).length > 0 ||
    (PARTICULAR.test(name) && !/\b(?:others?|members?|partners?|users?|customers?)$/i.test(name))
  );
}

const PARTICULAR =
  /\b(?:director|officer|manager|head|chair|nurse|lead|secretary|minister|board|committee|panel|cabinet|group|team|council|commissioner|governor|principal|dean|directorate|librarian|service|division|unit|office|forum|[\p{L}]+ers?|[\p{L}]+ors?|[\p{L}]+ians?)s?$/iu;
