import { type Applies, cues, type Rule } from "./rule.js";

/** Whose gap it is: this organisation's. */
const OURS =
  /\b(?:our|we|us|the (?:trust|council|department|service|organisation|agency|ministry|government|strategy|plan|programme)|staff|departments)\b/i;
/** Faults put as facts. */
const FAULT =
  /\b(?:not yet|still not|(?:is|are|was|were|has|have|do|does|did)\s+not\b|cannot|lack(?:s|ing|ed)?\b|shortage|shortfall|unsupported|out of support|end of life|outdated|ageing|fragmented|inconsistent|duplicat\w+|too (?:slow|many|few|often|long|complex)|failed|fell short|falls short|delayed|slipped|behind|insufficient|inadequate|unfunded|no funding|weakness\w*|struggl\w+|depends? (?:on|upon)|dependent on|siloed|silos|poor(?:ly)?|limited)\b/i;

/** Rubric (b) 5: admits a gap, failure, limit, dependency, risk or missing money of this organisation. */
export const candour: Rule = {
  label: "CANDOUR",
  applies({ text, voice, role, grammar }): Applies | null {
    if (voice !== "own" || role === "references" || role === "glossary" || role === "principles") return null;
    if (grammar.tense === "bare" || (grammar.tense === "future" && !/\bif\b|\bfunding\b/i.test(text))) return null;
    if (
      cues.test("candour-sector", text) ||
      /^(?:if|this is not|it is not|we do not (?:mean|believe|intend))\b/i.test(text)
    )
      return null;
    const fault = FAULT.exec(text);
    if (!fault || !OURS.test(text)) return null;
    const weighty = role === "risks" || role === "situation" || cues.find("candour", text).length >= 2;
    return weighty ? { cue: fault[0].toLowerCase() } : null;
  },
};
