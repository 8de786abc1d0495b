import type { Commitment } from "../model/commitment.js";
import type { Passage } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import { passagesOf } from "./goal-passages.js";
import { nameOf, type OtherDocument } from "./other-document.js";
import { knownGoals } from "./plan-goal-words.js";
import { changesOf, type PromiseChanges } from "./promise-changes.js";
import { type Subject, subjectOf } from "./same-thing.js";
import { type StandingWords, wordSearch } from "./same-words.js";
import { wordWeights } from "./word-weights.js";

/** A statement of another kind that fits nearly as well as the best tells more than that the promise is still made. */
const NEARLY_AS_WELL = 0.85;

/** With fewer of its words a promise is only much like it, and what differs proves no change. */
const THE_SAME = 0.85;

/** What this document says of one promise of the strategy before. */
export interface PromiseFate extends PromiseChanges {
  readonly promise: Commitment;
  readonly theirs: LabelledStatement;
  /**
   * "Delivered" and "admitted" are what it reports; "promised" is the promise in nearly the same words, "alike" a promise about the
   * same thing or in some of its words; "repeated" are its words where nothing is promised, "perhaps" some of them; "not-found" is no proof that nothing is said.
   */
  readonly fate: "delivered" | "admitted" | "promised" | "alike" | "repeated" | "perhaps" | "not-found";
  readonly ours?: LabelledStatement | Passage;
  /** Where nothing was found: what came nearest. */
  readonly nearest?: LabelledStatement | Passage;
}

/** The document that is held beside its predecessor. */
export interface Successor {
  readonly organisation?: string;
  readonly statements: readonly LabelledStatement[];
  readonly headings: readonly Passage[];
  readonly commitments: readonly Commitment[];
}

/**
 * The fate of each distinct promise of the previous strategy as this document tells it, in the order of that strategy (rubric 5, gaming
 * and resistance). Its own words are looked for everywhere first: what stands here word for word is not gone. Then promises and
 * reports that share its rare words. Of reports that fit equally well an admitted gap comes before a delivery, because a
 * delivery that did not happen is the worst mistake.
 */
export function fatesOfPromises(own: Successor, previous: OtherDocument): PromiseFate[] {
  const documents = [previous.statements, own.statements];
  const search = wordSearch(own, previous.statements, wordWeights(documents, []));
  const names = [own.organisation ?? "", previous.organisation ?? "", nameOf(previous)];
  const weights = wordWeights(documents, names);
  const told = own.statements.filter(({ voice, role }) => voice === "own" && !SILENT.has(role));
  const here: Here = {
    reports: told.flatMap((statement) => reportOf(statement) ?? []),
    promises: own.commitments.flatMap((promise) => {
      const statement = own.statements[promise.statement];
      return statement === undefined ? [] : [{ promise, statement, words: whatOf(promise) }];
    }),
  };
  const fates = previous.commitments.flatMap((promise): PromiseFate[] => {
    const theirs = previous.statements[promise.statement];
    if (theirs === undefined || promise.duplicateOf !== null) return [];
    const standing = search.find(theirs, whatOf(promise));
    const subject = subjectOf(whatOf(promise), weights);
    const promises = here.promises.filter(({ statement }) => !search.isOfAnother(statement, theirs));
    return [{ promise, theirs, ...fateOf(promise, standing, subject, { ...here, promises }) }];
  });
  return withNearest(fates, told, `${own.organisation ?? ""} ${previous.organisation ?? ""}`);
}

function whatOf({ what, quote }: Commitment): string {
  return what?.quote ?? quote;
}

/**
 * What speaks of a promise in other words, as of a plan's goal, where nothing else was found. Read by eye, a third of these are about the
 * same thing: enough to be looked at, too few to say that it is here.
 */
function withNearest(fates: PromiseFate[], told: readonly LabelledStatement[], names: string): PromiseFate[] {
  const goals = fates.flatMap(({ fate, promise, theirs }) =>
    fate === "not-found" ? [{ text: whatOf(promise), passage: theirs, block: theirs.block }] : [],
  );
  const searched = { sections: [], headings: [], statements: told, besidePlan: new Set<number>() };
  const nearest = new Map<unknown, LabelledStatement | Passage>();
  for (const known of knownGoals(goals, told, names)) {
    const passages = passagesOf(known, searched).filter(({ bearing, isPassing }) => bearing === "about" && !isPassing);
    const best = bestOf(passages, ({ telling }) => telling);
    if (best && best.likeness >= TELLING) nearest.set(known.goal.passage, best.one.naming);
  }
  return fates.map((one) => {
    const near = one.fate === "not-found" ? nearest.get(one.theirs) : undefined;
    return near === undefined ? one : { ...one, nearest: near };
  });
}

/** With less it only has a word of the promise. */
const TELLING = 3;

const SILENT: ReadonlySet<LabelledStatement["role"]> = new Set(["references", "glossary", "case-study"]);

interface Report {
  readonly fate: "delivered" | "admitted";
  readonly statement: LabelledStatement;
}

interface Promised {
  readonly promise: Commitment;
  readonly statement: LabelledStatement;
  readonly words: string;
}

interface Here {
  readonly reports: readonly Report[];
  readonly promises: readonly Promised[];
}

/** A statement that reports on something: an admitted gap where it does both. */
function reportOf(statement: LabelledStatement): Report | undefined {
  const { labels } = statement;
  if (labels.has("COMMITMENT")) return undefined;
  if (labels.has("CANDOUR")) return { fate: "admitted", statement };
  return labels.has("PROGRESS") ? { fate: "delivered", statement } : undefined;
}

function fateOf(
  before: Commitment,
  standing: readonly StandingWords[],
  subject: Subject,
  { reports, promises }: Here,
): Omit<PromiseFate, "promise" | "theirs"> {
  const best = (fate: Report["fate"]) =>
    bestOf(
      reports.filter((one) => one.fate === fate),
      ({ statement }) => subject.likeness(statement.text, "report"),
    );
  const admitted = best("admitted");
  const delivered = best("delivered");
  const alike = bestOf(promises, ({ words }) => subject.likeness(words, "promise"));
  const same = promisedIn(standing, promises);
  const most = Math.max(admitted?.likeness ?? 0, delivered?.likeness ?? 0, alike?.likeness ?? 0, same?.share ?? 0);
  if (admitted && admitted.likeness >= most * NEARLY_AS_WELL) return { fate: "admitted", ours: admitted.one.statement };
  if (delivered && delivered.likeness >= most * NEARLY_AS_WELL)
    return { fate: "delivered", ours: delivered.one.statement };
  if (same && isSame(same))
    return { fate: "promised", ours: same.statement, ...(same.isWhole ? changesOf(before, same.promise) : {}) };
  if (same) return { fate: "alike", ours: same.statement };
  const [first] = standing;
  if (first && isSame(first)) return { fate: "repeated", ours: first.passage };
  if (alike) return { fate: "alike", ours: alike.one.statement };
  return first ? { fate: "perhaps", ours: first.passage } : { fate: "not-found" };
}

function isSame({ share, isAlike }: StandingWords): boolean {
  return share >= THE_SAME && isAlike;
}

/** The promise in which most of the words stand. */
function promisedIn(
  standing: readonly StandingWords[],
  promises: readonly Promised[],
): (Promised & StandingWords) | undefined {
  for (const one of standing) {
    const promised = promises.find(({ statement }) => statement === one.passage);
    if (promised && !TOLD_AGAIN.test(promised.statement.text)) return { ...promised, ...one };
  }
  return undefined;
}

/** "In the last plan we said: …": what was promised then. */
const TOLD_AGAIN =
  /\b(?:we|it|(?:last|previous|earlier|former)\s(?:\p{L}+\s)?(?:strategy|plan|report))\s(?:had\s)?(?:said|promised|pledged|undertook|committed|planned|set\sout|agreed)\b/iu;

function bestOf<One>(
  some: readonly One[],
  likenessOf: (one: One) => number,
): { one: One; likeness: number } | undefined {
  let best: { one: One; likeness: number } | undefined;
  for (const one of some) {
    const likeness = likenessOf(one);
    if (likeness > (best?.likeness ?? 0)) best = { one, likeness };
  }
  return best;
}
