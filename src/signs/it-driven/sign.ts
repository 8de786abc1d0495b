import type { LabelledStatement } from "../../model/statement.js";
import { counted, isFound, quoteOf } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { technologyHeadings } from "./headings.js";
import { noHumanChange } from "./human-change.js";
import { type Leaders, leadersOf, onlyIt } from "./leaders.js";
import { systemMeasures, type Targets, targetsOf } from "./measures.js";
import { productBeforeProblem } from "./product-first.js";
import { resultFirst } from "./result-first.js";
import {
  FEW,
  FEWEST_FOR_SHARE,
  MANY,
  MOST,
  type TechnologyPromises,
  technologyOnly,
  technologyPromises,
} from "./technology-promises.js";

/** This many of ITD-2 to ITD-6 make the warning partial, and strong beside a large share (rubric 7, scale). */
const SEVERAL = 2;

const REASONS = [
  "people-first",
  "no-other-leader",
  "no-human-measure",
  "some-technology",
  "one-mark",
  "share-alone",
  "several-marks",
  "mostly-technology",
  "few-promises-marks",
  "few-promises",
] as const;
type Reason = (typeof REASONS)[number];
type Scaled = Pick<Conclusion<Reason>, "strength" | "reason" | "fix">;

export const itDriven = defineSign({
  id: "it-driven",
  kind: "warning",
  ofTechnology: true,
  needs: ["document", "sections", "chapters", "statements", "commitments"],
  reasons: REASONS,
  indicators: ["ITD-1", "ITD-2", "ITD-3", "ITD-4", "ITD-5", "ITD-6", "ITD-7"],

  examine(given, lexicon) {
    const promises = technologyPromises(given, lexicon);
    const leaders = leadersOf(given, lexicon);
    const targets = targetsOf(given, lexicon);
    const share = technologyOnly(given, promises);
    const marks = [
      technologyHeadings(given, lexicon),
      onlyIt(leaders),
      systemMeasures(targets),
      productBeforeProblem(given, lexicon),
      noHumanChange(given, promises, lexicon),
    ];
    const results = resultFirst(given, lexicon);
    // A product in an aim counts also where it is only put to the reader; that nobody is named who leads is no mark.
    const found = marks.filter((one) => one.state === "met" || (one.id === "ITD-5" && isFound(one)));
    const values = {
      ...share.values,
      resultsFirst: counted(results.measure?.value ?? 0, "place"),
      marks: found.map(({ id }) => MARKS[id] ?? "").join("; "),
      line: lineToTurn(given, promises),
    };
    return {
      ...scale({ promises, found, leaders, targets }),
      values,
      indicators: [share, ...marks, results],
      restsOn: ["ITD-1", ...found.map(({ id }) => id), "ITD-7"],
      doubts: promises.all.length > 0 && promises.all.length < FEWEST_FOR_SHARE ? ["There are few promises."] : [],
    };
  },
});

/** What was found, in a few words, for the reason. */
const MARKS: Readonly<Record<string, string>> = {
  "ITD-2": "most headings name technology",
  "ITD-3": "only IT is seen to answer for it",
  "ITD-4": "most measures are about systems",
  "ITD-5": "an aim names technology and no problem",
  "ITD-6": "nothing is promised about how people will work",
};

interface Deciding {
  readonly promises: TechnologyPromises;
  readonly found: readonly IndicatorResult[];
  readonly leaders: Leaders;
  readonly targets: Targets;
}

/** The rubric's scale, with its section (h): a share alone never makes the warning partial. */
function scale({ promises: { alone, all }, found, leaders, targets }: Deciding): Scaled {
  const marks = found.length;
  if (all.length < FEWEST_FOR_SHARE) return withoutShare(marks, all.length);
  const share = alone.length / all.length;
  if (share > MOST && marks >= SEVERAL) return { strength: 3, reason: "mostly-technology", fix: "turn-round" };
  if (marks >= SEVERAL || (share > MANY && marks > 0))
    return { strength: 2, reason: "several-marks", fix: "turn-round" };
  if (share > MANY) return { strength: 1, reason: "share-alone", fix: "turn-round" };
  if (marks === 1)
    return { strength: 1, reason: "one-mark", fix: leaders.visible.length > 0 ? "turn-round" : "name-owner" };
  if (share >= FEW) return { strength: 1, reason: "some-technology", fix: "turn-round" };
  if (leaders.visible.length === 0) return { strength: 1, reason: "no-other-leader", fix: "name-owner" };
  if (targets.others.length === 0) return { strength: 1, reason: "no-human-measure", fix: "human-measure" };
  return { strength: 0, reason: "people-first" };
}

/** With fewer than ten promises the share cannot be told; the other marks still can. */
function withoutShare(marks: number, all: number): Scaled {
  const fix = all > 0 ? "turn-round" : "write-promises";
  if (marks === 0) return { strength: "cannot-tell", reason: "few-promises", fix };
  return { strength: marks >= SEVERAL ? 2 : 1, reason: "few-promises-marks", fix };
}

/** The promise that the fix starts with: the first headline promise of technology alone. */
function lineToTurn({ commitments }: Pick<Extracts, "commitments">, { alone, all }: TechnologyPromises): string {
  const headline = new Set(commitments.filter((one) => one.headline).map(({ statement }) => statement));
  const line: LabelledStatement | undefined = alone.find(({ id }) => headline.has(id)) ?? alone[0] ?? all[0]?.statement;
  return line ? `“${quoteOf(line)}”` : "[promise]";
}
