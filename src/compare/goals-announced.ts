import { countedGoals } from "../extract/structure/goal-codes.js";
import type { Section } from "../extract/structure/sections.js";
import type { SectionRole } from "../model/statement.js";
import { lexiconBeside } from "../text/load-lexicon-file.js";
import { screened } from "../text/screened.js";
import { countWords } from "../text/words.js";

const lexicon = lexiconBeside(import.meta.url, "plan-goals.yaml");

/** A heading of more words announces nothing. */
export const LONGEST_HEADING = 8;

/** Parts whose goals are not the plan's own, or not for the coming years. */
export const LEFT_OUT: ReadonlySet<SectionRole> = new Set([
  "references",
  "glossary",
  "annex",
  "case-study",
  "foreword",
  "progress",
  "situation",
]);

/** Sections whose heading announces goals. */
export function announcing(sections: readonly Section[]): Section[] {
  return sections.filter(({ heading, level, role }) => level > 0 && !LEFT_OUT.has(role) && announces(heading));
}

/** Years and the plan's own name after the noun: "Our priorities for 2030". */
const AFTER_NOUN =
  /\s(?:for|to|by|until|in|of)\s(?:the\s)?(?:\d{4}.*|(?:our|this)\s(?:plan|strategy)|\p{L}+\syears?)$|\s*[:.]$/iu;

/** The heading ends or begins with the noun in the plural. */
export function announces(heading: string): boolean {
  const words = bare(heading).replace(AFTER_NOUN, "");
  if (countWords(words) > LONGEST_HEADING || lexicon.test("not-the-goals", words)) return false;
  return lexicon.find("goal-nouns", words).some(({ start, end }) => end === words.length || start === 0);
}

/** What may stand between the noun and the list: "Our goals for this plan are to:". */
const UP_TO_LIST =
  /^(?:[\s,](?:are|is|include|to|for|by|of|over|in|from|the|this|that|our|we|have|set|next|coming|plan|strategy|period|years?|as|follows|below|\d{4}|two|three|four|five))*\s*:?\s*$/i;
/** "The priorities to improve outcomes this year are:". */
const ARE_THESE = /^[^.;:]{1,80}\s(?:are|is|include|includes)(?:\sto)?\s*:\s*$/i;
/** "To support these goals:" introduces work. */
const SERVES_THEM = screened(
  /\b(?:achiev|meet|support|deliver|reach|against|towards?|progress|advanc|fulfil|enabl)\w*\s(?:on\s|against\s|towards?\s)?(?:these|those|this|our|the|its|each of)?\s?(?:\p{L}+\s)?$/iu,
);
const AIMS_TO = screened(/\b(?:we|plan|strategy|vision)\s(?:\p{L}+\s)?(?:aims?|seeks?|wants?)\sto\s*:?$/iu);

/** Whether a sentence before a list says that goals follow. Outcomes and pillars only where they are called the plan's: else they tell what was found. */
export function introducesGoals(text: string): boolean {
  if (AIMS_TO.test(text)) return true;
  const counted = countedGoals(text);
  if (counted && UP_TO_LIST.test(text.slice(counted.end))) return true;
  return [...lexicon.find("goal-nouns", text), ...lexicon.find("one-goal", text)].some(({ start, end }) => {
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (SERVES_THEM.test(before) || THEIRS.test(before)) return false;
    if (FOUND_AS_WELL.test(text.slice(start, end)) && !OF_THE_PLAN.test(before)) return false;
    return UP_TO_LIST.test(after) || ARE_THESE.test(after);
  });
}

/** "In delivering on these priorities, all must:", "Alongside these goals, we will:" below a heading that announces goals: the list goes on with them. */
export function addsGoals(text: string): boolean {
  return (
    /:\s*$/.test(text) &&
    [...lexicon.find("goal-nouns", text)].some(({ start }) => BESIDE_THEM.test(text.slice(0, start)))
  );
}

const BESIDE_THEM =
  /^(?:in\s(?:delivering|meeting|pursuing|reaching|achieving)(?:\son)?|alongside|beside|besides|as\swell\sas|in\saddition\sto)\s(?:these|those|our|the)\s(?:\p{Ll}+\s)?$/iu;

/** Goals of somebody else: "their main …", "UNESCO’s stated …". */
export const THEIRS =
  /\b(?:[Tt]heir|[Ii]ts|[Hh]is|[Hh]er)\s(?:\p{L}+\s)?$|(?<![\p{L}\d])\p{Lu}{4,}(?:[’']s)?\s(?:\p{Ll}+\s)?$/u;
const FOUND_AS_WELL = screened(/^(?:outcome|pillar|theme|shift|promise)/i);
const OF_THE_PLAN = screened(/\b(?:our|strategic|corporate|council|trust|plan[’']s)\s(?:\p{L}+\s)?$/iu);

/** Without a number in front and a stop behind. */
export function bare(text: string): string {
  return text
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[a-z][.)]|[•–—-])\s+/i, "")
    .replace(/^[\s:.–—-]+|[\s:;,.]+$/gu, "")
    .replace(/\s*\([^()]*$/u, "");
}
