import { countWords } from "../../text/words.js";
import type { Extracts } from "../extracts.js";
import { promiseToStartFrom } from "../promise-to-start-from.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { repeatedAim } from "./aim.js";
import { leadingVoice } from "./leading-voice.js";
import { ownersBeyondIt } from "./owners.js";
import { helpToAdopt, howShared, othersPart } from "./parts.js";
import { readable } from "./readable.js";
import { shortWayIn } from "./way-in.js";

/** Indicators beside readability that make the sign partial (rubric 4, scale). */
const SEVERAL = 3;

const REASONS = [
  "nothing",
  "readable-only",
  "some",
  "some-unreadable",
  "some-unmeasured",
  "partial",
  "strong-to-confirm",
] as const;
type Reason = (typeof REASONS)[number];

export const mainstream = defineSign({
  id: "mainstream",
  kind: "good",
  needs: ["document", "sections", "headings", "statements", "commitments"],
  reasons: REASONS,
  indicators: ["MAI-1", "MAI-2", "MAI-3", "MAI-4", "MAI-5", "MAI-6", "MAI-7", "MAI-8"],

  examine(given, lexicon) {
    const indicators = [
      readable(given),
      shortWayIn(given, lexicon),
      repeatedAim(given, lexicon),
      leadingVoice(given, lexicon),
      ownersBeyondIt(given, lexicon),
      othersPart(given, lexicon),
      howShared(given, lexicon),
      helpToAdopt(given, lexicon),
    ] as const;
    const [clear, ...others] = indicators;
    const met = others.filter(isCounted);
    const toConfirm = others.filter((one) => one.asks && !isCounted(one) && one.state === "unknown");
    const scaled = scale(clear, others);
    return {
      ...scaled,
      values: {
        ...clear.values,
        found: listed(met) || "nothing yet that counts without your word",
        confirm: toConfirm.length > 0 ? ` To be confirmed by you: ${listed(toConfirm)}.` : "",
        promise: promiseToStartFrom(given),
        longSentence: longestSentence(given),
        written: scaled.strength >= 2 ? "is" : "is not",
      },
      indicators,
      restsOn: [...met, ...toConfirm].map(({ id }) => id),
      doubts: clear.state === "unknown" ? ["There are too few sentences to measure how readable it is."] : [],
    };
  },
});

/** Met; and that owners of two roles outside IT were found counts though no passage shows by itself that they answer for something. */
function isCounted({ id, state, asks }: IndicatorResult): boolean {
  return state === "met" || (id === "MAI-5" && asks === true);
}

/** What each indicator found, in a few words, for the reason. */
const FOUND: Readonly<Record<string, string>> = {
  "MAI-2": "a short way in",
  "MAI-3": "an aim that people could repeat",
  "MAI-4": "a leader outside IT who promises something",
  "MAI-5": "owners outside IT",
  "MAI-6": "what other teams will do",
  "MAI-7": "how it will be shared",
  "MAI-8": "help to take it up",
};

function listed(indicators: readonly IndicatorResult[]): string {
  return indicators.map(({ id }) => FOUND[id] ?? "").join("; ");
}

/**
 * The rubric's scale. MAI-6 to MAI-8 are for people to confirm: they keep the sign from being absent, and beyond that are
 * counted only by whoever confirms them.
 */
function scale(
  clear: IndicatorResult,
  others: readonly IndicatorResult[],
): Pick<Conclusion<Reason>, "reason" | "fix"> & { strength: 0 | 1 | 2 | 3 } {
  const isMet = (id: string) => others.some((one) => one.id === id && isCounted(one));
  const isFound = (id: string) => others.some((one) => one.id === id && (one.state === "met" || one.asks === true));
  const met = others.filter(isCounted).length;
  if (
    clear.state === "met" &&
    isMet("MAI-2") &&
    isMet("MAI-5") &&
    met >= SEVERAL &&
    (isFound("MAI-6") || isFound("MAI-7"))
  )
    return { strength: 2, reason: "strong-to-confirm", fix: "share" };
  if (clear.state === "met" && met >= SEVERAL)
    return { strength: 2, reason: "partial", fix: isMet("MAI-5") ? "share" : "one-page" };
  const anything = others.some(({ id }) => isFound(id));
  if (!anything)
    return clear.state === "met"
      ? { strength: 1, reason: "readable-only", fix: "one-page" }
      : { strength: 0, reason: "nothing", fix: "one-page" };
  return clear.state === "met"
    ? { strength: 1, reason: "some", fix: "one-page" }
    : clear.state === "unknown"
      ? { strength: 1, reason: "some-unmeasured", fix: "one-page" }
      : { strength: 1, reason: "some-unreadable", fix: "shorten" };
}

/** The longest sentence of the document's own that is no longer than people can bear to read in a fix. */
function longestSentence({ statements }: Pick<Extracts, "statements">): string {
  const sentences = statements.filter(
    ({ form, voice, text }) => form === "sentence" && voice === "own" && countWords(text) <= BEARABLE,
  );
  const longest = sentences.reduce<string>(
    (longer, { text }) => (countWords(text) > countWords(longer) ? text : longer),
    "",
  );
  return longest === "" ? "[sentence]" : `“${longest}”`;
}

/** A sentence of more words than this is mostly a list that was read as one. */
const BEARABLE = 45;
