import type { LabelledStatement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { isTerm, wordAt, wordCount } from "./wording.js";

/** "This will…", "As such, …", "For example, …": goes on about a promise made before, which is the one to hold the board to. */
const GOES_ON = screened(
  /^(?:(?:this|these|those|they|it|the latter|such)\s(?:\p{L}+\s){0,3}?(?:will|shall|includes?|means?|involves?|builds?)\b|(?:as such|for example|for instance|in this way|in doing so|as a result|similarly|likewise|equally)\b)/iu,
);

/** Words that nothing ends with: the rest of the line stands elsewhere. */
const CUT_OFF =
  /(?:\b(?:and|or|but|the|an?|of|to|for|with|by|in|on|at|from|into|that|which|who|whose|our|their|its|is|are|be|will|shall|as|than|where|when|because|including)|\b(?:which|that|who)\s\p{L}+|[,–—-])$/iu;

/** They stand within so many characters of the end. */
const LAST_WORDS = 60;

/** Names and what joins them, with or without an abbreviation: "Ministry of Health", "Land and Records Department (LRD)". */
const NAMES_ONLY =
  /^(?:\p{Lu}[\p{L}\p{N}’'.-]*|\(\p{Lu}[^)]*\))(?:[\s,/&]+(?:(?:and|of|the|for|in|on|&)\s+)*(?:\p{Lu}[\p{L}\p{N}’'.-]*|\(\p{Lu}[^)]*\)))*$/u;

/** Without a verb so few words are the name of a theme. */
const MOST_OF_A_THEME = 3;

/** Longer words have a capital in a title, in letters. */
const LONGER = 4;

/**
 * Whether the statement can stand alone as a promise: neither half a line, nor a theme's or a body's name, nor a sentence that
 * goes on about the one before. Dates and figures make a short item whole.
 */
export function isWhole(statement: Pick<LabelledStatement, "text" | "form" | "grammar">): boolean {
  const { form, grammar } = statement;
  const text = statement.text.trim();
  if (GOES_ON.test(text)) return false;
  if (form === "table-row") return true;
  if (CUT_OFF.test(text.slice(-LAST_WORDS)) || (form === "sentence" && /^\p{Ll}/u.test(text))) return false;
  const acts = grammar.tense === "future" || grammar.modality === "intention" || isTerm("verbs", wordAt(text, 0));
  if (acts || /\d/.test(text)) return true;
  return wordCount(text) > MOST_OF_A_THEME && !NAMES_ONLY.test(text) && !isThemeTitle(text);
}

/** "Investing in the Skills of the Future": every longer word has its capital, and no full stop ends it. */
function isThemeTitle(text: string): boolean {
  const longer = (text.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter(({ length }) => length >= LONGER);
  return !/[.;]$/.test(text) && longer.length > 1 && longer.every((word) => /^\p{Lu}/u.test(word));
}
