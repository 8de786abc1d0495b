import { namesTechnology } from "../../extract/technology/technology.js";
import type { Label } from "../../model/label.js";
import { datesIn } from "../../text/dates.js";
import { countWords } from "../../text/words.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** Never generic together with these (rubric b, 14). */
const NEVER_WITH: readonly Label[] = ["TARGET", "PROGRESS", "LOCAL"];
/** Praise words that a sentence needs, more in a longer one: one for so many words. */
const WORDS_PER_PRAISE = 13;
/** Shorter than this is a title or a fragment. */
const FEWEST_WORDS = 6;
const CHECKABLE = /\d|\b(?:because|for example|such as|e\.g\.)\b/i;
/** A name in the middle of the sentence makes it somebody's own. */
const NAME_INSIDE = /[a-z,]\s+[A-Z]\p{Ll}+\s+[A-Z]\p{Ll}+/u;

/** Rubric (b) 14: could stand unchanged in a similar organisation's strategy, and nobody could ever show it false. */
export const generic: Rule = {
  label: "GENERIC",
  applies(statement, _around, already): Applies | null {
    const { text, voice, role, form, grammar } = statement;
    if (voice !== "own" || form === "table-row" || role === "references" || role === "glossary") return null;
    if (already.some((label) => NEVER_WITH.includes(label)) || grammar.tense === "past") return null;
    const words = countWords(text);
    if (words < FEWEST_WORDS || CHECKABLE.test(text) || NAME_INSIDE.test(text) || datesIn(text).length > 0) return null;
    const praise = cues.find("generic-praise", text).length;
    const concrete = cues.find("generic-concrete", text).length;
    if (concrete > 1 || praise < Math.max(2, words / WORDS_PER_PRAISE)) return null;
    return praise >= concrete * 3 ? { cue: namesTechnology(text) ? "praise of technology" : "praise" } : null;
  },
};
