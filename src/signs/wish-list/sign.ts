import { distinctCommitments } from "../../extract/commitments/complete.js";
import { themesOf } from "../../extract/structure/themes.js";
import { counted, isFound, quoteOf } from "../evidence.js";
import { type Conclusion, defineSign } from "../sign.js";
import { isWholeStatement } from "../whole-first.js";
import { everythingForEveryone, limitsOwned, noMeans, nothingGivenUp } from "./limits.js";
import { bareLists, datedOrOwned, FEWEST_FOR_SHARE, flatness, howMany, manyHeadlines } from "./number.js";
import { countOf, type Promised, promisesIn } from "./promises.js";

/** More promises than this, most of them bare, are a strong wish list (rubric h, starting values). */
const VERY_MANY = 85;
/** Share of promises with a date or an owner from which the list is more than a wish (rubric h, starting values). */
const ANSWERED = 0.3;
/** Up to so many promises, or so many that are not flat, an organisation that owns its limits may carry (rubric 12, scale). */
const FEW = 25;
const SOME = 50;
const HARDLY_FLAT = 0.4;
/** A measured value as near to a border as this may fall on either side (rubric 0, confidence). */
const NEAR = 0.1;

const REASONS = ["no-promises", "very-many", "within-limits", "few", "answered", "unanswered"] as const;
type Reason = (typeof REASONS)[number];

export const wishList = defineSign({
  id: "wish-list",
  kind: "warning",
  needs: ["document", "sections", "chapters", "statements", "commitments"],
  reasons: REASONS,
  indicators: ["WIS-1", "WIS-2", "WIS-3", "WIS-4", "WIS-5", "WIS-6", "WIS-7", "WIS-8"],

  examine(given, lexicon) {
    const promises = promisesIn(given, distinctCommitments(given.commitments));
    const themes = themesOf(
      given.sections,
      given.chapters,
      new Set(promises.map(({ statement }) => statement.section)),
    );
    const flat = flatness(promises);
    const givenUp = nothingGivenUp(given);
    const limits = limitsOwned(given, lexicon);
    const answered = datedOrOwned(promises);
    const all = countOf(promises);
    const counts = {
      all,
      listed: promises.length,
      answered: answered.length,
      flat: flat.measure?.value ?? 1,
      limited: isFound(limits) || givenUp.state !== "met",
    };
    const scaled = scale(counts);
    const bad = scaled.strength === 2 || scaled.strength === 3;
    return {
      ...scaled,
      values: {
        all:
          counted(all, "single promise") +
          (promises.some(({ commitments }) => commitments.length > 1) ? " (rows about one action count once)" : ""),
        answered: answeredWords(answered.length, promises.length, all),
        quote: couldWait(promises),
      },
      indicators: [
        howMany(promises),
        flat,
        manyHeadlines(promises, themes),
        noMeans(given, promises),
        everythingForEveryone(given, promises, lexicon),
        givenUp,
        limits,
        bareLists(given),
      ],
      // A promise without rank or year is shown where nothing tells more.
      restsOn: bad ? ["WIS-8", "WIS-5", "WIS-7", "WIS-6", "WIS-2"] : ["WIS-7", "WIS-6", "WIS-8"],
      doubts: doubtsOf(counts),
    };
  },
});

/** "12 of them", or "12 of the 15 passages that make them" where a passage joins several promises. */
function answeredWords(answered: number, listed: number, all: number): string {
  return `${answered} of ${listed === all ? "them" : `the ${counted(listed, "passage")} that make them`}`;
}

interface Counts {
  readonly all: number;
  readonly listed: number;
  readonly answered: number;
  readonly flat: number;
  /** WIS-7, or an exclusion that costs something. */
  readonly limited: boolean;
}

/** The rubric's scale for 0, its section (h) for the rest, in its order: a long list that is answered for is no strong warning. */
function scale({
  all,
  listed,
  answered,
  flat,
  limited,
}: Counts): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  if (listed === 0) return { strength: "cannot-tell", reason: "no-promises" };
  if (limited && (all <= FEW || (all <= SOME && flat < HARDLY_FLAT))) return { strength: 0, reason: "within-limits" };
  if (listed < FEWEST_FOR_SHARE) return { strength: 1, reason: "few", fix: "say-limit" };
  if (answered >= listed * ANSWERED) return { strength: 1, reason: "answered", fix: "say-limit" };
  return all > VERY_MANY
    ? { strength: 3, reason: "very-many", fix: "sort" }
    : { strength: 2, reason: "unanswered", fix: "sort" };
}

function doubtsOf({ all, listed, answered }: Counts): string[] {
  const near = (value: number, border: number) => Math.abs(value - border) <= border * NEAR;
  if (listed < FEWEST_FOR_SHARE) return [];
  if (near(answered / listed, ANSWERED)) {
    return ["The share of promises with a date or an owner is close to a border."];
  }
  return near(all, VERY_MANY) && answered < listed * ANSWERED
    ? ["The number of promises is close to where the warning becomes strong."]
    : [];
}

/** Longer quotes are cut in a wording, in characters. */
const LONGEST_CITED = 160;

/** A promise to ask about first: without date and owner, only intended or explored; of several the last. */
function couldWait(promises: readonly Promised[]): string {
  const bare = promises.filter(({ commitments }) =>
    commitments.every(
      ({ when, who, kind, labels }) => !when && !who && kind === "activity" && !labels.includes("TARGET"),
    ),
  );
  const weak = bare.filter(({ commitments }) => commitments.every(({ force }) => force !== "firm"));
  const whole = (some: readonly Promised[]) => some.filter(({ statement }) => isWholeStatement(statement));
  const last = whole(weak).at(-1) ?? whole(bare).at(-1) ?? bare.at(-1) ?? promises.at(-1);
  const words = last ? quoteOf(last.statement) : "";
  return words.length <= LONGEST_CITED ? words : `${words.slice(0, LONGEST_CITED).replace(/\s+\S*$/, "")} …`;
}
