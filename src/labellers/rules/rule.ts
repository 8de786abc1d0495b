import type { Label } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import type { LabellingContext } from "../labeller.js";

/** The words of all rules, with a reason and a source each. */
export const cues = lexiconBeside(import.meta.url, "cues.yaml");

/** What surrounds the statement being labelled. */
export interface Surroundings extends LabellingContext {
  /** Statements of the same list or table, the statement itself included; empty outside lists. */
  readonly siblings: readonly Statement[];
  /** The statement before and the one after, within the section. */
  readonly before: Statement | undefined;
  readonly after: Statement | undefined;
  /** Whom the document's bare verbs speak to: its own organisation, or others whom it tells what to do. */
  readonly instructs: boolean;
}

/** Where a label applies: the whole statement, or one stretch of its block. */
export interface Applies {
  readonly cue: string;
  readonly stretch?: { readonly start: number; readonly end: number };
}

/** A rule for one label: says where and why it applies, or null. Several cells of a row may each have the label; the first is the one it is chiefly about. */
export interface Rule {
  readonly label: Label;
  /** @param already the labels that rules before this one gave the statement */
  readonly applies: (
    statement: Statement,
    around: Surroundings,
    already: readonly Label[],
  ) => Applies | readonly Applies[] | null;
}
