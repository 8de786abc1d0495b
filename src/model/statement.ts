import type { GivenLabel, Label, LabelSource, Tags } from "./label.js";
import type { Span } from "./place.js";

/** What a part of the document is for, told from its headings, lead-ins and column heads. */
export type SectionRole =
  | "promises"
  | "actions"
  | "objectives"
  | "outcomes"
  | "measures"
  | "principles"
  | "progress"
  | "situation"
  | "benefits"
  | "risks"
  | "governance"
  | "vision"
  | "foreword"
  | "summary"
  | "owners"
  | "dates"
  | "about"
  | "annex"
  | "glossary"
  | "references"
  | "case-study"
  | "body";

/** Whose voice a statement is in. Only the document's own voice promises anything; wording that stands in every body's accounts or licence is another body's. */
export type Voice = "own" | "quoted" | "national-policy" | "other-body";

/** Who or what the statement's first clause is about. */
export type Subject = "organisation" | "part" | "partner" | "other-body" | "document" | "people" | "thing" | "implied";

/** Whose doing a statement tells of. "Unnamed" where it names nobody who acts: in the document's own voice mostly its own organisation. */
export type Doer = "own" | "other-body" | "everyone" | "document" | "law" | "quoted" | "unnamed";

/**
 * Which kind of sentence a statement is: what it does with what it speaks of. Worded like promises and none are a benefit (what
 * a thing will bring), an explanation (what goes on with the sentence before or says what a thing holds), a principle (what is
 * done whatever the case) and a wish.
 */
export type Told =
  | "promise"
  | "benefit"
  | "explanation"
  | "principle"
  | "wish"
  | "now"
  | "done"
  | "forecast"
  | "duty"
  | "supposed"
  | "definition"
  | "pointer"
  | "instruction"
  | "title";

/** How strongly a promise binds (rubric a, strength); "none" when nothing is promised. */
export type Force = "firm" | "intended" | "exploratory" | "none";

/** Grammar of a statement, read with its lead-ins. */
export interface Grammar {
  readonly subject: Subject;
  readonly tense: "future" | "present" | "past" | "continuing" | "bare";
  /** What the wording does: promises, says it is possible, says it is needed, or none of these. */
  readonly modality: "promise" | "intention" | "exploration" | "possibility" | "need" | "requirement" | "none";
  readonly negated: boolean;
}

/** Words above a statement that complete its meaning: a sentence that introduces the list, a list item above it, a heading. */
export interface LeadIn {
  readonly kind: "sentence" | "item" | "heading" | "column";
  readonly text: string;
  readonly block: number;
  /** Offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

/** What stands between the cells of a row where it is shown on one line. An ellipsis would look like words left out. */
export const BETWEEN_CELLS = " | ";

/** One table cell that belongs to a statement, with the column's head and role. */
export interface StatementCell {
  readonly head: string;
  readonly role: SectionRole;
  readonly text: string;
  /** Offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

/** One sentence, one list item joined with its lead-in, or one table row joined with its column heads. Never a whole paragraph. */
export interface Statement {
  /** Number in the document, from 0, in reading order. */
  readonly id: number;
  readonly form: "sentence" | "list-item" | "table-row";
  /** Index of the block and offsets into its text. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Own words as they stand in the block. */
  readonly text: string;
  /** Own words completed by lead-ins or column heads: for understanding, never for quoting. */
  readonly joined: string;
  /** Nearest first. */
  readonly leadIns: readonly LeadIn[];
  readonly cells: readonly StatementCell[];
  /** Index of the lowest section (heading) above. */
  readonly section: number;
  readonly role: SectionRole;
  readonly voice: Voice;
  readonly grammar: Grammar;
  readonly doer: Doer;
  readonly told: Told;
  readonly page?: number | undefined;
  /** Number of the list or table it is part of, from 0. */
  readonly group?: number | undefined;
}

/** A statement with what the labellers gave it. */
export interface LabelledStatement extends Statement {
  /** All that was given, by whomever. */
  readonly given: readonly GivenLabel[];
  /** What stands: a person's word above a model's, a model's above the weights', theirs above the rules'. */
  readonly labels: ReadonlySet<Label>;
  /** Who judged it as a whole, so that what this labeller did not give it does not apply, unless a person says so. */
  readonly judge: LabelSource | undefined;
  readonly tags: Tags;
  /** The indicators that a person said it shows, such as "MAI-3"; absent where nobody did. */
  readonly shows?: ReadonlySet<string>;
  readonly spans: readonly Span[];
  /** Where a person finds it: page, slide, line or paragraph, and the heading above. */
  readonly where: string;
}
