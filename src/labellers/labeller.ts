import type { Section } from "../extract/structure/sections.js";
import type { StrategyDocument } from "../model/document.js";
import type { GivenLabel, LabelSource } from "../model/label.js";
import type { Statement } from "../model/statement.js";

/** All that a labeller may look at. */
export interface LabellingContext {
  readonly document: StrategyDocument;
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  /** The document's own organisation, when it could be told. */
  readonly organisation?: string;
  /** What the labellers before this one gave each statement. */
  readonly given?: readonly (readonly GivenLabel[])[];
}

/** Somebody or something that gives statements their labels: the rules, trained weights, a person, a language model. */
export interface Labeller {
  readonly by: LabelSource;
  /** Changes whenever the same statement might get another label. */
  readonly version: string;
  /**
   * The labels of each statement, in the order of `context.statements`: an empty list where none apply, undefined where it did
   * not look at the statement at all.
   */
  label(context: LabellingContext): (GivenLabel[] | undefined)[];
}
