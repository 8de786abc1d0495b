import type { Commitment, Slot } from "../../model/commitment.js";
import type { StrategyDocument } from "../../model/document.js";
import type { BlockStretch, LabelSource, SlotName } from "../../model/label.js";
import type { LabelledStatement } from "../../model/statement.js";
import { clauseOf } from "./clause.js";
import type { Draft } from "./draft.js";
import type { NamesSpokenOf } from "./names.js";
import { promisingPart } from "./part.js";
import { slotOf } from "./slots.js";
import { isSpecific } from "./specific.js";
import { dueDatesIn } from "./when.js";

/** Those who may fill slots beside the rules; each one's word stands above that of those before. */
const ABOVE_RULES: readonly LabelSource[] = ["model", "person"];

/**
 * The draft with the slots that a model quoted and that a person corrected: their word stands above what was read, a person's
 * also where it says that nothing fills a slot.
 */
export function corrected(
  document: StrategyDocument,
  statement: LabelledStatement,
  one: Draft,
  names: NamesSpokenOf,
): Draft {
  return ABOVE_RULES.reduce((draft, by) => correctedBy(by, document, statement, draft, names), one);
}

function correctedBy(
  by: LabelSource,
  document: StrategyDocument,
  statement: LabelledStatement,
  one: Draft,
  names: NamesSpokenOf,
): Draft {
  const said = statement.given.find((given) => given.by === by && given.label === "COMMITMENT" && given.slots)?.slots;
  if (said === undefined) return one;
  const slot = (name: SlotName, read: Slot | null): Slot | null => {
    const words = said[name];
    return words === undefined ? read : words && slotOf(document, { ...words, origin: originOf(words, statement) }, by);
  };
  const { measure } = one;
  return {
    ...one,
    what: slot("what", one.what),
    whatSpecific: said.what === undefined ? one.whatSpecific : isSpecificIn(document, statement, said.what, names),
    how: slot("how", one.how),
    when: said.when === undefined ? one.when : dated(slot("when", null)),
    why: slot("why", one.why),
    who: slot("who", one.who),
    measure: {
      indicator: slot("indicator", measure.indicator),
      baseline: slot("baseline", measure.baseline),
      target: slot("target", measure.target),
    },
  };
}

function originOf({ block, start, end }: BlockStretch, statement: LabelledStatement): Slot["origin"] {
  return block === statement.block && start >= statement.start && end <= statement.end ? "own" : "inherited";
}

function dated(slot: Slot | null): Commitment["when"] {
  if (slot === null) return null;
  const [due] = dueDatesIn(slot.quote);
  const { earliest, latest } = due ?? {};
  return { ...slot, ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
}

/** Whether what was taken for the thing promised is one that two people could agree on. */
function isSpecificIn(
  document: StrategyDocument,
  statement: LabelledStatement,
  words: BlockStretch | null,
  names: NamesSpokenOf,
): boolean {
  const part = promisingPart(document, statement);
  if (words === null || words.block !== statement.block || words.start < part.start || words.end > part.end)
    return false;
  const what = { start: words.start - part.start, end: words.end - part.start };
  const clause = clauseOf(part.text, statement.form !== "sentence", dueDatesIn(part.text));
  const isKnown = (name: string) => names.elsewhere(name, statement.block);
  return isSpecific(part.text, what, clause.verb, clause.passive, isKnown);
}
