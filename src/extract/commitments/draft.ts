import type { Commitment, Slot } from "../../model/commitment.js";
import type { StrategyDocument } from "../../model/document.js";
import { spansOf } from "../../model/place.js";
import type { LabelledStatement } from "../../model/statement.js";
import { kindOf } from "./activity.js";
import { type RowSlots, readRow } from "./cells.js";
import { clauseOf } from "./clause.js";
import { dateLineBelow } from "./date-line.js";
import { conditionIn, forceOf } from "./force.js";
import { headsAbove } from "./heads.js";
import { readHow } from "./how.js";
import { type DueChoice, inheritedWhen, inheritedWho, inheritedWhy } from "./inherit.js";
import type { Linked } from "./link.js";
import { readMeasure } from "./measure.js";
import type { NamesSpokenOf } from "./names.js";
import { readOutput } from "./output.js";
import { promisingPart } from "./part.js";
import { type Choice, chosen, slotOf } from "./slots.js";
import { isSpecific } from "./specific.js";
import { readWhat } from "./what.js";
import { dueDatesIn } from "./when.js";
import { readWho } from "./who.js";
import { readWhy } from "./why.js";
import type { Stretch } from "./wording.js";

/** A commitment before it has been compared with the others. */
export type Draft = Omit<Commitment, "headline" | "duplicateOf">;

/** What stands around a statement and may fill its slots. */
export interface Surroundings {
  /** Statements of the passage that name who answers for all of it. */
  readonly owners: readonly LabelledStatement[];
  /** All statements of the same table row. */
  readonly row: readonly LabelledStatement[];
  /** The statements after it, the nearest first, as many as may be about the same action. */
  readonly following: readonly LabelledStatement[];
  /** Names spoken of in the document. */
  readonly names: NamesSpokenOf;
}

/** A "sentence" of more characters is many whose ends were lost; only its beginning is read. */
const LONGEST_READ = 2000;

/** How many characters after the verb tell whether something is done or reached. */
const NEAR_VERB = 60;

/** Fills the slots of one promise from its own words, then its row, then what stands above it. */
export function draft(
  document: StrategyDocument,
  statement: LabelledStatement,
  { owners, row, following, names }: Surroundings,
): Draft {
  const part = promisingPart(document, statement);
  const { start } = part;
  const text = part.text.slice(0, LONGEST_READ);
  const dates = dueDatesIn(text);
  const clause = clauseOf(text, statement.form !== "sentence", dates);
  const reading = readWhat(text, clause, dates);
  const isKnown = (name: string) => names.elsewhere(name, statement.block);
  const stated = readMeasure(text, dates);
  const cells: Partial<RowSlots> = statement.form === "table-row" ? readRow(document, row, part.cell) : {};
  // An amount in the promise itself is its measure where no column gives another.
  const measure = stated.target || cells.target ? stated : readOutput(reading, dates);
  const heads = headsAbove(document, statement.block, part.cell);
  const own = (stretch: Stretch | null): Choice | null => chosen(statement.block, start, stretch);
  const slot = (...choices: (Choice | null | undefined)[]): Slot | null =>
    slotOf(document, choices.find((choice) => choice) ?? null);
  const due = dates.find(({ latest }) => latest !== undefined) ?? dates[0];
  const dueHere: DueChoice | null = due
    ? { ...due, block: statement.block, origin: "own", start: start + due.start, end: start + due.end }
    : null;
  const block = document.blocks[statement.block];
  const what = slot(own(reading.what));
  const target = slot(own(measure.target), cells.target);
  return {
    statement: statement.id,
    quote: part.text,
    spans: isWhole(part, statement) || !block ? statement.spans : spansOf(block, part.start, part.end),
    where: statement.where,
    labels: [...statement.labels],
    what,
    whatSpecific: isSpecific(text, reading.what, clause.verb, clause.passive, isKnown),
    how: slot(own(readHow(reading)), cells.how),
    when: dated(
      document,
      dueHere ??
        cells.when ??
        dateLineBelow(statement, following) ??
        (cells.undated ? null : inheritedWhen(document, statement, heads)),
    ),
    why: slot(own(readWhy(reading)), cells.why, inheritedWhy(statement, following[0])),
    who: slot(own(readWho(text, clause)), cells.who, inheritedWho(statement, clause.subject === null, owners)),
    measure: {
      indicator: slot(own(measure.indicator), cells.indicator),
      baseline: slot(own(measure.baseline), cells.baseline),
      target,
    },
    force: forceOf(text, clause.verb, part.cell?.head ?? introducing(statement), statement.grammar),
    condition: slot(own(conditionIn(text))),
    kind: kindOf(
      what?.quote ?? text,
      text.slice(clause.verb, clause.verb + NEAR_VERB),
      statement.grammar,
      part.cell?.role ?? statement.role,
      target !== null,
    ),
  };
}

function isWhole({ start, end }: Stretch, statement: LabelledStatement): boolean {
  return start === statement.start && end === statement.end;
}

/** The draft with what was found for it elsewhere; what it has of its own stays. */
export function completed(document: StrategyDocument, one: Draft, linked: Linked | undefined): Draft {
  if (!linked) return one;
  const { when, who, measure } = linked;
  return {
    ...one,
    when: one.when ?? dated(document, when ?? null),
    who: one.who ?? slotOf(document, who ?? null),
    measure: {
      indicator: one.measure.indicator ?? slotOf(document, measure?.indicator ?? null),
      baseline: one.measure.baseline ?? slotOf(document, measure?.baseline ?? null),
      target: one.measure.target ?? slotOf(document, measure?.target ?? null),
    },
  };
}

/** How many slots are filled, then how long the words are: of two copies the fuller one counts. */
export function filledIn({ what, how, when, why, who, measure, quote }: Draft): number {
  const slots = [what, how, when, why, who, measure.indicator, measure.baseline, measure.target];
  return (
    slots.filter((one) => one !== null).length * MORE_THAN_ANY_LENGTH + Math.min(quote.length, MORE_THAN_ANY_LENGTH - 1)
  );
}

const MORE_THAN_ANY_LENGTH = 10_000;

function dated(document: StrategyDocument, choice: DueChoice | null): Commitment["when"] {
  const slot = slotOf(document, choice);
  if (!slot || !choice) return null;
  const { earliest, latest } = choice;
  return { ...slot, ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
}

/** The nearest words above that introduce the statement, headings included. */
function introducing({ leadIns }: LabelledStatement): string {
  return leadIns.find(({ kind }) => kind !== "column")?.text ?? "";
}
