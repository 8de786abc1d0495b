import { type Applies, cues, type Rule } from "./rule.js";

/** "Wards come before offices", "safety takes precedence over speed". */
const AHEAD =
  /\b(?:comes?|goes?|go|takes?|put|puts|putting|placed?|placing|ranks?|sits?|done|fixed|moved?|served|follow\w*)\b[^.;,]{0,50}\b(?:before|ahead of|above|after|precedence|first|second|last)\b(?!\s+(?:time|class|language|aid|hand))/i;
/** "Focus on quality over quantity", "depth rather than breadth". */
const OVER =
  /\b(?:prioriti[sz]\w+|prefer\w*|favour\w*|focus\w*|emphasi[sz]\w+|concentrat\w+)\b[^.;]{0,60}\b(?:over|rather than|instead of|ahead of|before|above)\b/i;
/** "Until wards have working computers we will start no new app". */
const UNTIL =
  /\b(?:(?:not|no|nothing|never|only|wait)\b[^.;]{0,60}\b(?:until|before)\b(?!\s+(?:recently|now|then|\d|the end))|until\b[^.;]{3,80}\b(?:no|not|nothing|wait)\b)/i;
/** "Starting with surgery", "we will begin by…". */
const STARTING =
  /\b(?:starting|beginning)\s+(?:first\s+)?(?:with|by|in)\b(?!\s+(?:20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|Q\d))|\b(?:will|shall|to|we|and)\s+(?:first\s+)?(?:start|begin|focus first|focus initially|initially focus)\s+(?:first\s+)?(?:with|by|in|on)\b(?!\s+(?:20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|Q\d))/i;
/** "We put people first": said by everybody, and nothing is put second. */
const SLOGAN =
  /^put\w*\b[^.;]*\b(?:people|users?|customers?|residents|patients|citizens|staff|safety|quality|you)\b[^.;]*\bfirst$/i;

/** Rubric (b) 9: puts one thing before, or above, another, in words. */
export const priority: Rule = {
  label: "PRIORITY",
  applies({ text, voice, role, grammar }): Applies | null {
    if (voice !== "own" || role === "references" || role === "glossary") return null;
    if (cues.test("priority-not", text)) return null;
    const said = cues.find("priority", text)[0];
    if (said) return { cue: said.term };
    for (const pattern of [UNTIL, AHEAD, OVER, STARTING]) {
      const match = pattern.exec(text);
      if (match && SLOGAN.test(match[0])) continue;
      if (match && grammar.tense !== "past") return { cue: match[0].toLowerCase().slice(0, 40) };
    }
    return null;
  },
};
