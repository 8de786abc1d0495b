import { type Applies, cues, type Rule } from "./rule.js";

/** Finished, by us or in the passive: "we launched", "has been rolled out", "went live". */
const FINISHED =
  /\b(?:we|the (?:council|trust|team|department|government|agency|service))\s+(?:have\s+|has\s+|also\s+|successfully\s+|now\s+|already\s+)*(?:launched|delivered|completed|introduced|rolled out|implemented|opened|published|migrated|replaced|created|developed|built|set up|installed|upgraded|established|moved|trained|reduced|saved|digitised|redesigned|connected|achieved|closed|released)\b|\b(?:has|have|had|was|were)\s+(?:\w+ly\s+|now\s+|already\s+)*(?:been\s+)?(?:launched|delivered|completed|introduced|rolled out|implemented|opened|published|migrated|replaced|created|installed|upgraded|established|set up|moved|trained|digitised|put in place)\b|\bwent live\b|\b(?:is|are) now (?:live|in use|available|in place)\b/i;
const UNFINISHED =
  /\b(?:will|plan|begun|started|beginning|underway|under way|committed to|invested|awarded|agreed to|strategy was|document was|report was|in (?:19|200)\d)\b/i;
const OTHERS = /\b(?:globally|worldwide|other countries|the private sector|companies have|in the (?:usa|us)\b)/i;

/** Rubric (b) 4: a named thing of this organisation is finished and in use. */
export const progress: Rule = {
  label: "PROGRESS",
  applies({ text, voice, role, grammar }): Applies | null {
    if (voice !== "own" || role === "references" || role === "glossary" || role === "situation") return null;
    if (grammar.tense === "future" || grammar.tense === "bare" || UNFINISHED.test(text) || OTHERS.test(text))
      return null;
    const finished = FINISHED.exec(text);
    if (finished) return { cue: finished[0].toLowerCase() };
    return role === "progress" && cues.test("progress", text) ? { cue: "under “what we have done”" } : null;
  },
};
