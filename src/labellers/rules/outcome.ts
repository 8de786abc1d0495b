import type { Statement } from "../../model/statement.js";
import type { Match } from "../../text/lexicon.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import { peopleIn } from "./people.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** Words that may stand between what is done for people and the people. */
const BETWEEN = "(?:(?!(?:and|or|to|by|with|from)\\b)[\\p{L}\\d][\\p{L}\\d’'-]*\\s+){0,3}$";
/** Something is done for them: what they get out of it must follow. */
const FOR_THEM = composed(
  `\\b(?:so(?:\\sthat)?|enabl(?:e|es|ed|ing)|allow(?:s|ed|ing)?|help(?:s|ed|ing)?|giv(?:e|es|ing)|lets?|letting|reliev(?:e|es|ing)|releas(?:e|es|ing)|return(?:s|ing)\\sto|hand(?:s|ing)\\sback\\sto|mean(?:s|ing|t)\\sthat|means|(?:make|makes|making|made)\\s(?:it\\s)?(?:easy|easier|quicker|simpler|faster|possible)\\sfor|(?:easier|simpler|quicker|safer|cheaper|fairer)\\sfor|free(?:s|d|ing)?(?:\\sup)?|offer(?:s|ing)?|leav(?:e|es|ing)|equip(?:s|ping)?|afford)\\s+${BETWEEN}`,
  "iu",
);
/** A burden is taken from them: that is the difference. */
const LESS_FOR_THEM = screened(
  composed(
    `\\b(?:(?:saves?|saved|saving|spares?|spared|sparing)\\s+${BETWEEN.slice(0, -1)}$|(?:cuts?|cutting|reduc(?:e|es|ed|ing)|shorten(?:s|ed|ing)?|remov(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|avoid(?:s|ed|ing)?)\\s(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}(?:paperwork|time|waits?|waiting times?|delays?|burden|steps?|trips?|travel|visits?|calls?|effort|cost|costs|barriers?|errors?|journeys?|queues?|need)\\s(?:[\\p{L}-]+\\s){0,2}(?:for|on|of)\\s+${BETWEEN})`,
    "iu",
  ),
);
/** Without one of these no burden is taken from anybody; looked for first because it is quick. */
const LESSENS = screened(/\b(?:sav|spar|cut|reduc|shorten|remov|eas|avoid)/i);
/** Once, or in one go, where it was twice or in many: "will only have to register once", "one set of papers instead of three". */
const ASKED_LESS = [
  screened(
    /^\s(?:[\w’'-]+\s){0,3}?(?:will|shall)\s(?:then\s|now\s|also\s)?(?:only|just)\s(?:need|have)\sto\s(?!be\b)[^.;]*\b(?:once|one|a single|first time)\b/i,
  ),
  screened(
    /^\s(?:[\w’'-]+\s){0,3}?(?:(?:will|shall)\s)?(?:need|have)\s(?:to\s)?(?:\w+\s){0,2}?(?:just|only)\s(?:one|once|a single)\b/i,
  ),
  screened(
    /^\s(?:[\w’'-]+\s){0,3}?(?:will|shall)\snot\s(?:be\s(?:asked|told|made|required|expected|sent)|have\sto|need\sto)\b[^.;]*\b(?:twice|again|more than once|any longer|repeatedly)\b/i,
  ),
  screened(
    /^\s(?:[\w’'-]+\s){0,3}?(?:will|shall|now|can)\s(?!be\b)[^.;]*\b(?:once|one|a single)\b[^.;]*\b(?:instead of|rather than)\s(?:two|three|four|five|six|seven|several|many|\d)/i,
  ),
];
/** "So that writers need not begin from nothing": what is done is done for them. */
const SO_THAT = screened(
  /\bso\sthat\s(?:(?:all|any|our|the|more|every|each|both|these|those)\s){0,2}(?:[\w-]+\s){0,2}$/i,
);
const THEY_NEED_NOT = screened(
  /^(?:\s(?:in|at|on|of|from|with|and)\s(?:[\w’'-]+\s?){1,4})?\s(?:(?:do|does|will)\s?(?:not|n[’']t)\s(?:need|have)|don[’']t\s(?:need|have)|need not|(?:\w+\s)?understand|have the (?:confidence|skills?|means))\b/i,
);
/** "Have the confidence to use…", "will have the means to manage their own…": put into their hands. */
const IN_HAND = screened(
  /^\s(?:[\w’'-]+\s){0,3}?(?:will\s(?:also\s|all\s)?(?:have|gain|get|be given)|have gained|now have)\s(?:the\s|an?\s|more\s|better\s|full\s|greater\s|direct\s|easy\s)*(?:ability|power|confidence|means|freedom|control|choice|say|access|tools)\s(?:and\s\w+\s)?(?:to|over|of)\s/i,
);
/** They begin a clause. */
const SUBJECT = /(?:^|[.;:]\s|,\s(?:and\s|so\s)?|\b(?:that|so|and|means|where)\s)(?:[\p{L}\d’'-]+\s){0,4}$/iu;
/** "Applicants used to wait six weeks; they now wait six days". */
const USED_TO = screened(/^[^.]{0,20}\s(?:used to|once|formerly|had to)\s[^.]{3,80}\b(?:now|no longer|today)\b/i);
/** "Can now…", "no longer have to…": the words themselves tell of a difference. */
const CHANGED = screened(
  /^\s(?:(?:in|at|on|of|from)\s(?:the\s)?[\p{L}-]+\s)?(?:can now|now can|no longer (?:have|has|need|needs|wait|waits|print|post|travel|ring|queue|repeat|lose)|are now able to|need only|(?:are|is|were|will be) spared)\s/iu,
);
/** "Ensuring residents can reach us": brought about for them, where what they can then do follows. */
const ENSURED = screened(
  /\b(?:ensur(?:es?|ed|ing)|mak(?:e|es|ing) (?:it )?sure)(?: that)?\s(?:(?:all|any|our|the|every|more)\s){0,2}$/i,
);
/** "Since the change, hauliers…", "Thanks to the new desk callers…": what came of something done. */
const SINCE_THEN = screened(
  /^(?:since\s(?:the|then|that|this|it|its|\p{Lu}|\d)[^,;.]{0,60}|now(?:adays)?|today|these\sdays|as\sa\sresult(?:\sof\s[^,;.]{3,60})?|thanks\sto\s[^,;.]{3,60}|with\s(?:the|this|its)\snew\s[^,;.]{2,50}|from\s(?:now|then|that\sday)\son|because\sof\s(?:this|that|it)),?\s(?:[\p{L}\d’'-]+\s){0,3}$/iu,
);
/** What they do now that they did not. */
const FINDS =
  /^\s(?:(?:now|all|also|both|(?:in|at|on|of|from)\s(?:the\s)?\p{L}+)\s)*(?!(?:will|would|should|must|may|might|could|who|that|which|and|or|in|of|on|at|from|for|to|is|was|were|want|expect|need\sto)\b)\p{L}+/iu;
/** What they then can do, get or need no longer. */
const THEN = screened(
  /^[^.;:]{0,45}?\s(?:(?:will|can|could)\s(?:\p{L}+ly\s|also\s|now\s|all\s|then\s)*(?:be able to|have|see|get|find|receive|enjoy|access|spend|save|wait|book|know|choose|no longer|only have to|not have to|not need|feel|use|manage|view|do|check|apply|pay|order|log|stop|reach|contact|hear|complete|finish|speak|talk|ring|learn|tell|remain|report|renew|register|swap|change|cancel|claim|collect|borrow|return|read|travel|leave|go|sit|sleep|sign|send|show|share|switch|move|start|keep|print|type|compare|open|download|upload|request|query|appeal|vote|join|enrol)|(?:are|is|being) (?:now )?able to|no longer|now (?:get|see|have|can|find|spend|wait|receive)s?|gets? back|spends? [^.;]{0,20}(?:less|fewer|more)|saves? |do(?:es)? not (?:have|need) to|don[’']t (?:have|need) to|waits? (?:less|no (?:more|longer))|waiting (?:no (?:more|longer)|over|less)|seen within|without (?:having|needing|leaving))/iu,
);

/** Rubric (b) 3: names a person or group and a difference they would notice, past, present or future. */
export const outcome: Rule = {
  label: "OUTCOME",
  applies(statement, _around, already): Applies | null {
    const { text, voice, role, grammar } = statement;
    if (
      voice !== "own" ||
      SILENT.has(role) ||
      (NOT_STATED.has(grammar.modality) && !NOW_CAN.test(text)) ||
      already.includes("USER_NEED")
    )
      return null;
    if (cues.test("outcome-not", text)) return null;
    for (const group of peopleIn(text)) {
      const cue = differenceFor(group, statement);
      if (cue) return { cue };
    }
    if (
      LESSENS.test(text) &&
      cues
        .find("need-firms", text)
        .some(({ start }) => LESS_FOR_THEM.test(text.slice(Math.max(0, start - BEFORE), start)))
    )
      return { cue: "less burden" };
    return unnamed(statement);
  },
};

const SILENT: ReadonlySet<Statement["role"]> = new Set(["references", "glossary", "principles", "owners", "dates"]);
const NOT_STATED: ReadonlySet<Statement["grammar"]["modality"]> = new Set(["need", "requirement", "possibility"]);
/** "Can now" tells what has changed; "can" tells what may. */
const NOW_CAN = screened(/\b(?:can now|now can|no longer (?:have|has|need)|need only|need no|instead of)\b/i);
/** How far before and after the group its difference is looked for, in characters. */
const BEFORE = 90;
const AFTER = 110;

function differenceFor({ start, end }: Match, { text, role, grammar }: Statement): string | null {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  if (LESSENS.test(before) && LESS_FOR_THEM.test(before) && !/^[’']/.test(after)) return "less burden";
  if (/\bfree(?:s|d|ing)?\s(?:\p{L}+\s){0,2}$/iu.test(before) && /^\sfrom\s\w+ing\b/i.test(after)) return "freed from";
  if (SUBJECT.test(before) && USED_TO.test(after)) return "before and now";
  if (SUBJECT.test(before) && CHANGED.test(after)) return "group can now, or need no longer";
  if (SUBJECT.test(before) && ASKED_LESS.some((less) => less.test(after))) return "group is asked less";
  if (SO_THAT.test(before) && THEY_NEED_NOT.test(after)) return "so that a group need not";
  if (SUBJECT.test(before) && IN_HAND.test(after)) return "put into a group's hands";
  const said = after.split(/[;.]\s/)[0] ?? "";
  if (
    SINCE_THEN.test(before) &&
    FINDS.test(after) &&
    (cues.test("outcome-noticed", said) || cues.test("outcome-told", said))
  )
    return "since then, for a group";
  const noticed = cues.test("outcome-noticed", said);
  if (!noticed) return null;
  if (FOR_THEM.test(before)) return "effect for a group";
  if (ENSURED.test(before) && /^[^.;:]{0,30}?\s(?:can|are able to|no longer|do not (?:have|need) to)\s/i.test(after))
    return "ensured for a group";
  if (!SUBJECT.test(before) || !THEN.test(after)) return null;
  const stated =
    grammar.tense !== "present" ||
    role === "outcomes" ||
    role === "benefits" ||
    /\b(?:now|no longer|less|fewer|back)\b/i.test(after);
  return stated ? "group will notice" : null;
}

/** "No longer post their claims": an item under the people it is about. */
function unnamed({ text, leadIns }: Statement): Applies | null {
  if (!/^(?:no longer|can now|will no longer|will be able to|do not have to)\b/i.test(text)) return null;
  return leadIns.some((lead) => peopleIn(lead.text).length > 0) ? { cue: "group above" } : null;
}
