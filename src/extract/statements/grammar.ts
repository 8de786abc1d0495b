import type { Grammar, Subject } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";

/** The word lists behind the grammar, with a reason and a source each. */
export const wording = lexiconBeside(import.meta.url, "wording.yaml");

/** A finite promise. "Will" as a noun ("goodwill", "the will to") is left out by what must follow. */
const PROMISING = /\b(?:will|shall)\b(?!\s+(?:to|of)\b)|\b(?:we|they|it|you|i)[’'](?:ll)\b/giu;

/** Words after which "will" belongs to a clause that only describes something else. */
const SUBORDINATE =
  /\b(?:that|which|who|whose|what|how|where|when|whether|if|as|because|since|while|until|before|after|once)(?:\s+(?:we|they|it|you|he|she|the\s+\w+))?$/i;

/** "How we will…": the clause is what somebody explains, not what somebody does. */
const EXPLAINED = /\b(?:how|what|where|why|whether|ways in which|the way|things that)\s+(?:\w+\s+){0,2}\w+$/i;

/** A clause begins after one of these; the last before the verb is where its subject is looked for. */
const CLAUSE_START = /[,;:–—]\s+|\b(?:and|but|so|therefore|then|also)\s+/g;

const OWN = /\b(?:we|i|our\s+[\w-]+(?:\s+[\w-]+)?)$/i;
const OWN_BODY =
  /\b(?:the|our|each|every|all|both|a|an)?\s*(?:trust|council|department|ministry|board|agency|authority|organisation|organization|service|services|team|teams|group|groups|committee|directorate|division|office|programme|program|unit|university|hospital|hospitals|executive|administration|partnership|departments|agencies|ministries|boards|councils|trusts|bodies|directorates|divisions|officer|director|manager|lead|leaders|minister|centre|center|taskforce|task\s+force|working\s+group|steering\s+group|network|college|colleges|sector|industry|employers|partners|providers|government|commission|institute|library|bureau|secretariat|cio|cto|ceo|cdo)s?$/i;
const NAME = /(?:^|\s)(?:[A-Z][A-Za-z&’'-]*|[A-Z]{2,})(?:\s+(?:of|for|and|the|&)\s+[A-Z][\w&’'-]*|\s+[A-Z][\w&’'-]*)*$/;
const PASSIVE_ACTION =
  /^(?:\s*(?:also|then|now|all|initially|fully))*\s*be\s+(?:\w+ly\s+)?(?!(?:able|needed|required|based|used|affected|challenged|expected|seen|faced|involved)\b)(?:\w+ed|built|made|set|held|given|taken|run|put|sought|drawn|brought|done|begun|cut|written|led|kept|bought|met|undertaken|overseen|rolled)\b/i;

/** Words that may stand between subject and verb. */
const BETWEEN = /\s+(?:also|therefore|then|now|each|both|all|jointly|together|further|only|still|soon)$/i;

/**
 * Tells subject, tense and modality of a statement's main clause.
 *
 * @param text the statement's own words, or its words completed by a lead-in
 */
export function grammarOf(text: string): Grammar {
  const promise = promiseIn(text);
  if (promise) {
    const { subject, rest } = promise;
    const negated = /^\s*(?:not|never|no\s+longer)\b|n[’']t\b/i.test(rest);
    const modality = startsWith("exploration", rest)
      ? "exploration"
      : startsWith("intention", rest)
        ? "intention"
        : "promise";
    return { subject, tense: "future", modality, negated };
  }
  const opening = text.slice(0, OPENING);
  const subject = subjectOf(
    opening.split(
      /\b(?:is|are|was|were|has|have|had|must|should|can|could|may|need|needs|aims?|plans?|intends?|seeks?)\b/i,
    )[0] ?? "",
  );
  const negated = /\b(?:not|never|no longer)\b|n[’']t\b/i.test(opening);
  const bare = bareAction(text);
  if (bare)
    return {
      subject: "implied",
      tense: "bare",
      modality: startsWith("exploration", text) ? "exploration" : "promise",
      negated,
    };
  const intends = wording.find("intention", text).find(({ start }) => start < LATEST_INTENTION);
  if (intends)
    return {
      subject: subjectOf(text.slice(0, intends.start).trimEnd().replace(AUXILIARY, "")),
      tense: "present",
      modality: "intention",
      negated,
    };
  if (wording.test("need", opening)) return { subject, tense: "present", modality: "need", negated };
  if (wording.test("possibility", opening)) return { subject, tense: "present", modality: "possibility", negated };
  if (wording.test("continuing", opening)) return { subject, tense: "continuing", modality: "none", negated };
  if (PAST.test(opening)) return { subject, tense: "past", modality: "none", negated };
  return { subject, tense: "present", modality: "none", negated };
}

/** An intention further into the sentence than this belongs to a subordinate clause. */
const LATEST_INTENTION = 110;

/** Words between a subject and its intention ("we are planning to", "the council also aims to"). */
const AUXILIARY = /(?:\s+(?:is|are|also|currently|now|therefore|fully|strongly|and|both|remain|remains))+$/i;

/** How far into a sentence the main verb is looked for, in characters. */
const OPENING = 160;

const PAST =
  /\b(?:was|were|had|has been|have been|has\s+\w+ed|have\s+\w+ed|did|we\s+\w+ed|(?:launched|delivered|completed|introduced|established|created|developed|published|opened|implemented|achieved|reduced|increased|improved|saved|built|rolled out|went live|became|began|started)\b)/i;

/** Whether the words begin with a bare action ("Replace…", "Establishment of…"), once numbering and labels are set aside. */
export function bareAction(text: string): boolean {
  if (PURPOSE_FIRST.test(text)) return false;
  const body = withoutNumber(text);
  const first = (group: string) => wording.find(group, body.slice(0, 60)).some(({ start }) => start === 0);
  if (first("action-nouns")) return true;
  const adverb = /^(?:\w+ly|further|also|jointly)\s+/i.exec(body)?.[0].length ?? 0;
  const rest = body.slice(adverb, adverb + 60);
  const verb = wording.find("action-verbs", rest).find(({ start }) => start === 0);
  if (!verb) return false;
  const after = rest.slice(verb.end).trimStart();
  if (NOUN_TOO.test(verb.term) && !OBJECT_FOLLOWS.test(after)) return false;
  return (
    after !== "" &&
    !/^(?:is|are|was|were|will|has|have|had|can|of|must|should|and\s+\w+\s+(?:is|are)|[:;.,?])(?:\W|$)/i.test(after)
  );
}

/** "To support the strategy, we have…": a purpose before the main clause. */
const PURPOSE_FIRST = /^to\s+[^,]{5,160},\s+(?:we|it|the|there|a|an|our|this|all|[A-Z])/i;

/** Verbs that are as often nouns or adjectives: "open data is…", "progress in…". */
const NOUN_TOO =
  /^(?:open|progress|report|work|plan|research|support|target|test|change|measure|design|process|access|use|issue|lead|form|focus|share|train|track|market|map|pilot|trial|host|fund|review|release|partner|position|increase|produce|scope|transition|audit|link|transfer|stop|start|keep|put|set|scale|switch|speed|phase|survey|pursue|monitor|benefit|secure|complete|change)$/;
const OBJECT_FOLLOWS =
  /^(?:the|a|an|our|all|each|every|any|more|new|up|out|on|with|to|towards|into|and\s+\w+\s+(?:the|a|our|all|new)|at\s+least|together|closely|effectively|that|how|where|\d|£|their|its|these|those|other|existing|additional|further|better|high|national|local|digital|joint|for)\b/i;

/** The text without a number, code or label in front ("1.3", "Action 7:", "(b)"). */
export function withoutNumber(text: string): string {
  return text
    .replace(/^\s*(?:[•▪●○◦■□*·–—-]|o\s)\s*/u, "")
    .replace(
      /^(?:(?:action|commitment|objective|goal|step|priority|measure|activity|milestone|deliverable|recommendation)\s*)?(?:[A-Z]{0,3}\d+(?:\.\d+)*[a-z]?|\(?[a-z]\)|[ivx]+\.)\s*[.):–—-]?\s+/i,
      "",
    )
    .replace(/^(?:action|commitment|deliverable|milestone|activity)s?\s*[:–—-]\s*/i, "")
    .replace(/^to\s+(?=[a-z])/i, "")
    .trimStart();
}

function startsWith(group: string, text: string): boolean {
  const rest = text
    .replace(/^\s*(?:also|continue to|then|therefore|actively|further|fully|always)\s+/i, "")
    .trimStart();
  return wording.find(group, rest.slice(0, 50)).some(({ start }) => start === 0);
}

/** The first "will" that stands in a main clause, with its subject and what follows. */
function promiseIn(text: string): { subject: Subject; rest: string } | undefined {
  for (const match of text.matchAll(PROMISING)) {
    const contracted = /[’']ll$/i.test(match[0]);
    const before = text.slice(0, match.index) + (contracted ? match[0].replace(/[’']ll$/i, "") : "");
    const trimmed = before.trimEnd().replace(BETWEEN, "");
    if (
      /\b(?:that|which|who|whose)$/i.test(trimmed) ||
      EXPLAINED.test(trimmed.slice(-60)) ||
      SUBORDINATE.test(trimmed.slice(-40))
    )
      continue;
    const rest = text.slice(match.index + match[0].length);
    const subject = subjectOf(trimmed);
    return { subject: subject === "thing" && PASSIVE_ACTION.test(rest) ? "implied" : subject, rest };
  }
  return undefined;
}

/** Who or what the clause that ends here is about. */
function subjectOf(before: string): Subject {
  const clause = lastClause(before).trim();
  if (clause === "") return "implied";
  if (wording.find("document-itself", clause).some(({ end }) => end >= clause.length - 2)) return "document";
  if (
    OWN.test(clause) &&
    !/\bour\s+(?:residents|patients|customers|citizens|users|people|staff|communities|population|services?\s+users)$/i.test(
      clause,
    )
  )
    return "organisation";
  if (wording.find("national-bodies", clause).some(({ end }) => end >= clause.length - 1)) return "other-body";
  const head = headOf(clause);
  if (wording.find("people", head).some(({ end }) => end === head.length)) return "people";
  if (OWN_BODY.test(head)) return "part";
  if (NAME.test(head) && !/^(?:This|That|These|Those|It|There|They|Such|The|In|By|As|For)$/.test(head.trim()))
    return "part";
  return "thing";
}

function lastClause(text: string): string {
  let from = 0;
  for (const match of text.matchAll(CLAUSE_START)) from = match.index + match[0].length;
  const clause = text.slice(from);
  return clause.trim() === "" ? text : clause;
}

/** The noun group before a first preposition: "the board of the trust" is about the board. */
function headOf(clause: string): string {
  const head = clause
    .replace(/\s+(?:of|for|in|on|at|from|with|across|within|by|to|between|under|through)\s+.*$/i, "")
    .trim();
  return head === "" ? clause : head;
}
