import { ownNames } from "../../extract/facts/own-name.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { isWholeStatement } from "../whole-first.js";
import type { Given } from "./given.js";

/** Whose facts are facts of here. */
function isOurs({ doer }: LabelledStatement): boolean {
  return doer === "own" || doer === "unnamed";
}

/** The organisation itself, or the place it is for, by a pronoun or by what it calls itself. */
const HERE =
  /\b(?:we|our|ours|us|here|(?:this|the) (?:borough|city|county|district|town|island|islands|valley|coast|hospital|trust|council|department|ministry|university|college|region|agency|service|port|library|museum|school))\b/i;
/** A count, a year, a sum: what somebody could check. */
const CHECKABLE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|a third|a quarter|a fifth|two-thirds)\b/i;
/** Names a paper, a law or a standard: its number is no fact of a place. */
const OF_A_PAPER = screened(
  /\b(?:Executive Order|Federal Register|ISO|U\.S\.C|Act of \d{4}|specification|regulation|version|Act \d{4}|Directive|Resolution|Decree|https?:|www\.)\b/,
);
/** Everybody's world: nothing in it is of here. */
const OF_THE_WORLD = screened(
  /\b(?:worldwide|globally|around the world|across the world|global (?:market|economy|trend)|the world[’']s|internationally|per cent of (?:companies|businesses|organisations))\b/i,
);

/** COO-1, by its own words: something of this organisation or place that somebody could check. */
export function tellsLocalFact(statement: LabelledStatement, { document }: Pick<Given, "document">): boolean {
  const { told, text, form, doer, role } = statement;
  if (!isWholeStatement(statement) || doer === "law" || doer === "document" || doer === "quoted") return false;
  if (role === "references" || role === "case-study" || OF_A_PAPER.test(text) || OF_THE_WORLD.test(text)) return false;
  if (told !== "now" && told !== "done" && !(told === "promise" && CHECKABLE.test(text))) return false;
  const named = ownNames(document.organisation, document.title).some((name) => text.includes(name));
  if (form === "table-row") return CHECKABLE.test(text) && (named || HERE.test(text) || doer === "own");
  return (isOurs(statement) || named) && (HERE.test(text) || named || doer === "own" || NAMES.test(text));
}

/** Two names in the middle of the sentence: a site, a system, a service of here. */
const NAMES = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?/u;

/** Joins a cause to what follows from it, in one sentence or from the one before. */
const JOINS =
  /\b(?:because|due to|owing to|which means|means that|meaning that|as a result(?: of)?|that is why|which is why|so that is|stems? from|caused by|comes? from|led to|leaves? (?:us|our|the)|left (?:us|our|the)|the (?:reason|cause) (?:is|was|lies)|explains)\b|[,;:]\s(?:and\s)?so\s(?!that\b|far\b|as\b|we (?:look|will continue))/i;
/** "…, so a third of our pupils have two numbers". */
const AND_SO = /,\s(?:and\s)?so\s(?!that\b|far\b|as\b|we\b)/i;
/** How it is with others, and how it is here. */
const OTHERWISE = screened(
  /\b(?:unlike|most(?! of (?:our|us|the))|many(?! of (?:our|us|the))|(?<!set out )elsewhere|other (?:councils|trusts|departments|hospitals|boroughs|cities|places|organisations|countries|colleges|ports|towns)|the usual|usually)\b/i,
);
const BUT_HERE =
  /\b(?:ours|here|in our case|not ours|only here|peculiar to|particular to|unique to)\b|[,;:.]\s(?:but\s|and\s|while\s|whereas\s)?(?:we|our|ours|here)\b|^unlike\b/i;
/** What is wanted, what went well and what somebody is glad of explain no problem. */
const NO_PROBLEM = screened(
  /\b(?:vision|ambition|pleased|delighted|proud|improv\w+|success\w*|outstanding|progress|look forward|on schedule|opportunit\w+|potential|benefit\w*|momentum|set out|complain\w+ received|invest(?:ed|ment)|launched|of all (?:cases|people|working days)|in Great Britain|national(?:ly)?)\b/i,
);
/** A longer passage speaks of several things. */
const LONGEST = 45;

/** COO-8, by its own words: what is amiss here, and the cause of it that belongs to this place. */
export function tellsWhyHere(statement: LabelledStatement, before: string, lexicon: Lexicon): boolean {
  const { told, text, doer } = statement;
  const together = before === "" ? text : `${before} ${text}`;
  if (!isWholeStatement(statement) || countWords(text) > LONGEST || NO_PROBLEM.test(text)) return false;
  if (doer === "law" || doer === "document" || doer === "quoted" || doer === "other-body") return false;
  if (told !== "now" && told !== "done" && told !== "duty") return false;
  // What follows from a fact of this place needs no word for trouble.
  if (AND_SO.test(text) && CHECKABLE.test(text) && statement.labels.has("LOCAL")) return true;
  if (!lexicon.test("problem", together)) return false;
  if (OTHERWISE.test(together) && BUT_HERE.test(together)) return true;
  if (!HERE.test(together) && !NAMES.test(together) && doer !== "own") return false;
  const joined = JOINS.test(text) || (before !== "" && lexicon.test("cause", text)) || /\p{Ll}:\s\p{Ll}/u.test(text);
  return joined && (CHECKABLE.test(together) || NAMES.test(together));
}
