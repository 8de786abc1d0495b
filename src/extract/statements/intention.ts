import type { Subject } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { subjectOf } from "./subject.js";
import { wording } from "./wording.js";

/** Where a statement says that something is intended, and by whom. */
export interface Intention {
  readonly subject: Subject;
}

/** An intention further into the sentence than this belongs to a subordinate clause. */
const LATEST = 110;

/** Words between a subject and its intention ("we are planning to", "the council also aims to"). */
const BETWEEN =
  /(?:\s+(?:is|are|also|currently|now|therefore|fully|strongly|and|both|remain|remains|moving|heading|travelling|well|firmly))+$/i;

/** "Our overarching aim", "our ambition for 2027": whoever says so intends. */
const OUR_AIM = screened(/\bour(?:\s+[\w-]+){0,3}$/i);
/** "Our target by 2018 is to": an aim put as a noun. */
const AIM_IS = screened(
  /\bour\s+(?:[\w-]+\s+){0,3}?(?:aim|ambition|goal|target|objective|intention|plan|aspiration|commitment|hope)s?\s+(?:(?:for|by|over|in)\s+[^,;.]{2,40}?\s+)?(?:is|are|remains?)\s+(?:now\s+|therefore\s+)?(?:to|that)\b/i,
);
/** "It is the council's intention to": the possessor intends. */
const WHOSE = screened(
  /\bit\s+(?:is|remains)\s+((?:our|(?:the|an?)\s+[\w\s-]{2,40}?[’']s?))\s+(?:\w+\s+)?(?:intention|aim|ambition|plan|goal|aspiration|objective)\s+(?:to|that)\b/i,
);
/** "Is committed to making": to be bound to an action, not to a value. */
const COMMITTED = /\bcommitted\s+to\s+(?:\w+ly\s+)?(?:(\w+ing)|(\w+(?:\s\w+)?))\b/i;
/** "The council is to look into". */
const IS_TO = /\b(?:is|are)\s+to\s+(?=(?:\w+ly\s+)?(\w+(?:\s\w+)?))/i;
/** "Work is in hand to", "steps are being taken to": nobody is named, but somebody is at it. */
const IN_HAND = screened(
  /\b(?:work|efforts?|steps|preparations?|plans|arrangements|moves|talks)\s+(?:is|are)\s+(?:now\s+|already\s+)?(?:in\s+hand|under\s*way|being\s+(?:taken|made)|in\s+place|afoot)\s+to\b/i,
);

/** The nouns of the list are intentions only where no word makes them things: "a strategic plan to". */
const A_THING =
  /(?:\b(?:an?|the|this|that|these|their|its|develop(?:ing)?|strategic|digital|action|delivery|clear|ambitious|bold|detailed)|[’']s)$/i;
const NOUN_OR_VERB = screened(/^(?:plans?|aims?|ambition|looks?)\s+(?:to|for)\b/i);

/** "How the council plans to", "if it is to": somebody's explanation or a condition. */
const SUBORDINATE = /\b(?:how|what|where|why|whether|if|that|which|who)\s+(?:[\w’'-]+\s+){0,5}$/i;
/** "This matters as we seek to …", "because we aim to …": told in passing, to say why or when. */
const IN_PASSING = /\b(?:as|while|whilst|when|because|since)\s+(?:we|they|it|the\s+\w+)$/i;
/** "It sets out our plans to build …": the document tells of what it holds. */
const TOLD_OF =
  /\b(?:sets?\s+out|lays?\s+out|outlines?|describes?|explains?|summari[sz]es?)\s+(?:our|the|its|their)(?:\s+\w+){0,2}$/i;
/** "The new tools promise to speed up research": what is hoped of a thing binds nobody. */
const HOLDS_OUT = /^promises?\s+to$/i;

/** "The purpose is to": said of a thing, nobody has bound himself. */
const PURPOSE = screened(
  /\b(?:mission|vision|purpose|role|job|focus|remit|function|task|goal|aim|idea|point|challenge)\b/i,
);

/** The first intention of a statement's main clause. */
export function intentionIn(text: string): Intention | undefined {
  const opening = text.slice(0, LATEST);
  const whose = WHOSE.exec(opening)?.[1];
  if (whose) return { subject: /^our$/i.test(whose) ? "organisation" : subjectOf(whose.replace(/[’']s?$/, "")) };
  if (AIM_IS.test(opening)) return { subject: "organisation" };
  if (IN_HAND.test(opening)) return { subject: "implied" };
  for (const { term, start } of wording.find("intention", text)) {
    if (start >= LATEST) break;
    const before = text.slice(0, start).trimEnd();
    if (SUBORDINATE.test(`${before} `) || IN_PASSING.test(before.replace(BETWEEN, ""))) continue;
    if (TOLD_OF.test(before)) continue;
    if (HOLDS_OUT.test(term) && subjectOf(before.replace(BETWEEN, "")) === "thing") continue;
    if (NOUN_OR_VERB.test(term) && A_THING.test(before)) continue;
    if (OUR_AIM.test(before)) return { subject: "organisation" };
    return { subject: subjectOf(before.replace(BETWEEN, "")) };
  }
  const isTo = bound(opening, IS_TO);
  return bound(opening, COMMITTED) ?? (isTo && !PURPOSE.test(opening.slice(0, isTo.at)) ? isTo : undefined);
}

function bound(text: string, pattern: RegExp): (Intention & { readonly at: number }) | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, word = "", verb = ""] = match;
  const acts = /ing$/i.test(word) ? wording.test("action-gerunds", word) : isVerb(word) || isVerb(verb);
  const before = text.slice(0, match.index).trimEnd();
  return acts && !SUBORDINATE.test(`${before} `)
    ? { subject: subjectOf(before.replace(BETWEEN, "")), at: match.index }
    : undefined;
}

function isVerb(words: string): boolean {
  return ["action-verbs", "exploration"].some((group) => wording.find(group, words).some(({ start }) => start === 0));
}
