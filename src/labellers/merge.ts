import type { GivenLabel, Label, LabelSource } from "../model/label.js";

/** Labellers that judge a statement whole, highest first, so that their silence counts too. */
const WHOLE: readonly LabelSource[] = ["model", "trained", "rules"];

/** Whose judgement of a statement as a whole stands, where a person said nothing of a label. */
export function judgeOf(spoke: readonly LabelSource[]): LabelSource | undefined {
  return WHOLE.find((source) => spoke.includes(source));
}

/**
 * The labels that stand when several labellers spoke of one statement. A person speaks of one label at a time: on that label
 * this word stands, yes or no, above all others'. On the other labels stands what the highest-ranking labeller that spoke says.
 * What is only worth a question does not stand (docs/decisions/0026).
 *
 * @param spoke which labellers looked at the statement at all, so that a model's "none of these" stands too
 * @param given what they gave it
 */
export function standingLabels(spoke: readonly LabelSource[], given: readonly GivenLabel[]): Set<Label> {
  const highest = judgeOf(spoke);
  const stands = ({ by, tier }: GivenLabel) => by === highest && tier !== "question";
  const standing = new Set(given.filter(stands).map(({ label }) => label));
  for (const { by, label, says } of given) {
    if (by !== "person") continue;
    if (says === "no") standing.delete(label);
    else standing.add(label);
  }
  return standing;
}

/** The labels that a person confirmed as they were read: plain yeses. */
export function confirmedLabels(given: readonly GivenLabel[]): Set<Label> {
  return new Set(given.filter(({ by, says }) => by === "person" && says === undefined).map(({ label }) => label));
}
