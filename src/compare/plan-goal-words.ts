import { type GoalCode, goalCodes } from "../extract/structure/goal-codes.js";
import type { LabelledStatement } from "../model/statement.js";
import { lexiconBeside } from "../text/load-lexicon-file.js";
import { contentWords } from "../text/words.js";
import { type GoalSense, senseOf, spokenOf, withoutSense } from "./other-words.js";
import type { PlanGoal } from "./plan-goal.js";

const lexicon = lexiconBeside(import.meta.url, "plan-goals.yaml");

/** How well words speak of a goal: not at all, by some words they share, by all its telling words, or by its whole name or its code. */
export type Speaks = "no" | "some-words" | "words" | "name";

/** A goal with the words by which it is known again. */
export interface KnownGoal {
  readonly goal: PlanGoal;
  /** The whole goal first; then what it joins by "and" or a comma. */
  readonly parts: readonly GoalPart[];
  /** Of a shift ("from paper to screens"): the move, in this direction; the two words alone stand together in any text. */
  readonly move?: RegExp;
}

/** A goal, or what it joins by "and". */
export interface GoalPart {
  /** Its content words without the verbs and the praise that every plan has. */
  readonly words: ReadonlySet<string>;
  /** Those that tell it from other goals, each with its weight: the rarer in the strategy, the more. */
  readonly telling: ReadonlyMap<string, number>;
  /** What it is about, where the lexicons know it: for a goal told in other words. */
  readonly sense: GoalSense | undefined;
  /** Its content words that are not everywhere in the strategy. */
  readonly said: ReadonlySet<string>;
  /** Telling words that no sense holds. */
  readonly left: ReadonlySet<string>;
  /** Whether so much of the strategy is about its subject that more is needed to tell it. */
  readonly isEverywhere: boolean;
}

/** A word in more of the strategy's statements than this, and in at least so many, tells no goal from another. */
const COMMON_SHARE = 0.04;
const COMMON_COUNT = 6;
/** A subject in more of the strategy's statements than this is what the strategy is about. */
const EVERYWHERE = 0.12;
/** Shared words stand this near to each other: a long sentence holds many words by chance. */
const WINDOW = 12;
/** A name stands together: within so many times its own words. */
const NAME_WINDOW = 2;
/** Shared words must hold this share of the weight of all telling ones ... */
const MOST_WEIGHT = 0.6;
/** ... nearly all of it, to be more than a part of the goal ... */
const NEARLY_ALL = 0.85;
/** ... and be so many. */
const FEWEST = 2;

/** The goals with their telling words. @param organisation the name of the body, whose words tell no goal */
export function knownGoals(
  goals: readonly PlanGoal[],
  statements: readonly LabelledStatement[],
  organisation: string,
): KnownGoal[] {
  const counts = new Map<string, number>();
  for (const { text } of statements)
    for (const word of new Set(contentWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(COMMON_COUNT, statements.length * COMMON_SHARE);
  const named = new Set(contentWords(organisation));
  // A word that the strategy never has weighs no more than one that it has once.
  const weightOf = (word: string) => Math.log((statements.length + 1) / (Math.max(1, counts.get(word) ?? 0) + 1)) + 1;
  const isEverywhere = (subject: string) =>
    statements.filter(({ text }) => spokenOf(text).plainly.has(subject)).length > statements.length * EVERYWHERE;
  const partOf = (text: string): GoalPart => {
    const own = blanked(text, "general-words");
    const tellingIn = (some: string) =>
      contentWords(blanked(some, "general-nouns")).filter(
        (word) => /\p{L}/u.test(word) && !named.has(word) && (counts.get(word) ?? 0) <= most,
      );
    const sense = senseOf(text);
    return {
      words: new Set(contentWords(own)),
      said: new Set(contentWords(text).filter((word) => (counts.get(word) ?? 0) <= most)),
      telling: new Map(tellingIn(own).map((word) => [word, weightOf(word)])),
      sense,
      left: new Set(tellingIn(blanked(withoutSense(text), "general-words"))),
      isEverywhere: sense !== undefined && sense.aims.length === 0 && sense.subjects.every(isEverywhere),
    };
  };
  return goals.map((goal) => {
    const halves = twoGoals(goal.text).map(withoutMeans);
    const whole = goal.isMove || halves.length > 1 ? goal.text : withoutMeans(goal.text);
    const joined = goal.isMove ? [] : halves.length > 1 ? halves : whole.split(JOINS);
    const move = goal.isMove ? moveIn(goal.text) : undefined;
    const parts = [whole, ...(joined.length > 1 ? joined : [])].map(partOf);
    // Where the whole is known plainly, a half that is named only broadly ("integrated and …") tells nothing.
    const telling = parts.filter(({ sense }, at) => at === 0 || !parts[0]?.sense?.isPlain || sense?.isPlain !== false);
    return { goal, parts: telling, ...(move ? { move } : {}) };
  });
}

/** "Cut waits for a bed and cut waits at the door": each half has the same verb. */
function twoGoals(text: string): string[] {
  const verb = /^\p{Ll}+(?=\s)/u.exec(text)?.[0];
  return verb === undefined ? [text] : text.split(` and ${verb} `);
}

function withoutMeans(text: string): string {
  const [end = ""] = text.split(MEANS);
  return senseOf(end)?.isPlain ? end : text;
}

/** "Growth through trade": what follows is how. */
const MEANS = /\s(?:through|by|via)\s/u;

function moveIn(goal: string): RegExp | undefined {
  const [, from = "", to = ""] = /^(?:from\s)?([\p{L}\s-]+?)\sto\s(?:the\s)?([\p{L}-]+)[^:]*(?::|$)/iu.exec(goal) ?? [];
  const left = from.split(/\s/).at(-1) ?? "";
  return left !== "" && to !== ""
    ? new RegExp(`(?<!\\p{L})${left}\\p{L}*[^.;:]{0,30}?\\s(?:in)?to(?:wards)?\\s[^.;:]{0,30}?${to}`, "iu")
    : undefined;
}

const JOINS = /\sand\s|[,;]\s/u;

/** The text with the words of a group blanked, but for fixed phrases. */
function blanked(text: string, group: string): string {
  const kept = lexicon.find("kept", text);
  let rest = text;
  for (const { start, end } of lexicon.find(group, text))
    if (!kept.some((one) => start < one.end && end > one.start))
      rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return rest;
}

/**
 * Whether a text speaks of a goal in the goal's own words: by all of them close together, its name; or by two and more of its
 * telling words that hold most of their weight.
 */
export function speaksOf(text: string, { parts, move }: KnownGoal): Speaks {
  if (move) return move.test(text) ? "name" : "no";
  const here = contentWords(text);
  const [whole = "no", ...joined] = parts.map((part) => speaksOfPart(here, part));
  return whole === "no" && joined.some((one) => one !== "no") ? "some-words" : whole;
}

function speaksOfPart(here: readonly string[], { words, telling }: GoalPart): Speaks {
  if (telling.size === 0 || words.size < FEWEST) return "no";
  if (!here.some((word) => telling.has(word))) return "no";
  if (densest(here, words, words.size * NAME_WINDOW).size === words.size) return "name";
  const shared = densest(here, new Set(telling.keys()), WINDOW);
  const weight = (some: Iterable<string>) => [...some].reduce((sum, word) => sum + (telling.get(word) ?? 0), 0);
  const share = weight(shared) / weight(telling.keys());
  if (shared.size < FEWEST || share < MOST_WEIGHT) return "no";
  return share >= NEARLY_ALL ? "words" : "some-words";
}

/** The most of some words that stand within so many words. */
function densest(here: readonly string[], some: ReadonlySet<string>, window: number): ReadonlySet<string> {
  let most: ReadonlySet<string> = new Set();
  here.forEach((word, at) => {
    if (!some.has(word)) return;
    const near = new Set(here.slice(at, at + window).filter((other) => some.has(other)));
    if (near.size > most.size) most = near;
  });
  return most;
}

/** Whether a text gives the goal's code: letters with a figure, or a noun with a number where the plan is named beside it. */
export function givesCode(text: string, code: GoalCode | undefined, isBesidePlan: boolean): boolean {
  if (code === undefined) return false;
  return goalCodes(text).some(
    (one) =>
      one.code === code.code &&
      (one.noun === "" ? /\p{L}\d/u.test(one.code) && code.noun === "" : isBesidePlan && one.noun === code.noun),
  );
}
