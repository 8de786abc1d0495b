import { countedGoals, nounOf } from "../extract/structure/goal-codes.js";
import type { Section } from "../extract/structure/sections.js";
import { bare, LEFT_OUT, THEIRS } from "./goals-announced.js";
import type { OtherDocument } from "./other-document.js";
import type { PlanGoal } from "./plan-goal.js";

/** Fewer headings of one kind are no list of goals. */
const FEWEST = 3;

/** "Goal: warmer homes", "Objective II – Safer streets". */
const NAMED =
  /^(?:(?:our|strategic|corporate)\s)?(?<noun>\p{L}+)(?:\s(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII))?(?:\s*:|\s+[–—-])\s+(?<name>\p{L}.+)$/iu;

/** Headings that name each goal by the same noun, without a figure. */
export function namedByNoun({ sections, headings }: OtherDocument): PlanGoal[] {
  const found = sections.flatMap(({ heading, index, block, level, role }) => {
    const { noun = "", name = "" } = NAMED.exec(heading)?.groups ?? {};
    const passage = headings[index];
    const one = nounOf(noun);
    if (one === "" || !passage || level === 0 || LEFT_OUT.has(role)) return [];
    return [{ noun: one, goal: { text: bare(name), passage, block } }];
  });
  const [first] = found;
  const alike = found.filter(({ noun }) => noun === first?.noun);
  return alike.length < FEWEST ? [] : alike.map(({ goal }) => goal);
}

/** "This plan has four themes." and then so many headings: the themes. */
export function countedBefore({ sections, headings, statements }: OtherDocument): PlanGoal[] {
  for (const { form, text, voice, role, section } of statements) {
    if (form !== "sentence" || voice === "quoted" || voice === "other-body" || LEFT_OUT.has(role)) continue;
    const counted = countedGoals(text);
    if (!counted || counted.count < FEWEST || THEIRS.test(text.slice(0, counted.start))) continue;
    const told = counting(sections, section, counted.count);
    if (told)
      return told.flatMap(({ heading, index, block }) => {
        const passage = headings[index];
        return passage ? [{ text: bare(heading), passage, block }] : [];
      });
  }
  return [];
}

/**
 * The headings that tell what was counted: as many as stand below the section, or as many as follow it before the document
 * comes back to its level or theirs, whatever levels a reader gave them.
 */
function counting(sections: readonly Section[], at: number, count: number): readonly Section[] | undefined {
  const below = sections.filter(({ parent }) => parent === at);
  if (below.length === count) return below;
  const own = sections[at];
  const next = sections.slice(at + 1, at + 1 + count);
  const after = sections[at + 1 + count];
  if (!own || next.length < count || next.some(({ level, role }) => level < own.level || LEFT_OUT.has(role)))
    return undefined;
  const deepest = Math.max(...next.map(({ level }) => level));
  const highest = Math.min(...next.map(({ level }) => level));
  const goesOn = after !== undefined && (after.level > highest || (deepest === highest && after.level === highest));
  return goesOn ? undefined : next;
}
