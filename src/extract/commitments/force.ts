import type { Commitment } from "../../model/commitment.js";
import type { Grammar } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { beginsWithTerm, conditionsIn, hasTerm, type Stretch, wordAt, wording } from "./wording.js";

/** Words of exploring or intending stand this near to the verb, in characters. */
const NEAR = 30;

/**
 * How strongly a promise binds (rubric a, strength). A condition does not change it.
 *
 * @param text the statement's words
 * @param verb where its verb begins
 * @param before the lead-in that completes it, empty when there is none
 */
export function forceOf(text: string, verb: number, before: string, grammar: Grammar): Commitment["force"] {
  const after = text.slice(verb, verb + NEAR);
  if (beginsWithTerm("exploring", after)) return "exploratory";
  const from = Math.max(0, verb - NEAR);
  const around = text.slice(from, verb + NEAR);
  if (wording.find("intending", around).some(({ start, end }) => start <= verb - from && end >= verb - from - 1))
    return "intended";
  const lead = text.slice(0, verb);
  if (FIRM.test(lead)) return "firm";
  if (hasTerm("intending", lead)) return "intended";
  if (hasTerm("intending", before) || HOPED_FOR.test(before)) return "intended";
  if (FIRM.test(before)) return "firm";
  if (grammar.modality === "exploration") return "exploratory";
  return grammar.modality === "intention" || grammar.modality === "need" ? "intended" : "firm";
}

const FIRM = /\b(?:will|shall)\b|[’']ll\b/i;

/** Lead-ins and headings that introduce what is hoped for rather than what will be done. */
const HOPED_FOR = screened(
  /^(?:our |the |strategic |desired |expected |digital )*(?:aims?|goals|outcomes|ambitions?|vision|objectives|aspirations)\s*:?$|\b(?:aims?|goals?|ambitions?|visions?|objectives?|aspirations?|outcomes|intentions?)\b(?:\s(?!are\b|is\b)\p{L}+){0,5}\s(?:are|is)\b|\boutcomes\s*:$/iu,
);

/** "Where possible", "subject to funding": the condition as it stands, to the end of its clause; null when there is none. */
export function conditionIn(text: string): Stretch | null {
  const found = conditionsIn(text)[0];
  if (found) {
    const open =
      /^(?:subject|depend|pending|provided|if |once|when )/i.test(text.slice(found.start, found.end)) ||
      /(?:to|on|upon|funding)$/i.test(text.slice(found.start, found.end));
    return open ? { start: found.start, end: endOfCondition(text, found.end) } : { start: found.start, end: found.end };
  }
  const opening = /(?:^|[,;:.]\s)(?=(?:if|provided that|once|assuming)\s[^,]{4,80},\s(?:we|the|our|it|they)\b)/i.exec(
    text,
  );
  if (!opening || wordAt(text, opening.index + opening[0].length) === "") return null;
  const start = opening.index + opening[0].length;
  return { start, end: endOfCondition(text, start) };
}

function endOfCondition(text: string, from: number): number {
  const match = /[,;.()•]|\s[–—-]\s/u.exec(text.slice(from));
  return match ? from + match.index : text.length;
}
