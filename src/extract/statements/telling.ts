import type { Doer, Grammar, Statement, Told, Voice } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { wording } from "./wording.js";

/** Who acts in a statement, and which kind of sentence it is. */
export type Telling = Pick<Statement, "doer" | "told">;

interface Said {
  readonly text: string;
  readonly voice: Voice;
  readonly grammar: Grammar;
  readonly form: Statement["form"];
  /** The statement before it in the same block. */
  readonly before: Telling | undefined;
}

/**
 * Tells who acts in a statement and what kind of sentence it is, once for all who ask.
 *
 * @param one the statement's own words and grammar
 * @param own names of bodies that act for the document's own organisation (see {@link actingBodies})
 */
export function tellingOf(one: Said, own: ReadonlySet<string>): Telling {
  return { doer: doerOf(one, own), told: toldOf(one) };
}

/** When, where or for what, before the clause begins: "In 2016, ", "For example, ". */
const OPENING =
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

function doerOf({ text, voice, grammar, before }: Said, own: ReadonlySet<string>): Doer {
  if (voice === "quoted") return "quoted";
  if (voice !== "own" || grammar.subject === "other-body") return "other-body";
  const clause = text.trim().replace(OPENING, "").replace(A_YEAR, "").replace(A_SHARE, "");
  if (OURS.test(clause)) return "own";
  const itself = wording.find("document-itself", clause).some(({ start }) => start === 0);
  if (itself || grammar.subject === "document") return "document";
  if (LAW.test(clause)) return "law";
  const [, by = ""] = BY.exec(clause) ?? [];
  if (by !== "") return isOwn(by, own) ? "own" : "other-body";
  if (GOES_ON.test(clause)) return before?.doer ?? "unnamed";
  const [, name = "", verb = ""] = NAMED.exec(clause) ?? [];
  if (name !== "" && !FIRST_WORD_ONLY.test(name) && !/^The\b/.test(name)) {
    if (isOwn(name, own)) return "own";
    if (BODY_ACTS.test(verb)) return "other-body";
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

/** Says where something stands, or only leads on to it. */
const POINTS = screened(
  /\b(?:(?:is|are|were|was|can be|will be|be)\s(?:\p{Ll}+ly\s)?(?:set out|found|described|shown|listed|outlined|summari[sz]ed|detailed|discussed|presented|explained|provided|illustrated|given)\s(?:in|below|above|at|on|under|overleaf)|(?:the following|as follows|see (?:also|page|section|annex|appendix|figure|table|chapter|below|above)|for more (?:detail|information)|(?:you can )?read more about|(?:figure|table|annex|appendix|chart)\s\d+\s(?:shows|sets|gives|lists))\b)/iu,
);
const POINTS_BY = screened(
  /^(?:figure|table|the (?:table|figure|chart|diagram|graph|map|list|annex|appendix|section|chapter)s?)\b[^.;]{0,40}\b(?:shows?|sets? out|gives?|lists?|below|above|describes?|summari[sz]es?|outlines?|presents?|illustrates?)\b/i,
);
/** Speaks to who reads it. */
const TO_READER = screened(
  /^(?:please|you\b|your\b|click|visit|contact|note that|remember|download|sign up|email|call us|find out|read more|get in touch|let us)\b|\bplease (?:let|contact|note|see|visit|send|email|do)\b/i,
);
const DEFINES = screened(
  /^(?:[“"‘'][^”"’']{2,60}[”"’']|[\p{L}\d\s()/-]{2,60}?)\s(?:means|refers to|is defined as|are defined as|denotes|stands for|is (?:an?|the) (?:\p{Ll}+\s){0,3}(?:term|concept|process|method|technique|model|set|type|form|measure|approach|way|system|standard|practice|field|branch) (?:of|that|which|for|in|by|used|where))\b/iu,
);
const EXPECTED = screened(
  /\b(?:is|are|was|were|remains?)\s(?:\p{Ll}+ly\s)?(?:expected|projected|predicted|forecast|forecasted|estimated|anticipated|likely|unlikely|bound|set) to\b|\b(?:will|would)\s(?:\p{Ll}+ly\s)?(?:likely|probably|inevitably|grow|rise|fall|increase|decrease|decline|become|exceed|reach|require|need|change|cost|depend)\b/iu,
);
const SUPPOSES =
  /^(?:if|should|were|suppose|imagine|assuming|unless|even if|where)\b[^.;]{3,160}?,|\b(?:would|could|might)\b/i;
const MUST = screened(
  /\b(?:must|should|shall|ought to|(?:is|are) (?:required|obliged|expected|encouraged|advised|recommended) to|it is (?:recommended|required|necessary|essential|important|advisable) (?:that|to)|ha(?:s|ve) to|needs? to)\b/i,
);
/** Fewer words and no verb that is said of something make a title. */
const TITLE_WORDS = 12;
const SAID_OF =
  /\b(?:is|are|was|were|has|have|had|will|shall|can|cannot|may|must|should|could|would|do|does|did|\p{L}+ed|[\p{L}]+n[’']t)\b/iu;

function toldOf({ text, grammar, form }: Said): Told {
  const { tense, modality, subject } = grammar;
  if (TO_READER.test(text)) return "instruction";
  if (POINTS.test(text) || POINTS_BY.test(text)) return "pointer";
  if (DEFINES.test(text)) return "definition";
  if (
    form === "sentence" &&
    countWords(text) <= TITLE_WORDS &&
    !/[.!?…]["”’')\]]*$/u.test(text.trim()) &&
    !SAID_OF.test(text)
  )
    return tense === "bare" ? "promise" : "title";
  if (EXPECTED.test(text) && subject !== "organisation") return "forecast";
  if (modality === "promise" || modality === "intention" || modality === "exploration") {
    const isDuty = tense === "future" && /\bshall\b/i.test(text) && subject !== "organisation" && subject !== "implied";
    return isDuty ? "duty" : "promise";
  }
  if (modality === "requirement" || modality === "need" || MUST.test(text)) return "duty";
  if (modality === "possibility" ? SUPPOSES.test(text) : SUPPOSES.test(text) && tense !== "past") return "supposed";
  return tense === "past" ? "done" : "now";
}
