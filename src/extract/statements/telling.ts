import type { Doer, Grammar, Statement, Told, Voice } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { doerOf } from "./doer.js";
import { promisedOf } from "./promised.js";

/** Who acts in a statement, and which kind of sentence it is. */
export type Telling = Pick<Statement, "doer" | "told">;

interface Said {
  readonly text: string;
  /** The words completed by what introduces them, of an item that its introduction completes; else the same words. */
  readonly joined: string;
  /** The words directly above, of an item. */
  readonly above: string;
  readonly voice: Voice;
  readonly grammar: Grammar;
  readonly form: Statement["form"];
  /** The statement before it in the same block. */
  readonly before: Telling | undefined;
}

/**
 * Tells who acts in a statement and what kind of sentence it is, once for all who ask.
 *
 * @param one the statement's words and grammar
 * @param own names of bodies that act for the document's own organisation (see {@link actingBodies})
 */
export function tellingOf(one: Said, own: ReadonlySet<string>): Telling {
  const said = { voice: one.voice, grammar: one.grammar, before: one.before?.doer };
  const byItself = doerOf({ ...said, text: one.text }, own);
  // "We will:" and "Suppliers must:" say whose doing the items below are, where these do not say so themselves.
  const led = byItself === "unnamed" && one.joined !== one.text ? doerOf({ ...said, text: one.joined }, own) : byItself;
  const doer = led === "everyone" ? byItself : led;
  return { doer, told: toldOf(one, doer) };
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

function toldOf(said: Said, doer: Doer): Told {
  const { text, grammar, form } = said;
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
    const isDuty = tense === "future" && /\bshall\b/i.test(text) && subject !== "organisation";
    return isDuty ? "duty" : promisedOf(said, doer);
  }
  if (modality === "requirement" || modality === "need" || MUST.test(text)) return "duty";
  if (modality === "possibility" ? SUPPOSES.test(text) : SUPPOSES.test(text) && tense !== "past") return "supposed";
  return tense === "past" ? "done" : "now";
}
