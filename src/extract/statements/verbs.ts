import type { Subject } from "../../model/statement.js";
import { matchesOf } from "../../text/matches.js";
import { remembered } from "../../text/remembered.js";
import { subjectOf } from "./subject.js";
import { wording } from "./wording.js";

/** A finite verb of the main clause, told without an auxiliary. */
export interface FiniteVerb {
  readonly subject: Subject;
  readonly tense: "present" | "past";
}

/** Words in -ed that are no past tense. */
const NO_PAST =
  /^(?:need|speed|feed|seed|indeed|hundred|exceed|proceed|succeed|based|unprecedented|united|advanced|detailed|integrated|increased|improved|reduced|shared|related|limited|dedicated|skilled|targeted|aged|so-called)$/i;

/** What stands before a participle or a noun rather than a verb. */
const NO_VERB_AFTER =
  /\b(?:a|an|the|our|their|its|this|that|these|those|of|in|on|for|with|by|from|more|most|better|newly|well|highly|fully|and|or|to|is|are|was|were|be|been|being|has|have|had|will|would|can|could|must|should|may|might|not|than|as|at|all|any|each|every|no|such|being|get|gets)$/i;

/** An auxiliary before the word makes it a participle, or makes another clause of it. */
const FINITE_BEFORE =
  /\b(?:is|are|was|were|has|have|had|must|should|shall|will|can|could|may|might|would|who|which|that|to)\b/i;

/** What follows a verb that acts on something. */
const OBJECT =
  /^\s+(?:the|a|an|our|its|their|his|her|all|every|each|more|new|some|both|another|over|nearly|almost|about|up|out|\d|£|\$|€|into|from|away|off|down)\b|^\s+(?:\d|£|\$|€)/i;
/** What may also follow where the subject is an agent. */
const AGENT_GOES_ON = /^\s+(?!(?:by|is|are|was|were|has|have|will)\b)[\w’'“"-]+/i;

/** Adverbs between subject and verb. */
const ADVERB = /\s+(?:\w+ly|also|then|now|since|already|jointly|first|both|each|all|regularly)$/i;

/**
 * The first finite verb that is told by its form alone: past ("The team replaced the rota") or third person ("The team keeps
 * a list"). Participles and nouns of the same form are left out by what stands before and after.
 */
export function finiteVerb(text: string): FiniteVerb | undefined {
  for (const { 0: word, index } of matchesOf(/[\p{L}’'-]+/gu, text)) {
    const form = formOf(word);
    if (form === "none") continue;
    const before = text.slice(0, index).trimEnd().replace(ADVERB, "");
    if (NO_VERB_AFTER.test(before)) continue;
    const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
    if (FINITE_BEFORE.test(clause)) return undefined;
    const after = text.slice(index + word.length);
    const subject = before === "" ? "implied" : subjectOf(before);
    const agent = subject === "organisation" || subject === "part" || subject === "people";
    if (form === "present" && !agent) continue;
    if (agent ? AGENT_GOES_ON.test(after) : OBJECT.test(after)) return { subject, tense: form };
  }
  return undefined;
}

/** What tense a word may have by its form, whatever stands around it. */
const formOf: (word: string) => FiniteVerb["tense"] | "none" = remembered((word) => readForm(word) ?? "none");

function readForm(word: string): FiniteVerb["tense"] | undefined {
  if (wording.test("past-irregular", word)) return "past";
  if (/\w{2}ed$/i.test(word)) return NO_PAST.test(word) ? undefined : "past";
  if (!/s$/i.test(word)) return undefined;
  const stems = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`];
  return stems.some((stem) => stem.length > 2 && isVerb(stem)) ? "present" : undefined;
}

function isVerb(word: string): boolean {
  return wording.find("action-verbs", word).some(({ start, end }) => start === 0 && end === word.length);
}
