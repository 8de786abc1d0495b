import { isEmpty } from "../../extract/commitments/complete.js";
import { chapterOf } from "../../extract/structure/chapters.js";
import type { Commitment } from "../../model/commitment.js";
import type { Label } from "../../model/label.js";
import type { LabelledStatement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { evidence, nearest, searched } from "../evidence.js";
import { isPlainPromise, plainPromisesOf } from "../plain-promise.js";
import { statementsOf, vaguestFirst } from "../promise-order.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, isOutsideScene, ownVoice } from "./given.js";
import { tellsLocalFact } from "./plainly.js";

/** Local facts in 1,000 words (rubric 8, COO-1). */
export const PLENTY = 4;
export const FEW = 1;
/** In a short document one fact is not plenty yet, however few the words (rubric 0, size class). */
const PLENTY_IF_SHORT = 2;
/** A fact counts only where its passage also holds one of these, or a promise (rubric 8, gaming). */
const CHOSEN: readonly Label[] = ["USER_NEED", "PRIORITY", "EXCLUSION"];

/** How many local facts there are that the plan uses. */
export interface LocalFacts {
  /** Outside “about us” and forewords, in passages with a need, a choice or a promise. */
  readonly used: readonly LabelledStatement[];
  /** Outside “about us” and forewords, whatever stands beside them. */
  readonly all: readonly LabelledStatement[];
  readonly words: number;
  readonly amount: "plenty" | "some" | "few";
}

/** Counts the local facts outside “about us” and forewords. */
export function localFacts(given: Given): LocalFacts {
  const outside = ownVoice(given).filter(isOutsideScene);
  const words = outside.reduce((sum, { text }) => sum + countWords(text), 0);
  const all = outside.filter(({ labels }) => labels.has("LOCAL"));
  const empty = emptyPromises(given);
  const using = new Set(outside.filter((one) => isUse(one, empty)).map(({ section }) => section));
  const used = all.filter(({ section }) => using.has(section));
  return { used, all, words, amount: amountOf(used.length, words, given.document.size) };
}

/** What makes something of a fact: a need, a choice, a promise of something, or what somebody of one's own will do. */
function isUse({ id, labels, grammar }: LabelledStatement, empty: ReadonlySet<number>): boolean {
  if (empty.has(id)) return CHOSEN.some((label) => labels.has(label));
  return labels.has("COMMITMENT") || CHOSEN.some((label) => labels.has(label)) || grammar.tense === "future";
}

/** Statements that promise nothing anybody could look for: "a suite of KPIs will be developed" puts no fact to use. */
function emptyPromises({ commitments }: Given): ReadonlySet<number> {
  return new Set(commitments.filter(isEmpty).map(({ statement }) => statement));
}

function amountOf(facts: number, words: number, size: Given["document"]["size"]): LocalFacts["amount"] {
  const density = perThousand(facts, words);
  if (size === "S" && facts < PLENTY_IF_SHORT) return facts > 0 ? "some" : "few";
  return density >= PLENTY ? "plenty" : density >= FEW ? "some" : "few";
}

function perThousand(facts: number, words: number): number {
  return words === 0 ? 0 : (facts * 1000) / words;
}

/** COO-1: local facts per 1,000 words. */
export function localDensity(given: Given, { used, all, words, amount }: LocalFacts): IndicatorResult {
  const unused = all.filter((fact) => !used.includes(fact));
  const density = Math.round(perThousand(used.length, words) * 10) / 10;
  return {
    id: "COO-1",
    state: amount === "plenty" ? "met" : "not-met",
    says: amount,
    values: { local: used.length, unused: unused.length, density, outside: words },
    measure: { value: density, unit: "count" },
    evidence: used.filter((fact) => tellsLocalFact(fact, given)).map((fact) => evidence(fact, "against", "COO-1")),
    ...(amount === "plenty"
      ? {}
      : {
          searched: searched("checkable facts about this organisation, place or people", given),
          nearestMisses: nearest(unused, "COO-1", "no need, choice or promise stands beside it"),
        }),
  };
}

/** The share of chapters that COO-2 asks for (rubric 8, scale). */
export const REACH_MOST = 2 / 3;

/** Chapters with promises, and those of them that have a local fact too. */
export interface Reach {
  readonly chapters: number;
  readonly reached: number;
  /** The first chapter with promises and without a local fact, and its emptiest promise. */
  readonly gap?: { readonly chapter: number; readonly heading: string; readonly promise: LabelledStatement };
}

/** Looks in which chapters with promises a local fact stands too. */
export function reachOf(given: Given, { all }: LocalFacts): Reach {
  const promising = new Map<number, Commitment[]>();
  for (const commitment of given.commitments) {
    const promise = given.statements[commitment.statement];
    const chapter = promise && chapterOf(given.chapters, promise.section);
    if (!chapter || commitment.duplicateOf !== null || !isOutsideScene(promise)) continue;
    promising.set(chapter.index, [...(promising.get(chapter.index) ?? []), commitment]);
  }
  const chapterAt = ({ section }: LabelledStatement) => chapterOf(given.chapters, section)?.index ?? [];
  const empty = emptyPromises(given);
  const using = new Set(
    ownVoice(given)
      .filter((one) => isUse(one, empty))
      .flatMap(chapterAt),
  );
  const local = new Set(all.flatMap(chapterAt).filter((chapter) => using.has(chapter)));
  const missed = [...promising].filter(([index]) => !local.has(index));
  const headed = (index: number) => given.chapters[index]?.heading ?? "";
  const first = missed.find(([index]) => headed(index) !== "" && !NO_THEME.test(headed(index))) ?? missed[0];
  const listed = first ? statementsOf(given, vaguestFirst(given, first[1])) : [];
  const promise = plainPromisesOf(listed)[0] ?? listed[0];
  const gap = first &&
    promise && { chapter: first[0], heading: NO_THEME.test(headed(first[0])) ? "" : headed(first[0]), promise };
  return {
    chapters: promising.size,
    reached: [...promising.keys()].filter((index) => local.has(index)).length,
    ...(gap ? { gap } : {}),
  };
}

/** Headings of the way through a document, and of what stands before it begins: nobody adds a fact there. */
const NO_THEME = screened(
  /^\W*(?:(?:table of )?contents?|on this page|in this (?:document|section|page)|index|navigation|menu|foreword|preface|welcome|(?:message|statement|introduction) (?:from|by))\b/i,
);

/** COO-2: chapters with promises in which a local fact stands too. */
export function localReach({ chapters, reached, gap }: Reach): IndicatorResult {
  const values = { reached, chapters };
  if (chapters === 0) return { id: "COO-2", state: "unknown", values };
  return {
    id: "COO-2",
    state: reached >= chapters * REACH_MOST ? "met" : "not-met",
    values,
    measure: { value: reached / chapters, unit: "share", of: chapters },
    evidence: gap && isPlainPromise(gap.promise) ? [evidence(gap.promise, "for", "COO-2")] : [],
  };
}
