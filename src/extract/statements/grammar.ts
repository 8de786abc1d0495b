import type { Grammar, Subject } from "../../model/statement.js";
import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import { bareAction } from "./bare-action.js";
import { intentionIn } from "./intention.js";
import { subjectOf } from "./subject.js";
import { finiteVerb } from "./verbs.js";
import { wording } from "./wording.js";

export { bareAction, withoutNumber } from "./bare-action.js";
export { wording } from "./wording.js";

/** A finite promise. "Will" as a noun ("goodwill", "the will to") is left out by what must follow. */
const PROMISING = /\b(?:will|shall)\b(?!\s+(?:to|of)\b)|\b(?:we|they|it|you|i)[’'](?:ll)\b/gi;

/** Words after which "will" belongs to a clause that only describes something else. */
const SUBORDINATE =
  /\b(?:that|which|who|whose|what|how|where|when|whether|if|as|because|since|while|until|before|after|once)(?:\s+(?:we|they|it|you|he|she|the\s+\w+))?$/i;

/** "How we will…": the clause is what somebody explains, not what somebody does. */
const EXPLAINED = screened(/\b(?:how|what|where|why|whether|ways in which|the way|things that)\s+(?:\w+\s+){0,2}\w+$/i);

/** "The report notes that…", "it lists the actions we will take": what follows is believed or told, not promised. */
const BELIEVED = screened(
  /\b(?:estimate[sd]?|notes?|noted|believes?|expect(?:s|ed)?|suggests?|shows?|indicate[sd]?|confident|recogni[sz]es?|know|hopes?|predicts?|forecasts?|anticipated?|anticipates|envisaged?|reassure\s+\w+|think|assumes?|fear)\s+(?:that\b|this\b|these\b|the\b|our\b)[^,;.]*$|\b(?:contains|details|describes|outlines|explains|lists|summari[sz]es|sets\s+out)\s[^,;.]*$/i,
);

const PASSIVE_ACTION =
  /^(?:\s*(?:also|then|now|all|initially|fully))*\s*be\s+(?:\w+ly\s+)?(?!(?:able|needed|required|based|used|affected|challenged|expected|seen|faced|involved)\b)(?:\w+ed|built|made|set|held|given|taken|run|put|sought|drawn|brought|done|begun|cut|written|led|kept|bought|met|undertaken|overseen|rolled|rewritten|paid|sent|sold|shown|lent|taught|spent|redrawn|rebuilt|reset)\b/i;

/** Words that may stand between subject and verb. */
const BETWEEN = /\s+(?:also|therefore|then|now|each|both|all|jointly|together|further|only|still|soon)$/i;

/** Auxiliaries that end the subject of a clause without "will". */
const AUXILIARY =
  /\b(?:is|are|was|were|has|have|had|must|should|can|could|may|need|needs|aims?|plans?|intends?|seeks?)\b/i;

/** "May" written as the month is: inside a sentence, or before a number. */
const MONTH_MAY = /(?<=\S\s+)May\b|^May(?=\s+\d)/gu;

/** "Their needs": what people need, not that something is needed. */
const NEEDS =
  /\b(?:the|their|our|your|its|his|her|all|these|those|of|and|for|user|users[’']|customer|local|people[’']s|changing|different|complex|specific|individual|future|business|skills?|[\w]+[’']s?)\s+needs\b/gi;

/** How far into a sentence the main verb is looked for, in characters. */
const OPENING = 160;

const PAST =
  /\b(?:was|were|had|has been|have been|has\s+\w+ed|have\s+\w+ed|did|we\s+\w+ed|(?:launched|delivered|completed|introduced|established|created|developed|published|opened|implemented|achieved|reduced|increased|improved|saved|built|rolled out|went live|became|began|started)\b)/i;

/** "We are moving", "the service is now being rebuilt". */
const CONTINUING = /\b(?:am|is|are)\s+(?:(?:\w+ly|also|now|already|still)\s+)?(?=(\w+ing)\b)/gi;

/**
 * Tells subject, tense and modality of a statement's main clause.
 *
 * @param words the statement's own words, or its words completed by a lead-in
 */
export function grammarOf(words: string): Grammar {
  const text = words.replace(MONTH_MAY, "Jun");
  const promise = promiseIn(text);
  if (promise) {
    const { subject, rest } = promise;
    const negated = /^\s*(?:not|never|no\s+longer)\b|n[’']t\b/i.test(rest);
    return { subject, tense: "future", modality: binding(rest), negated };
  }
  const opening = text.slice(0, OPENING);
  const negated = /\b(?:not|never|no longer)\b|n[’']t\b/i.test(opening);
  if (bareAction(text)) {
    const modality = startsWith("exploration", text) ? "exploration" : "promise";
    return { subject: "implied", tense: "bare", modality, negated };
  }
  const intention = intentionIn(text);
  if (intention) return { subject: intention.subject, tense: "present", modality: "intention", negated };
  const verb = finiteVerb(opening);
  const subject = AUXILIARY.test(opening)
    ? subjectOf(opening.split(AUXILIARY)[0] ?? "")
    : (verb?.subject ?? subjectOf(opening));
  if (verb?.tense === "past") return { subject: verb.subject, tense: "past", modality: "none", negated };
  if (wording.test("need", opening.replace(NEEDS, ""))) return { subject, tense: "present", modality: "need", negated };
  if (wording.test("possibility", opening)) return { subject, tense: "present", modality: "possibility", negated };
  if (isContinuing(opening)) return { subject, tense: "continuing", modality: "none", negated };
  if (actsNow(opening)) return { subject: "organisation", tense: "present", modality: "none", negated };
  if (PAST.test(opening)) return { subject, tense: "past", modality: "none", negated };
  return { subject, tense: "present", modality: "none", negated };
}

/** "We only buy systems with published interfaces": the participle further on tells nothing of the tense. */
function actsNow(text: string): boolean {
  const verb = ACTING_NOW.exec(text)?.[1] ?? "";
  if (verb === "" || SAME_IN_PAST.test(verb) || TOLD_AS_PAST.test(text)) return false;
  return wording.find("action-verbs", verb).some(({ start, end }) => start === 0 && end === verb.length);
}

const ACTING_NOW = /^(?:we|our (?:teams?|staff))\s+(?:(?:only|always|never|also|all|now|then|\w+ly)\s+)*(\w+)/i;
const SAME_IN_PAST = screened(/^(?:set|put|cut|read|let|cost|hit|shut|spread|split)$/i);
const TOLD_AS_PAST = /\b(?:was|were|had|has|have|did|we\s+\w+ed)\b/i;

function binding(rest: string): Grammar["modality"] {
  if (startsWith("exploration", rest)) return "exploration";
  return startsWith("intention", rest) ? "intention" : "promise";
}

function isContinuing(text: string): boolean {
  if (wording.test("continuing", text)) return true;
  return matchesOf(CONTINUING, text).some(([, form = ""]) => wording.test("action-gerunds", form));
}

function startsWith(group: string, text: string): boolean {
  const rest = text
    .replace(/^\s*(?:also|continue to|then|therefore|actively|further|fully|always)\s+/i, "")
    .trimStart();
  return wording.find(group, rest.slice(0, 50)).some(({ start }) => start === 0);
}

/** A "will" with its subject, the words up to it and those that follow. */
export interface Promising {
  readonly subject: Subject;
  readonly before: string;
  readonly rest: string;
}

/** The first "will" that stands in a main clause. */
export function promiseIn(text: string): Promising | undefined {
  for (const match of matchesOf(PROMISING, text)) {
    const contracted = /[’']ll$/i.test(match[0]);
    const before = text.slice(0, match.index) + (contracted ? match[0].replace(/[’']ll$/i, "") : "");
    const trimmed = before.trimEnd().replace(BETWEEN, "");
    if (
      /\b(?:that|which|who|whose)$/i.test(trimmed) ||
      EXPLAINED.test(trimmed.slice(-60)) ||
      SUBORDINATE.test(trimmed.slice(-40)) ||
      BELIEVED.test(trimmed)
    )
      continue;
    const rest = text.slice(match.index + match[0].length);
    const subject = subjectOf(trimmed);
    return { subject: subject === "thing" && PASSIVE_ACTION.test(rest) ? "implied" : subject, before: trimmed, rest };
  }
  return undefined;
}
