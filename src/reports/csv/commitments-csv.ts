import type { Appraisal } from "../../model/appraisal.js";
import type { Commitment, Slot } from "../../model/commitment.js";
import { distinctCommitments, type Numbered } from "../commitment-words.js";
import { originWords } from "../wording.js";
import { csv } from "./csv.js";

const HEAD = [
  "Number",
  "Promise",
  "Where",
  "Headline",
  "Kind",
  "Strength",
  "What",
  "Which thing is clear",
  "When",
  "Due by",
  "Who",
  "How",
  "Why",
  "Measure",
  "From",
  "To",
  "Condition",
];

/** A row for each distinct commitment with what it says of what, when, who, how, why and measure. */
export function commitmentsCsv({ commitments }: Appraisal): string {
  return csv([HEAD, ...distinctCommitments(commitments).map(row)]);
}

function row({ commitment, number }: Numbered): (string | undefined)[] {
  const { what, when, who, how, why, measure, condition } = commitment;
  return [
    String(number),
    commitment.quote,
    commitment.where,
    yes(commitment.headline),
    commitment.kind,
    commitment.force,
    words(what),
    yes(commitment.whatSpecific),
    words(when),
    when?.latest,
    ...[who, how, why, measure.indicator, measure.baseline, measure.target, condition].map(words),
  ];
}

function yes(is: Commitment["headline"]): string {
  return is ? "yes" : "no";
}

/** A slot's words, with where they come from when they are not the commitment's own. */
function words(slot: Slot | null): string | undefined {
  if (!slot) return undefined;
  const origin = originWords(slot);
  return origin === undefined ? slot.quote : `${slot.quote} (${origin})`;
}
