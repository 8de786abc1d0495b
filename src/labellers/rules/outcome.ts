import type { Statement } from "../../model/statement.js";
import { anyCase } from "../../text/any-case.js";
import type { Match } from "../../text/lexicon.js";
import { peopleIn } from "./people.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** Words that may stand between what is done for people and the people. */
const BETWEEN = "(?:(?!(?:and|or|to|by|with|from)\\b)[\\p{L}\\d][\\p{L}\\d’'-]*\\s+){0,3}$";
/** Something is done for them: what they get out of it must follow. */
const FOR_THEM = new RegExp(
  `\\b(?:so(?:\\sthat)?|enabl(?:e|es|ed|ing)|allow(?:s|ed|ing)?|help(?:s|ed|ing)?|giv(?:e|es|ing)|lets?|letting|mean(?:s|ing|t)\\sthat|means|(?:make|makes|making|made)\\s(?:it\\s)?(?:easier|quicker|simpler|faster|possible)\\sfor|easier\\sfor|free(?:s|d|ing)?(?:\\sup)?|offer(?:s|ing)?|leav(?:e|es|ing)|equip(?:s|ping)?|afford)\\s+${BETWEEN}`,
  "iu",
);
/** A burden is taken from them: that is the difference. */
const LESS_FOR_THEM = new RegExp(
  `\\b(?:(?:saves?|saved|saving|spares?|spared|sparing)\\s+${BETWEEN.slice(0, -1)}$|(?:cuts?|cutting|reduc(?:e|es|ed|ing)|shorten(?:s|ed|ing)?|remov(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|avoid(?:s|ed|ing)?)\\s(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}(?:paperwork|time|waits?|waiting times?|delays?|burden|steps?|trips?|travel|visits?|calls?|effort|cost|costs|barriers?|errors?|journeys?|queues?|need)\\s(?:[\\p{L}-]+\\s){0,2}(?:for|on|of)\\s+${BETWEEN})`,
  "iu",
);
/** Without one of these no burden is taken from anybody; looked for first because it is quick. */
const LESSENS = /\b(?:sav|spar|cut|reduc|shorten|remov|eas|avoid)/i;
/** They begin a clause. */
const SUBJECT = anyCase(/(?:^|[.;:]\s|,\s(?:and\s|so\s)?|\b(?:that|so|and|means|where)\s)(?:[\p{L}\d’'-]+\s){0,4}$/iu);
/** What they then can do, get or need no longer. */
const THEN = anyCase(
  /^[^.;:]{0,45}?\s(?:(?:will|can|could)\s(?:\p{L}+ly\s|also\s|now\s|all\s|then\s)*(?:be able to|have|see|get|find|receive|enjoy|access|spend|save|wait|book|know|choose|no longer|only have to|not have to|not need|feel|use|manage|view|do|check|apply|pay|order|log|stop|reach)|(?:are|is|being) (?:now )?able to|no longer|now (?:get|see|have|can|find|spend|wait|receive)s?|gets? back|spends? [^.;]{0,20}(?:less|fewer|more)|saves? |do(?:es)? not (?:have|need) to|don[’']t (?:have|need) to|waits? (?:less|no (?:more|longer))|waiting (?:no (?:more|longer)|over|less)|seen within|without (?:having|needing|leaving))/iu,
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
const NOW_CAN = /\b(?:can now|now can)\b/i;
/** How far before and after the group its difference is looked for, in characters. */
const BEFORE = 90;
const AFTER = 110;

function differenceFor({ start, end }: Match, { text, role, grammar }: Statement): string | null {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  if (LESSENS.test(before) && LESS_FOR_THEM.test(before) && !/^[’']/.test(after)) return "less burden";
  const noticed = cues.test("outcome-noticed", after.split(/[;.]\s/)[0] ?? "");
  if (!noticed) return null;
  if (FOR_THEM.test(before)) return "effect for a group";
  if (!SUBJECT.test(before) || !THEN.test(after)) return null;
  const said =
    grammar.tense !== "present" ||
    role === "outcomes" ||
    role === "benefits" ||
    /\b(?:now|no longer|less|fewer|back)\b/i.test(after);
  return said ? "group will notice" : null;
}

/** "No longer post their claims": an item under the people it is about. */
function unnamed({ text, leadIns }: Statement): Applies | null {
  if (!/^(?:no longer|can now|will no longer|will be able to|do not have to)\b/i.test(text)) return null;
  return leadIns.some((lead) => peopleIn(lead.text).length > 0) ? { cue: "group above" } : null;
}
