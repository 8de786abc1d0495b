import { leadersIn } from "../../extract/people/fields.js";
import { groupsIn } from "../../extract/people/groups.js";
import { namesBasics } from "../../extract/technology/basics.js";
import { mentionsTechnology } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { isPlainPromise } from "../plain-promise.js";
import { isWholeStatement } from "../whole-first.js";

/** What somebody does who answers for the work, and not for a matter of course. */
const ANSWERS = screened(
  /\b(?:owns?|owned by|sponsors?|sponsored by|leads?|led by|chairs?|co-?chaired|chaired by|(?:is|are|was|be|being) (?:\w+ly )?(?:responsible|accountable|answerable)|responsible for|accountable (?:for|to)|takes? (?:\w+ )?responsibility|overseen by|oversees?|will oversee|approves?|approved by|signs? off|signed off by|decides?|reporting to|answers? for|answers? to|championed by|comprises|(?:will )?rest(?:s)? (?:on|with))\b/i,
);
/** What an office holder did before, or another's: "the then chairman", an award, a former post. */
const NOT_FOR_THIS = screened(
  /\b(?:the then|former(?:ly)?|award(?:s|ed)?|commended|vacanc\w+|advert\w+|recruit\w*|previous(?:ly)?|President|Prime Minister[’']s)\b/i,
);

/** ITD-3, by its own words: who, by title, answers for this or for a part of it. */
export function saysWhoAnswers(statement: LabelledStatement): boolean {
  const { text, told, doer, form } = statement;
  if (told === "pointer" || told === "definition" || told === "instruction" || told === "supposed") return false;
  if (doer === "other-body" || doer === "law" || NOT_FOR_THIS.test(text)) return false;
  if (form === "table-row") return leadersIn(text).length > 0 || ANSWERS.test(statement.joined);
  if (!isWholeStatement(statement)) return ROLE_AND_NAME.test(text);
  return ANSWERS.test(text) || ROLE_AND_NAME.test(text);
}

/** "Sponsor: Chief Nurse". */
const ROLE_AND_NAME = screened(
  /\b(?:owner|sponsor|lead|accountable|responsible|chair|senior responsible (?:owner|officer))\s?[:–-]\s?\p{Lu}/iu,
);

/** A figure that is no year. */
const FIGURE = /(?<![\d.])(?!(?:19|20)\d\d\b)\d[\d.,]*/u;
/** When something is due, whose figure measures nothing. */
const DUE_IN =
  /\b(?:within|in|after|every|for)\s(?:the\s(?:first|next)\s)?\[?\d+\]?\s(?:days|weeks|months|years)(?:\s(?:of|after|from|following)\b)?|\b(?:first|next|last|phase|section|action|goal|article|figure|table|chapter|page)\s\d+/gi;

/** How far it is to go, without a verb: "Uptime: from 99.1% to 99.9% by 2027". */
const FROM_TO = /\bfrom\s\S+\sto\s\S+|:\s[^.]*\d|\b(?:at least|no more than|target of)\s\d/i;

/** ITD-4, by its own words: what is measured and how far it is to go. */
export function givesMeasure(statement: LabelledStatement): boolean {
  const { text, told, doer, form, labels } = statement;
  if (!isWholeStatement(statement) || !FIGURE.test(text.replace(DUE_IN, ""))) return false;
  if (doer === "other-body" || doer === "law" || doer === "everyone" || told === "forecast" || told === "pointer")
    return false;
  if (form === "table-row") return labels.has("TARGET");
  return (
    labels.has("TARGET") &&
    !/\b(?:there will be|shortfall)\b/i.test(text) &&
    (told === "promise" || told === "duty" || form === "list-item" || FROM_TO.test(text))
  );
}

/** A technology stands as the thing that is wanted, or as what it is all to be made of. */
const ALL_OF_IT =
  /\b(?:become|becoming|be|being|run|running|based|built|move|moving|build|building|have|adopt|adopting|lead|leading|leader|use|using|harness|harnessing|put|putting|deploy|deploying|advance|dominance|make|making)\b/i;

/** ITD-5, by its own words: an aim of this organisation that is a technology. */
export function aimsAtTechnology(statement: LabelledStatement): boolean {
  const { doer, told, text, joined } = statement;
  if (!isWholeStatement(statement) || doer === "other-body" || doer === "law" || doer === "everyone") return false;
  if (told === "pointer" || told === "definition" || told === "title" || told === "done" || told === "forecast")
    return false;
  if (groupsIn(text).some(({ particular }) => particular) || ABOUT_PEOPLE.test(text)) return false;
  return AIM_WORDS.test(joined) && ALL_OF_IT.test(text);
}

const AIM_WORDS = screened(
  /\b(?:ambitions?|visions?|aims?|goals?|mission|aspirations?|objectives?|purpose|destination|want to|heading|north star|going)\b/i,
);
/** Who is to gain by it is said: the problem is theirs. */
const ABOUT_PEOPLE = screened(/\b(?:people who|those who|skills|the people|safer|fairer|healthier|easier|needs of)\b/i);

/** The means, as technology that a reader would call so. */
const BY_TECHNOLOGY = /\b(?:by|using|through|via|with|thanks to|because|from|on|as|once|when)\s(.{4,})$/i;

/** Of whom or what it is said that it will be otherwise. */
const WHAT_WILL_BE = /^(?:In|By|From|Within)?(.{3,70}?)\s(?:will|shall|can|no longer|need not)\b/;

/** ITD-1, by its own words: a promise of technology in which nobody is to notice anything. */
export function promisesTechnologyAlone(statement: LabelledStatement): boolean {
  const { text } = statement;
  return isPlainPromise(statement) && !SAYS_WHY.test(text) && !groupsIn(text).some(({ particular }) => particular);
}

/** A purpose, or what is to come of it. */
const SAYS_WHY =
  /\b(?:in order to|so that|so as to|to (?:help|promote|encourage|attract|boost|enable|allow|support|improve|make it|reduce|increase|accelerate|enhance)|enabling|allowing|accelerat\w+|helping|improving|reducing|for everyone|for all|citizens|patients|residents|learners|staff|skills|training|framework|progress report)\b/i;

/** ITD-1, against, by its own words: a promise of technology, and the people who are to notice it. */
export function promisesForPeople(statement: LabelledStatement): boolean {
  const { text } = statement;
  if (!isPlainPromise(statement) || groupsIn(text).length === 0) return false;
  return (mentionsTechnology(text) || namesBasics(text)) && FOR_WHOM.test(text);
}

/** What people are given, can do or need not do. */
const FOR_WHOM =
  /\b(?:so that|can|able to|allow\w*|enabl\w+|let|help\w*|giv(?:e|es|ing)|provid\w+|access|easier|easily|faster|quicker|simpler|without|no longer|within|save\w*|same day|once|online|for)\b/i;

/** ITD-7, by its own words: people or a service for subject, what will be different for them, and technology as the means. */
export function putsResultFirst(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { doer, told, text, form } = statement;
  if (doer === "other-body" || doer === "law" || doer === "document") return false;
  if (told === "pointer" || told === "definition" || told === "duty" || told === "done" || told === "title")
    return false;
  const [, means = ""] = BY_TECHNOLOGY.exec(text) ?? [];
  if (form === "table-row")
    return statement.cells.some(({ head }) => lexicon.test("means", head) || /\bmeans\b/i.test(head));
  const [, subject = ""] = WHAT_WILL_BE.exec(text) ?? [];
  if (groupsIn(subject).length === 0 && !lexicon.test("service-thing", subject)) return false;
  return isWholeStatement(statement) && (mentionsTechnology(means) || lexicon.test("means", means));
}
