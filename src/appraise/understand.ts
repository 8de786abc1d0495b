import type { OtherDocument } from "../compare/other-document.js";
import { commitmentsIn } from "../extract/commitments/commitments.js";
import { organisationName } from "../extract/facts/organisation-name.js";
import { periodOf } from "../extract/facts/period.js";
import type { ReviewStatement } from "../extract/facts/review-statements.js";
import { reviewStatements } from "../extract/facts/review-statements.js";
import { statementsOf } from "../extract/statements/statements.js";
import { whereIs } from "../extract/statements/where.js";
import { type Section, sectionsOf } from "../extract/structure/sections.js";
import type { Labeller, LabellingContext } from "../labellers/labeller.js";
import { judgeOf, standingLabels } from "../labellers/merge.js";
import { OWN_LABELLERS } from "../labellers/own-labellers.js";
import type { Stated } from "../model/appraisal.js";
import type { Commitment } from "../model/commitment.js";
import type { StrategyDocument } from "../model/document.js";
import type { Passage } from "../model/finding.js";
import type { GivenLabel, Label } from "../model/label.js";
import { spansOf } from "../model/place.js";
import type { LabelledStatement, Statement } from "../model/statement.js";
import { tagsOf } from "./tags.js";

/** A document as the signs will see it: cut into statements, labelled, its promises found. */
export interface Understanding {
  readonly document: StrategyDocument;
  readonly sections: readonly Section[];
  /** What stands in the heading of each section; without words for the section above the first heading. */
  readonly headings: readonly Passage[];
  readonly statements: readonly LabelledStatement[];
  readonly commitments: readonly Commitment[];
  readonly reviews: readonly ReviewStatement[];
  readonly organisation: Stated<string> | undefined;
  readonly labellers: readonly Labeller[];
}

/** Cuts, labels and extracts: everything that signs share, found once. */
export function understandDocument(
  document: StrategyDocument,
  labellers: readonly Labeller[] = OWN_LABELLERS,
): Understanding {
  const { context, organisation } = cutUp(document);
  const { sections } = context;
  const reviews = reviewStatements(document, context.statements);
  const statements = labelled(context, reviews, labellers);
  const commitments = commitmentsIn(document, statements, sections);
  const headings = sections.map((section) => headingOf(document, section));
  return { document, sections, headings, statements, commitments, reviews, organisation, labellers };
}

/** What a labeller sees of a document: for one that takes its time and has to be asked before. */
export function labellingContext(document: StrategyDocument): LabellingContext {
  return cutUp(document).context;
}

function cutUp(document: StrategyDocument): {
  readonly context: LabellingContext;
  readonly organisation: Stated<string> | undefined;
} {
  const sections = sectionsOf(document);
  const statements = statementsOf(document, sections);
  const organisation = organisationName(document);
  const named = organisation === undefined ? {} : { organisation: organisation.value };
  return { context: { document, sections, statements, ...named }, organisation };
}

/** The same document with fewer labels: as it would be understood if only those that `keep` returns had been given. */
export function withLabels(
  understanding: Understanding,
  keep: (statement: LabelledStatement) => ReadonlySet<Label>,
): Pick<Understanding, "statements" | "commitments"> {
  const { document, sections } = understanding;
  const statements = understanding.statements.map((statement) => ({ ...statement, labels: keep(statement) }));
  return { statements, commitments: commitmentsIn(document, statements, sections) };
}

/**
 * A document given for comparison, understood once for all the documents it is held beside.
 *
 * @param file its name, for people, and the SHA-256 of its bytes, hexadecimal
 */
export function otherDocument(
  document: StrategyDocument,
  file: { readonly name: string; readonly sha256: string },
): OtherDocument {
  const { sections, headings, statements, commitments, organisation } = understandDocument(document);
  const period = periodOf(document, statements)?.value;
  return {
    ...file,
    ...(document.title === undefined ? {} : { title: document.title }),
    ...(organisation === undefined ? {} : { organisation: organisation.value }),
    ...(period === undefined ? {} : { period }),
    doubtfulOrder: document.notes.some(({ kind, weight }) => kind === "doubtful-order" && weight === "serious"),
    blocks: document.blocks,
    sections,
    headings,
    statements,
    commitments,
  };
}

function headingOf(document: StrategyDocument, section: Section): Passage {
  const block = document.blocks[section.block];
  return {
    quote: section.heading,
    spans: block ? spansOf(block, 0, block.text.length) : [],
    where: block ? whereIs(document, { block: section.block, start: 0 }, undefined) : "",
  };
}

/** What several labellers gave each statement, as one list. */
function together(
  statements: readonly Statement[],
  given: readonly (readonly (readonly GivenLabel[] | undefined)[])[],
): GivenLabel[][] {
  return statements.map((_, at) => given.flatMap((one) => one[at] ?? []));
}

function labelled(
  context: LabellingContext,
  reviews: readonly ReviewStatement[],
  labellers: readonly Labeller[],
): LabelledStatement[] {
  const { document, sections, statements } = context;
  const given: (readonly (readonly GivenLabel[] | undefined)[])[] = [];
  for (const labeller of labellers) given.push(labeller.label({ ...context, given: together(statements, given) }));
  const reviewing = new Set(reviews.map(({ statement }) => statement));
  return statements.map((statement, at) => {
    const spoke = labellers.filter((_, labeller) => given[labeller]?.[at] !== undefined).map(({ by }) => by);
    const all = given.flatMap((one) => one[at] ?? []);
    const block = document.blocks[statement.block];
    return {
      // Written out, not spread: objects of one shape are read much faster.
      id: statement.id,
      form: statement.form,
      block: statement.block,
      start: statement.start,
      end: statement.end,
      text: statement.text,
      joined: statement.joined,
      leadIns: statement.leadIns,
      cells: statement.cells,
      section: statement.section,
      role: statement.role,
      voice: statement.voice,
      grammar: statement.grammar,
      doer: statement.doer,
      told: statement.told,
      page: statement.page,
      group: statement.group,
      given: all,
      labels: standingLabels(spoke, all),
      judge: judgeOf(spoke),
      tags: tagsOf(statement, reviewing),
      spans: block ? spansOf(block, statement.start, statement.end) : [],
      where: whereIs(document, statement, sections[statement.section]),
    };
  });
}
