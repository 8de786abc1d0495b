import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { contentWords, countWords, wordsIn } from "../../text/words.js";
import { nearest, searched, shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { isWholeStatement } from "../whole-first.js";
import { showsAim } from "./plainly.js";

/** An aim that people could repeat has at most so many words (rubric 4, MAI-3), and says something with at least so many. */
const LONGEST = 25;
const SHORTEST = 6;
/** It has this many words with content. */
const CONTENT = 4;

type Given = Pick<Extracts, "document" | "statements">;

/** MAI-3: a short aim that stands in two or more places in the same words. */
export function repeatedAim(given: Given, lexicon: Lexicon): IndicatorResult {
  const read = given.statements.filter(
    ({ voice, role }) => voice === "own" && role !== "references" && role !== "glossary",
  );
  const forms = read.map((statement) => ({ statement, words: wordsIn(statement.text).map(({ form }) => form) }));
  const aims = forms
    .filter(({ statement }) => isWholeStatement(statement) && looksAhead(statement, lexicon))
    .map(({ statement }) => ({
      statement,
      lines: linesOf(statement).map((line) => wordsIn(line).map(({ form }) => form)),
    }));
  const places = placesOf(
    forms,
    aims.flatMap(({ lines }) => lines),
  );
  const repeated = aims.filter(({ statement, lines }) =>
    lines.some((words) =>
      (places.get(keyOf(words, 0)) ?? []).some(
        (other) =>
          other.statement.block !== statement.block &&
          (other.statement.section !== statement.section || other.statement.form !== statement.form) &&
          ` ${other.words.join(" ")} `.includes(` ${words.join(" ")} `),
      ),
    ),
  );
  const [saying, hollow] = [
    repeated.filter(({ statement }) => !isHollow(statement, lexicon)),
    repeated.filter(({ statement }) => isHollow(statement, lexicon)),
  ];
  const best = [...saying].sort((a, b) => rank(b.statement, lexicon) - rank(a.statement, lexicon));
  const found = best.map(({ statement }) => statement);
  if (found.length > 0)
    return {
      id: "MAI-3",
      ...shownOrAsked({ all: found, plain: found.filter(showsAim) }, "MAI-3"),
      asks: true,
    };
  return {
    id: "MAI-3",
    state: "not-met",
    searched: searched(
      `a line of at most ${LONGEST} words that says what is aimed at, in the same words in two places`,
      given,
    ),
    nearestMisses: nearest(
      hollow.map(({ statement }) => statement),
      "MAI-3",
      "is repeated, but would fit any organisation",
    ),
  };
}

interface Worded {
  readonly statement: LabelledStatement;
  readonly words: readonly string[];
}

/** Which statements hold the first words of each aim, as many as the shortest has: a longer line can only stand where its first words do. */
function placesOf(
  forms: readonly Worded[],
  aims: readonly (readonly string[])[],
): ReadonlyMap<string, readonly Worded[]> {
  const firsts = new Set(aims.map(([first = ""]) => first));
  const openings = new Set(aims.map((words) => keyOf(words, 0)));
  const places = new Map<string, Worded[]>();
  for (const one of forms) {
    for (let at = 0; at + SHORTEST <= one.words.length; at++) {
      if (!firsts.has(one.words[at] ?? "")) continue;
      const key = keyOf(one.words, at);
      if (!openings.has(key)) continue;
      const known = places.get(key);
      if (!known) places.set(key, [one]);
      else if (known.at(-1) !== one) known.push(one);
    }
  }
  return places;
}

function keyOf(words: readonly string[], at: number): string {
  return words.slice(at, at + SHORTEST).join(" ");
}

/** The short lines that a statement holds: itself, what stands on one side of a colon or a dash or in quotation marks, its cells. */
function linesOf({ text, cells }: LabelledStatement): string[] {
  const parts = [text, ...text.split(/:\s|\s[–—]\s|[“”"]/u), ...cells.map((cell) => cell.text)];
  return parts.filter(isShort);
}

function isShort(line: string): boolean {
  const words = countWords(line);
  return words >= SHORTEST && words <= LONGEST && contentWords(line).length >= CONTENT;
}

/** Says what will be, or what is aimed at. */
function looksAhead({ text, labels, grammar, role, told, doer }: LabelledStatement, lexicon: Lexicon): boolean {
  // What says where something else stands is no aim, however often it is repeated.
  if (labels.has("PROGRESS") || grammar.tense === "past" || told === "pointer" || doer === "document") return false;
  return (
    labels.has("COMMITMENT") ||
    labels.has("OUTCOME") ||
    grammar.tense === "future" ||
    role === "vision" ||
    role === "objectives" ||
    lexicon.test("aim-words", text)
  );
}

function isHollow({ text, labels }: LabelledStatement, lexicon: Lexicon): boolean {
  return labels.has("GENERIC") || lexicon.test("hollow-aim", text);
}

/** An aim is shown before a promise that is only summed up again. */
function rank({ text, role, labels }: LabelledStatement, lexicon: Lexicon): number {
  return (
    (lexicon.test("aim-words", text) ? 2 : 0) +
    (role === "vision" || role === "foreword" || role === "summary" ? 1 : 0) +
    (labels.has("OUTCOME") ? 1 : 0)
  );
}
