import type { LabelledStatement } from "../../model/statement.js";
import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import { clauseOf } from "../commitments/clause.js";
import { readWho, roleIn } from "../commitments/who.js";
import { leadersIn } from "./fields.js";

/** "… owns this strategy", "… is responsible for", "… chairs the group": whoever stands before it, at the beginning of a clause, answers. */
const ANSWERING =
  /(?:^|[.;:,]\s(?:and\s|while\s)?|\band\s)((?:(?!\b(?:will|shall|is|are|and)\b)[\p{L}’'&-]+\s){1,7})(?:(?:will|shall)\s)?(?:jointly\s|now\s)?(?:owns?|leads?|chairs?|sponsors?|oversees?|approves?|decides?|answers? for|signs? off|is responsible|are responsible|is accountable|are accountable|is the (?:owner|sponsor|lead)|reports? (?:to|on|every|each|progress)|be (?:responsible|accountable))\b/giu;
/** "Led by the medical director", "accountable to the board". */
const ANSWERED_BY =
  /\b(?:led|chaired|overseen|owned|sponsored|headed|approved|governed|signed off|agreed|run|managed|championed) (?:jointly )?by\s|\b(?:accountable|answers?|reports?|reporting) to\s|\b(?:rests?|lies?|sits?) with\s|\bresponsibility of\s|\b(?:owner|lead|sponsor|responsible|chair|accountable|SRO)\s?[:–—]\s?/gi;
/** One of the words that both are made of; without it neither need be tried. */
const SAYS_WHO_ANSWERS =
  /\b(?:owns?|leads?|chairs?|sponsors?|oversees?|approves?|decides?|answers?|signs?|responsib|accountab|owner|reports?|reporting|rests?|lies?|sits?|SRO)|\bby\s/i;
/** Where the name of a role or body ends. */
const NAME_END =
  /[;.():\t]|,\s|\s(?:and|or|who|which|that|with|by|in|on|to|is|are|will|from|every|each|for this|as)\s/i;
/** Owned by all is owned by nobody. */
const EVERYONE = screened(/\b(?:everyone|everybody|all of us|we all|we are all|each of us|will all)\b/i);
/** "A skills academy will open": what is only to come about answers for nothing. */
const COMES_ABOUT = screened(
  /^\s(?:will|shall)\s(?:open|start|begin|launch|go live|close|be (?:set up|created|established|opened|launched|formed|built))\b/i,
);
/** "For the people of Thornley" is no name. */
const PREPOSITION = /^(?:for|at|in|of|on|by|from|to|with)\s/i;
/** Letters alone do not tell of what field a body is. */
const LETTERS = /^\p{Lu}{2,5}s?$/u;
/** Says who without naming anybody. */
const NOBODY =
  /^(?:we|it|they|he|she|i|this|that|these|those|which|who|everyone|everybody|nobody|all|each|one|responsibility|accountability|the (?:strategy|plan|programme|organisation|trust|council|department|work|document|project|theme)|tbc|n\/?a|-|various|all (?:teams|staff|departments|services))$/i;
/** The name has at most this many words. */
const LONGEST_NAME = 8;

/** The roles and bodies that a statement says answer for something, in its own words, each once. In statements that are not labelled OWNER only roles beside words like "owns" and "chaired by" count. */
export function ownersIn(statement: LabelledStatement): readonly string[] {
  let owners = known.get(statement);
  if (!owners) {
    owners = readOwners(statement);
    known.set(statement, owners);
  }
  return owners;
}

/** Several signs ask who answers. */
const known = new WeakMap<LabelledStatement, readonly string[]>();

function readOwners(statement: LabelledStatement): string[] {
  const { cells, labels, text } = statement;
  if (EVERYONE.test(text)) return [];
  const columns = cells.filter(({ role }) => role === "owners");
  const names =
    columns.length > 0
      ? columns.flatMap((cell) => listed(cell.text))
      : labels.has("OWNER")
        ? [...spoken(statement), ...led(text)]
        : led(text).filter((name) => roleIn(name, { start: 0, end: name.length }) !== null);
  const seen = new Set<string>();
  return names
    .map((name) => name.trim().replace(/^(?:the|our|an?)\s/i, ""))
    .filter((name) => {
      const key = nameKey(name);
      if (
        name === "" ||
        NOBODY.test(name) ||
        PREPOSITION.test(name) ||
        seen.has(key) ||
        (columns.length === 0 && LETTERS.test(name))
      )
        return false;
      seen.add(key);
      return true;
    });
}

/** The same for two spellings of one role: "Chief Nurses" and "the chief nurse". */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|our|an?)\s/u, "")
    .replace(/s$/u, "")
    .trim();
}

/** The members of a cell: "Head of Estates; Chief Nurse", "Estates / Nursing". "Finance and Resources" is one. */
function listed(cell: string): string[] {
  return cell
    .split(/[;,/\n]|\s(?:and|with|&)\s(?=(?:[Tt]he|[Aa]n?)\s|(?:[Cc]hief|[Dd]irector|[Hh]ead|[Ll]ead)\b|[A-Z]{2,}\b)/u)
    .filter((one) => /\p{L}{2}/u.test(one));
}

/** Who acts in the sentence, and whom it names as a leader. */
function spoken({ text, form }: LabelledStatement): string[] {
  const who = readWho(text, clauseOf(text, form !== "sentence"));
  const leaders = leadersIn(text).map(({ name }) => name);
  const named = who && !(/^an?\s/i.test(text.slice(who.start)) && COMES_ABOUT.test(text.slice(who.end))) ? who : null;
  const subject = named ? listed(text.slice(named.start, named.end)) : [];
  return [...subject.filter((one) => !leaders.some((leader) => nameKey(one).includes(nameKey(leader)))), ...leaders];
}

/** Who stands beside words that say who answers. */
function led(text: string): string[] {
  if (!SAYS_WHO_ANSWERS.test(text)) return [];
  const before = matchesOf(ANSWERING, text).map(([, subject = ""]) => subject.trim());
  const after = matchesOf(ANSWERED_BY, text).map(({ index, 0: words }) => {
    const rest = text.slice(index + words.length);
    return rest.slice(0, NAME_END.exec(rest)?.index ?? rest.length).trim();
  });
  const isRole = (name: string) => roleIn(name, { start: 0, end: name.length }) !== null;
  return [
    ...before.filter((name) => /^(?:the|our|each)\s/i.test(name) || isRole(name)),
    ...after.filter(isRole),
  ].filter((name) => name.split(/\s+/).length <= LONGEST_NAME);
}
