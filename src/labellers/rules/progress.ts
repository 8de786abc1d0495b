import { recordRow } from "../../extract/record/record-rows.js";
import type { Statement } from "../../model/statement.js";
import { anyCase } from "../../text/any-case.js";
import { quantitiesOf } from "./figures.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** What may stand between the auxiliary and the verb. */
const ADVERBS = "(?:(?:also|now|already|since|recently|successfully|all|both|\\p{L}+ly|jointly)\\s+)*";
/** "Have launched", "has been rolled out", "were connected". */
const PERFECT = new RegExp(`\\b(?:has|have|’ve|'ve|was|were)\\s+${ADVERBS}(?:been\\s+)?${ADVERBS}$`, "iu");
/** "We launched", "the council opened": a subject that acts, then the verb. */
const ACTED = new RegExp(
  `(?:^|[\\s,(])(?:we|\\p{Lu}[\\p{L}’'-]+|\\p{Lu}{2,}|council|trust|department|team|board|government|agency|agencies|service|booking|system|form|page|councils|departments)s?\\s+${ADVERBS}$`,
  "u",
);
/** In use, in other words. */
const IN_USE =
  /\b(?:went live|gone live|(?:is|are) now (?:live|in use|available|in place|open|complete|online|used|able|connected|running)|(?:is|are) (?:in use|in place|live|running) (?:at|in|on|across|now)|now (?:run|runs|take|takes|use|uses|have|has|live|open|online) |^live in \d|(?:has|have) had an? [^.]{3,60} since|(?:was|were) (?:finished|switched on|turned on|switched off|brought into use))/i;

/** Rubric (b) 4: a named thing of this organisation is finished and in use. */
export const progress: Rule = {
  label: "PROGRESS",
  applies(statement): Applies | null {
    const { text, voice, role, grammar } = statement;
    if (voice !== "own" || role === "references" || role === "glossary" || role === "risks") return null;
    const record = recordRow(statement);
    if (record) return record.state === "done" ? { cue: "row of what was done" } : null;
    if (grammar.tense === "future" || grammar.subject === "other-body") return null;
    if (grammar.modality === "need" || grammar.modality === "requirement" || grammar.modality === "intention")
      return null;
    if (cues.test("progress-not", text)) return null;
    const use = IN_USE.exec(text) ?? usedSince(statement);
    if (use) return { cue: use[0].toLowerCase().trim() };
    return finished(statement);
  },
};

/** "Has been used on all wards since May": in use from then on. */
const USED_SINCE =
  /\b(?:has|have) (?:now )?(?:been (?:able to|used|in use|open|live|available|online|running|taken|offered|done|made|paid|booked|sent|kept|recorded|ordered|filed|handled|issued|held|answered)|used|worn|carried|worked (?:on|in|with|from))\b/i;

function usedSince(statement: Statement): RegExpExecArray | null {
  const { dates } = quantitiesOf(statement);
  return dates.some(({ relation, latest }) => relation === "since" && latest) ? USED_SINCE.exec(statement.text) : null;
}

/** How much before the verb is looked at, in characters. */
const BEFORE = 70;
/** The verb belongs to a clause of its own, or to what has not happened. */
const NOT_SO = anyCase(
  /\b(?:will|to|that|which|who|be|being|if|when|once|until|as|not|never|yet)\s+(?:\p{L}+ly\s+)?(?:have\s+)?(?:been\s+)?$/iu,
);
/** Papers are finished when they are written; nobody uses them. */
const PAPER =
  /\b(?:strateg(?:y|ies)|(?:action )?plans?|priorities|reports?|documents?|stud(?:y|ies)|guidance|approach|vision|principles?|themes?|objectives?|targets?|decisions?)\b[^,;]{0,40}$/i;

function finished(statement: Statement): Applies | null {
  const { text, role } = statement;
  const { dates, figures } = quantitiesOf(statement);
  const stated = dates.length > 0 || figures.length > 0;
  for (const group of ["progress-verbs", "progress-verbs-dated"]) {
    if (group === "progress-verbs-dated" && !stated) continue;
    for (const { start, end, term } of cues.find(group, text)) {
      const before = text.slice(Math.max(0, start - BEFORE), start);
      if (NOT_SO.test(before) || PAPER.test(before)) continue;
      const opens = start === 0 && /^\s+(?:the|a|an|our|all|to|in|on|\d|\p{Lu})/u.test(text.slice(end));
      if (opens && (role === "progress" || stated)) return { cue: term };
      if (PERFECT.test(before) || ACTED.test(before)) return { cue: term };
    }
  }
  return null;
}
