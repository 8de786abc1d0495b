import type { Section } from "../extract/structure/sections.js";
import type { Commitment } from "../model/commitment.js";
import type { Block } from "../model/document.js";
import type { Passage } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";

/** A document that was given for comparison, understood like the one appraised. */
export interface OtherDocument {
  /** The file's name, for people. */
  readonly name: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly title?: string;
  readonly organisation?: string;
  /** First and last year that it is for, as stated. */
  readonly period?: { readonly startYear: number; readonly endYear: number };
  /** Whether the reader doubts its order: columns may be mixed, so that a line may hold pieces of two sentences. */
  readonly doubtfulOrder: boolean;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** What stands in the heading of each section; without words for the section above the first heading. */
  readonly headings: readonly Passage[];
  readonly statements: readonly LabelledStatement[];
  readonly commitments: readonly Commitment[];
}

/** What was given beside the strategy. */
export interface OtherDocuments {
  /** The organisation's own plan that the strategy serves. */
  readonly plan?: OtherDocument;
  /** The strategy before this one. */
  readonly previous?: OtherDocument;
  /** Other organisations' strategies and national texts; empty when none were given. */
  readonly peers: readonly OtherDocument[];
}

/** What people call the document: its title, or else its file's name. */
export function nameOf({ title, name }: OtherDocument): string {
  return title ?? name;
}
