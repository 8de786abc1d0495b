import type { Commitment } from "../../model/commitment.js";
import type { Statement } from "../../model/statement.js";
import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import { bareAction, wording } from "../statements/grammar.js";
import { subjectOf } from "../statements/subject.js";
import { clauseOf } from "./clause.js";
import { readWhat } from "./what.js";
import { dueDatesIn } from "./when.js";
import { wordCount } from "./wording.js";

/** One of the promises that a commitment's words join. */
export interface JoinedPromise {
  /** Its part of the commitment's own words, with what opens the sentence for all of them. */
  readonly words: string;
  /** Verb and object, or subject and state. */
  readonly what: string;
}

/** Without one of these nothing is joined. */
const JOINT = /[;,\n&]|\s(?:and|then)\s/i;

const known = new WeakMap<object, readonly JoinedPromise[]>();

/**
 * The promises that a commitment's words join, in their order: "replace X and launch Y" is two, as is "we will replace X; the
 * board will close Y"; "design and test a form" is one (rubric a, tie-break 3). A promise that joins nothing is its own only part.
 *
 * @param form the form of the statement it was found in
 */
export function joinedPromises(
  commitment: Pick<Commitment, "quote" | "what">,
  form: Statement["form"],
): readonly JoinedPromise[] {
  const before = known.get(commitment);
  if (before) return before;
  const { quote, what } = commitment;
  const parts = JOINT.test(quote) ? split(quote, form) : [];
  const joined =
    parts.length > 1
      ? parts.map(({ opening, action }) => ({ words: `${opening}${action}`, what: whatOf(action) }))
      : [{ words: quote, what: what?.quote ?? quote }];
  known.set(commitment, joined);
  return joined;
}

function whatOf(words: string): string {
  const dates = dueDatesIn(words);
  const { what } = readWhat(words, clauseOf(words, true, dates), dates);
  return what ? words.slice(what.start, what.end) : words;
}

/** An action with the words that open its clause: when, where, and who acts. */
interface Part {
  readonly opening: string;
  readonly action: string;
}

function split(quote: string, form: Statement["form"]): readonly Part[] {
  const listed = form === "table-row" ? thingsListed(quote) : [];
  if (listed.length > 0) return listed.map((action) => ({ opening: "", action }));
  const from = clauseOf(quote, form !== "sentence").verb;
  return clausesIn(quote.slice(from)).flatMap((clause, at) => {
    const opening = at === 0 ? quote.slice(0, from) : (SUBJECT.exec(clause)?.[0] ?? "");
    if (at > 0 && opening !== "" && !promisesAnew(opening, clause)) return [];
    const rest = at === 0 ? clause : clause.slice(opening.length);
    const afterWill = at === 0 ? WILL_BEFORE.test(opening) : opening !== "";
    return actionsIn(rest, afterWill, at > 0).map((action) => ({ opening, action }));
  });
}

/** The word that follows is a verb, whether or not a list knows it. */
const WILL_BEFORE = /\b(?:will|shall)\b|[’']ll\b|\bto\s(?:\w+\s)?$/i;

/** Fewer things between semicolons are parts of one, and longer ones are clauses. */
const FEWEST_LISTED = 3;
const LONGEST_LISTED_WORDS = 8;

/** A cell that lists things to deliver: "New consoles; text line; call recorder" is three. */
function thingsListed(cell: string): readonly string[] {
  const things = cell
    .split(/[;\n]/)
    .map((thing) => thing.trim())
    .filter((thing) => thing !== "");
  return things.length >= FEWEST_LISTED && things.every((one) => wordCount(one) <= LONGEST_LISTED_WORDS) ? things : [];
}

/** Where a clause with a subject or a "will" of its own begins: after a semicolon or a full stop, after "and", or with "we will". */
const NEXT_CLAUSE =
  /(?:[;\n]|\.\s)\s*(?:and\s|then\s)*|,?\s(?:and|&|then|while|whilst)\s(?:then\s|also\s)?(?=(?:(?:\p{L}|[\d’'-])+\s){0,9}?(?:will|shall)[\s,])|,\s(?=(?:we|I)\s(?:will|shall)[\s,])/giu;

/** What is promised first, then each further clause with its subject. */
function clausesIn(rest: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const match of matchesOf(NEXT_CLAUSE, rest)) {
    // "How they and their agencies will …": the clause that is open goes on.
    if (/^\s/.test(match[0]) && END_OF_ACTIONS.test(rest.slice(from, match.index))) continue;
    clauses.push(rest.slice(from, match.index));
    from = match.index + match[0].length;
  }
  clauses.push(rest.slice(from));
  return clauses;
}

/** The subject of a further clause, with its "will" and what is put in after it. */
const SUBJECT = screened(/^[^,;.]*?\b(?:will|shall)(?:,\s[^;.]{3,120}?,)?\s(?:also\s|then\s|each\s|both\s)?/iu);

/** Whether a further clause says what somebody of one's own will do, and not what others will have of it. */
function promisesAnew(opening: string, clause: string): boolean {
  const subject = subjectOf(opening.replace(/\s?(?:will|shall)\b.*$/i, ""));
  return subject !== "people" && subject !== "document" && (subject !== "thing" || DONE_TO_IT.test(clause));
}

/** "The kiosk will be closed": a thing to which something is done. */
const DONE_TO_IT = screened(
  /\b(?:will|shall)\s(?:also\s|then\s)?be\s(?:\w+ed|built|made|set up|put|brought|cut|rewritten|shut|withdrawn|taken (?:down|out|off))\b/i,
);

/** Where what is promised ends and its purpose, manner or description begins. */
const END_OF_ACTIONS =
  /\b(?:so|in order|which|that|who|how|what|why|when|where|while|whether|ways? (?:we|they|in which)|because|if|through|by \p{L}+ing|such as|to (?!the\b|a\b|an\b|our\b|all\b|every\b|\d)\p{Ll}+)\b|,\s(?:and\s)?\p{L}+ing\b/iu;
const PIECE = /,(?=\s)\s*(?:(?:and|also|then)\s+)*|\s(?:and|then|&)\s+(?:(?:also|then)\s+)*/gi;

/**
 * The actions of one clause, each with its object and all that follows it up to the next.
 *
 * @param afterWill whether it begins with the verb of "will"
 * @param further whether it goes on after a semicolon: then it promises only if it begins with an action ("today 58%" does not)
 */
function actionsIn(clause: string, afterWill: boolean, further: boolean): string[] {
  if (/^be\s/i.test(clause)) return [clause];
  const end = END_OF_ACTIONS.exec(clause);
  const reach = end && end.index > 0 ? end.index : clause.length;
  const starts = [0];
  const ends: number[] = [];
  for (const match of matchesOf(PIECE, clause.slice(0, reach))) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  const acting = starts.filter((start, at) =>
    actsOnSomething(clause.slice(start, ends[at] ?? reach), at === 0, afterWill),
  );
  if (further && acting[0] !== 0) return [];
  // "Design, build and test a form": the first verbs share the last one's object and belong to it.
  return acting.map((start, at) => clause.slice(at === 0 ? 0 : start, acting[at + 1] ?? clause.length).trim());
}

/** A verb with its own object; the first piece may be a verb that shares the object of the next, and then does not count. */
function actsOnSomething(piece: string, first: boolean, afterWill: boolean): boolean {
  const words = piece
    .trim()
    .replace(/^(?:also|then|now|further|(?!apply|supply|comply|rely|multiply)\p{L}+ly)\s+/iu, "");
  if (first && afterWill) return /^\p{L}+\s+\S/u.test(words);
  const [verb] = wording.find("action-verbs", words);
  if (verb?.start !== 0) return false;
  const object = words.slice(verb.end).trim();
  // "Open a kiosk and staff it": the same object again.
  if (!first && /^(?:it|them)\b/i.test(object)) return false;
  return (
    object !== "" &&
    (first || DETERMINED.test(object) || (bareAction(words) && !/^(?:for|on|with|to|in|of)\s/i.test(object)))
  );
}

/** What a verb acts on begins with such a word; "support services" after a comma is a noun, not an action. */
const DETERMINED =
  /^(?:the|a|an|our|all|every|each|any|new|its|their|this|these|those|more|\d+|\p{Lu}|one|two|three|four|five|six)\b/u;
