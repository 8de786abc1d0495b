import type { Applies, Rule } from "./rule.js";

const GROUP =
  "(?:patients?|residents?|citizens?|people|users?|customers?|staff|clinicians?|nurses?|doctors?|carers?|families|children|students?|learners?|pupils?|teachers?|businesses|companies|communities|the public|everyone|tenants?|visitors?|researchers?|employees?|workers?|practitioners|professionals|individuals|taxpayers)";
/** A group for subject with a change that it would notice. */
const GROUP_CHANGES = new RegExp(
  `\\b${GROUP}\\b[^.;]{0,60}?\\b(?:will|can|could|be able to|are able to|have|has|no longer|spend|save|find|get|receive|see|access|wait|benefit|live|use)\\b`,
  "i",
);
/** Something done to or for a group. */
const FOR_GROUP = new RegExp(
  `\\b(?:so that|enabl\\w+|allow\\w*|help\\w*|giv\\w+|let\\w*|sav\\w+|free\\w*|support\\w*|mean(?:s|ing)? that|make it (?:easier|quicker|simpler) for)\\s+(?:\\w+\\s+){0,4}?${GROUP}\\b[^.;]{0,12}?\\b(?:to\\s+\\w+|time|access|more|better|faster|quicker|easier|control|choice|the|can|will|do|get|have|find|see)\\b`,
  "i",
);
/** What would be noticed. */
const NOTICED =
  /\b(?:time|wait\w*|faster|quicker|easier|simpler|quickly|easily|easy|without|no longer|once|access\w*|travel\w*|cost\w*|save\w*|money|choose|choice|control|book\w*|see|find|use|independen\w+|safe\w*|live|jobs?|skills|online|at home|closer|24|any device|first time|view|manage|receive|get|reduc\w+|avoid\w*|healthier|repeat\w*)\b/i;
const EMPTY =
  /\b(?:better (?:experience|outcomes)|improved (?:experience|outcomes)|high[- ]quality (?:care|services))\b/i;

/** Rubric (b) 3: names a person or group and a difference they would notice, past, present or future. */
export const outcome: Rule = {
  label: "OUTCOME",
  applies({ text, voice, role, grammar }): Applies | null {
    if (voice !== "own" || role === "references" || role === "glossary" || role === "principles") return null;
    if (grammar.modality === "need" || grammar.modality === "requirement") return null;
    const forGroup = FOR_GROUP.test(text);
    const changes =
      GROUP_CHANGES.test(text) && (role === "outcomes" || role === "benefits" || grammar.subject === "people");
    if (!(forGroup || changes) || !NOTICED.test(text)) return null;
    if (EMPTY.test(text) && !/\d|\bso that\b/.test(text)) return null;
    return { cue: forGroup ? "effect for a group" : "group will notice" };
  },
};
