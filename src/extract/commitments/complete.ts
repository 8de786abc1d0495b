import type { CommitmentCounts } from "../../model/appraisal.js";
import type { Commitment } from "../../model/commitment.js";
import type { Statement } from "../../model/statement.js";
import { joinedPromises } from "./joined.js";

/** What-specific and dated (rubric h, starting value for VAG-1); why and measure are reported beside it. */
export function isComplete(commitment: Commitment): boolean {
  return commitment.whatSpecific && commitment.when !== null;
}

/** Whether any part of a measure is given. A baseline alone says nothing about success. */
export function hasMeasure({ measure }: Commitment): boolean {
  return measure.target !== null || measure.indicator !== null;
}

/** Whether somebody could check later that it happened: by a date, by a measure, or because a specific end state is plain to see. */
export function isCheckable(commitment: Commitment): boolean {
  return commitment.whatSpecific || commitment.when !== null || hasMeasure(commitment);
}

/** Whether no slot that could be checked is filled, and two people would not agree which thing is meant. An owner alone makes nothing checkable. */
export function isEmpty({ whatSpecific, when, how, why, measure }: Commitment): boolean {
  const slots = [when, how, why, measure.indicator, measure.target];
  return !whatSpecific && slots.every((slot) => slot === null);
}

/** Copies of another commitment left out: each promise counts once (rubric 0). */
export function distinctCommitments(commitments: readonly Commitment[]): Commitment[] {
  return commitments.filter(({ duplicateOf }) => duplicateOf === null);
}

/**
 * Counts what is missing, over distinct commitments.
 *
 * @param statements the document's, which the commitments point into
 */
export function countCommitments(
  commitments: readonly Commitment[],
  statements: readonly Pick<Statement, "form">[],
): CommitmentCounts {
  const distinct = distinctCommitments(commitments);
  const count = (test: (one: Commitment) => boolean) => distinct.filter(test).length;
  return {
    found: commitments.length,
    distinct: distinct.length,
    single: distinct.flatMap((one) => joinedPromises(one, statements[one.statement]?.form ?? "sentence")).length,
    headline: count(({ headline }) => headline),
    activities: count(({ kind }) => kind === "activity"),
    outcomes: count(({ kind }) => kind === "outcome"),
    withoutWhen: count(({ when }) => when === null),
    withoutWho: count(({ who }) => who === null),
    withoutWhy: count(({ why }) => why === null),
    withoutHow: count(({ how }) => how === null),
    withoutMeasure: count((one) => !hasMeasure(one)),
    uncheckable: count((one) => !isCheckable(one)),
  };
}
