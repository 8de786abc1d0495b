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
    lacks: ["does not say why", "do not say why"],
    has: ["says why", "say why"],
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

/** What is missing from the commitments, one sentence each: "11 of 34 commitments have no date." */
export function missingSentences(counts: CommitmentCounts): string[] {
  const { distinct } = counts;
  if (distinct === 0) return ["No commitments were found."];
  return GAPS.map(({ count, lacks, has }) => {
    const missing = count(counts);
    if (distinct === 1) return `The one commitment ${(missing > 0 ? lacks : has)[0]}.`;
    if (missing === 0) return `All ${grouped(distinct)} commitments ${has[1]}.`;
    if (missing === distinct) return `None of the ${grouped(distinct)} commitments ${has[0]}.`;
    return `${grouped(missing)} of ${grouped(distinct)} commitments ${lacks[missing === 1 ? 0 : 1]}.`;
  });
}

/** The same in one sentence, where there is little room: "34 commitments: 11 without a date, …; 5 could not be checked later." */
export function missingInShort(counts: CommitmentCounts): string {
  const { distinct, withoutWhen, withoutWho, withoutMeasure, withoutWhy, withoutHow, uncheckable } = counts;
  if (distinct === 0) return "No commitments were found.";
  const many = (count: number) => (count === 0 ? "none" : count === distinct && count > 1 ? "all" : grouped(count));
  const lacks = [
    `${many(withoutWhen)} without a date`,
    `${many(withoutWho)} without an owner`,
    `${many(withoutMeasure)} without a measure`,
    `${many(withoutWhy)} without a reason why`,
    `${many(withoutHow)} without a word on how`,
  ];
  return `${counted(distinct, "commitment")}: ${lacks.join(", ")}; ${many(uncheckable)} could not be checked later.`;
}

/** "3 headline commitments; 30 activities and 4 outcomes." */
export function commitmentSummary(counts: CommitmentCounts): string {
  const copies = counts.found - counts.distinct;
  const again = copies > 0 ? ` (${grouped(copies)} more say the same again)` : "";
  return (
    `${counted(counts.distinct, "distinct commitment")}${again}: ${grouped(counts.headline)} headline; ` +
    `${counted(counts.activities, "activity", "activities")} (something done) and ` +
    `${counted(counts.outcomes, "outcome")} (something others would notice).`
  );
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
