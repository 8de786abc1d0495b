import type { Doer, Grammar, Voice } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { wording } from "./wording.js";

interface Said {
  readonly text: string;
  readonly voice: Voice;
  readonly grammar: Grammar;
  /** Who acted in the statement before it in the same block. */
  readonly before: Doer | undefined;
}

/** When, where or for what, before the clause begins: "In 2016, ", "For example, ". */
export const OPENING =
  /^(?:(?:In|On|At|Since|By|As|During|From|After|Before|Between|Over|Under|For|Through|Following|Within|To|So|Thanks|With|Currently|Recently|Today|Now|Also|Additionally|Similarly|However|Further|Furthermore|Moreover|Therefore|Already|Alongside|Despite|Given|Building|Until)\b[^,;]{0,90},\s+)+/u;
/** "16% of companies": what they do is told of them all the same. */
const A_SHARE =
  /^(?:(?:about|around|over|only|just|nearly|almost|more than)\s)?(?:\d[\d.,]*\s?(?:%|per cent)|half|most|many|some)\sof\s(?:the\s|all\s)?/i;
/** "In 2017 the bureau …", without a comma. */
const A_YEAR = /^(?:In|Since|By|From|During)\s(?:\p{L}+\s)?(?:19|20)\d\d\s(?=\p{L})/u;
const OURS = /^(?:we|I|our|us|my)\b|^(?:so|and|but|also|today|now)\s(?:we|our)\b|\b(?:by|with)\s(?:us|our)\b|,\swe\b/i;
/** A body of the document's own by its common name. */
const OWN_KIND = screened(
  /^(?:the|each|every|this|all|a|an)\s(?:[a-z][\w-]*\s){0,2}?(?:trusts?|councils?|departments?|ministry|ministries|agency|agencies|authority|organi[sz]ation|university|college|library|service|services|teams?|directorates?|divisions?|government|commission|board|committee|administration|programme|hospital|office|unit|city|country|state)\b/i,
);
/** What everybody does or meets. */
const EVERYBODY = screened(
  /^(?:(?:leading|many|most|some|all|other|several|few|more and more|public|private|modern|local|large|small|successful|today[’']s)\s){0,2}(?:people|everyone|everybody|organi[sz]ations?|companies|businesses|firms|countries|nations|governments|societ(?:y|ies)|economies|industries|experts|employers|leaders|cities|the world|councils|trusts|hospitals|departments|agencies|entities|municipalities|hospitals|universities|public administrations?|one|anyone|nobody|no one)\b/i,
);
/** "The Act requires", "under section 4". */
const LAW = screened(
  /^(?:the\s)?(?:\p{Lu}[\p{L}-]+\s){0,6}(?:Act|Law|Directive|Regulations?|Ordinance|Decree|Order|Constitution|Bill)\b|^(?:under|pursuant to|in accordance with)\s(?:the\s)?(?:section|article|clause|paragraph|\p{Lu}[\p{L}\s]{2,40}\bAct)\b/u,
);
/** What a law or its rules do, by what they are called: "the high-risk requirements will be phased in". */
const RULES = screened(
  /^(?:the\s)?(?:[\w-]+\s){0,2}?(?:requirements|obligations|provisions)\s(?:will|shall|must|apply|are|were)\b/i,
);
/** Those from whom something is bought or asked: nobody answers for them. */
const OUTSIDERS = screened(
  /^(?:the\s|all\s|any\s|each\s|every\s)?(?:potential\s|successful\s|selected\s|interested\s|private\s)?(?:bidders?|tenderers?|applicants?|vendors?|suppliers?|contractors?|manufacturers?|investors?)\s/i,
);
/** "The “Harbour Plan 2021–2035” aims to …": what another paper is for. */
const ANOTHER_PAPER = /^(?:The\s)?[“"‘][^”"’]{4,90}[”"’]\s(?=\p{Ll})/u;
/** A body of its own by the kind that its name says. */
const OUTSIDE_KIND =
  /\b(?:Universit(?:y|ies)|College|Hospitals?|Bank|Institute|Foundation|Association|Federation|Ltd|Limited|Inc|Corporation|Company)\b/;

/** A name before its verb; with what stands in commas behind it. */
const NAMED =
  /^(?:[Tt]he\s)?((?:\p{Lu}[\p{L}\d&.’'-]*)(?:\s(?:(?:of|for|and|the|&|on|in)\s){0,2}\p{Lu}[\p{L}\d&’'-]*){0,7})(?:\s\([^)]{2,20}\))?(?:,[^,;]{3,80},)?\s(?:(?:has|have|had|also|recently|already|now|\p{Ll}+ly)\s){0,3}(\p{Ll}+)/u;
/** What only a body does: a thing is released, and a body releases it. */
const BODY_ACTS =
  /^(?:created|launched|established|set|built|published|developed|introduced|implemented|released|formed|founded|announced|signed|invested|committed|adopted|embraced|spent|awarded|trained|hired|recruited|began|started|opened|made|built|led|issued|commissioned|designed|put|won|moved|saved|cut|reduced|increased|reported|found|noted|stated|believes?|estimates?|says|said|recommends?|recommended|expects?|offers?|provides?|plans?|aims?|intends?|invests?|uses?|runs?)$/u;
/** By whom something was done. */
const BY =
  /\b(?:was|were|been|is|are|being)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|en|t|n|d|e)\b[^.;,]{0,60}?\bby\s(?:the\s)?((?:\p{Lu}[\p{L}\d&’'-]*)(?:\s(?:(?:of|for|and|the|&)\s){0,2}\p{Lu}[\p{L}\d&’'-]*){0,6})/u;
const GOES_ON = /^(?:it|they|he|she|this|these|its|their)\b/i;
/** Several bodies that are counted: "Five founding universities". */
const COUNTED_BODIES = screened(
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|some|other|both)\s(?:[\w-]+\s){0,2}?(?:universities|companies|firms|countries|municipalities|councils|hospitals|trusts|charities|partners|states|institutes|suppliers|banks)\b/i,
);
const FIRST_WORD_ONLY =
  /^(?:This|That|These|Those|There|The|It|They|In|By|As|For|Some|Many|Most|Several|Both|All|Each|Every|Nobody|Nothing|We|Our|A|An|No|One|Two|Three|Since|With|At|On|To|If|When|Where|While|However|Use|More|Over|Further|People|Staff)$/u;

/**
 * Who acts in a statement.
 *
 * @param own names of bodies that act for the document's own organisation
 */
export function doerOf({ text, voice, grammar, before }: Said, own: ReadonlySet<string>): Doer {
  if (voice === "quoted") return "quoted";
  if (voice !== "own" || grammar.subject === "other-body") return "other-body";
  const clause = text.trim().replace(OPENING, "").replace(A_YEAR, "").replace(A_SHARE, "");
  if (OURS.test(clause)) return "own";
  const itself = wording.find("document-itself", clause).some(({ start }) => start === 0);
  if (itself || grammar.subject === "document") return "document";
  if (LAW.test(clause) || RULES.test(clause)) return "law";
  if (ANOTHER_PAPER.test(clause)) return "document";
  if (OUTSIDERS.test(clause)) return "other-body";
  const [, by = ""] = BY.exec(clause) ?? [];
  if (by !== "") return isOwn(by, own) ? "own" : "other-body";
  if (GOES_ON.test(clause)) return before ?? "unnamed";
  const [, name = "", verb = ""] = NAMED.exec(clause) ?? [];
  if (name !== "" && !FIRST_WORD_ONLY.test(name) && !/^The\b/.test(name)) {
    if (isOwn(name, own)) return "own";
    if (BODY_ACTS.test(verb) || (/^(?:will|shall)$/.test(verb) && OUTSIDE_KIND.test(name))) return "other-body";
  }
  if (COUNTED_BODIES.test(clause)) return "other-body";
  if (OWN_KIND.test(clause)) return "own";
  return EVERYBODY.test(clause) ? "everyone" : "unnamed";
}

/** A name that the document's own bodies have, or one of which each word that counts is in them. */
function isOwn(name: string, own: ReadonlySet<string>): boolean {
  if (own.has(name)) return true;
  const words = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 0 && words.every((word) => own.has(word.replace(/[’']s$/, "")));
}
