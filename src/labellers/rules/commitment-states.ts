import { isPlannedDeed } from "../../extract/record/planned.js";
import type { Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { isForecast } from "./commitment-empty.js";
import { PROMISING } from "./commitment-setting.js";
import { type Applies, cues, type Surroundings } from "./rule.js";

const MONTH = "january|february|march|april|may|june|july|august|september|october|november|december";
const SEASON = "spring|summer|autumn|winter|fall|christmas|easter|new year";
/** A day, month, season, quarter or year, with or without the year's number. */
const WHEN = `(?:(?:the\\s+)?(?:(?:end|start|beginning|middle|close)\\s+of\\s+)?(?:(?:early|mid|late|next|this)[\\s-])?(?:the\\s+)?(?:\\d{1,2}\\s+)?(?:(?:${MONTH})\\b(?:\\s+20\\d\\d)?|(?:${SEASON})\\b(?:\\s+(?:of\\s+)?20\\d\\d)?|(?:fy\\s*)?20\\d\\d(?:\\s*[/–-]\\s*\\d{2,4})?|q[1-4]\\b(?:\\s+20\\d\\d)?|year\\b))`;

/** "By 2027 …", "Come September 2028, …": a state that is to hold from then on. */
const DUE_FIRST = new RegExp(
  `^(?:by|from|come|as\\s+of|starting(?:\\s+in)?|before)\\s+${WHEN}(?:\\s+at\\s+the\\s+latest)?,?\\s+(?=\\S)`,
  "i",
);
/** "… by June 2027", "…, from April" or "… in May 2027" at the end; with a year, "from" is as often said of what has long been there. */
const DUE_LAST = new RegExp(
  `,?\\s+(?:(?:by|before)\\s+${WHEN}|from\\s+(?:next\\s+)?(?:${MONTH}|${SEASON})|in\\s+(?:${MONTH}|${SEASON})\\s+20\\d\\d)[\\s.;)]*$`,
  "i",
);

/** Work that has begun. */
const BEGUN = screened(
  /\b(?:under\s*way|in\s+(?:progress|hand|train)|ongoing|has\s+(?:begun|started)|have\s+(?:begun|started)|continues?|being\s+\w+(?:ed|ilt|ewritten)|(?:is|are|am)\s+(?:now\s+|already\s+|currently\s+)?(?:\w+ly\s+)?\w+ing)\b/i,
);
/** When it will be done. */
const ENDS = screened(
  new RegExp(
    `\\b(?:(?:due|expected|scheduled|set|planned)\\s+(?:to\\s+(?:be\\s+\\w+|\\w+)\\s+)?|(?:complet\\w+|finish\\w*|end|ends|ending|ready|done|live|conclud\\w+)\\s+(?:(?:is\\s+)?(?:due|expected|planned)\\s+)?)(?:by|in|on|at|for|before|until|from)?\\s*${WHEN}`,
    "i",
  ),
);

/** "… by June 2027", "… from April" anywhere: the day from which it is to hold. */
const DUE_WITHIN = new RegExp(`\\b(?:by|before|from|until|no\\s+later\\s+than)\\s+${WHEN}`, "i");

const PAST_STATE = screened(/\b(?:was|were|had|did)\b/i);
const SUPPOSED = screened(
  /\b(?:could|may|might|would|should|must|needs?(?!\s+no\b)|estimated|expected|projected|forecasts?|projections?|likely)\b/i,
);

/** "By 5 May", "from May 2027". */
const MONTH_MAY = /(?<=\b(?:by|before|from|until|in|of|\d)\s+)May\b/g;

/** Work under way that will finish later: begun, and with an end to come. */
export function endsLater({ text }: Statement): Applies | null {
  return BEGUN.test(text) && ENDS.test(text) && !PAST_STATE.test(text) ? { cue: "under way, with an end" } : null;
}

/**
 * What a thing or people will do or be from a day on: somebody has to bring it about. What the world at large will do, and
 * what is only expected, is a forecast whatever its date.
 *
 * @param subject the words before "will"
 */
export function isDueState({ text, role }: Statement, subject: string): boolean {
  if (role === "situation" || role === "progress" || role === "risks") return false;
  if (!DUE_WITHIN.test(text) || SUPPOSED.test(text.replace(MONTH_MAY, "")) || cues.test("commitment-world", subject))
    return false;
  return !(/\bthere$/i.test(subject) && cues.test("commitment-lack", text));
}

/** A state in the present tense with the date from which it is to hold. */
export function dueState({ text, grammar, role, form }: Statement): Applies | null {
  if (grammar.tense === "future" || grammar.tense === "past" || role === "situation" || role === "progress")
    return null;
  const first = DUE_FIRST.exec(text);
  const state = first ? text.slice(first[0].length) : text;
  if (!first && !(PROMISING.has(role) && form !== "table-row" && DUE_LAST.test(text))) return null;
  if (
    PAST_STATE.test(state) ||
    TAKES_UP_POST.test(state) ||
    SUPPOSED.test(state.replace(MONTH_MAY, "")) ||
    isForecast(state, VERB.exec(state)?.[0] ?? "")
  )
    return null;
  return { cue: "dated state" };
}

/** "From April, Jo Marsh joins as chief executive": news of a person. */
const TAKES_UP_POST = screened(
  /^(?:[A-Z]\S*\s){1,5}(?:joins?|joined|takes\s+(?:up|over)|steps\s+(?:down|up)|retires?|succeeds?|becomes|is\s+(?:appointed|succeeded))\b/,
);

/** The verb and what follows, where a state is described with "is" or "has". */
const VERB = /\b(?:be|is|are|has|have|own|live)\b.*$/i;

/** "One policy adopted (2026)" where actions are listed: what will be there in a year to come. */
export function plannedDeed(statement: Statement, { document }: Surroundings): Applies | null {
  return PROMISING.has(statement.role) && isPlannedDeed(statement, document) ? { cue: "deed in a year to come" } : null;
}
