import type { Span } from "./place.js";

/** A sign's name, which is also its folder's: small letters with dashes. Open, so that a sign beyond the rubric's twelve needs no edit here. */
export type SignId = string;

/** How strongly the sign shows: 0 absent, 1 weak, 2 partial, 3 strong. Never inverted: on a warning sign 3 is bad news. */
export type Strength = 0 | 1 | 2 | 3 | "cannot-tell";

/** A verdict rests on labels that agree well enough with careful readers' (alpha 0.667 and more); a candidate is shown with its question and not asserted. */
export type Standing = "verdict" | "candidate";

/** How far to rely on a finding (rubric 0). */
export type Confidence = "high" | "medium" | "low";

/** A passage that speaks for or against the sign showing. */
export interface Evidence {
  readonly bearing: "for" | "against";
  /** The file's own words. Where they stand in several places (cells of a row), the stretches are joined by " | ". */
  readonly quote: string;
  readonly spans: readonly Span[];
  /** Where a person finds it: page, slide, line or paragraph, and the headings above. */
  readonly where: string;
  /** The rubric's indicator it was found for, such as "INT-2". */
  readonly indicator: string;
  /** Number of the statement it is, in reading order; undefined where it is a fact of the document (its period, its date). */
  readonly statement?: number;
  /** The words above that complete it (lead-in, column head), for people; not part of the quote. */
  readonly context?: string;
  /** Nearest misses: why it did not count. */
  readonly note?: string;
}

/** What was looked for and how much was read: stands in for a quote where the finding is that something is absent. */
export interface Search {
  readonly lookedFor: string;
  readonly words: number;
  readonly statements: number;
}

/** A figure behind an indicator. Shares are 0 to 1. */
export interface Measure {
  readonly value: number;
  readonly unit: "share" | "count" | "years" | "months";
  /** For shares: how many there are in all. */
  readonly of?: number;
}

/** How much of a sign's evidence stands in one chapter. */
export interface ChapterEvidence {
  readonly for: number;
  readonly against: number;
}

/** How many documents have a strength. */
export interface StrengthCount {
  readonly strength: Strength;
  /** The strength as people read it. */
  readonly words: string;
  readonly documents: number;
}

/** How much work a fix is for the author: a line to write, a table or page to write, or something to decide first. */
export type Effort = "a line" | "a page" | "a decision";

/** Whether what shows it is good news or a warning. */
export type SignKind = "good" | "warning";

/** What one indicator of the rubric says of this document. */
export interface IndicatorFinding {
  /** The rubric's identifier, such as "VAG-3". */
  readonly id: string;
  readonly title: string;
  /** "unknown" where the document gives too little, or where a person has to judge or confirm: then there is a question. */
  readonly state: "met" | "not-met" | "unknown";
  /** Whether it is good or a warning where it is met; a warning sign has good indicators too ("Basics first"). */
  readonly kind: SignKind;
  /** One plain sentence. */
  readonly says: string;
  readonly measure?: Measure;
  /** Where the figure stands among published strategies of the same size class: in the lowest quarter, the highest, or between; over how many. */
  readonly usual?: { readonly where: "below" | "usual" | "above"; readonly documents: number };
  /** Put to the reader: no passage shows it by its own words, and nothing is asserted until somebody has answered. */
  readonly question?: string;
  /** True when the document names another document that holds the detail. */
  readonly delegated?: boolean;
}

/** A passage with its place. */
export interface Passage {
  readonly quote: string;
  readonly spans: readonly Span[];
  readonly where: string;
}

/** One passage of another document, what this one says of it in a plain sentence, and where. */
export interface ComparedPassage {
  /** Its spans are places in the other file. */
  readonly theirs: Passage;
  readonly says: string;
  readonly ours?: Passage;
  /** Where nothing was found: what was looked for, in a plain sentence. */
  readonly lookedFor?: string;
  /** Where nothing was found: the passage of this document that came nearest. */
  readonly nearest?: Passage;
}

/** What a sign found beside another document that was given for it. */
export interface Comparison {
  /** The other document's file name, and the SHA-256 of its bytes, hexadecimal. */
  readonly name: string;
  readonly sha256: string;
  readonly title?: string;
  /** Why nothing of it could be set beside this document, and what to do; only where there are no passages. */
  readonly says?: string;
  /** How the passages were chosen, and that it may be the wrong document; shown above them. */
  readonly note?: string;
  readonly passages: readonly ComparedPassage[];
}

/** One sign's conclusion, with its own wording. */
export interface Finding {
  readonly sign: SignId;
  readonly kind: SignKind;
  readonly title: string;
  /** The sign in one sentence. */
  readonly meaning: string;
  readonly strength: Strength;
  /** "strong", "warning: strong", "cannot tell" … */
  readonly strengthWords: string;
  readonly standing: Standing;
  readonly confidence: Confidence;
  /** Why the confidence is what it is, when it is not high. */
  readonly confidenceReasons: readonly string[];
  readonly reason: { readonly id: string; readonly text: string };
  readonly indicators: readonly IndicatorFinding[];
  /** The indicators that the strength rests on, the telling ones first. */
  readonly restsOn: readonly string[];
  /** Best first, for and against. */
  readonly evidence: readonly Evidence[];
  /** Pieces of evidence in each chapter of the document, all of them counted, also those not shown. */
  readonly byChapter: readonly ChapterEvidence[];
  readonly searched: readonly Search[];
  /** How many published documents of the same size class have each strength, weakest first; absent where too few were measured. Never a rank. */
  readonly amongOthers?: readonly StrengthCount[];
  /** Passage beside passage, for each other document that was given and that the sign looks at; empty when none was. */
  readonly comparisons: readonly Comparison[];
  /** At most three, each with a note saying why it did not count. */
  readonly nearestMisses: readonly Evidence[];
  /** For the board; the follow-up is there when the sign looks bad. */
  readonly question: string;
  readonly followUp?: string;
  /** For the author: the smallest change that would help, with blanks for what only they know. Undefined when nothing needs mending. */
  readonly fix?: string;
  readonly fixEffort?: Effort;
  /** What the document cannot answer. */
  readonly askPeople: string;
  /** True when our own code failed on this sign; the strength is then "cannot-tell". */
  readonly failed: boolean;
}
