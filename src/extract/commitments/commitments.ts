import type { Commitment } from "../../model/commitment.js";
import type { StrategyDocument } from "../../model/document.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Section } from "../structure/sections.js";
import { kindOf } from "./activity.js";
import { readRow } from "./cells.js";
import { clauseOf } from "./clause.js";
import { duplicatesAmong } from "./duplicates.js";
import { conditionIn, forceOf } from "./force.js";
import { headlinesAmong } from "./headline.js";
import { readHow } from "./how.js";
import { answersForAll, type DueChoice, inheritedWhen, inheritedWho, inheritedWhy } from "./inherit.js";
import { readMeasure } from "./measure.js";
import { promisingPart } from "./part.js";
import { type Choice, chosen, slotOf } from "./slots.js";
import { isSpecific } from "./specific.js";
import { readWhat } from "./what.js";
import { dueDatesIn } from "./when.js";
import { readWho } from "./who.js";
import { readWhy } from "./why.js";
import { wordCount } from "./wording.js";

/** A promise of fewer words is compared with others together with its lead-in. */
const FEWEST_WORDS_ALONE = 5;

/**
 * The commitments of a document: one for each statement labelled COMMITMENT, in document order, with its slots filled from
 * its own words first, then from the rest of its row, its lead-ins, its passage and its headings (rubric a).
 *
 * @param statements all statements of the document, as labelled
 * @param sections the sections their `section` refers to
 */
export function commitmentsIn(
  document: StrategyDocument,
  statements: readonly LabelledStatement[],
  sections: readonly Section[],
): Commitment[] {
  const owners = groupBy(statements.filter(answersForAll), ({ section }) => section);
  const rows = groupBy(
    statements.filter(({ form }) => form === "table-row"),
    ({ block }) => block,
  );
  const promising = statements.filter(({ labels }) => labels.has("COMMITMENT"));
  const drafts = promising.map((statement) =>
    draft(document, statement, {
      owners: owners.get(statement.section) ?? [],
      row: rows.get(statement.block) ?? [],
      next: statements[statement.id + 1],
    }),
  );
  const copies = duplicatesAmong(
    drafts.map((one, index) => ({
      words: wordsOf(promising[index] as LabelledStatement),
      completeness: filledIn(one),
    })),
  );
  const headlines = headlinesAmong(
    promising,
    copies.map((copy) => copy === null),
    sections,
  );
  return drafts.map((one, index) => ({
    ...one,
    headline: headlines[index] ?? false,
    duplicateOf: copies[index] ?? null,
  }));
}

type Draft = Omit<Commitment, "headline" | "duplicateOf">;

interface Surroundings {
  readonly owners: readonly LabelledStatement[];
  readonly row: readonly LabelledStatement[];
  readonly next: LabelledStatement | undefined;
}

function draft(document: StrategyDocument, statement: LabelledStatement, { owners, row, next }: Surroundings): Draft {
  const part = promisingPart(document, statement);
  const { text, start } = part;
  const clause = clauseOf(text, statement.form !== "sentence");
  const dates = dueDatesIn(text);
  const reading = readWhat(text, clause, dates);
  const own = (stretch: Parameters<typeof chosen>[2]) => chosen(statement.block, start, stretch);
  const slot = (choice: Choice | null) => slotOf(document, choice);
  const cells = statement.form === "table-row" ? readRow(row, part.cell) : null;
  const measure = readMeasure(reading, dates);
  const due = dates[0];
  const when: DueChoice | null = due
    ? { ...due, block: statement.block, origin: "own", start: start + due.start, end: start + due.end }
    : (cells?.when ?? inheritedWhen(statement));
  const target = slot(own(measure.target) ?? cells?.target ?? null);
  const what = slot(own(reading.what));
  return {
    statement: statement.id,
    quote: text,
    spans: statement.spans,
    where: statement.where,
    labels: [...statement.labels],
    what,
    whatSpecific: isSpecific(text, reading.what, clause.verb, clause.passive),
    how: slot(own(readHow(reading))),
    when: when && { ...slotOf(document, when), ...datesOf(when) },
    why: slot(own(readWhy(reading)) ?? cells?.why ?? inheritedWhy(statement, next)),
    who: slot(own(readWho(text, clause)) ?? cells?.who ?? inheritedWho(statement, owners)),
    measure: {
      indicator: slot(own(measure.indicator) ?? cells?.indicator ?? null),
      baseline: slot(own(measure.baseline) ?? cells?.baseline ?? null),
      target,
    },
    force: forceOf(text, clause.verb, introducing(statement), statement.grammar),
    condition: slot(own(conditionIn(text))),
    kind: kindOf(
      what?.quote ?? text,
      text.slice(clause.verb, clause.verb + 60),
      statement.grammar,
      statement.role,
      target !== null,
    ),
  };
}

function datesOf({ earliest, latest }: DueChoice): Pick<DueChoice, "earliest" | "latest"> {
  return { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
}

/** The nearest words above that introduce the statement, headings included. */
function introducing({ leadIns }: LabelledStatement): string {
  return leadIns.find(({ kind }) => kind !== "column")?.text ?? "";
}

function wordsOf({ text, joined }: LabelledStatement): string {
  return wordCount(text) < FEWEST_WORDS_ALONE ? joined : text;
}

/** More slots first; among equally full copies the longer one. */
function filledIn({ what, how, when, why, who, measure, quote }: Draft): number {
  const slots = [what, how, when, why, who, measure.indicator, measure.baseline, measure.target].filter(
    (one) => one !== null,
  ).length;
  return slots * MORE_THAN_ANY_LENGTH + Math.min(quote.length, MORE_THAN_ANY_LENGTH - 1);
}
const MORE_THAN_ANY_LENGTH = 10_000;

function groupBy<One>(all: readonly One[], key: (one: One) => number): Map<number, One[]> {
  const groups = new Map<number, One[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
