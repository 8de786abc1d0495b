import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import { type Break, breaksIn } from "./breaks.js";
import type { Clause } from "./clause.js";
import { agentOf, roleIn } from "./who.js";
import { hasTerm, isTerm, type Stretch, trimmed, wordAt, wordCount } from "./wording.js";

/** A promise's own words, its verb's end and the breaks after it, as one reading of the text. */
export interface Reading {
  readonly text: string;
  readonly clause: Clause;
  readonly breaks: readonly Break[];
  readonly what: Stretch | null;
}

/** What is promised must have this many words before a break can end it. */
const FEWEST_WORDS = 2;

/** A second verb with its own object ends what is promised once this much stands before it. */
const WORDS_BEFORE_SECOND_VERB = 4;

/** Nothing ends after one of these. */
const HANGING = /\b(?:that|the|an?|how|whether|what|order|of|with|for|to|by|in|on|our|their|its)$/i;

/** A subject that names nothing by itself. */
const POINTING = /^(?:we|i|you|this|these|those|that|it|they|which|there)$/i;

/** "These courses will offer…": what they are was said before. */
const SECOND_HAND_SUBJECT = screened(/^(?:this|these|those|that|such)\s/i);

/** A verb of having or becoming: its subject is part of the state promised. */
const STATE =
  /^(?:only |also |not )?(?:be\b|have\b|see\b|enjoy\b|get\b|receive\b|benefit\b|become\b|experience\b|feel\b|know\b|find\b|live\b)/i;

/** Reads what is promised: the shortest continuous stretch with main verb and object, or subject and state (rubric a, what). */
export function readWhat(text: string, clause: Clause, dates: readonly Stretch[]): Reading {
  const verb = pastPartners(text, clause.verb);
  const breaks = breaksIn(text, { start: verb, end: clause.end });
  const start = keepsSubject(text, clause) && clause.subject ? clause.subject.start : afterBe(text, clause, verb);
  const ends = breaks.filter((one) => endsWhat(text, verb, one, breaks)).map(({ at }) => at);
  const dated = dates
    .filter((date) => date.start > verb)
    .map((date) => beforeDate(text, date.start))
    .filter((at) => wordCount(text.slice(verb, at)) >= FEWEST_WORDS && !HANGING.test(text.slice(verb, at)));
  const agent = clause.passive ? agentOf(text, verb) : null;
  if (agent) ends.push(agent.start - " by ".length);
  const comma = afterthought(text, verb, clause.end);
  const end = Math.min(clause.end, ...ends, ...dated, ...comma);
  return { text, clause, breaks, what: trimmed(text, { start, end }) };
}

/** "Work with X to do Y" promises Y; X is help. */
function pastPartners(text: string, verb: number): number {
  const match =
    /^(?:work|working|works)\s(?:closely\s|together\s|collaboratively\s|jointly\s)?with\s(?:[^\s.;:,]+\s){1,7}to\s(?=\p{Ll}+)/iu.exec(
      text.slice(verb),
    );
  if (!match) return verb;
  const next = verb + match[0].length;
  const doing = wordAt(text, next);
  return isTerm("verbs", doing) && !/^(?:help|support|ensure)$/.test(doing) ? next : verb;
}

/** The subject belongs to what is promised when something is done to it, or when a state is promised. */
function keepsSubject(text: string, { subject, passive, verb }: Clause): boolean {
  if (!subject) return false;
  const words = text.slice(subject.start, subject.end);
  if (POINTING.test(words)) return false;
  if (passive) return true;
  if (SECOND_HAND_SUBJECT.test(words) || roleIn(text, subject)) return false;
  const people = hasTerm("people-subjects", words);
  const state = STATE.test(text.slice(verb, verb + 40));
  if (people && state) return true;
  return !people && !isOwnName(words) && wordCount(words) > 1;
}

/** "The trust", "government": the organisation as a whole promises, and goes without saying. */
function isOwnName(words: string): boolean {
  return isTerm("self-names", words.toLowerCase()) || /^the\s\p{Lu}{2,}$/iu.test(words);
}

function afterBe(text: string, clause: Clause, verb: number): number {
  if (!clause.passive) return verb;
  const be = /^(?:\p{L}+ly\s|also\s|then\s)*be\s(?!accompanied|followed|supported)/iu.exec(text.slice(verb));
  return verb + (be?.[0].length ?? 0);
}

function endsWhat(text: string, verb: number, one: Break, breaks: readonly Break[]): boolean {
  const before = text.slice(verb, one.at);
  if (HANGING.test(before)) return false;
  const words = wordCount(before);
  if (text.startsWith(" (", one.at)) return words > FEWEST_WORDS;
  if (one.kind === "coordination") return words >= WORDS_BEFORE_SECOND_VERB && breaks[0] !== undefined;
  return words >= FEWEST_WORDS;
}

const BEFORE_DATE =
  /(?:,?\s(?:by|before|from|in|during|until|within|on|at|for|over|across|through|throughout|no later than|starting|since|the end of|end of|the start of|early|late|mid|and|to|of|the|summer|spring|autumn|winter|\()+)*\s?\(?$/i;

/** Where the words that lead to a date begin. */
function beforeDate(text: string, date: number): number {
  const before = text.slice(0, date);
  return date - (BEFORE_DATE.exec(before.slice(-40))?.[0].length ?? 0);
}

/** A comma after a whole phrase, where no list goes on. */
function afterthought(text: string, verb: number, end: number): number[] {
  const words = text.slice(verb, end);
  for (const match of matchesOf(/,\s/g, words)) {
    const before = words.slice(0, match.index);
    if (wordCount(before) < 3 || HANGING.test(before)) continue;
    const open = words.lastIndexOf("(", match.index) > words.lastIndexOf(")", match.index);
    if (open || isAdjective(before, words.slice(match.index + 2)) || goesOn(words.slice(match.index + 2))) continue;
    return [verb + match.index];
  }
  return [];
}

/** "A fully autonomous, insight-led organisation", "timely, accurate data": the comma stands between two adjectives. */
function isAdjective(before: string, rest: string): boolean {
  if (AFTER_ARTICLE.test(before)) return true;
  return ADJECTIVE.test(before) && !NOT_AN_ADJECTIVE.test(rest);
}

const AFTER_ARTICLE = /\b(?:an?|our|more)\s(?:\p{L}+ly\s)?[\p{L}-]+$/u;
const ADJECTIVE = /(?:ly|able|ible|ous|ful|ive|al|high-quality)$/u;
const NOT_AN_ADJECTIVE =
  /^(?:\p{L}+ing|the|an?|our|its|their|this|to|in|by|with|for|of|from|on|at|so|which|who|that|where|when|as|and|but|or|we|they|it)\b/u;

/** Whether the words after a comma go on with a list: short members and a closing "and". */
function goesOn(rest: string): boolean {
  if (/^(?:and|or)\s/i.test(rest)) return true;
  const members = rest.split(/,\s|[.;:]/)[0] ?? "";
  if (/^\p{Ll}+ing\s/u.test(members) && !/^\S+\s(?:and|or|&)\s/.test(members)) return false;
  if (/\s(?:and|or|&)\s/.test(members)) return wordCount(members.split(/\s(?:and|or|&)\s/)[0] ?? "") <= 5;
  return wordCount(members) <= 4 && /^[^.;:]{0,140}\s(?:and|or)\s/.test(rest);
}
