import type { Doer, Grammar, Statement, Told } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { screened } from "../../text/screened.js";
import { OPENING } from "./doer.js";
import { bareAction, promiseIn } from "./grammar.js";

interface Said {
  readonly text: string;
  readonly joined: string;
  readonly above: string;
  readonly grammar: Grammar;
  readonly form: Statement["form"];
  /** What the statement before it in the same block tells. */
  readonly before: Pick<Statement, "told"> | undefined;
}

/**
 * What a statement that is worded as a promise tells. It is a promise where somebody of this organisation will do something,
 * something will be done, or a thing will come about on which anybody can put a finger ("the website will close"). What a
 * thing does of itself is its benefit; what takes time or has to be is foreseen; what stands again in each case is a
 * principle; a body's standing work is its duty; and what goes back to the sentence before only explains that.
 *
 * @param doer who acts in it
 */
export function promisedOf(said: Said, doer: Doer): Told {
  const { text, grammar, form, above } = said;
  const listed = form === "list-item" ? listedUnder(above) : undefined;
  if (listed) return listed;
  const clause = text.trim().replace(OPENING, "");
  if (HOPES.test(text)) return "wish";
  if (ONLY_MAY.test(text.replace(RELATIVE, "")) && !bareAction(text)) return "supposed";
  if (looksBack(text, clause, said, doer)) return "explanation";
  if (IN_EACH_CASE.test(text)) return "principle";
  if (grammar.tense === "bare") return SAID_OF_IT.test(text) ? "now" : "promise";
  return grammar.tense === "future" ? foretold(said, doer) : intended(text, grammar, doer);
}

/** Words above a list that say what its items are: no promises. */
const LISTS: readonly (readonly [Told, RegExp])[] = [
  [
    "definition",
    /\b(?:characteristics|examples|defin(?:ed|itions?)|policy instruments|includes? (?:descriptions?|information|details?)|consists? of|is divided into)\b/i,
  ],
  [
    "benefit",
    /\b(?:benefits|advantages|(?:expected|anticipated) (?:results|goals|outcomes|benefits))\b|\bcan\s*:?\s*$/i,
  ],
  ["duty", /\b(?:criteria|is open if|responsibilities|responsible for)\b/i],
  ["done", /\b(?:lessons?|completed)\b/i],
  ["now", /\bchallenges\b/i],
];

function listedUnder(above: string): Told | undefined {
  return above === "" ? undefined : LISTS.find(([, words]) => words.test(above))?.[0];
}

/** What is wanted or believed binds nobody. */
const HOPES = /^(?:I|we)\s(?:\p{L}+ly\s)?(?:want|hope|wish|would like|believe|expect)\b/iu;

/** "Skippers who are new": the verb of a clause that only says which. */
const RELATIVE = /\b(?:that|which|who)\s(?:is|are|was|were|has|have)\b/giu;
/** What may be and nowhere will, whatever introduces it. */
const ONLY_MAY =
  /^(?!.*\b(?:will|shall)\b)(?:(?!\b(?:is|are|am|was|were|has|have|aims?|plans?|intends?|seeks?|aspires?|we|that|which|who|what|how|where|so|they|it)\b)[^;:])*?\b(?:can|could|may|might|would)\b/iu;

/** "These measures will", "It will", "Some of these". */
const POINTS_BACK =
  /^(?:(?:some|each|both|all|most|many|one|part)\sof\s(?:this|these|those|them)|this|these|those|such|they|it|that)\b/i;
/** "In this capacity, …", "For example, …", "By doing so, …": the clause goes on with what was said. */
const LEADS_ON =
  /^(?:(?:in|through|with|from|by)\s(?:this|these|that|such|its|doing)\b[^,]{0,60},|for (?:example|instance)\b|in particular\b|in other words\b|as such\b|of (?:this|these)\b|as a (?:result|consequence)\b|consequently\b|thereby\b|thus\b|in doing so\b)/i;
/** "This year", "this department": no pointing back. */
const THIS_OF_OURS =
  /^this\s(?:year|month|week|spring|summer|autumn|winter|quarter|trust|council|department|ministry|government|agency|authority|university|college|library|board)\b/i;

const GOES_ON_WITH: ReadonlySet<Told> = new Set(["duty", "principle", "explanation", "benefit"]);

function looksBack(text: string, clause: string, { grammar, form, before }: Said, doer: Doer): boolean {
  if (/^(?:we|I)\b/i.test(clause) || THIS_OF_OURS.test(clause)) return false;
  // "It will publish the first map": the body of the sentence before goes on acting.
  if (/^it\b/i.test(clause) && doer === "own" && grammar.tense === "future") return false;
  // In an item that begins with a duty, what names nobody says what that comes to.
  const isOfItem = form === "list-item" && doer === "unnamed" && grammar.subject === "implied";
  if (isOfItem && before !== undefined && GOES_ON_WITH.has(before.told)) return true;
  return POINTS_BACK.test(clause) || (LEADS_ON.test(text) && grammar.subject !== "organisation");
}

/** It holds again and again, whatever the case: a way of working. */
const IN_EACH_CASE = screened(
  /\b(?:always|(?<!digital )by default|as the default|as a rule|in (?:all|each|every) cases?|(?:each|every) time|whenever|based on the (?:risk|level|size|type|kind|nature)\b|depending on|no (?:new )?[^.;]{3,40}\bunless|when(?:ever)? (?:improving|providing|choosing|buying|procuring|designing|building|developing|using|making))\b/i,
);
/** "To establish a register is of great significance", "Creation of a register can happen only": the action is what the sentence is about. */
const SAID_OF_IT =
  /^to\s[^,.;]{5,160}\sis\s(?:of|an?|the|essential|important|critical|crucial|key|necessary)\b|^\p{L}+(?:tion|ment|ing)\s[^.;]{3,200}(?<!\b(?:that|which|who|what|they|it|we|as|where|how|people|users))\s(?:is|are|can|could|may|has|requires?|depends?|means)\s/iu;

/** Done to nobody's credit, or no deed at all, though worded as one: "will be felt". */
const NO_DEED =
  /^be\s(?:\w+ly\s)?(?:able|possible|seen|felt|known|experienced|inherent|integral|needed|required|necessary|important|key|critical|crucial|essential|subject|mandatory|classified|considered|owned|faced|affected|influenced|based|alike|unable|difficult|hard|easy|there)\b/i;
/** Others are told to do it. */
const ASKED = /^be\s(?:\w+ly\s)?(?:asked|required|expected|encouraged|obliged|invited|responsible|accountable)\b/i;
/** What comes, lasts or has to be. */
const COMES =
  /^(?:take\s(?:time|years|effort)|depend|mean|need|require|remain|benefit|gain|enjoy|vary|differ|continue\sto\s(?:be|grow|rise|increase|evolve|change)|have\s(?:different|more|less|fewer|an?\s|to\s)|likely|not\sbe\sable)\b/i;
/** What it is made of: of a thing, and of a body. */
const HOLDS = /^(?:include|contain|cover|consist|comprise|describe|outline|set\sout)\b/i;
const CONSISTS = /^(?:consist|comprise)\b/i;
const A_PAPER =
  /\b(?:plans?|strateg(?:y|ies)|polic(?:y|ies)|frameworks?|standards?|reports?|guides?|guidance|roadmaps?|registers?|charters?)$/i;
/** A thing's own change that anybody can see has come. */
const COMES_ABOUT =
  /^(?:close|open|launch|start|begin|end|stop|cease|expire|go\s(?:live|online|ahead|public)|come\sinto|take\s(?:effect|place)|move|transfer|migrate|switch|run|get|receive|be\s(?:\w+ly\s)?(?:live|open|closed|available|ready|complete|online|operational|free|in\s(?:place|use|force|operation)|up\sand\srunning))\b/i;
/** What is good about a thing. */
const HELPS =
  /^(?:help|enable|allow|let|improve|increase|enhance|reduce|strengthen|support|ensure|make|lead|contribute|bring|drive|foster|accelerate|give|offer|provide|facilitate|benefit|result|serve|inform|guide|promote|empower)\b/i;
/** Bodies that are things as well: what a service does of itself is its benefit. */
const WORKS_OF_ITSELF =
  /\b(?:services?|programmes?|programs?|networks?|projects?|initiatives?|schemes?|hubs?|sectors?|industry|systems?|platforms?|solutions?|tools?|technolog(?:y|ies)|A[Il]|IoT)$/;
/** The standing work of a body. */
const STANDING =
  /^(?:oversee|overlook|monitor|advise|coordinate|co-ordinate|chair|supervise|govern|act\sas|serve\sas|be\s(?:responsible|accountable|in\scharge)|provide\s(?:\w+\s(?:and\s)?){0,2}(?:advice|guidance|oversight|advisory|leadership|direction))\b/i;
/** How it is to be, and no deed: "be a place", "be more accessible". */
const IS_TO_BE =
  /^(?:have|be\s(?:\w+ly\s)?(?:an?|the|at|in|on|of|as|one|more|less|fit|\w+(?:al|ive|ful|ous|ible|able|ent|ant|ic)))\s/i;
/** Words between "will" and what follows. */
const ADVERBS = /^(?:\s*(?:not|also|then|now|therefore|all|both|each|further|\p{L}+ly)\b)*\s*/iu;

/** What a "will" tells, by who or what is its subject and what is said of it. */
function foretold({ text, joined }: Said, doer: Doer): Told {
  const promise = joined === text ? promiseIn(text) : (promiseIn(joined) ?? promiseIn(text));
  if (!promise) return "promise";
  const { subject, before } = promise;
  const rest = promise.rest.replace(ADVERBS, "");
  if (/\bthere$/i.test(before)) return "forecast";
  if (/\b(?:this|that|these|those)$/i.test(before)) return "explanation";
  if (ASKED.test(rest)) return "duty";
  const isDated = datesIn(text).length > 0;
  // "By 2029 no patient will have to tell it twice": such a state with a date is promised (rubric a, include).
  if (isDated && (subject === "people" || /^(?:have|be\sable)\s/i.test(rest))) return "promise";
  if (NO_DEED.test(rest) || COMES.test(rest)) return "forecast";
  if (subject === "implied" || /\b(?:we|I)$/i.test(before)) return "promise";
  if (/^become\b/i.test(rest)) return "forecast";
  if (COMES_ABOUT.test(rest)) return "promise";
  if (IS_TO_BE.test(rest) && !isDated) return "forecast";
  if (subject === "people") return "forecast";
  const isOnlyHelpful = HELPS.test(rest) && WORKS_OF_ITSELF.test(before);
  const isBody = subject === "part" && !isOnlyHelpful;
  if (isBody) return STANDING.test(rest) ? "duty" : saysWhatItHolds(before, rest) ? "explanation" : "promise";
  if (HOLDS.test(rest)) return "explanation";
  // "The department, through its office, will …", "We share our code and will …": whoever begins the sentence goes on acting.
  if (doer === "own" && !/^(?:our|my)\b/i.test(text.trim()) && !isOnlyHelpful) return "promise";
  return HELPS.test(rest) || !isDated ? "benefit" : "promise";
}

function saysWhatItHolds(subject: string, rest: string): boolean {
  return CONSISTS.test(rest) || (A_PAPER.test(subject) && HOLDS.test(rest));
}

/** What a piece of work is about, told of it. */
const IS_ABOUT = screened(
  /\b(?:focus|purpose|scope|role|remit|mission|function|task|idea|job|point|challenge|question)\b[^,.;]{0,60}\s(?:is|are|was)\s(?:now\s)?(?:to|how)\b/i,
);
/** The aim of a thing is somebody's: "The goal is to build", "the register is to be renewed". */
const AIMED_AT = /\b(?:is|are)\s(?:now\s|\w+ly\s)?to\b/i;

/** "The edges are to be open standards": what it is, by somebody's word. */
const IS_A =
  /\b(?:is|are)\sto\sbe\s(?:an?|the|\p{L}+\s(?!by\b|in\b|to\b|on\b|at\b|from\b|with\b|for\b|and\b)\p{L}+s\b)/iu;

function intended(text: string, { subject }: Grammar, doer: Doer): Told {
  if (IS_ABOUT.test(text)) return "explanation";
  if (IS_A.test(text)) return "definition";
  return subject === "thing" && doer !== "own" && !AIMED_AT.test(text) ? "benefit" : "promise";
}
