import type { OtherDocuments } from "../compare/other-document.js";
import type { LinkedDocument } from "../extract/facts/linked-documents.js";
import type { NamedPlan } from "../extract/facts/named-plans.js";
import type { ReviewStatement } from "../extract/facts/review-statements.js";
import type { Chapter } from "../extract/structure/chapters.js";
import type { Section } from "../extract/structure/sections.js";
import type { AppraisedDocument } from "../model/appraisal.js";
import type { Commitment } from "../model/commitment.js";
import type { Passage } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";

/** Everything that is found once and shared by the signs. A sign is given only what it names in `needs`. */
export interface Extracts {
  readonly document: AppraisedDocument;
  readonly sections: readonly Section[];
  /** What stands in the heading of each section; without words for the section above the first heading. */
  readonly headings: readonly Passage[];
  /** The outermost parts of the document. */
  readonly chapters: readonly Chapter[];
  readonly statements: readonly LabelledStatement[];
  /** All commitments, near-duplicates included (see `duplicateOf`). */
  readonly commitments: readonly Commitment[];
  /** Plans the document names, its own organisation's and others'. */
  readonly plans: readonly NamedPlan[];
  /** Documents that are said to hold the missing detail. */
  readonly linked: readonly LinkedDocument[];
  /** What the document says of its own review. */
  readonly reviews: readonly ReviewStatement[];
  /** Other documents that the user gave for comparison. */
  readonly others: OtherDocuments;
  /** Today's date as the caller gave it, YYYY-MM-DD. */
  readonly asOf: string | undefined;
}
