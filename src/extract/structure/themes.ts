import type { SectionRole } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { composed } from "../../text/plain-letters.js";
import { countWords } from "../../text/words.js";
import type { Chapter } from "./chapters.js";
import { ORDINAL, ordinalOf } from "./ordinals.js";
import { roleOf } from "./roles.js";
import type { Section } from "./sections.js";

const lexicon = lexiconBeside(import.meta.url, "themes.yaml");

/** One of the main parts into which a plan divides what it will do. */
export interface Theme {
  /** The heading without its number: "Data we can trust". */
  readonly name: string;
  /** Sections of the document: from, and to excluded. */
  readonly from: number;
  readonly to: number;
}

/** One theme alone divides nothing. */
const FEWEST = 2;
/** A heading with more words tells something rather than naming a theme. */
const MOST_WORDS = 14;

/** Roles of parts that stand beside the themes. */
const BESIDE: ReadonlySet<SectionRole> = new Set([
  "glossary",
  "references",
  "annex",
  "case-study",
  "foreword",
  "summary",
  "progress",
  "situation",
  "about",
  "governance",
  "measures",
  "risks",
  "vision",
  "principles",
  "owners",
  "dates",
  "benefits",
]);

/** "Theme 3: Data", "Strategic priority two", "Pillar C". */
const NUMBERED = composed(
  `^(?:(?:our|the|strategic|digital|key|corporate)\\s+)*(?<noun>\\p{L}+(?:\\s\\p{L}+)?)\\s+(?:no\\.?\\s*|number\\s+)?(?<number>${ORDINAL})(?![.\\d]?\\d|\\p{L}|’|')\\s*[.:)–—-]?\\s*(?<name>.*)$`,
  "iu",
);

/**
 * The top-level themes of a plan, in order: headings that number them by a noun such as "theme" or "pillar"; else the headings
 * under one that announces them ("Our priorities"); else the chapters in which something is promised. What frames the plan
 * (foreword, summary, governance, annexes) is left out. None where no two parts can be told.
 *
 * @param promised sections in which something is promised
 */
export function themesOf(
  sections: readonly Section[],
  chapters: readonly Chapter[],
  promised: ReadonlySet<number>,
): Theme[] {
  const ways = [
    () => numberedThemes(sections),
    () => announcedThemes(sections),
    () => promisingChapters(sections, chapters, promised),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length >= FEWEST) return found;
  }
  return [];
}

/** The theme that a section belongs to. */
export function themeOf(themes: readonly Theme[], section: number): Theme | undefined {
  return themes.find(({ from, to }) => from <= section && section < to);
}

interface Numbered {
  readonly section: Section;
  readonly noun: string;
  readonly number: number;
  readonly name: string;
}

/** Numbered headings by the noun that stands highest; where their numbers start again in each part, the parts are the themes. */
function numberedThemes(sections: readonly Section[]): Theme[] {
  const byNoun = new Map<string, Numbered[]>();
  for (const section of sections) {
    const one = numbered(section);
    if (one) byNoun.set(one.noun, [...(byNoun.get(one.noun) ?? []), one]);
  }
  const series = [...byNoun.values()].filter((some) => new Set(some.map(({ number }) => number)).size >= FEWEST);
  const highest = (some: readonly Numbered[]) => Math.min(...some.map(({ section }) => section.level));
  const chosen = series.sort((a, b) => highest(a) - highest(b))[0];
  if (!chosen) return [];
  const parents = new Set(chosen.map(({ section }) => section.parent));
  const startsAgain = chosen.some((one) =>
    chosen.some(
      (other) => other !== one && other.number === one.number && !isSameName(one.name, other.name) && one.name !== "",
    ),
  );
  if (startsAgain && parents.size >= FEWEST && !parents.has(null))
    return [...parents].flatMap((at) => sections[at ?? -1] ?? []).map((section) => themeAt(section, sections));
  const byNumber = new Map<number, Numbered>();
  for (const one of chosen) {
    const known = byNumber.get(one.number);
    if (!known || lengthOf(one.section, sections) > lengthOf(known.section, sections)) byNumber.set(one.number, one);
  }
  return [...byNumber.values()]
    .sort((a, b) => a.section.index - b.section.index)
    .map(({ section, name }) => themeAt(section, sections, name === "" ? section.heading : name));
}

function numbered(section: Section): Numbered | undefined {
  if (countWords(section.heading) > MOST_WORDS || section.role === "annex") return undefined;
  const { noun = "", number = "", name = "" } = NUMBERED.exec(section.heading)?.groups ?? {};
  const order = ordinalOf(number);
  const [term] = lexicon.find("theme-noun", noun);
  if (order === undefined || !term || term.end !== noun.length) return undefined;
  return { section, noun: noun.slice(term.start).toLowerCase(), number: order, name: name.trim() };
}

/** Copies of a heading differ at most in case and in what a reader cut off. */
function isSameName(one: string, other: string): boolean {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  return long.startsWith(short);
}

/** "Our five priorities" with the priorities as the headings below it; of several such parts the one with most text. */
function announcedThemes(sections: readonly Section[]): Theme[] {
  const found = sections
    .filter(({ heading, level }) => level > 0 && level <= 2 && announces(heading))
    .map(({ index }) => sections.filter((one) => one.parent === index && mayBeTheme(one)))
    .filter((children) => children.length >= FEWEST)
    .map((children) => children.map((child) => themeAt(child, sections)));
  const size = (themes: readonly Theme[]) => themes.reduce((sum, { from, to }) => sum + to - from, 0);
  return found.sort((a, b) => size(b) - size(a))[0] ?? [];
}

/** The heading ends with the noun in the plural, or begins with it: "Strategic priorities", "Themes and actions". */
function announces(heading: string): boolean {
  if (countWords(heading) > 8) return false;
  return lexicon
    .find("theme-noun", heading)
    .some(
      ({ start, end }) =>
        /s$|axes$/i.test(heading.slice(start, end)) && (end >= heading.trim().length - 1 || start === 0),
    );
}

function promisingChapters(
  sections: readonly Section[],
  chapters: readonly Chapter[],
  promised: ReadonlySet<number>,
): Theme[] {
  return chapters
    .filter(({ from, to }) => sections.slice(from, to).some(({ index }) => promised.has(index)))
    .filter(({ from }) => {
      const section = sections[from];
      return section !== undefined && mayBeTheme(section);
    })
    .map(({ from, to }) => ({ name: nameOf(sections[from] as Section), from, to }));
}

function mayBeTheme(section: Section): boolean {
  const name = nameOf(section);
  if (section.heading === "" || name === "" || countWords(name) > MOST_WORDS || /\?$/.test(name)) return false;
  if (BESIDE.has(section.role) || BESIDE.has(roleOf(section.heading))) return false;
  return !lexicon.find("not-a-theme", name).some(({ start, end }) => start === 0 || end === name.length);
}

function nameOf({ heading }: Section): string {
  return heading.replace(/^(?:(?:chapter|section|part)\s+)?(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.):\s]\s*/i, "").trim();
}

function themeAt(section: Section, sections: readonly Section[], name = nameOf(section)): Theme {
  return { name, from: section.index, to: section.index + lengthOf(section, sections) };
}

/** How many sections a heading holds, itself counted. */
function lengthOf({ index, level }: Section, sections: readonly Section[]): number {
  const next = sections.find((one) => one.index > index && one.level <= level);
  return (next?.index ?? sections.length) - index;
}
