import type { LabelledStatement, SectionRole } from "../../model/statement.js";
import type { Section } from "../structure/sections.js";

/** At most this many commitments are headlines, in document order (rubric 0). */
const MOST_HEADLINES = 25;

/** Headings under which a board looks for what it is held to (rubric 0, headline commitments, order 2). */
const PROMISING_HEADING =
  /\b(?:objectives?|priorit(?:y|ies)|goals?|aims?|ambitions?|outcomes?|commitments?|pledges?)\b/i;

/** Only headings down to this level count for that. */
const DEEPEST_LEVEL = 2;

/** A sentence that introduces a list as what will be delivered (order 3). */
const DELIVERING =
  /\b(?:(?:we|it|they|which|who|that|council|trust|department|government|programme|strategy|plan|team|board|partners)\s+(?:will|shall|are going to|plan to|aim to|commit to|intend to)|will (?:be )?(?:deliver|delivered|achieve|achieved|do)|following (?:actions|commitments|projects|initiatives|activities|deliverables|outcomes|steps)|(?:deliverables|commitments|actions) (?:are|include))\b[^.]*[:…–—-]?\s*$/i;

const SUMMARY: ReadonlySet<SectionRole> = new Set(["summary"]);

/**
 * Which commitments are headlines: those of a summary, else those directly under a level-1 or level-2 heading that names
 * objectives or the like, else those of a list introduced as what will be delivered. None when that tells no part of them
 * from the rest.
 *
 * @param statements the commitments' statements, in document order
 * @param distinct false for a copy of another commitment
 */
export function headlinesAmong(
  statements: readonly LabelledStatement[],
  distinct: readonly boolean[],
  sections: readonly Section[],
): boolean[] {
  const ways: ((statement: LabelledStatement) => boolean)[] = [
    (one) => isIn(SUMMARY, one, sections),
    (one) => underPromisingHeading(one, sections),
    inDeliveryList,
  ];
  for (const way of ways) {
    const chosen = statements.map((one) => way(one));
    const count = chosen.filter((yes, index) => yes && distinct[index]).length;
    if (count < FEWEST_HEADLINES) continue;
    let left = MOST_HEADLINES;
    return chosen.map((yes, index) => yes && distinct[index] === true && left-- > 0);
  }
  return statements.map(() => false);
}

/** A summary with one promise in it is a preamble, not the list a board is held to. */
const FEWEST_HEADLINES = 2;

function isIn(
  roles: ReadonlySet<SectionRole>,
  { section, role }: LabelledStatement,
  sections: readonly Section[],
): boolean {
  if (roles.has(role)) return true;
  for (let at = sections[section]; at; at = at.parent === null ? undefined : sections[at.parent])
    if (roles.has(at.role)) return true;
  return false;
}

/** Directly: the heading itself, not one further up. */
function underPromisingHeading({ section }: LabelledStatement, sections: readonly Section[]): boolean {
  const own = sections[section];
  return own !== undefined && own.level >= 1 && own.level <= DEEPEST_LEVEL && PROMISING_HEADING.test(own.heading);
}

function inDeliveryList({ form, leadIns }: LabelledStatement): boolean {
  return form === "list-item" && leadIns.some(({ kind, text }) => kind === "sentence" && DELIVERING.test(text));
}
