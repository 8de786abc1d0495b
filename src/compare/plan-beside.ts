import type { NamedPlan } from "../extract/facts/named-plans.js";
import { type Chapter, chapterOf } from "../extract/structure/chapters.js";
import type { Section } from "../extract/structure/sections.js";
import { mentionsTechnology } from "../extract/technology/technology.js";
import type { Commitment } from "../model/commitment.js";
import type { Passage } from "../model/finding.js";
import type { LabelledStatement, SectionRole } from "../model/statement.js";
import { lexiconBeside } from "../text/load-lexicon-file.js";
import { contentWords } from "../text/words.js";
import type { OtherDocument } from "./other-document.js";
import type { PlanGoal } from "./plan-goal.js";
import { givesCode, type KnownGoal, knownGoals, type Speaks, speaksOf } from "./plan-goal-words.js";
import { planGoals } from "./plan-goals.js";

const lexicon = lexiconBeside(import.meta.url, "plan-goals.yaml");

/** What the strategy does with a goal of the plan: leaves it out, names it with no work tied to it, or ties work to it. */
export type GoalStanding = "absent" | "siloed" | "embedded";

/** A goal of the plan beside the passage that speaks of it. */
export interface GoalBeside {
  readonly goal: PlanGoal;
  readonly standing: GoalStanding;
  /** Embedded: the promise or change tied to it. */
  readonly work?: LabelledStatement;
  /** Siloed: the statement or the heading that names it. */
  readonly naming?: LabelledStatement | Passage;
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

/** How many statements after one that names a goal belong to its passage. */
const REACH = 2;
/** Parts in which nothing is said of the organisation's own goals. */
const LEFT_OUT: ReadonlySet<SectionRole> = new Set(["references", "glossary"]);

/**
 * Holds a plan beside the strategy: for each goal whether the strategy speaks of it, and ties work to it in the same passage;
 * and what of the strategy serves no goal. It goes by words, codes and names, so that a goal told in other words is missed:
 * what is absent was not found, which does not prove that it is not there.
 */
export function planBeside(strategy: Strategy, plan: OtherDocument): PlanBeside {
  const statements = strategy.statements.filter(({ role, voice }) => voice !== "quoted" && !LEFT_OUT.has(role));
  const known = knownGoals(planGoals(plan), statements, `${strategy.organisation ?? ""} ${plan.organisation ?? ""}`);
  const reader = { ...strategy, statements, besidePlan: sectionsNamingPlan(strategy, plan) };
  const serving = new Set<number>();
  const goals = known.map((one) => {
    const passages = passagesOf(one, reader);
    for (const { statements: own } of passages) for (const { id } of own) serving.add(id);
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

interface Reader extends Strategy {
  /** Sections in which the plan is named. */
  readonly besidePlan: ReadonlySet<number>;
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

/** A statement or a heading that speaks of a goal, and what stands with it. */
interface SpeakingPassage {
  readonly naming: LabelledStatement | Passage;
  readonly speaks: Exclude<Speaks, "no">;
  /** The statement that speaks, if one does; then all below the heading, or those next to the statement and those of the list it introduces. */
  readonly statements: readonly LabelledStatement[];
}

function passagesOf(known: KnownGoal, reader: Reader): SpeakingPassage[] {
  const { sections, headings, statements, besidePlan } = reader;
  const headed = new Map<number, Speaks>();
  for (const { index, heading } of sections) if (heading !== "") headed.set(index, speaksOf(heading, known));
  const passages: SpeakingPassage[] = [];
  const opened = new Set<number>();
  statements.forEach((statement, at) => {
    const { section, text, voice } = statement;
    const inHeading = headed.get(section) ?? "no";
    const heading = headings[section];
    if (heading && inHeading !== "no" && !opened.has(section)) {
      opened.add(section);
      const below = statements.filter((one) => one.section === section);
      passages.push({ naming: heading, speaks: inHeading, statements: below });
    }
    const isCoded = givesCode(text, known.goal.code, besidePlan.has(section));
    const speaks = isCoded ? "name" : speaksOf(text, known);
    if (speaks === "no" || voice === "other-body") return;
    const next = statements
      .slice(at + 1, at + 1 + REACH)
      .filter((one) => one.section === section && one.block === statement.block);
    const listed = statements.filter(
      ({ leadIns }) => leadIns[0]?.block === statement.block && leadIns[0].kind !== "heading",
    );
    passages.push({
      naming: statement,
      speaks,
      statements: speaks === "name" ? [statement, ...next, ...listed] : [statement],
    });
  });
  return passages;
}

/** The best passage: work that speaks of the goal itself, then work under a passage that names it, then the passage alone. */
function besideOf({ goal }: KnownGoal, passages: readonly SpeakingPassage[]): GoalBeside {
  const ordered = [...passages].sort((a, b) => Number(b.speaks === "name") - Number(a.speaks === "name"));
  const speaking = ordered.flatMap(({ naming }) => ("labels" in naming ? [naming] : []));
  const own = speaking.find((naming) => isWork(naming) && saysMore(naming, goal));
  const beside = () =>
    ordered.flatMap(({ naming, statements }) => statements.filter((one) => one !== naming && isWork(one)))[0];
  const work = own ?? beside();
  if (work) return { goal, standing: "embedded", work };
  const [first] = ordered;
  return first ? { goal, standing: "siloed", naming: first.naming } : { goal, standing: "absent" };
}

/** A goal that is only told again has no work tied to it, though it sounds like a promise. */
function saysMore({ text }: LabelledStatement, goal: PlanGoal): boolean {
  const its = new Set(contentWords(goal.text));
  return contentWords(text).filter((word) => !its.has(word)).length >= MORE_WORDS;
}

/** Content words that tell of the work beside those of the goal. */
const MORE_WORDS = 3;

/** Parts that tell what was done. */
const DONE: ReadonlySet<SectionRole> = new Set(["case-study", "progress"]);

/** A promise, or technology with what it changes, in the document's own voice. */
function isWork({ labels, text, voice, role, grammar }: LabelledStatement): boolean {
  if (voice !== "own" || DONE.has(role) || labels.has("PROGRESS") || labels.has("CANDOUR")) return false;
  if (labels.has("COMMITMENT")) return true;
  return grammar.tense !== "past" && !grammar.negated && mentionsTechnology(text) && lexicon.test("changes", text);
}
