import { distinctCommitments, isComplete } from "../../extract/commitments/complete.js";
import { bareAction } from "../../extract/statements/bare-action.js";
import type { Commitment } from "../../model/commitment.js";
import { countWords } from "../../text/words.js";
import { counted } from "../evidence.js";
import { vaguestFirst } from "../promise-order.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { FEWEST_FOR_SHARE, type Given } from "./given.js";
import { completeHeadlines, type Headlines, headlinesOf, MOST, meansNamed } from "./headlines.js";
import { datedPlan, judgeableMeasures, MEASURES } from "./plan.js";
import { slotTable } from "./slots.js";
import { EMPTY, unfalsifiable } from "./unfalsifiable.js";
import { weakForce } from "./weak-force.js";

/** Shares of complete headline promises that, with {@link MOST}, divide the scale (rubric 10). */
const HARDLY = 0.15;
const SOME = 0.4;
/** With fewer measures the strength is "partial" whatever the share. */
const MEASURES_LEAST = 2;
/** Fewer promises than this and the document, unless short, promises hardly anything. */
const FEWEST_PROMISES = 5;

const REASONS = [
  "complete",
  "mostly-complete",
  "some-complete",
  "few-measures",
  "dated-steps",
  "hardly-complete",
  "empty",
  "hardly-any-promises",
  "too-short",
  "delegated",
] as const;
type Reason = (typeof REASONS)[number];

export const vague = defineSign({
  id: "vague",
  kind: "warning",
  needs: ["document", "statements", "commitments", "linked"],
  reasons: REASONS,
  indicators: ["VAG-1", "VAG-2", "VAG-3", "VAG-4", "VAG-5", "VAG-6", "VAG-7"],

  examine(given, lexicon) {
    const distinct = distinctCommitments(given.commitments);
    const headlines = headlinesOf(distinct);
    const complete = completeHeadlines(given, headlines);
    const slots = slotTable(distinct);
    const measures = judgeableMeasures(given, distinct);
    const plan = datedPlan(given, distinct);
    const empty = unfalsifiable(given, distinct, lexicon);
    const weak = weakForce(given, distinct, lexicon);
    const means = meansNamed(given, headlines);
    const scaled = scale(given, distinct, { complete, measures, plan, empty });
    return {
      ...scaled,
      values: {
        ...complete.values,
        ...measures.values,
        ...plan.values,
        ...empty.values,
        all: distinct.length,
        promised: distinct.length === 0 ? "no promise" : `only ${counted(distinct.length, "promise")}`,
        words: counted(given.document.words, "word"),
        ...toRewrite(given, headlines),
      },
      indicators: [complete, slots, measures, plan, empty, weak, means],
      restsOn: RESTS_ON[scaled.reason] ?? ["VAG-1"],
      judged: headlines.all.length,
      doubts: headlines.told ? [] : ["Headline promises could not be told apart, so all promises were judged."],
    };
  },
});

/** Where the strength rests on more, or on something else, than on how complete the headline promises are. */
const RESTS_ON: Partial<Record<Reason, readonly string[]>> = {
  complete: ["VAG-1", "VAG-3", "VAG-4"],
  "few-measures": ["VAG-1", "VAG-3"],
  empty: ["VAG-5", "VAG-1"],
  delegated: ["VAG-4", "VAG-1"],
  "dated-steps": ["VAG-1", "VAG-4"],
};
interface Deciding {
  readonly complete: IndicatorResult;
  readonly measures: IndicatorResult;
  readonly plan: IndicatorResult;
  readonly empty: IndicatorResult;
}

/**
 * The rubric's scale, with "complete" as its section (h) has it and one step down when a plan is named; from 3 also when the document
 * is that plan itself, with dated steps of its own (VAG-4).
 */
function scale(
  given: Given,
  distinct: readonly Commitment[],
  { complete, measures, plan, empty }: Deciding,
): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  if (distinct.length < FEWEST_PROMISES) {
    return given.document.size === "S"
      ? { strength: "cannot-tell", reason: "too-short", fix: "write-promises" }
      : { strength: 3, reason: "hardly-any-promises", fix: "write-promises" };
  }
  const share = complete.measure?.value ?? 0;
  const judged = measures.measure?.value ?? 0;
  if (distinct.length >= FEWEST_FOR_SHARE && (empty.measure?.value ?? 0) >= EMPTY)
    return { strength: 3, reason: "empty", fix: "rewrite" };
  if (share >= MOST && judged >= MEASURES && plan.state === "met") return { strength: 0, reason: "complete" };
  if (share >= SOME) {
    return judged < MEASURES_LEAST && !plan.delegated
      ? { strength: 2, reason: "few-measures", fix: "rewrite" }
      : { strength: 1, reason: "mostly-complete", fix: "add-date" };
  }
  if (share >= HARDLY)
    return plan.delegated
      ? { strength: 1, reason: "delegated", fix: "show-plan" }
      : { strength: 2, reason: "some-complete", fix: "add-date" };
  if (plan.delegated) return { strength: 2, reason: "delegated", fix: "show-plan" };
  return plan.state === "met"
    ? { strength: 2, reason: "dated-steps", fix: "add-date" }
    : { strength: 3, reason: "hardly-complete", fix: "rewrite" };
}

/** A fix quotes at most this many characters: more is a paragraph whose ends were lost, and cannot be rewritten in one line. */
const LONGEST_QUOTED = 200;

/** The promise that the fix starts with: the headline promise that is plainest to see as not complete, if it is short enough to quote. */
function toRewrite(given: Given, { all }: Headlines): { quote: string; what: string } {
  const lacking = vaguestFirst(
    given,
    all.filter((commitment) => !isComplete(commitment)),
  );
  const short = lacking.filter(({ quote }) => quote.length <= LONGEST_QUOTED);
  const first = short.find(givesAction) ?? short[0] ?? lacking[0] ?? all[0];
  return { quote: first?.quote ?? "", what: first ? toBeDone(first) : "[do what exactly]" };
}

/** Whether its *what* goes after "will": a verb and its object. A state ("Services are trusted") or a thing ("equal access for all") is none, and its verb is the author's to find. */
function givesAction({ what, quote }: Commitment): boolean {
  if (what === null || STATE.test(what.quote) || countWords(what.quote) < FEWEST_WORDS) return false;
  const before = quote.slice(0, Math.max(0, quote.indexOf(what.quote)));
  return AUXILIARY.test(before) || (bareAction(what.quote) && !NOUN_OF_ACTION.test(what.quote));
}

/** What goes after "will"; of what is no action a blank for the verb, with the words that it is about. */
function toBeDone(promise: Commitment): string {
  const words = (promise.what?.quote ?? "").replace(/^\p{Lu}(?=\p{Ll})/u, (capital) => capital.toLowerCase());
  if (givesAction(promise)) return words;
  return words === "" || words.length > LONGEST_ABOUT || STATE.test(words)
    ? "[do what exactly]"
    : `[do what exactly] for ‘${words}’`;
}

/** Longer words, in characters, are a sentence of their own. */
const LONGEST_ABOUT = 80;
/** A verb without its object ("improve") says nothing of what it is about. */
const FEWEST_WORDS = 2;
/** Directly before a verb: "will ", "to ", "will also ". */
const AUXILIARY = /\b(?:will|shall|must|to)\s(?:also\s|then\s|\p{L}+ly\s)?$/iu;
/** "Establishment of …", "Launching …": an action told as a thing. */
const NOUN_OF_ACTION = /^(?!bring\b)\p{L}+(?:ing\b|(?:ment|tion|sion|al|ance)\s(?:of|for)\b)/iu;
const STATE = /^(?:[\p{L}’'-]+\s){0,6}?(?:is|are|was|were|has|have|will|can|must|should)\b/iu;
