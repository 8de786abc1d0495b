import { mentionsTechnology } from "../extract/technology/technology.js";
import type { LabelledStatement, SectionRole } from "../model/statement.js";
import { lexiconBeside } from "../text/load-lexicon-file.js";
import { contentWords, countWords } from "../text/words.js";

const lexicon = lexiconBeside(import.meta.url, "plan-goals.yaml");

/** A goal that is only told again has no work tied to it, though it sounds like a promise. */
export function saysMore({ text }: LabelledStatement, goal: string): boolean {
  const its = new Set(contentWords(goal));
  return contentWords(text).filter((word) => !its.has(word)).length >= MORE_WORDS;
}

/** Content words that tell of the work beside those of the goal. */
const MORE_WORDS = 3;

/** Parts that tell what was done. */
const DONE: ReadonlySet<SectionRole> = new Set(["case-study", "progress"]);

/** "Has helped us": done already. */
const PERFECT = /\b(?:has|have)\s(?:\p{L}+ly\s)?(?!to\b)\p{L}+(?:ed|un|en|ade|elt|ought)\b/u;

/** A promise, or technology with what it changes, in the document's own voice. */
export function isWork({ labels, text, voice, role, grammar }: LabelledStatement): boolean {
  if (voice !== "own" || DONE.has(role) || labels.has("PROGRESS") || labels.has("CANDOUR")) return false;
  if (labels.has("COMMITMENT")) return true;
  if (PERFECT.test(text) || grammar.modality === "possibility" || grammar.modality === "exploration") return false;
  return grammar.tense !== "past" && !grammar.negated && mentionsTechnology(text) && lexicon.test("changes", text);
}

/** A reader has to see it at a glance. */
const LONG_QUOTE = 55;
/** Fewer words are a label in a figure. */
const SHORT_QUOTE = 8;
/** Parts that tell what others did, or that come after the document. */
const ASIDE: ReadonlySet<SectionRole> = new Set(["case-study", "foreword", "annex", "situation", "progress"]);

/** Said in the words of a person who is served ("helps me to"). */
const OF_A_PERSON = /\b(?:I|me|my)\b/u;

/** How well a statement shows what is done for a goal, beside how tellingly it speaks of it: a promise, in a plain sentence. */
export function shows({ labels, text, form, role, tags }: LabelledStatement): number {
  return (
    (labels.has("COMMITMENT") ? 3 : 0) +
    (tags.when || labels.has("TARGET") ? 1 : 0) -
    (OF_A_PERSON.test(text) ? 3 : 0) +
    (mentionsTechnology(text) ? 1 : 0) +
    (lexicon.test("changes", text) ? 1 : 0) -
    (countWords(text) > LONG_QUOTE ? 2 : 0) -
    (countWords(text) < SHORT_QUOTE ? 2 : 0) -
    (form === "table-row" ? 2 : 0) -
    (ASIDE.has(role) ? 3 : 0)
  );
}
