/** The fourteen labels of a statement (rubric b), in the rubric's order. */
export const LABELS = [
  "COMMITMENT",
  "TARGET",
  "OUTCOME",
  "PROGRESS",
  "CANDOUR",
  "USER_NEED",
  "INVOLVEMENT",
  "PRINCIPLE",
  "PRIORITY",
  "EXCLUSION",
  "ALIGN",
  "OWNER",
  "LOCAL",
  "GENERIC",
] as const;

/** One of the fourteen labels. */
export type Label = (typeof LABELS)[number];

/** The slots of a promise (rubric a) by name, the measure's three parts each by its own. */
export const SLOTS = ["what", "how", "when", "why", "who", "indicator", "baseline", "target"] as const;

/** One slot of a promise. */
export type SlotName = (typeof SLOTS)[number];

/** A stretch of a block's text: the block's index and offsets. */
export interface BlockStretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Who gives a label. A person's word stands above a model's, a model's above the trained weights', theirs above the rules'; all are kept. */
export type LabelSource = "rules" | "trained" | "person" | "model";

/** How far a label can be trusted: precise enough to be shown as evidence, for a person to look at, or only worth a question: it does not stand. */
export type Tier = "evidence" | "candidate" | "question";

/** A label as given to one statement by one labeller. */
export interface GivenLabel {
  readonly label: Label;
  readonly by: LabelSource;
  /** Why, in a word or two that name the rule or cue ("we will", "past result"). */
  readonly cue: string;
  /** The stretch it is about (offsets into the block's text), where that is less than the whole statement: one cell of a table row. */
  readonly stretch?: { readonly start: number; readonly end: number };
  /** Only a person's word says more than "it applies": that it does not, or that it is a promise which was misread. */
  readonly says?: "no" | "misread";
  /** What a person corrected of a promise's slots, or a model quoted for them: the words that fill it, or null where nothing does. */
  readonly slots?: Readonly<Partial<Record<SlotName, BlockStretch | null>>>;
  /** Only the trained weights say how far they can be trusted: the tier, and for putting labels in order how likely it is, 0 to 1. */
  readonly tier?: Tier;
  readonly chance?: number;
}

/** Where a technology word stands on the rubric's list (section e): tier A speculative, B emerging, C maturing. */
export type EmergingTier = "A" | "B" | "C";

/** Computed tags of a statement (rubric b, below the table); found by word lists and patterns, never by readers. */
export interface Tags {
  /** Emerging technology named here, guards applied. */
  readonly emerging: readonly {
    readonly term: string;
    readonly tier: EmergingTier;
    readonly start: number;
    readonly end: number;
  }[];
  /** Basics named with a concrete noun and an action, fault or measure. */
  readonly basics: boolean;
  /** A date, quarter, financial year or duration. */
  readonly when: boolean;
  /** Review of the strategy, plan, roadmap or priorities. */
  readonly review: boolean;
  /** "Where possible", "subject to": stored beside force, never changing it. */
  readonly hedge: boolean;
}
