import type { LabelledStatement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import type { Section } from "../structure/sections.js";
import { isWhole } from "./whole.js";

/** At most this many commitments are headlines, in document order (rubric 0). */
const MOST_HEADLINES = 25;

/** Headings under which a board looks for what it is held to (rubric 0, headline commitments, order 2), and those that say what will be delivered. */
const PROMISING_HEADING = screened(
  /\b(?:objectives?|priorities|priority(?!\s(?!areas?\b|actions?\b|themes?\b|one\b|two\b|three\b|four\b|five\b|for\b|and\b|in\b|to\b)\p{L})|goals?|aims?|ambitions?|outcomes?|commitments?|pledges?|deliverables?)\b/iu,
);

/** Only headings down to this level count for that, as long as there are some: further down they divide a chapter. */
const DEEPEST_LEVEL = 2;

/** A part of the document that sums up something else ("Summary of the evidence") is not its summary. */
const SUMMARY_OF_ELSE = screened(
  /\bsummar(?:y|ies) of (?!(?:the |this |our )?(?:strategy|plan|actions|commitments|objectives|priorities|goals)\b)/i,
);

/** A sentence that introduces a list as what will be delivered (order 3). */
const DELIVERING = screened(
  /\b(?:(?:we|it|they|which|who|that|council|trust|department|government|programme|strategy|plan|team|board|partners)\s+(?:will|shall|are going to|plan to|aim to|commit to|intend to)|will (?:be )?(?:deliver|delivered|achieve|achieved|do)|following (?:actions|commitments|projects|initiatives|activities|deliverables|outcomes|steps)|(?:deliverables|commitments|actions) (?:are|include))\b[^.]*[:…–—-]?\s*$/i,
);

/**
 * Which commitments are headlines: those of a summary, else those directly under a level-1 or level-2 heading that names
 * objectives or the like, to which, while they are hardly any, those under such a heading further down and those in a list
 * introduced as what will be delivered are added. A promise stands wherever one of its copies does: the summary's shorter
 * line makes a headline of the body's fuller one. None when that tells no part of them from the rest, all of them included.
 *
 * @param statements the commitments' statements, in document order
 * @param copies for a copy the index of the commitment that counts in its place
 */
export function headlinesAmong(
  statements: readonly LabelledStatement[],
  copies: readonly (number | null)[],
  sections: readonly Section[],
): boolean[] {
  const among = (way: (statement: LabelledStatement) => boolean) => {
    const chosen = statements.map(() => false);
    statements.forEach((one, index) => {
      if (isWhole(one) && way(one)) chosen[copies[index] ?? index] = true;
    });
    return chosen;
  };
  const summary = summariesIn(sections);
  let chosen = among(({ section }) => summary.has(section));
  if (countOf(chosen) < FEWEST_HEADLINES) {
    chosen = among((one) => underPromisingHeading(one, sections, DEEPEST_LEVEL));
    for (const way of [(one: LabelledStatement) => underPromisingHeading(one, sections), inDeliveryList]) {
      if (countOf(chosen) >= ENOUGH_HEADLINES) break;
      const more = among(way);
      chosen = chosen.map((yes, index) => yes || more[index] === true);
    }
  }
  const found = countOf(chosen);
  const distinct = countOf(copies.map((copy) => copy === null));
  const tellsNone =
    found < FEWEST_HEADLINES ||
    (found === distinct && found <= MOST_HEADLINES) ||
    (found < ENOUGH_HEADLINES && distinct > MOST_HEADLINES);
  let left = tellsNone ? 0 : MOST_HEADLINES;
  return chosen.map((yes) => yes && left-- > 0);
}

/** With fewer the share of complete ones says little: the next place is looked at too, and of a long list so few are not its headlines. */
const ENOUGH_HEADLINES = 5;

/** One promise alone is not what a board is held to. */
const FEWEST_HEADLINES = 2;

function countOf(chosen: readonly boolean[]): number {
  return chosen.filter(Boolean).length;
}

/** The sections of the document's summary, with what stands under them. Where every chapter has an "Overview" of its own, none of them is. */
function summariesIn(sections: readonly Section[]): ReadonlySet<number> {
  const own = sections.filter(
    ({ role, heading, parent }) =>
      role === "summary" && !SUMMARY_OF_ELSE.test(heading) && sections[parent ?? -1]?.role !== "summary",
  );
  const repeated = (heading: string) => own.filter((other) => other.heading === heading).length > 1;
  const found = new Set(own.filter(({ heading }) => !repeated(heading)).map(({ index }) => index));
  for (const { index, parent } of sections) if (parent !== null && found.has(parent)) found.add(index);
  return found;
}

/** Directly: the heading itself, not one further up. */
function underPromisingHeading(
  { section }: LabelledStatement,
  sections: readonly Section[],
  deepest = Number.POSITIVE_INFINITY,
): boolean {
  const own = sections[section];
  return own !== undefined && own.level >= 1 && own.level <= deepest && PROMISING_HEADING.test(own.heading);
}

function inDeliveryList({ form, leadIns }: LabelledStatement): boolean {
  return form === "list-item" && leadIns.some(({ kind, text }) => kind === "sentence" && DELIVERING.test(text));
}
