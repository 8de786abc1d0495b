import type { Commitment } from "./commitment.js";
import type { Format, ReadingNote } from "./document.js";
import type { Confidence, Effort, Finding, Passage, SignId } from "./finding.js";
import type { LabelSource } from "./label.js";
import type { Span } from "./place.js";

/** What kind of document it is. Only a strategy or a plan is judged with full confidence. */
export type DocumentKind =
  | "strategy"
  | "plan"
  | "policy"
  | "planning-guidance"
  | "advice"
  | "progress-report"
  | "something-else";

/** A fact about the document together with the words it was read from. */
export interface Stated<Value> {
  readonly value: Value;
  readonly quote: string;
  readonly spans: readonly Span[];
}

/** The document appraised. */
export interface AppraisedDocument {
  readonly name: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly format: Format;
  readonly title?: string;
  readonly organisation?: string;
  readonly kind: DocumentKind;
  readonly kindConfidence: Confidence;
  /** Words of running text, without furniture and contents pages. */
  readonly words: number;
  readonly pages?: number;
  /** S under 1,500 words of main text, M to 12,000, L above (rubric 0). */
  readonly size: "S" | "M" | "L";
  /** Years the strategy is for, as stated. */
  readonly period?: Stated<{ readonly startYear: number; readonly endYear: number }>;
  /** How many years the strategy is for, where it counts them ("our five-year plan"): known also where the first year is not. */
  readonly lastsYears?: Stated<number>;
  /** Year and, where stated, month of publication ("2019", "2019-06"). */
  readonly published?: Stated<string>;
  readonly parentPlans: readonly string[];
  /** Present where so few of its statements name a technology that signs about digital work say little. */
  readonly hardlyDigital?: { readonly statements: number; readonly of: number };
}

/** How many commitments lack what an outsider would need to check them later. Counted over distinct commitments. */
export interface CommitmentCounts {
  readonly found: number;
  readonly distinct: number;
  /** Each of the promises that one commitment joins counted: "replace X and launch Y" is two. At least as many as distinct. */
  readonly single: number;
  readonly headline: number;
  readonly activities: number;
  readonly outcomes: number;
  readonly withoutWhen: number;
  readonly withoutWho: number;
  readonly withoutWhy: number;
  readonly withoutHow: number;
  readonly withoutMeasure: number;
  /** Neither a date nor a measure nor a specific end state. */
  readonly uncheckable: number;
}

/** What made this appraisal: the same bytes and the same versions give the same appraisal. */
export interface Versions {
  readonly fingerpost: string;
  readonly rubric: string;
  /** Date of the list of emerging technology (rubric e), YYYY-MM. */
  readonly technologyList: string;
  readonly labellers: readonly { readonly by: LabelSource; readonly version: string }[];
  /** The version of the JSON's form. */
  readonly schema: string;
}

/** A document that was given beside the one appraised. */
export interface ComparedDocument {
  /** The organisation's own plan, the strategy before this one, or somebody else's document. */
  readonly as: "plan" | "previous" | "peer";
  readonly name: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly title?: string;
}

/** A person's answers about the document, where some were given. */
export interface AnswersUsed {
  /** The name of the file that they are from. */
  readonly file: string;
  /** How many are about a passage that the document still has. */
  readonly used: number;
  /** The quotes of the others, in the file's order. */
  readonly gone: readonly string[];
}

/** A top-level part of the document. */
export interface AppraisedChapter {
  /** Empty for what stands above the first heading. */
  readonly heading: string;
  readonly words: number;
}

/** The signs to look at first: by name, best or worst first, at most three of each (rubric 0). */
export interface Standouts {
  readonly strongest: readonly SignId[];
  readonly weakest: readonly SignId[];
}

/** A rule, a ranking or a refusal in the document's own words. */
export interface Decision extends Passage {
  /** The words of the same passage that say what is done because of it; absent where it does not say. */
  readonly consequence?: Passage;
}

/** What the document decides for those who carry it out: in its own voice, each thing once, in reading order. */
export interface Decisions {
  /** Standing rules that could guide a choice not described (label PRINCIPLE). */
  readonly principles: readonly Decision[];
  /** What comes before or above something else (label PRIORITY). */
  readonly priorities: readonly Decision[];
  /** What will not be done, will stop or will wait (label EXCLUSION). */
  readonly exclusions: readonly Decision[];
}

/** All findings for one document. It carries its own wording, so that reports never import signs. */
export interface Appraisal {
  readonly document: AppraisedDocument;
  readonly versions: Versions;
  /** Today's date as the caller gave it, YYYY-MM-DD; without it nothing is judged by age. */
  readonly asOf?: string;
  /** What it was compared with; empty when nothing was given. */
  readonly comparedWith: readonly ComparedDocument[];
  /** Absent where no file of answers was given. */
  readonly answers?: AnswersUsed;
  readonly findings: readonly Finding[];
  readonly standouts: Standouts;
  /** What the figures of what is usual come from: so many published documents of the same size class, by kind. */
  readonly usualFrom: {
    readonly documents: number;
    readonly kinds: readonly { readonly kind: DocumentKind; readonly documents: number }[];
  };
  /** The three fixes that would change most for the least work, best first. */
  readonly fixes: readonly { readonly sign: SignId; readonly text: string; readonly effort: Effort }[];
  /** How they were chosen, for people. */
  readonly fixesChosen: string;
  /** The document's outermost parts, in order. */
  readonly chapters: readonly AppraisedChapter[];
  readonly decisions: Decisions;
  readonly commitments: readonly Commitment[];
  readonly commitmentCounts: CommitmentCounts;
  readonly readingNotes: readonly ReadingNote[];
  /** What every reader of the appraisal should bear in mind. */
  readonly caveats: readonly string[];
}
