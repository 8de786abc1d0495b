import type { Commitment } from "../../model/commitment.js";
import type { Grammar, SectionRole } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { beginsWithTerm, hasTerm } from "./wording.js";

/** Verbs that bring about a state rather than do a thing, when what changes is a figure or people's lot. */
const CHANGING = screened(
  /^(?:reduc|increas|improv|cut|halv|rais|lower|shorten|eliminat|doubl|narrow|meet|reach|achiev|minimis|prevent|grow)\p{L}*\s/iu,
);

/** States that people have, see or are in. */
const STATE =
  /^(?:only |also |all |not )?(?:be\b(?! (?:\p{L}+ly )?\p{L}+ed\b)|have\b|see\b|enjoy\b|get\b|receive\b|benefit\b|become\b|experience\b|feel\b|know\b|find\b|spend\b|wait\b|live\b|no longer\b)/iu;

/** "Development of…", "Setting up…": something done, put as a noun. */
const ACTION_AS_NOUN = /^(?:\p{L}+ing\b|(?:\p{L}+\s){0,2}\p{L}+(?:tion|ment|sis|al|ance)\sof\b)/iu;

/** What a reader would call the promise: something done, or a state that others would notice (an outcome). */
export function kindOf(
  what: string,
  verb: string,
  grammar: Grammar,
  role: SectionRole,
  measured: boolean,
): Commitment["kind"] {
  const people =
    grammar.subject === "people" ||
    beginsWithTerm("people-subjects", what.replace(/^(?:the|our|all|every|each)\s/i, ""));
  if (people && (STATE.test(verb) || grammar.tense === "present")) return "outcome";
  if (CHANGING.test(verb) && (measured || hasTerm("measured-things", what))) return "outcome";
  if (
    !ACTION_AS_NOUN.test(what) &&
    role === "outcomes" &&
    grammar.tense === "present" &&
    grammar.subject !== "organisation" &&
    grammar.subject !== "implied"
  )
    return "outcome";
  return "activity";
}
