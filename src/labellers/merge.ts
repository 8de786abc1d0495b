import type { GivenLabel, Label, LabelSource } from "../model/label.js";

/** A person's word stands above a model's, a model's above the rules'. */
const RANK: readonly LabelSource[] = ["person", "model", "rules"];

/**
 * The labels that stand when several labellers spoke of one statement: those of the highest-ranking labeller that spoke.
 *
 * @param spoke which labellers looked at the statement at all, so that a person's "none of these" stands too
 * @param given what they gave it
 */
export function standingLabels(spoke: readonly LabelSource[], given: readonly GivenLabel[]): Set<Label> {
  const highest = RANK.find((source) => spoke.includes(source));
  return new Set(given.filter(({ by }) => by === highest).map(({ label }) => label));
}
