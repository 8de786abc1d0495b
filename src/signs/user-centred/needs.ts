import { groupsIn, type NamedGroup } from "../../extract/people/groups.js";
import { withoutCopies } from "../../extract/statements/copies.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { contentWords, countWords } from "../../text/words.js";
import { evidence, nearest, searched, shownOrAsked } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { around, type Given } from "./given.js";
import { showsNeed } from "./plainly.js";
import { sourceOf, tellsSource } from "./source.js";

/** Something that particular people find hard, or need, with how that is known. */
export interface Need {
  readonly statement: LabelledStatement;
  readonly groups: readonly NamedGroup[];
  /** Where the checkable detail of its source stands: the statement itself or one beside it. */
  readonly source: LabelledStatement | undefined;
  /** Whether the statement's own words show it, without anything beside them. */
  readonly plain: boolean;
}

/** What only supposes: "If users have to go back to the telephone, …". */
const SUPPOSES = /^(?:if|should|were|imagine|suppose)\b/i;

/** The needs that count, in reading order, each once. */
export function needsOf(given: Given, lexicon: Lexicon): Need[] {
  const labelled = given.statements.filter(
    (statement) =>
      (statement.labels.has("USER_NEED") || tellsTrouble(statement, lexicon)) && counts(given, statement, lexicon),
  );
  return withoutCopies(labelled).map((statement) => {
    const source = sourceOf(given, statement, lexicon);
    const plain = showsNeed(statement, source !== undefined, lexicon);
    return { statement, groups: groupsIn(statement.joined), source, plain };
  });
}

/** Labels of what is told of anything but the difficulties of today. */
const OF_OTHER_THINGS = ["COMMITMENT", "OUTCOME", "PROGRESS", "PRINCIPLE", "EXCLUSION", "TARGET"] as const;
/** Fewer words of trouble than this make a need only where its source stands beside it. */
const TROUBLES = 2;
/** A statement of more words is a summary of many things. */
const LONGEST_TROUBLE = 45;
/** What is to be spared, or was. */
const SPARED =
  /\b(?:no longer|instead of|rather than|without (?:having|needing)|not have to|so that|would|if|reduc\w+|improv\w+|success\w*|award\w*|thank\w*|(?:can|may|have|has) now)\b/i;
/** "Twice as likely" is no second time. */
const TWICE_AS = /\b(?:twice|again) (?:as|the)\b/gi;

/**
 * Particular people and the trouble that they have, in words that the label does not know: a screen that times out, work done
 * again, something lost. Two signs of trouble, or one with who found it out and how much.
 */
function tellsTrouble(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, voice, labels, grammar, form, role, judge, given } = statement;
  // A word list adds to the rules and the weights; it does not contradict a model or a person.
  if (
    judge === "model" ||
    given.some(({ by, label, says }) => by === "person" && label === "USER_NEED" && says === "no")
  )
    return false;
  if (voice !== "own" || form === "table-row" || role === "references" || role === "glossary") return false;
  if (grammar.tense === "future" || grammar.modality === "promise" || grammar.modality === "intention") return false;
  const troubles = new Set(lexicon.find("trouble", text.replace(TWICE_AS, " ")).map(({ term }) => term)).size;
  if (troubles === 0 || OF_OTHER_THINGS.some((label) => labels.has(label)) || SPARED.test(text)) return false;
  if (countWords(text) > LONGEST_TROUBLE) return false;
  if (!groupsIn(text).some(({ particular }) => particular)) return false;
  return troubles >= TROUBLES || (lexicon.test("found-out", text) && tellsSource(statement, lexicon));
}

/** The rubric's guards: whose voice it is, whether the people are real, whether it is the organisation's own want. */
function counts(given: Given, statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, voice } = statement;
  if (SUPPOSES.test(text) || lexicon.test("no-need", text)) return false;
  if (voice === "quoted" && !bearsOnPromise(given, statement)) return false;
  if (voice === "national-policy" || voice === "other-body") return false;
  if (isInvented(given, statement, lexicon) && !sourceOf(given, statement, lexicon)) return false;
  if (isThin(statement)) return false;
  return !(lexicon.test("organisation-wants", text) && sourceOf(given, statement, lexicon) === undefined);
}

/** What people need as the document sees it ("users need faster systems"), without anything that is hard for them and without anybody having said so. */
function isThin(statement: LabelledStatement): boolean {
  const { text, given, cells } = statement;
  const cue = given.find(({ label }) => label === "USER_NEED")?.cue ?? "";
  const named = cells.length > 0 ? cells.map((cell) => cell.text).join(" ") : text;
  const onlyNeeds =
    /^need(?:s|ed)?$/.test(cue) ||
    (cells.length > 0 && /\bneeds?\b/i.test(named) && !groupsIn(named).some(({ particular }) => particular));
  return onlyNeeds && !/\b(?:told us|said|asked|reported|survey\w*|interview\w*)\b/i.test(named);
}

/** A quotation counts only where the same section has a promise about the same thing (rubric 2, gaming). */
function bearsOnPromise({ statements, commitments }: Given, quotation: LabelledStatement): boolean {
  const words = new Set(contentWords(quotation.text));
  return commitments.some(({ statement, quote }) => {
    const promise = statements[statement];
    return (
      promise?.section === quotation.section &&
      promise.id !== quotation.id &&
      contentWords(quote).some((word) => words.has(word))
    );
  });
}

/** A person made up to stand for many, in this statement, in the two before it or in the heading (rubric 2, gaming). */
function isInvented(given: Given, statement: LabelledStatement, lexicon: Lexicon): boolean {
  const heading = given.sections[statement.section]?.path.join(" ") ?? "";
  const said = [statement, ...around(given, statement, 2, 0)].map(({ text }) => text);
  return [heading, statement.joined, ...said].some((text) => lexicon.test("persona", text));
}

/** USR-1: a group, a task or situation, and what is hard about it or needed. */
export function specificNeeds(given: Given, needs: readonly Need[], lexicon: Lexicon): IndicatorResult {
  const counted = new Set(needs.map(({ statement }) => statement.id));
  const slogans = given.statements.filter(({ text, voice }) => voice === "own" && lexicon.test("slogan", text));
  const uncounted = given.statements.filter(({ id, labels }) => labels.has("USER_NEED") && !counted.has(id));
  return {
    id: "USR-1",
    // Those whose source is shown are the better ones to read first.
    ...shownOrAsked(statementsIn(sourcedFirst(needs)), "USR-1"),
    values: { needs: needs.length },
    measure: { value: needs.length, unit: "count" },
    ...(needs.length > 0
      ? {}
      : {
          searched: searched("a group of people, what they were trying to do, and what was hard about it", given),
          nearestMisses: [
            ...nearest(
              uncounted,
              "USR-1",
              "is a quotation or an example that no promise or source stands behind, or only supposes",
            ),
            ...nearest(slogans, "USR-1", "names people, but nothing that they find hard"),
          ].slice(0, 3),
        }),
  };
}

/** The needs as found, and those that are shown by their own words. */
function statementsIn(needs: readonly Need[]) {
  const of = (some: readonly Need[]) => some.map(({ statement }) => statement);
  return { all: of(needs), plain: of(needs.filter(({ plain }) => plain)) };
}

/** USR-2: needs whose source has a detail that could be checked. */
export function evidencedNeeds(given: Given, needs: readonly Need[]): IndicatorResult {
  const sourced = needs.filter(({ source }) => source !== undefined);
  const shown = sourced.some(({ plain }) => plain);
  const quotes = plainFirst(sourced).flatMap(({ statement, source }) =>
    [statement, ...(source && source.id !== statement.id ? [source] : [])].map((one) => evidence(one, "for", "USR-2")),
  );
  return {
    id: "USR-2",
    state: sourced.length === 0 ? "not-met" : shown ? "met" : "unknown",
    asks: sourced.length > 0 && !shown,
    values: { sourced: sourced.length, needs: needs.length },
    measure: { value: sourced.length, unit: "count" },
    evidence: quotes,
    ...(sourced.length > 0
      ? {}
      : {
          searched: searched("a need with the method, number, date or dataset by which it is known", given),
          nearestMisses: nearest(
            needs.map(({ statement }) => statement),
            "USR-2",
            "does not say how this is known",
          ),
        }),
  };
}

/** What their own words show first; of either, needs with a source before needs without, each in reading order. */
export function sourcedFirst(needs: readonly Need[]): Need[] {
  return plainFirst([...needs.filter(({ source }) => source), ...needs.filter(({ source }) => !source)]);
}

function plainFirst(needs: readonly Need[]): Need[] {
  return [...needs.filter(({ plain }) => plain), ...needs.filter(({ plain }) => !plain)];
}
