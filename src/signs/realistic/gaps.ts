import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { counted, evidence, searched, shownOrAsked } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, hasFigure, ownVoice, pointsInTime } from "./given.js";
import { ownsUp } from "./plainly.js";

/** Longer than this and a board member does not read the quote. */
const READABLE = 260;
/** Headings under which strengths and weaknesses are ticked off. */
const TEMPLATE = screened(/\b(?:SWOT|weaknesses|threats|PESTLE?)\b/i);

/** REA-3: shortfalls, failures and limits of this organisation (CANDOUR). */
export function admittedGaps(given: Given, lexicon: Lexicon): IndicatorResult {
  const found = ownVoice(given.statements)
    .filter((statement) => isGap(statement, given, lexicon))
    .sort((a, b) => rank(b, lexicon) - rank(a, lexicon) || a.id - b.id);
  return {
    id: "REA-3",
    ...shownOrAsked({ all: found, plain: found.filter((one) => ownsUp(one, given)) }, "REA-3"),
    values: { gaps: counted(found.length, "gap, failure or limit", "gaps, failures or limits") },
    measure: { value: found.length, unit: "count" },
    ...(found.length > 0 ? {} : { searched: searched("what did not work, is late or is missing here", given) }),
  };
}

function isGap(statement: LabelledStatement, { sections }: Given, lexicon: Lexicon): boolean {
  const { text, labels, role, section, grammar } = statement;
  if (!labels.has("CANDOUR") || role === "risks" || lexicon.test("not-a-gap", text)) return false;
  // "If the bid succeeds, we will …" depends on something: that is no shortfall yet.
  if (labels.has("COMMITMENT") && (grammar.modality !== "none" || grammar.tense === "bare")) return false;
  return !TEMPLATE.test(sections[section]?.heading ?? "");
}

/** A broken promise first, then what has a date or a number, in a length that is read. */
function rank({ text }: LabelledStatement, lexicon: Lexicon): number {
  return (
    2 * Number(lexicon.test("broken-promise", text)) +
    Number(pointsInTime(text).length > 0 || hasFigure(text)) +
    Number(text.length <= READABLE)
  );
}

/** REA-4: something done differently because of the past. Always put to the reader (rubric b: candidate and confirm). */
export function lessonApplied(given: Given, lexicon: Lexicon): IndicatorResult {
  const found = ownVoice(given.statements).filter((statement) => isLesson(statement, given, lexicon));
  return {
    id: "REA-4",
    state: found.length > 0 ? "unknown" : "not-met",
    values: { lessons: found.length },
    asks: found.length > 0,
    evidence: found.map((statement) => evidence(statement, "for", "REA-4")),
    ...(found.length > 0 ? {} : { searched: searched("something done differently because of what happened", given) }),
  };
}

/**
 * Something is done differently, and it says so itself ("this time") or stands beside what went wrong: in its own words, in the
 * sentence or cell before it, or in its heading.
 */
function isLesson(statement: LabelledStatement, { statements, sections }: Given, lexicon: Lexicon): boolean {
  const { text, role, id, section, cells, grammar } = statement;
  if (role === "risks" || lexicon.test("lesson-empty", text)) return false;
  if (ONCE.test(text) || cells.some(({ head }, at) => at > 0 && DIFFERENT_HEAD.test(head))) return hasSubstance(text);
  if (learnedInClause(text, lexicon)) return true;
  if (grammar.tense === "past" && !labelsGap(statement) && !TURNS_TO_NOW.test(text)) return false;
  if (lexicon.test("lesson-again", text)) return true;
  if (!lexicon.test("lesson-link", text)) return false;
  const before = statements[id - 1];
  const nearby = before?.section === section && before.voice === "own" ? before : undefined;
  const heading = sections[section]?.heading ?? "";
  return [text, nearby?.text ?? "", heading].some((words) => lexicon.test("lesson-past", words)) || labelsGap(nearby);
}

/** "Last time we trained too soon; the training now comes …": the sentence turns from then to now. */
const TURNS_TO_NOW = screened(/[;,:–—]\s[^.]*\b(?:now \w+|this time|next one|from now on|the new one)\b/i);

/** "Because nobody had asked the night shift, two of them sit on the group": what went wrong, then what is done. */
function learnedInClause(text: string, lexicon: Lexicon): boolean {
  const [, clause = "", rest = ""] = LEARNED.exec(text) ?? [];
  return clause !== "" && lexicon.test("lesson-past", clause) && !/\b(?:was|were|had|did|has|have)\b/i.test(rest);
}

const LEARNED = screened(
  /^(?:because|since|as|after)\s((?:[^,]{0,60}\s)?(?:had|was|were|did)\b[^,]{5,120}),\s(.{12,})$/i,
);

function labelsGap(statement: LabelledStatement | undefined): boolean {
  return statement?.labels.has("CANDOUR") === true;
}

/** "Having launched in exam week once, we …". */
const ONCE = screened(/^having\s[^,]+,\s(?:we|the|our|all|every|no)\b/i);
/** A column of what is done now, or was learned. */
const DIFFERENT_HEAD = screened(
  /\b(?:what we (?:learned|learnt|do now|will do (?:now|differently|instead))|lessons?|now we|differently)\b/i,
);
const NOTHING = /\t(?:[–-]|none|nothing|no change|n\/a)\s*$/i;

function hasSubstance(text: string): boolean {
  return !NOTHING.test(text);
}
