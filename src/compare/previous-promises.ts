import type { Commitment } from "../model/commitment.js";
import type { LabelledStatement } from "../model/statement.js";
import { nameOf, type OtherDocument } from "./other-document.js";
import { aboutness, type Subject } from "./same-thing.js";

/** So many promises, or fewer, are all looked for; of more, only the headlines. */
const ALL_LOOKED_FOR = 40;
/** A statement of another kind that fits nearly as well as the best tells more than that the promise is still made. */
const NEARLY_AS_WELL = 0.85;

/** What this document says of one promise of the strategy before. */
export interface PromiseFate {
  readonly theirs: LabelledStatement;
  /** "Delivered" and "admitted" are what it reports; "promised" is a promise about the same thing; "not-found" is no proof that nothing is said. */
  readonly fate: "delivered" | "admitted" | "promised" | "not-found";
  readonly ours?: LabelledStatement;
  /** The date then and the date now, in the documents' words, where it has become later. */
  readonly moved?: { readonly from: string; readonly to: string };
  /** True where it was firm and is now intended, or intended and now explored. */
  readonly softened?: boolean;
}

/** The document that is held beside its predecessor. */
export interface Successor {
  readonly organisation?: string;
  readonly statements: readonly LabelledStatement[];
  readonly commitments: readonly Commitment[];
}

/**
 * The fate of each promise of the previous strategy as this document tells it (rubric 5, gaming and resistance). Precise rather
 * than complete: a promise is found only where a statement shares its rare words. Of reports that fit equally well an admitted
 * gap comes before a delivery, because a delivery that did not happen is the worst mistake.
 */
export function fatesOfPromises(own: Successor, previous: OtherDocument): PromiseFate[] {
  const told = own.statements.filter(({ voice, role }) => voice === "own" && !SILENT.has(role));
  const isAbout = aboutness(
    [previous.statements, own.statements],
    [own.organisation ?? "", previous.organisation ?? "", nameOf(previous)],
  );
  const reports = told.flatMap((statement) => reportOf(statement) ?? []);
  const promises = own.commitments.flatMap((promise) => {
    const statement = own.statements[promise.statement];
    return statement === undefined ? [] : [{ promise, statement, words: promise.what?.quote ?? promise.quote }];
  });
  return lookedFor(previous.commitments).flatMap((promise): PromiseFate[] => {
    const theirs = previous.statements[promise.statement];
    if (theirs === undefined) return [];
    const subject = isAbout.subject(promise.what?.quote ?? promise.quote);
    return [{ theirs, ...fateOf(promise, subject, reports, promises) }];
  });
}

const SILENT: ReadonlySet<LabelledStatement["role"]> = new Set(["references", "glossary", "case-study"]);

/** Distinct promises, in document order: all of few, the headlines of many, the specific ones where no headlines can be told. */
function lookedFor(commitments: readonly Commitment[]): readonly Commitment[] {
  const distinct = commitments.filter(({ duplicateOf }) => duplicateOf === null);
  if (distinct.length <= ALL_LOOKED_FOR) return distinct;
  const headlines = distinct.filter(({ headline }) => headline);
  return headlines.length > 0
    ? headlines
    : distinct.filter(({ whatSpecific }) => whatSpecific).slice(0, ALL_LOOKED_FOR);
}

interface Report {
  readonly fate: "delivered" | "admitted";
  readonly statement: LabelledStatement;
}

/** A statement that reports on something: an admitted gap where it does both. */
function reportOf(statement: LabelledStatement): Report | undefined {
  const { labels } = statement;
  if (labels.has("COMMITMENT")) return undefined;
  if (labels.has("CANDOUR")) return { fate: "admitted", statement };
  return labels.has("PROGRESS") ? { fate: "delivered", statement } : undefined;
}

interface Promised {
  readonly promise: Commitment;
  readonly statement: LabelledStatement;
  readonly words: string;
}

function fateOf(
  before: Commitment,
  subject: Subject,
  reports: readonly Report[],
  promises: readonly Promised[],
): Omit<PromiseFate, "theirs"> {
  const best = (fate: Report["fate"]) =>
    bestOf(
      reports.filter((one) => one.fate === fate),
      ({ statement }) => subject.likeness(statement.text, "report"),
    );
  const admitted = best("admitted");
  const delivered = best("delivered");
  const promised = bestOf(promises, ({ words }) => subject.likeness(words, "promise"));
  const most = Math.max(admitted?.likeness ?? 0, delivered?.likeness ?? 0, promised?.likeness ?? 0);
  if (admitted && admitted.likeness >= most * NEARLY_AS_WELL) return { fate: "admitted", ours: admitted.one.statement };
  if (delivered && delivered.likeness >= most * NEARLY_AS_WELL)
    return { fate: "delivered", ours: delivered.one.statement };
  if (promised) return { fate: "promised", ours: promised.one.statement, ...changeOf(before, promised.one.promise) };
  return { fate: "not-found" };
}

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

const FORCE: Readonly<Record<Commitment["force"], number>> = { firm: 2, intended: 1, exploratory: 0 };

/** A later date or a weaker force than before. */
function changeOf(before: Commitment, now: Commitment): Pick<PromiseFate, "moved" | "softened"> {
  const later = before.when?.latest && now.when?.latest && now.when.latest > before.when.latest;
  return {
    ...(later && before.when && now.when ? { moved: { from: before.when.quote, to: now.when.quote } } : {}),
    ...(FORCE[now.force] < FORCE[before.force] ? { softened: true } : {}),
  };
}
