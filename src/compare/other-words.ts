import type { Lexicon, Match } from "../text/lexicon.js";
import { lexiconBeside } from "../text/load-lexicon-file.js";
import { remembered } from "../text/remembered.js";
import { contentWords, stem } from "../text/words.js";

const subjects = lexiconBeside(import.meta.url, "goal-subjects.yaml");
const aims = lexiconBeside(import.meta.url, "goal-aims.yaml");

/** Words too general to prove it, and words that hold its words in another sense. */
const BROAD = "-broad";
const NOT = "-not";

/** What a text speaks of, by the names of the two lexicons: "planned-care", "shorter-waits". */
export interface SpokenOf {
  /** Said in words that say it wherever they stand: which, each once. */
  readonly plainly: ReadonlyMap<string, ReadonlySet<string>>;
  /** Said only in words that say it in some sentences. */
  readonly broadly: ReadonlySet<string>;
}

/** What a goal, or a part of it, is about and what it aims at. */
export interface GoalSense {
  /** Whom or what field it is about: a text about the goal names each of them. */
  readonly subjects: readonly string[];
  /** What it wants: a text about the goal says half of them. */
  readonly aims: readonly string[];
  /** False where its own words name it only broadly, so that nothing found can prove it. */
  readonly isPlain: boolean;
}

/** A text that names so many subjects, and the goal's by one word, lists them: it says of none what is done for it. */
const LISTS = 3;

/** How a text bears on a goal told in other words: it is about it, may be, is about the same people or field only, or is not. */
export type Bearing = "about" | "perhaps" | "near" | "no";

/** What a statement or a heading speaks of. The answer is shared. */
export const spokenOf: (text: string) => SpokenOf = remembered((text) => read(text, false));

/** @param isGoal whether it is a goal, in which every word counts and capitals tell no names */
function read(text: string, isGoal: boolean): SpokenOf {
  const asTitle = isGoal || isTitle(text);
  const plainly = new Map<string, ReadonlySet<string>>();
  const broadly = new Set<string>();
  for (const lexicon of [subjects, aims]) {
    for (const number of lexicon.groupsIn(text)) {
      const group = lexicon.groups[number] ?? "";
      if (group.endsWith(NOT)) continue;
      const name = group.endsWith(BROAD) ? group.slice(0, -BROAD.length) : group;
      const said = inItsSense(lexicon, group, text, asTitle);
      const examples = isGoal ? [] : said.filter(({ start }) => isExample(text, start));
      const more = said.filter((one) => !examples.includes(one));
      const isMeant = asTitle || more.some(({ start }) => isRightAfter(SERVING, text, start));
      if (group === name && more.length > 0) plainly.set(name, new Set(more.map(({ term }) => stem(term))));
      else if (isMeant || (group === name && examples.length > 0)) broadly.add(name);
    }
  }
  return { plainly, broadly };
}

/** The terms of a group that a text has in this sense. @param asTitle whether capitals tell no names in it */
function inItsSense(lexicon: Lexicon, group: string, text: string, asTitle: boolean): Match[] {
  const not = group.replace(BROAD, "") + NOT;
  const others = lexicon.has(not) ? lexicon.find(not, text) : [];
  return lexicon
    .find(group, text)
    .filter(({ start, end }) => !others.some((other) => start < other.end && end > other.start))
    .filter(({ start, end }) => asTitle || !isInName(text, start, end));
}

/** Subjects that hold others: beside one of those, or beside an aim, they tell nothing more. */
const WIDE: ReadonlySet<string> = new Set(["healthcare", "public-services", "businesses"]);

/** "in fields such as farming, health and trade": named among examples, of which nothing more is said. */
const EXAMPLES =
  /\b(?:such as|including|examples? (?:are|include)|like|e\.g\.|(?:fields?|areas?|sectors?) of)\s[^.;:]{0,120}$/iu;

function isExample(text: string, start: number): boolean {
  const after = text.slice(start, start + REACH).split(/[.;:]/u)[0] ?? "";
  const listed = EXAMPLES.exec(before(text, start))?.[0];
  if (listed !== undefined && /,/.test(listed + after)) return true;
  // One of many short ones between commas: "banks, farms, schools, clinics and ports".
  const near = (/[^.;:(]*$/u.exec(before(text, start))?.[0] ?? "").split(",").slice(-MANY);
  const next = after.split(",").slice(0, MANY);
  const between = [...near.slice(1), ...next.slice(0, -1)].filter(
    (one) => one.trim().split(/\s+/u).length <= SHORT_ITEM,
  );
  return near.length + next.length - 2 >= MANY && between.length >= MANY;
}

/** So many of so few words between commas are a list. */
const MANY = 3;
const SHORT_ITEM = 4;

/** No more characters than these are looked at before a word, or after: a page without a full stop is long. */
const REACH = 140;

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start);
}

/** "the Export Promotion Centre": a capital in the middle of a sentence begins a name. */
function isInName(text: string, start: number, end: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) && start > 0 && /[\p{L}\d,&’'-]\s$/u.test(before(text, start));
}

/** Of a title so many words have a capital. */
const TITLE_SHARE = 0.7;

/** Most of its words have a capital. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * TITLE_SHARE;
}

/** What a goal is about, by its words; undefined where the lexicons know none of them. */
export function senseOf(goal: string): GoalSense | undefined {
  const { plainly, broadly } = read(goal, true);
  const names = plainly.size > 0 ? [...plainly.keys()] : [...broadly];
  if (names.length === 0) return undefined;
  const about = names.filter((name) => subjects.has(name));
  const narrow = about.filter((name) => !WIDE.has(name));
  const wanted = names.filter((name) => aims.has(name));
  return {
    subjects: narrow.length > 0 || wanted.length > 0 ? narrow : about,
    aims: wanted,
    isPlain: plainly.size > 0,
  };
}

/**
 * How a text bears on a goal. About it: every subject and half of the aims are said plainly. Perhaps: the subjects are, and an
 * aim at least broadly. Near: the subjects are, and no aim.
 *
 * @param own what its own words speak of @param around what the words above it speak of: its lead-in, its heading
 */
export function bearingOn(goal: GoalSense, own: SpokenOf, around?: SpokenOf): Bearing {
  const plainly = (name: string) => own.plainly.has(name) || around?.plainly.has(name) === true;
  const names = [...goal.subjects, ...goal.aims];
  if (!names.some((name) => own.plainly.has(name) || own.broadly.has(name))) return "no";
  const isSaid = (name: string) => plainly(name) || own.broadly.has(name);
  if (!goal.subjects.every(isSaid)) return "no";
  const aimed = goal.aims.filter(plainly).length;
  const isAbout =
    goal.subjects.every(plainly) &&
    aimed * 2 >= goal.aims.length &&
    names.some((name) => own.plainly.has(name)) &&
    !isList(goal, own);
  if (isAbout) return goal.isPlain ? "about" : "perhaps";
  if (!goal.isPlain) return "no";
  const isAimedBroadly = goal.aims.length === 0 || goal.aims.some((name) => plainly(name) || own.broadly.has(name));
  return isAimedBroadly ? "perhaps" : "near";
}

function isList(goal: GoalSense, own: SpokenOf): boolean {
  return [...own.plainly.keys()].filter((name) => subjects.has(name)).length >= LISTS && wordsAbout(goal, own) === 1;
}

/** A text with the words blanked that say plainly what it speaks of. */
export function withoutSense(text: string): string {
  let rest = text;
  for (const lexicon of [subjects, aims]) {
    for (const group of lexicon.groups) {
      if (group.endsWith(NOT) || group.endsWith(BROAD)) continue;
      for (const { start, end } of lexicon.find(group, text))
        rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
    }
  }
  return rest;
}

/** How many different words of a text say what the goal is about; words of the goal itself count twice. @param goalWords its content words */
export function wordsAbout(goal: GoalSense, { plainly }: SpokenOf, goalWords?: ReadonlySet<string>): number {
  const said = [...goal.subjects, ...goal.aims].flatMap((name) => [...(plainly.get(name) ?? [])]);
  const isOwn = said.some((term) => contentWords(term).some((word) => goalWords?.has(word)));
  return said.length + (isOwn ? 1 : 0);
}

/** What was looked for, for people: "planned care". */
export function plainName(name: string): string {
  return name.replaceAll("-", " ");
}

/** Before an aim: "to", "so that", "reduces". */
const SERVING =
  /\b(?:to|for|so that|help\w*|support\w*|improv\w*|reduc\w*|promot\w*|enabl\w*|increas\w*|allow\w*|mean\w*)\b[^.;:]{0,28}$/iu;

/** Broad words are meant only right after those, within so many characters. */
const CLOSE = 16;

/** Before a subject: "improves", "modern". */
const BETTERING =
  /\b(?:improv\w*|better|transform\w*|moderni[sz]\w*|strengthen\w*|enhanc\w*|support\w*|help\w*|promot\w*|expand\w*|develop\w*|accelerat\w*|revolutioni[sz]\w*|reform\w*|qualit\w*|efficien\w*|optimi[sz]\w*)\b[^.;:]{0,28}$/iu;

/** Whether a text says what the goal wants as an end that something serves. */
export function isServed(goal: GoalSense, text: string): boolean {
  return [...goal.subjects, ...goal.aims].some((name) => isAfter(SERVING, name, text));
}

/** At the beginning of a sentence or after what promises: the words are its object. */
const PROMISING = /(?:^|\b(?:will|shall)\b)[^.;:,]{0,70}$/iu;

/** Whether a text begins with what the goal wants, or promises it. */
export function isPromised(goal: GoalSense, text: string): boolean {
  return goal.aims.some((name) =>
    aims.find(name, text).some(({ start }) => start < REACH && PROMISING.test(text.slice(0, start))),
  );
}

/** Whether a text says that a subject of the goal becomes better. */
export function isBettered(goal: GoalSense, text: string): boolean {
  return goal.subjects.some((name) => isAfter(BETTERING, name, text));
}

function isRightAfter(words: RegExp, text: string, start: number): boolean {
  return words.test(text.slice(Math.max(0, start - CLOSE), start));
}

function isAfter(words: RegExp, name: string, text: string): boolean {
  return (subjects.has(name) ? subjects : aims).find(name, text).some(({ start }) => words.test(before(text, start)));
}
