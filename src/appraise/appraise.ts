import type { OtherDocument, OtherDocuments } from "../compare/other-document.js";
import { countCommitments } from "../extract/commitments/complete.js";
import { documentKind } from "../extract/facts/document-kind.js";
import { durationOf } from "../extract/facts/duration.js";
import { linkedDocuments } from "../extract/facts/linked-documents.js";
import { namedPlans } from "../extract/facts/named-plans.js";
import { periodOf } from "../extract/facts/period.js";
import { publicationDate } from "../extract/facts/publication-date.js";
import { chaptersOf } from "../extract/structure/chapters.js";
import { technologyListDate } from "../extract/technology/technology.js";
import type { Labeller } from "../labellers/labeller.js";
import type { ModelAnswers } from "../labellers/model/ask.js";
import { type Answer, isAboutPassage } from "../labellers/person/answer.js";
import { type PlacedAnswer, placed } from "../labellers/person/person.js";
import type { AnswersUsed, Appraisal, AppraisedDocument, ComparedDocument } from "../model/appraisal.js";
import type { StrategyDocument } from "../model/document.js";
import type { Statement } from "../model/statement.js";
import { catalogue } from "../signs/catalogue.js";
import type { Extracts } from "../signs/extracts.js";
import { countWords } from "../text/words.js";
import { caveatsOf } from "./caveats.js";
import { confirmedByPerson, extractsFor, Said } from "./confirmed.js";
import { decisionsOf } from "./decisions.js";
import { hardlyDigital } from "./digital-work.js";
import { findingOf } from "./findings.js";
import { FIXES_CHOSEN, mostUsefulFixes } from "./fixes.js";
import { hasSpoken, labellersOf, modelCaveats } from "./labellers.js";
import { normsOf } from "./norms.js";
import { readingQuality } from "./quality.js";
import { standoutsOf } from "./standouts.js";
import { textDoubts } from "./text-doubts.js";
import { type Understanding, understandDocument } from "./understand.js";
import { RUBRIC_VERSION, SCHEMA_VERSION } from "./versions.js";

/** Words of main text at which the size class changes (rubric 0). */
const SIZE_M = 1_500;
const SIZE_L = 12_000;

/** What the caller knows of a file beside its content. */
export interface AppraiseOptions {
  /** The file's name, for people. */
  readonly name: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** The version of this package. */
  readonly fingerpost: string;
  /** Today's date, YYYY-MM-DD; without it nothing is judged by age. */
  readonly asOf?: string;
  readonly labellers?: readonly Labeller[];
  /** What a person answered about the document; the person's word then stands above that of the `labellers`. */
  readonly answers?: PersonsAnswers;
  /** What a language model said of its statements; that word stands above the rules' and below a person's. */
  readonly model?: ModelAnswers;
  /** Other documents to hold beside this one. */
  readonly others?: OtherDocuments;
}

/** A person's answers, and the name of the file that they are from. */
export interface PersonsAnswers {
  readonly file: string;
  readonly given: readonly Answer[];
}

/** Appraises a document that has been read. Deterministic: the same document and options give the same appraisal. */
export function appraiseDocument(document: StrategyDocument, options: AppraiseOptions): Appraisal {
  const { answers, model } = options;
  const spoken = { ...(model && { model }), ...(answers && { answers: answers.given }) };
  const understanding = understandDocument(document, labellersOf(spoken, options.labellers));
  const { statements, sections, headings, commitments, reviews } = understanding;
  const plans = namedPlans(document, statements);
  const about = aboutDocument(
    understanding,
    options,
    plans.filter(({ owner }) => owner === "own").map(({ name }) => name),
  );
  const doubts = textDoubts(document);
  const measured = model === undefined || !hasSpoken(model);
  const quality = readingQuality(document, about, { doubts, measured });
  const chapters = chaptersOf(sections);
  const { others = { peers: [] } } = options;
  const extracts: Extracts = {
    document: about,
    sections,
    headings,
    chapters,
    statements,
    commitments,
    plans,
    linked: linkedDocuments(document, statements),
    reviews,
    others,
    asOf: options.asOf,
  };
  // Of a document that hardly speaks of digital work these say too little to stand out.
  const ofTechnology = new Set(catalogue().flatMap(({ sign }) => (sign.ofTechnology ? [sign.id] : [])));
  const given = placed(answers?.given ?? [], statements, sections);
  const said = new Said(given);
  const found = catalogue().map((sign) => findingOf(sign, extractsFor(sign, extracts, understanding, said), quality));
  const findings = answers === undefined ? found : confirmedByPerson(found, understanding, extracts, quality, said);
  return {
    document: about,
    versions: {
      fingerpost: options.fingerpost,
      rubric: RUBRIC_VERSION,
      technologyList: technologyListDate,
      labellers: understanding.labellers.map(({ by, version }) => ({ by, version })),
      schema: SCHEMA_VERSION,
    },
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    comparedWith: comparedWith(others),
    ...(answers === undefined ? {} : { answers: answersUsed(answers.file, given) }),
    findings,
    standouts: standoutsOf(findings.filter(({ sign }) => about.hardlyDigital === undefined || !ofTechnology.has(sign))),
    usualFrom: normsOf(about.size),
    fixes: mostUsefulFixes(findings),
    fixesChosen: FIXES_CHOSEN,
    chapters: chapters.map(({ heading, from, to }) => ({ heading, words: wordsBetween(statements, from, to) })),
    decisions: decisionsOf(understanding),
    commitments,
    commitmentCounts: countCommitments(commitments, statements),
    readingNotes: [...document.notes, ...doubts.notes],
    caveats: [...caveatsOf(findings), ...modelCaveats(model)],
  };
}

/** How many answers are about a passage that is still there, and the quotes of the others. */
function answersUsed(file: string, given: readonly PlacedAnswer[]): AnswersUsed {
  const gone = given.flatMap(({ answer, statement }) =>
    statement === undefined && isAboutPassage(answer) ? [answer.quote] : [],
  );
  return { file, used: given.length - gone.length, gone };
}

function comparedWith({ plan, previous, peers }: OtherDocuments): ComparedDocument[] {
  const named = (as: ComparedDocument["as"], others: readonly (OtherDocument | undefined)[]) =>
    others
      .filter((one) => one !== undefined)
      .map(({ name, sha256, title }) => ({ as, name, sha256, ...(title === undefined ? {} : { title }) }));
  return [...named("plan", [plan]), ...named("previous", [previous]), ...named("peer", peers)];
}

/** Words of the statements in some sections: from, and to excluded. */
function wordsBetween(statements: readonly Statement[], from: number, to: number): number {
  return statements
    .filter(({ section }) => section >= from && section < to)
    .reduce((sum, { text }) => sum + countWords(text), 0);
}

function aboutDocument(
  { document, statements, organisation }: Understanding,
  options: AppraiseOptions,
  parentPlans: readonly string[],
): AppraisedDocument {
  const words = statements.reduce((sum, { text }) => sum + countWords(text), 0);
  const main = statements
    .filter(({ role }) => role !== "annex" && role !== "glossary" && role !== "references")
    .reduce((sum, { text }) => sum + countWords(text), 0);
  const kind = documentKind(document, statements);
  const period = periodOf(document, statements);
  const lastsYears = durationOf(document, statements);
  const published = publicationDate(document);
  const few = hardlyDigital(statements);
  return {
    name: options.name,
    sha256: options.sha256,
    format: document.format,
    ...(document.title === undefined ? {} : { title: document.title }),
    ...(organisation === undefined ? {} : { organisation: organisation.value }),
    kind: kind.value,
    kindConfidence: kind.confidence,
    words,
    ...(document.pages === undefined ? {} : { pages: document.pages }),
    size: main < SIZE_M ? "S" : main < SIZE_L ? "M" : "L",
    ...(period === undefined ? {} : { period }),
    ...(lastsYears === undefined ? {} : { lastsYears }),
    ...(published === undefined ? {} : { published }),
    parentPlans,
    ...(few === undefined ? {} : { hardlyDigital: few }),
  };
}
