import type { NamedPlan } from "../extract/facts/named-plans.js";
import { type Chapter, chapterOf } from "../extract/structure/chapters.js";
import type { Section } from "../extract/structure/sections.js";
import type { Commitment } from "../model/commitment.js";
import type { Passage } from "../model/finding.js";
import type { LabelledStatement, SectionRole } from "../model/statement.js";
import { countWords } from "../text/words.js";
import { passagesOf, type SpeakingPassage } from "./goal-passages.js";
import { isWork, saysMore, shows } from "./goal-work.js";
import type { OtherDocument } from "./other-document.js";
import { plainName } from "./other-words.js";
import type { PlanGoal } from "./plan-goal.js";
import { type KnownGoal, knownGoals } from "./plan-goal-words.js";
import { planGoals } from "./plan-goals.js";

/**
 * What the strategy does with a goal of the plan: leaves it out, names it with no work tied to it, ties work to it, or says
 * something that may be for it, which a person has to see.
 */
export type GoalStanding = "absent" | "siloed" | "embedded" | "doubtful";

/** A goal of the plan beside the passage that speaks of it. */
export interface GoalBeside {
  readonly goal: PlanGoal;
  readonly standing: GoalStanding;
  /** Embedded: the promise or change tied to it. */
  readonly work?: LabelledStatement;
  /** Siloed: the statement or the heading that names it. Doubtful: the one that may. */
  readonly naming?: LabelledStatement | Passage;
  /** Absent: what came nearest, if anything did. */
  readonly nearest?: LabelledStatement | Passage;
  /** What was looked for beside the goal's own words: "planned care", "shorter waits". */
  readonly lookedFor: readonly string[];
}

/** A plan held beside the strategy, both ways round. */
export interface PlanBeside {
  /** Every goal found in the plan, in its order. */
  readonly goals: readonly GoalBeside[];
  /** Ids of the strategy's statements in a passage that speaks of a goal. */
  readonly serving: ReadonlySet<number>;
  /** Distinct headline promises that were not seen to serve any goal. */
  readonly orphanPromises: readonly Commitment[];
  /** Chapters in which something is promised and nothing was seen to speak of any goal. */
  readonly orphanChapters: readonly Chapter[];
  /** How many chapters promise something. */
  readonly chapters: number;
}

/** The strategy, as far as the comparison needs it. */
export interface Strategy {
  readonly organisation?: string;
  readonly sections: readonly Section[];
  readonly headings: readonly Passage[];
  readonly chapters: readonly Chapter[];
  readonly statements: readonly LabelledStatement[];
  readonly commitments: readonly Commitment[];
  /** The plans that it names. */
  readonly plans: readonly NamedPlan[];
}

/** Parts in which nothing is said of the organisation's own goals. */
const LEFT_OUT: ReadonlySet<SectionRole> = new Set(["references", "glossary"]);

/**
 * Holds a plan beside the strategy: for each goal whether the strategy speaks of it, and ties work to it in the same passage;
 * and what of the strategy serves no goal. It goes by the goal's own words, its code, and by the other words of two lexicons: what
 * is absent was not found in them, which does not prove that it is not there.
 */
export function planBeside(strategy: Strategy, plan: OtherDocument): PlanBeside {
  const statements = strategy.statements.filter(({ role, voice }) => voice !== "quoted" && !LEFT_OUT.has(role));
  const known = knownGoals(planGoals(plan), statements, `${strategy.organisation ?? ""} ${plan.organisation ?? ""}`);
  const searched = { ...strategy, statements, besidePlan: sectionsNamingPlan(strategy, plan) };
  const serving = new Set<number>();
  const goals = known.map((one) => {
    const passages = passagesOf(one, searched);
    for (const { bearing, isPassing, statements: own } of passages)
      if (bearing === "about" && !isPassing) for (const { id } of own) serving.add(id);
    return besideOf(one, passages);
  });
  const promised = strategy.commitments.filter(({ duplicateOf }) => duplicateOf === null);
  const orphanPromises = promised.filter(({ headline, statement }) => headline && !serving.has(statement));
  const promising = strategy.chapters.filter(({ from, to }) =>
    promised.some((one) => isWithin(strategy, one.statement, from, to)),
  );
  const served = new Set(
    [...serving].map((id) => chapterOf(strategy.chapters, strategy.statements[id]?.section ?? -1)?.index),
  );
  return {
    goals,
    serving,
    orphanPromises: goals.length === 0 ? [] : orphanPromises,
    orphanChapters: goals.length === 0 ? [] : promising.filter(({ index }) => !served.has(index)),
    chapters: promising.length,
  };
}

function isWithin({ statements }: Strategy, id: number, from: number, to: number): boolean {
  const section = statements[id]?.section ?? -1;
  return from <= section && section < to;
}

/** Where "priority 2" can mean the plan's: the sections that name it. */
function sectionsNamingPlan({ plans, statements }: Strategy, plan: OtherDocument): ReadonlySet<number> {
  const title = plan.title?.toLowerCase() ?? "";
  const named = plans.filter(
    ({ owner, name, called }) =>
      owner === "own" || [name, called ?? name].some((one) => title.includes(one.toLowerCase())),
  );
  return new Set(named.flatMap((one) => one.statements).flatMap((id) => statements[id]?.section ?? []));
}

/**
 * The best passage: work that speaks of the goal itself, then work below or beside words that name it, then those words alone,
 * then what may be for it or only names its field.
 */
function besideOf({ goal, parts }: KnownGoal, passages: readonly SpeakingPassage[]): GoalBeside {
  const looked = { goal, lookedFor: namesOf(parts) };
  const about = passages.filter(({ bearing, isPassing }) => bearing === "about" && !isPassing);
  const own = bestWork(about.filter(({ naming }) => "labels" in naming && saysMore(naming, goal.text)));
  if (own) return { ...looked, standing: "embedded", work: own };
  const beside = mostTelling(about)
    .flatMap(({ naming, statements }) => statements.filter((one) => one !== naming && isWork(one)))
    .at(0);
  if (beside) return { ...looked, standing: "embedded", work: beside };
  const [named] = mostTelling(about);
  if (named) return { ...looked, standing: "siloed", naming: named.naming };
  const perhaps = passages.filter(({ bearing }) => bearing !== "near");
  const maybe = bestWork(perhaps) ?? mostTelling(perhaps.filter(isSentence))[0]?.naming;
  if (maybe) return { ...looked, standing: "doubtful", naming: maybe };
  const [nearest] = mostTelling(passages);
  return { ...looked, standing: "absent", ...(nearest ? { nearest: nearest.naming } : {}) };
}

/** Fewer words are a label in a figure or a list, about which nothing can be asked. */
const FEWEST_WORDS = 5;

function isSentence({ naming }: SpeakingPassage): boolean {
  return countWords("quote" in naming ? naming.quote : naming.text) >= FEWEST_WORDS;
}

function bestWork(passages: readonly SpeakingPassage[]): LabelledStatement | undefined {
  return mostTelling(passages).flatMap(({ naming }) => ("labels" in naming && isWork(naming) ? [naming] : []))[0];
}

function namesOf(parts: KnownGoal["parts"]): string[] {
  const names = parts.flatMap(({ sense }) => (sense ? [...sense.subjects, ...sense.aims] : []));
  return [...new Set(names)].map(plainName);
}

/** Those that tell most first; of equals the first in the document. */
function mostTelling(passages: readonly SpeakingPassage[]): SpeakingPassage[] {
  const worth = ({ naming, telling }: SpeakingPassage) => telling + ("labels" in naming ? shows(naming) : 0);
  return [...passages].sort((a, b) => worth(b) - worth(a));
}
