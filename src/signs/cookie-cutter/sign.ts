import { chapterOf } from "../../extract/structure/chapters.js";
import type { LabelledStatement } from "../../model/statement.js";
import { counted, isFound, quoteOf } from "../evidence.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { wholeStatementsFirst } from "../whole-first.js";
import { learnedAndAdapted } from "./adapted.js";
import { localDiagnosis } from "./diagnosis.js";
import { GENERIC_STRONG, genericShare } from "./generic-share.js";
import { type Given, ownVoice } from "./given.js";
import {
  type LocalFacts,
  localDensity,
  localFacts,
  localReach,
  REACH_MOST,
  type Reach,
  reachOf,
} from "./local-facts.js";
import { residue } from "./residue.js";
import { besideOthers, ownAmongOthers, SHARED_STRONG, type Shared, sharedShare, sharedText } from "./shared-text.js";
import { SWAPPABLE_PARTIAL, SWAPPABLE_STRONG, type Swappable, swappable, swappableShare } from "./swappable.js";

/** Under this share of chapters, local facts are mainly scene-setting (rubric h, COO-2). */
const REACH_LITTLE = 0.15;
/** Fewer statements than this, and the text is too short to say anything about. */
const FEWEST_STATEMENTS = 10;

const REASONS = [
  "of-here",
  "no-diagnosis",
  "some-facts",
  "scene-setting",
  "swappable",
  "generic",
  "shared",
  "few-and-swappable",
  "mostly-generic",
  "mostly-shared",
  "too-short",
] as const;
type Reason = (typeof REASONS)[number];
type Scaled = Pick<Conclusion<Reason>, "strength" | "reason" | "fix">;

export const cookieCutter = defineSign({
  id: "cookie-cutter",
  kind: "warning",
  needs: ["document", "chapters", "statements", "commitments", "others"],
  reasons: REASONS,
  indicators: ["COO-1", "COO-2", "COO-3", "COO-4", "COO-5", "COO-6", "COO-7", "COO-8"],

  examine(given, lexicon) {
    const facts = localFacts(given);
    const reach = reachOf(given, facts);
    const shared = sharedText(given);
    const swaps = swappable(given, lexicon);
    const generic = genericShare(given);
    const beside = sharedShare(shared);
    const diagnosis = localDiagnosis(given, lexicon);
    const density = localDensity(given, facts);
    const indicators = [
      density,
      localReach(reach),
      generic,
      beside,
      swappableShare(swaps),
      residue(given, lexicon),
      learnedAndAdapted(given, lexicon),
      diagnosis,
    ];
    const scaled = scale({ given, facts, reach, swaps, generic, beside, shared, diagnosis });
    return {
      ...scaled,
      values: Object.assign(
        {},
        ...indicators.map(({ values }) => values),
        wordsForFix(given, { reach, swaps, shared }),
        {
          andSwappable: alsoSwappable(swaps),
        },
      ),
      indicators,
      restsOn: RESTS_ON[scaled.reason],
      compared: besideOthers(shared),
      notCompared: ownAmongOthers(shared),
      doubts: shared.share === undefined ? [WITHOUT_OTHERS] : [],
    };
  },
});

const WITHOUT_OTHERS = "There were no other organisations' documents to compare the wording with.";

/** What each reason rests on, the telling indicators first. */
const RESTS_ON: Readonly<Record<Reason, readonly string[]>> = {
  "of-here": ["COO-8", "COO-1"],
  "no-diagnosis": ["COO-5", "COO-1"],
  "some-facts": ["COO-5", "COO-8", "COO-1"],
  "scene-setting": ["COO-2", "COO-5", "COO-8", "COO-1"],
  swappable: ["COO-5", "COO-8", "COO-1"],
  generic: ["COO-3", "COO-8", "COO-1"],
  shared: ["COO-4", "COO-8", "COO-1"],
  "few-and-swappable": ["COO-5", "COO-8", "COO-1"],
  "mostly-generic": ["COO-3", "COO-8", "COO-1"],
  "mostly-shared": ["COO-4", "COO-8", "COO-1"],
  "too-short": ["COO-5", "COO-8", "COO-1"],
};

interface Deciding {
  readonly given: Given;
  readonly facts: LocalFacts;
  readonly reach: Reach;
  readonly swaps: Swappable;
  readonly generic: IndicatorResult;
  readonly beside: IndicatorResult;
  readonly shared: Shared;
  readonly diagnosis: IndicatorResult;
}

/** The rubric's scale with the starting value of its section (h) for COO-2. COO-6 and COO-7 wait for a person. */
function scale({ given, facts, reach, swaps, generic, beside, shared, diagnosis }: Deciding): Scaled {
  if ((shared.share ?? 0) > SHARED_STRONG) return { strength: 3, reason: "mostly-shared", fix: "say-what-differs" };
  if ((generic.measure?.value ?? 0) > GENERIC_STRONG) return { strength: 3, reason: "mostly-generic", fix: "add-fact" };
  if (ownVoice(given).length < FEWEST_STATEMENTS)
    return { strength: "cannot-tell", reason: "too-short", fix: "add-fact" };
  const swapped = swaps.share ?? 0;
  if (facts.amount === "few" && swapped > SWAPPABLE_STRONG)
    return { strength: 3, reason: "few-and-swappable", fix: "add-fact" };
  const reached = reach.chapters === 0 ? undefined : reach.reached / reach.chapters;
  if (beside.state === "met") return { strength: 2, reason: "shared", fix: "say-what-differs" };
  if (swapped > SWAPPABLE_PARTIAL) return { strength: 2, reason: "swappable", fix: "add-fact" };
  if (generic.state === "met") return { strength: 2, reason: "generic", fix: "add-fact" };
  if (reached !== undefined && reached < REACH_LITTLE) return { strength: 2, reason: "scene-setting", fix: "add-fact" };
  if (facts.amount === "plenty" && reached !== undefined && reached >= REACH_MOST)
    return isFound(diagnosis)
      ? { strength: 0, reason: "of-here" }
      : { strength: 1, reason: "no-diagnosis", fix: "say-why-here" };
  return { strength: 1, reason: "some-facts", fix: "add-fact" };
}

/** A fix quotes at most this many characters. */
const LONGEST_QUOTED = 200;

/** What is said of the promises beside the facts; nothing where there are no promises. */
function alsoSwappable({ all, count }: Swappable): string {
  if (all === 0) return "";
  return `, and ${count === 0 ? "none" : count} of ${counted(all, "single promise")} could stand in another organisation's strategy`;
}

/** The document's own words that the fixes are filled with. */
function wordsForFix(
  { chapters }: Given,
  { reach, swaps, shared: { wording } }: { readonly reach: Reach; readonly swaps: Swappable; readonly shared: Shared },
) {
  const { gap } = reach;
  // The example stands in the chapter that is named, if any of its promises could stand elsewhere.
  const there = swaps.promises.filter(({ section }) => gap && chapterOf(chapters, section)?.index === gap.chapter);
  const promise = short(there) ?? short(swaps.promises) ?? gap?.promise;
  const passage = wording.passages[0];
  const other = passage?.elsewhere[0]?.document;
  return {
    theme: gap && gap.heading !== "" ? `“${gap.heading}”` : "each theme",
    promise: promise ? `“${quoteOf(promise)}”` : "[promise]",
    passage: passage ? `“${quoteOf(passage.statement)}”` : "[passage]",
    elsewhere: other ? `“${other.title ?? other.name}”` : "[the other document]",
  };
}

function short(listed: readonly LabelledStatement[]): LabelledStatement | undefined {
  const whole = wholeStatementsFirst(listed);
  // The cells of a row make no sentence of a fix.
  const promises = [...whole.filter(({ form }) => form !== "table-row"), ...whole];
  return promises.find((promise) => quoteOf(promise).length <= LONGEST_QUOTED) ?? promises[0];
}
