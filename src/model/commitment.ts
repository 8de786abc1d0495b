import type { Label, LabelSource } from "./label.js";
import type { Span } from "./place.js";
import type { Force } from "./statement.js";

/** Where a slot's words come from: the statement itself, its lead-in, passage or heading (inherited), or elsewhere through a shared noun or code (linked). */
export type SlotOrigin = "own" | "inherited" | "linked";

/** One answer to what, how, when, why, who or measure, with its own quote. */
export interface Slot {
  readonly quote: string;
  readonly spans: readonly Span[];
  readonly origin: SlotOrigin;
  /** Who filled it; absent where it was read by rule, as nearly all are. */
  readonly by?: LabelSource;
}

/** The dates a *when* slot means: ISO 8601 days, the first and the last that fit; undefined where the words give none ("Phase 2"). */
export interface DueDates {
  readonly earliest?: string;
  readonly latest?: string;
}

/** A promise (rubric a), with its slots. */
export interface Commitment {
  /** The statement it was found in. */
  readonly statement: number;
  readonly quote: string;
  readonly spans: readonly Span[];
  /** Where a person finds it: "page 4", "line 31", "paragraph 12", and the headings above. */
  readonly where: string;
  readonly labels: readonly Label[];
  readonly what: Slot | null;
  /** Could two people agree which thing it is? */
  readonly whatSpecific: boolean;
  readonly how: Slot | null;
  readonly when: (Slot & DueDates) | null;
  readonly why: Slot | null;
  readonly who: Slot | null;
  readonly measure: {
    readonly indicator: Slot | null;
    readonly baseline: Slot | null;
    readonly target: Slot | null;
  };
  readonly force: Exclude<Force, "none">;
  /** "Where possible", "subject to funding": as it stands, or null. */
  readonly condition: Slot | null;
  /** An activity is something done; an outcome is a state others would notice. */
  readonly kind: "activity" | "outcome";
  /** One a board would be held to (rubric 0, headline commitments). */
  readonly headline: boolean;
  /** Index among the commitments of the fuller copy of the same promise, or null when it is the one that counts. */
  readonly duplicateOf: number | null;
}
