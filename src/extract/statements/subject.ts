import type { Subject } from "../../model/statement.js";
import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import { people } from "../people/groups.js";
import { wording } from "./wording.js";

/** A clause begins after one of these; the last before the verb is where its subject is looked for. */
const CLAUSE_START = /[,;:–—]\s+|\b(?:and|but|so|therefore|then|also)\s+/g;

const OWN = /\b(?:we|i|our\s+[\w-]+(?:\s+[\w-]+)?)$/i;
const OWN_BODY = screened(
  /\b(?:the|our|each|every|all|both|a|an)?\s*(?:trust|council|department|ministry|board|agency|authority|organisation|organization|service|services|team|teams|group|groups|committee|directorate|division|office|programme|program|unit|university|hospital|hospitals|executive|administration|partnership|departments|agencies|ministries|boards|councils|trusts|bodies|directorates|divisions|officer|director|manager|lead|leaders|minister|centre|center|taskforce|task\s+force|working\s+group|steering\s+group|network|college|colleges|sector|industry|employers|partners|providers|government|commission|institute|library|bureau|secretariat|cio|cto|ceo|cdo)s?$/i,
);
const NAME = /(?:^|\s)(?:[A-Z][A-Za-z&’'-]*|[A-Z]{2,})(?:\s+(?:of|for|and|the|&)\s+[A-Z][\w&’'-]*|\s+[A-Z][\w&’'-]*)*$/;

/** One capitalised word that begins a sentence is a name only where it does not have the ending of a common noun. */
const COMMON_NOUN = /^[A-Z][a-z]+(?:tions?|ments?|ity|ities|ness|[ae]nces?|ings?|mand|es|ts|ns|rs|ls|ds|ages?|costs?)$/;
const NO_NAME =
  /^(?:This|That|These|Those|It|There|They|Such|The|In|By|As|For|Some|Many|Most|Several|Both|All|Each|Every|Nobody|Nothing)$/;

/** What "will transform", by its name, is a technology and nobody who acts; OCR reads the capital I as a small l. */
const TECHNOLOGY =
  /^(?:(?:generative|gen)\s?)?(?:A[Il]|artificial intelligence|machine learning|big data|blockchain|IoT|internet of things|[45]G|technology|automation)$/i;

/** A written plan is a document whatever its name; "our group" is not, although it may be called one. */
const PLAN = screened(
  /\b(?:strategy|strategies|roadmap|road\s+map|report|review|white\s+paper|green\s+paper|charter|blueprint|action\s+plan|delivery\s+plan|business\s+plan|corporate\s+plan|appendix|annex|chapter|section)$/i,
);

const OUR_PEOPLE = screened(
  /\bour\s+(?:residents|patients|customers|citizens|users|people|staff|communities|population|services?\s+users)$/i,
);

/** Who or what the clause that ends here is about. */
export function subjectOf(before: string): Subject {
  const clause = lastClause(before).trim();
  if (clause === "") return "implied";
  if (wording.find("document-itself", clause).some(({ end }) => end >= clause.length - 2)) return "document";
  const head = headOf(clause);
  if (PLAN.test(head) || PLAN.test(clause)) return "document";
  if (OWN.test(clause) && !OUR_PEOPLE.test(clause)) return "organisation";
  if (wording.find("national-bodies", clause).some(({ end }) => end >= clause.length - 1)) return "other-body";
  if (people.find("leaders", clause).some(({ end }) => end === clause.length)) return "part";
  if (wording.find("people", head).some(({ end }) => end === head.length)) return "people";
  if (OWN_BODY.test(head) || /\b(?:s?he)$/i.test(clause)) return "part";
  if (NAME.test(head) && !NO_NAME.test(head) && !COMMON_NOUN.test(head) && !TECHNOLOGY.test(head)) return "part";
  return "thing";
}

/** "The council, with its partners,": what stands between commas belongs to the subject before it. */
const ASIDE =
  /(?<=\S),\s+(?:for|with|together with|along with|alongside|working with|in partnership with|in|at|on behalf of|on|under|through|including|as|led by|supported by)\s[^,;:]{2,80},\s*$/i;

function lastClause(whole: string): string {
  const text = /,\s*$/.test(whole) ? whole.replace(ASIDE, "") : whole;
  let from = 0;
  for (const match of matchesOf(CLAUSE_START, text)) from = match.index + match[0].length;
  const clause = text.slice(from);
  return clause.trim() === "" ? text : clause;
}

/** The noun group before a first preposition or relative clause: "the board of the trust" is about the board. */
function headOf(clause: string): string {
  const head = clause
    .replace(
      /\s+(?:of|for|in|on|at|from|with|across|within|by|to|between|under|through|who|which|that|whose)\s+.*$/i,
      "",
    )
    .replace(/(?<=\s\S+|^\S+)\s+(?:working|living|using|wishing|seeking|needing)$/i, "")
    .trim();
  return head === "" ? clause : head;
}
