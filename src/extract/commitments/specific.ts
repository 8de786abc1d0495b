import { screened } from "../../text/screened.js";
import { namesSomething } from "./names.js";
import { beginsWithTerm, endsWithTerm, hasTerm, type Stretch } from "./wording.js";

/** Points for and against two people agreeing which thing is meant; set on hand-read promises (225 of them, 81 % agreed). */
const POINTS = {
  named: 1.5,
  counted: 1.5,
  plainVerb: 1.5,
  measuredChange: 1,
  vagueVerb: -1.5,
  concreteThing: 1,
  vagueThing: -0.75,
  concreteMention: 1,
  comparing: -0.5,
  everybody: -0.5,
} as const;

/** Specific from this many points on. */
const ENOUGH = 0.5;

/** Groups of people named this near to the beginning are the subject, in characters. */
const OPENING = 30;

/** A figure, or a number of things in words. */
const COUNT =
  /(?<![\p{L}\p{N}])(?:[£€$]\s?)?\d[\d,.]*%?(?![\p{L}\p{N}])|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?!things\b)\p{L}+/iu;

/** More of the same is hard to tell from the same. */
const COMPARING = screened(/\b(?:more|better|simpler|clearer|faster|greater|stronger|smarter|good)\b/i);

/** Changes of something that can be measured ("reduce waiting times"). */
const CHANGING = screened(/^(?:reduc|increas|improv|cut|rais|lower|halv|shorten)/i);

/** The first preposition ends the thing that the verb acts on. */
const END_OF_THING =
  /\s(?:of|for|in|on|at|to|from|with|across|within|by|between|through|into|about|that|which|who|as|so|where|towards?|among|over|under|aimed|including)\s/i;

/**
 * Could two people agree which thing it is? A named or counted thing, or a thing made, opened or closed, against wide words
 * such as "services" (rubric a, what-specific).
 *
 * @param verb offset of the verb
 * @param passive whether the subject is what is acted on
 * @param isKnown whether a name of wide words only is also spoken of elsewhere
 */
export function isSpecific(
  text: string,
  what: Stretch | null,
  verb: number,
  passive: boolean,
  isKnown: (name: string) => boolean,
): boolean {
  if (!what) return false;
  const words = text.slice(what.start, what.end);
  const acting = text.slice(Math.max(verb, what.start), what.end);
  const doing = acting.replace(/^be\s+/, "");
  const thing = passive ? subjectThing(words) : objectThing(acting);
  let points = 0;
  if (namesSomething(text, what, isKnown)) points += POINTS.named;
  if (COUNT.test(words)) points += POINTS.counted;
  if (beginsWithTerm("plain-verbs", doing)) points += POINTS.plainVerb;
  else if (CHANGING.test(doing) && hasTerm("measured-things", thing)) points += POINTS.measuredChange;
  else if (beginsWithTerm("vague-verbs", doing)) points += POINTS.vagueVerb;
  if (endsWithTerm("concrete-things", thing)) points += POINTS.concreteThing;
  else if (endsWithTerm("vague-things", thing)) points += POINTS.vagueThing;
  if (hasTerm("concrete-things", words)) points += POINTS.concreteMention;
  if (COMPARING.test(words)) points += POINTS.comparing;
  if (hasTerm("people-subjects", words.slice(0, OPENING))) points += POINTS.everybody;
  return points >= ENOUGH;
}

/** What the verb acts on: the words after it up to the first preposition. */
function objectThing(acting: string): string {
  const rest = acting
    .replace(/^[\p{L}-]+(?:\s(?:and|up|out|on|in|down|off)(?=\s)(?:\s[\p{L}-]+)?)?\s*/u, "")
    .replace(/^(?:of|to|in|with)\s/i, "");
  return rest.split(END_OF_THING)[0] ?? rest;
}

function subjectThing(words: string): string {
  return words.split(/\s(?:will|shall|is|are|should|of|for|in|on|with|to)\s/i)[0] ?? words;
}
