import { type Applies, cues, type Rule } from "./rule.js";

/** A plan, a strategy or a goal by its own name: capitals, or "our corporate plan". */
const NAMED_PLAN =
  /\b(?:[A-Z][\p{L}’'-]+\s+(?:(?:and|for|of|the|to)\s+)*){1,7}(?:Plan|Strategy|Framework|Programme|Agenda|Vision|Policy|Review|Blueprint|Manifesto|Act|Charter|Initiative|Directive|Ambition|Priorities|Mandate)\b|\b(?:corporate|council|business|strategic|clinical|people|quality|annual|operational|economic|recovery|workforce|national|departmental)\s+(?:plan|strategy|priorities|objectives|goals|policy)\b|\b(?:goal|objective|priority|action|pillar)\s+\d+\b/u;

/** The document's own name is not a plan that it serves. */
const ITSELF_ONLY = /\bthis (?:strategy|plan|document|framework|digital strategy)\b/i;

/** Rubric (b) 11: names a plan or goal of this organisation or its system that digital work serves. */
export const align: Rule = {
  label: "ALIGN",
  applies({ text, voice, role }): Applies | null {
    if (voice === "quoted" || role === "references" || role === "glossary") return null;
    const plan = NAMED_PLAN.exec(text);
    if (!plan) return null;
    const tied = cues
      .find("alignment", text)
      .find(({ start, end }) => end <= plan.index + 6 || start >= plan.index + plan[0].length);
    return tied && (Math.abs(tied.start - plan.index) < NEAR || ITSELF_ONLY.test(text)) ? { cue: tied.term } : null;
  },
};

/** How far the tie may stand from the plan, in characters. */
const NEAR = 120;
