import type { Statement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { matchesOf } from "../../text/matches.js";
import { isContents, SURVEYED } from "./guards.js";
import { technologyLexicon as lexicon, type Match } from "./lexicon.js";

/** Offsets into a text. */
type Stretch = Pick<Match, "start" | "end">;

/** How far from a basic an action, a fault or a figure may stand and still be about it, in characters. */
const ABOUT = 80;
/** How far from a noun that is mostly named in passing a verb may stand whose object or subject it is. */
const CLOSE = 45;

/** A figure that is no year: "370 laptops", "under a minute" is for the word lists. */
const FIGURE = /(?<![\d.])(?!(?:19|20)\d\d\b)\d/;
/** "1,140 of our 5,200 computers", "the last 19 servers": what stands before the counted noun. */
const COUNTED = /(?<![\d.,–/-])(?!(?:19|20)\d\d\b)\d[\d,.]*\s+(?:(?!on\b|in\b|to\b|of\b|via\b)[\w’'-]+\s+){0,3}$/;
/** Between a verb and a noun that is not its object: "published on the website", "moved to the server". */
const ELSEWHERE =
  /\b(?:on|at|in|via|through|from|by|with|using|to|for|about|into|onto|across|where|that|which|visit|see)\b|[.;:]/i;
/** Between a noun and what is done to it: "website will be replaced", "servers have been moved"; nothing in "laptop refresh". */
const DONE_TO_IT =
  /^\s*(?:[\w’',.()/-]+\s+){0,4}?(?:(?:will|to|must|should|shall|can|are to|is to)\s+be|is being|are being|has been|have been|was|were|is|are|be|being)\s+(?:\w+ly\s+)?$|^\s*$/i;

/** Whether the text names a concrete basic (log-in, Wi-Fi, unsupported software) together with an action, a fault or a measure. */
export function namesBasics(text: string): boolean {
  if (SURVEYED.test(text)) return false;
  const meant = withoutOtherMeanings(text);
  return plainly(meant, lexicon.find("basics", meant)) || isChanged(meant) || isTaught(meant);
}

/** The same for a statement, where a promise or a date is an action too: "Floor-walkers will …", "Out-of-hours support from July". */
export function statesBasics({ text, grammar, role, voice, leadIns }: Statement): boolean {
  if (voice !== "own" || role === "references" || role === "glossary") return false;
  if (isContents(text, leadIns.find(({ kind }) => kind === "heading")?.text ?? "")) return false;
  if (namesBasics(text)) return true;
  const meant = withoutOtherMeanings(text);
  return (
    (grammar.modality === "promise" || datesIn(meant).length > 0) &&
    (lexicon.test("basics", meant) || (lexicon.test("basics-skills", meant) && !lexicon.test("learners", meant)))
  );
}

/** What is done for a basic without changing it: "answer the service desk within a minute", "keep the log-ins under ten seconds". */
const SERVED = /\b(?:answer|keep|giv|clean|match|restor|back|train|open)(?:e|es|s|ing)?\b/gi;
/** A basic closes, moves or starts of itself: "our website will close". */
const CHANGES_ITSELF = /^\s*(?:[\w’'-]+\s+){0,2}?will\s+$/i;

/** Whether a named basic is itself what is changed: the object of a verb of changing, or what something is done to. */
export function changesBasics(text: string): boolean {
  const meant = withoutOtherMeanings(text);
  const served = matchesOf(SERVED, meant).map(({ 0: verb, index }) => ({ start: index, end: index + verb.length }));
  const verbs = [...lexicon.find("changing", meant), ...served];
  const nouns = ["basics", "basics-changed", "basics-skills"].flatMap((group) => lexicon.find(group, meant));
  return nouns.some((noun) =>
    verbs.some(
      (verb) =>
        (verb.end <= noun.start || verb.start >= noun.end) &&
        (acts(meant, verb, noun) || (verb.start >= noun.end && CHANGES_ITSELF.test(meant.slice(noun.end, verb.start)))),
    ),
  );
}

/** The text without phrases in which the words mean something else; nothing where it is about homes, care or hygiene. */
function withoutOtherMeanings(text: string): string {
  if (lexicon.test("basics-not", text)) return "";
  return lexicon
    .find("other-basics", text)
    .reduce((left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end), text);
}

/** Whether an action, a fault or a figure stands near: "switch" in "switchboard" is none. */
function plainly(text: string, basics: readonly Match[]): boolean {
  const acts = lexicon
    .find("action-or-fault", text)
    .filter((act) => basics.every(({ start, end }) => act.end <= start || act.start >= end));
  return basics.some(
    ({ start, end }) =>
      acts.some((act) => (act.end <= start ? start - act.end : act.start - end) <= ABOUT) ||
      FIGURE.test(`${text.slice(Math.max(0, start - ABOUT), start)} ${text.slice(end, end + ABOUT)}`),
  );
}

/** Whether a noun that is mostly named in passing is itself changed, counted or at fault. */
function isChanged(text: string): boolean {
  return lexicon.find("basics-changed", text).some((noun) => {
    const before = text.slice(0, noun.start);
    return (
      COUNTED.test(before) ||
      lexicon.find("changing", text).some((verb) => acts(text, verb, noun)) ||
      lexicon.find("failing", text).some((fault) => distance(fault, noun) <= CLOSE)
    );
  });
}

function acts(text: string, verb: Stretch, noun: Stretch): boolean {
  if (distance(verb, noun) > CLOSE) return false;
  if (verb.end <= noun.start) return !ELSEWHERE.test(text.slice(verb.end, noun.start));
  return verb.start >= noun.end && DONE_TO_IT.test(text.slice(noun.end, verb.start));
}

function distance(one: Stretch, other: Stretch): number {
  return one.end <= other.start ? other.start - one.end : one.start - other.end;
}

/** Skills are a basic where the organisation's own people learn them. */
function isTaught(text: string): boolean {
  return !lexicon.test("learners", text) && plainly(text, lexicon.find("basics-skills", text));
}
