import type { Commitment } from "../../model/commitment.js";
import type { StrategyDocument } from "../../model/document.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Section } from "../structure/sections.js";
import { corrected } from "./corrected.js";
import { LONGEST_ACTION } from "./date-line.js";
import { completed, type Draft, draft, filledIn } from "./draft.js";
import { duplicatesAmong } from "./duplicates.js";
import { headlinesAmong } from "./headline.js";
import { answersForAll } from "./inherit.js";
import { linkedSlots } from "./link.js";
import { NamesSpokenOf } from "./names.js";
import { wordCount } from "./wording.js";

/** A promise of fewer words is compared with others together with its lead-in. */
const FEWEST_WORDS_ALONE = 4;

/**
 * The commitments of a document: one for each statement labelled COMMITMENT, in document order, with its slots filled from
 * its own words first, then from the rest of its row, its lead-ins, its passage and its headings, then from separate tables
 * and lists (rubric a).
 *
 * @param statements all statements of the document, as labelled, each at the index of its number
 * @param sections the sections their `section` refers to
 */
export function commitmentsIn(
  document: StrategyDocument,
  statements: readonly LabelledStatement[],
  sections: readonly Section[],
): Commitment[] {
  const promising = statements.filter(({ labels }) => labels.has("COMMITMENT"));
  const names = new NamesSpokenOf(document);
  const read = withLinks(document, promising, draftsOf(document, promising, { statements, names }), statements);
  const drafts = read.map((one, index) => corrected(document, promising[index] as LabelledStatement, one, names));
  const copies = duplicatesAmong(
    drafts.map((one, index) => ({
      words: wordsOf(promising[index] as LabelledStatement),
      completeness: filledIn(one),
    })),
  );
  const headlines = headlinesAmong(promising, copies, sections);
  return drafts.map((one, index) => ({
    ...one,
    headline: headlines[index] ?? false,
    duplicateOf: copies[index] ?? null,
  }));
}

function draftsOf(
  document: StrategyDocument,
  promising: readonly LabelledStatement[],
  { statements, names }: { readonly statements: readonly LabelledStatement[]; readonly names: NamesSpokenOf },
): Draft[] {
  const owners = groupBy(statements.filter(answersForAll), ({ section }) => section);
  const rows = groupBy(
    statements.filter(({ form }) => form === "table-row"),
    ({ block }) => block,
  );
  return promising.map((statement) =>
    draft(document, statement, {
      owners: owners.get(statement.section) ?? [],
      row: rows.get(statement.block) ?? [],
      following: statements.slice(statement.id + 1, statement.id + 1 + LONGEST_ACTION),
      names,
    }),
  );
}

function withLinks(
  document: StrategyDocument,
  promising: readonly LabelledStatement[],
  drafts: readonly Draft[],
  statements: readonly LabelledStatement[],
): Draft[] {
  const unfinished = drafts.map(({ what, when, who, measure }, index) => ({
    statement: promising[index] as LabelledStatement,
    what: what?.quote ?? "",
    lacks: { when: when === null, who: who === null, measure: measure.target === null },
  }));
  const links = linkedSlots(document, unfinished, statements);
  return drafts.map((one, index) => completed(document, one, links.get(index)));
}

/** Two short items under different lead-ins ("Training") are different promises: the lead-in counts as one more word. */
function wordsOf({ text, leadIns }: LabelledStatement): string {
  if (wordCount(text) >= FEWEST_WORDS_ALONE) return text;
  return `${text} ${(leadIns[0]?.text ?? "").replace(/[^\p{L}\p{N}]/gu, "")}`;
}

function groupBy<One>(all: readonly One[], key: (one: One) => number): Map<number, One[]> {
  const groups = new Map<number, One[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
