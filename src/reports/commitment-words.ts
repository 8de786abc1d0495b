import type { CommitmentCounts } from "../model/appraisal.js";
import type { Commitment } from "../model/commitment.js";
import { counted, grouped } from "./wording.js";

/** A gap a commitment may have: how many have it, and both ways of saying so, for one and for many. */
interface Gap {
  readonly count: (counts: CommitmentCounts) => number;
  readonly lacks: readonly [one: string, many: string];
  readonly has: readonly [one: string, many: string];
}

/** In the order of what an outsider misses first. */
const GAPS: readonly Gap[] = [
  {
    count: (counts) => counts.withoutWhen,
    lacks: ["has no date", "have no date"],
    has: ["has a date", "have a date"],
  },
  {
    count: (counts) => counts.withoutWho,
    lacks: ["has no owner", "have no owner"],
    has: ["has an owner", "have an owner"],
  },
  {
    count: (counts) => counts.withoutMeasure,
    lacks: ["has no measure", "have no measure"],
    has: ["has a measure", "have a measure"],
  },
  {
    count: (counts) => counts.withoutWhy,
    lacks: ["does not say who would notice what", "do not say who would notice what"],
    has: ["says who would notice what", "say who would notice what"],
  },
  {
    count: (counts) => counts.withoutHow,
    lacks: ["does not say how", "do not say how"],
    has: ["says how", "say how"],
  },
  {
    count: (counts) => counts.uncheckable,
    lacks: ["could not be checked later", "could not be checked later"],
    has: ["could be checked later", "could be checked later"],
  },
];

/** What is missing from the commitments, one sentence each: "11 of 34 promises have no date." */
export function missingSentences(counts: CommitmentCounts): string[] {
  const { distinct } = counts;
  if (distinct === 0) return ["No promises were found."];
  return GAPS.map(({ count, lacks, has }) => {
    const missing = count(counts);
    if (distinct === 1) return `The one promise ${(missing > 0 ? lacks : has)[0]}.`;
    if (missing === 0) return `All ${grouped(distinct)} promises ${has[1]}.`;
    if (missing === distinct) return `None of the ${grouped(distinct)} promises ${has[0]}.`;
    return `${grouped(missing)} of ${grouped(distinct)} promises ${lacks[missing === 1 ? 0 : 1]}.`;
  });
}

/** The same in one sentence, where there is little room: "34 promises: 11 without a date, …; 5 could not be checked later." */
export function missingInShort(counts: CommitmentCounts): string {
  const { distinct, single, withoutWhen, withoutWho, withoutMeasure, withoutWhy, withoutHow, uncheckable } = counts;
  if (distinct === 0) return "No promises were found.";
  const many = (count: number) => (count === 0 ? "none" : count === distinct && count > 1 ? "all" : grouped(count));
  const lacks = [
    `${many(withoutWhen)} without a date`,
    `${many(withoutWho)} without an owner`,
    `${many(withoutMeasure)} without a measure`,
    `${many(withoutWhy)} without a word on who would notice`,
    `${many(withoutHow)} without a word on how`,
  ];
  const each = single > distinct ? ` (${grouped(single)} single ones, as some sentences join several)` : "";
  return `${counted(distinct, "promise")}${each}: ${lacks.join(", ")}; ${many(uncheckable)} could not be checked later.`;
}

/** "34 distinct promises, 3 of them headlines (or: no headlines could be told apart): 30 activities (…) and 4 outcomes (…)." and, where some are joined, how many single ones: signs count those. */
export function commitmentSummary(counts: CommitmentCounts): string {
  const copies = counts.found - counts.distinct;
  const again = copies > 0 ? ` (${grouped(copies)} more say the same again)` : "";
  return (
    `${counted(counts.distinct, "distinct promise")}${again}, ${headlines(counts)}: ` +
    `${counts.activities === 0 ? "no activities" : counted(counts.activities, "activity", "activities")} (something done) and ` +
    `${counts.outcomes === 0 ? "no outcomes" : counted(counts.outcomes, "outcome")} (something others would notice).` +
    (counts.single > counts.distinct
      ? ` Where a sentence joins several, each is a single promise: ${grouped(counts.single)} in all.`
      : "")
  );
}

function headlines({ distinct, headline }: CommitmentCounts): string {
  if (headline === 0) return distinct === 1 ? "not a headline" : "no headlines could be told apart";
  return `${grouped(headline)} of them ${headline === 1 ? "a headline" : "headlines"}`;
}

/** A distinct commitment with its number among the distinct ones, from 1, in the document's order. */
export interface Numbered {
  readonly commitment: Commitment;
  readonly number: number;
}

/** The commitments that count (copies left out), numbered. */
export function distinctCommitments(commitments: readonly Commitment[]): Numbered[] {
  return commitments
    .filter(({ duplicateOf }) => duplicateOf === null)
    .map((commitment, at) => ({ commitment, number: at + 1 }));
}
