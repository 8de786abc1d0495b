import { BETWEEN_CELLS, type LabelledStatement } from "../../model/statement.js";
import { type Readability, readability } from "../../text/readability.js";
import { countWords } from "../../text/words.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";

/** Mean words a sentence, share of long sentences and unexplained abbreviations that still pass (rubric 4, MAI-1; all three have to: section h). */
const MEAN_WORDS = 20;
const LONG_SHARE = 0.25;
const ABBREVIATIONS = 4;
/** Fewer sentences than this tell nothing of a document's language. */
const FEWEST_SENTENCES = 5;
/** A line of fewer words is a label. */
const FEWEST_WORDS = 3;

/** MAI-1: sentence length, long sentences and abbreviations; passive main clauses stand beside them. The figure is how far sentences are short and active. */
export function readable({ statements }: Pick<Extracts, "statements">): IndicatorResult {
  const sentences = statements.filter(isRead).map(({ text }) => text);
  const elsewhere = statements.filter((one) => !isRead(one)).map(wordsOf);
  const measured = readability(sentences, elsewhere);
  const values = { ...valuesOf(measured), failing: failing(measured) };
  if (measured.sentences < FEWEST_SENTENCES) return { id: "MAI-1", state: "unknown", values };
  const passed = [
    measured.meanSentenceWords <= MEAN_WORDS,
    measured.longSentenceShare <= LONG_SHARE,
    measured.unexplainedPerThousand <= ABBREVIATIONS,
  ];
  return {
    id: "MAI-1",
    state: passed.every(Boolean) ? "met" : "not-met",
    values,
    measure: {
      value: 1 - (measured.longSentenceShare + measured.passiveShare) / 2,
      unit: "share",
      of: measured.sentences,
    },
  };
}

/** Sentences and list items of the main text in the document's own voice; rows of tables and lists of references are not read as prose. */
function isRead({ voice, form, role, text }: LabelledStatement): boolean {
  if (voice !== "own" || form === "table-row" || role === "references" || role === "glossary" || role === "annex")
    return false;
  return countWords(text) >= FEWEST_WORDS && !isListOfNames(text);
}

/** A statement's words, those of a row cell by cell. */
function wordsOf({ text, cells }: LabelledStatement): string {
  return cells.length > 1 ? cells.map((cell) => cell.text).join(BETWEEN_CELLS) : text;
}

/** Names one after another have so many commas, and so large a share of capitals. */
const FEWEST_COMMAS = 4;
const CAPITALS = 0.8;

/** "Allen, Jo (OPS/HQ), Beach, Tom (OPS/HQ), …": credits are no prose, and nobody reads their letters as abbreviations of the text. */
function isListOfNames(text: string): boolean {
  if (text.split(",").length <= FEWEST_COMMAS) return false;
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * CAPITALS;
}

function valuesOf({
  meanSentenceWords,
  longSentenceShare,
  unexplainedPerThousand,
  unexplained,
  passiveShare,
}: Readability) {
  return {
    meanWords: Math.round(meanSentenceWords),
    longShare: `${Math.round(longSentenceShare * 100)} in 100`,
    abbreviations: unexplainedPerThousand.toFixed(1),
    unexplained: unexplained.length > 0 ? ` (${unexplained.slice(0, 5).join(", ")})` : "",
    passiveShare: `${Math.round(passiveShare * 100)} in 100`,
  };
}

/** Which measures do not pass, in words. */
function failing({ meanSentenceWords, longSentenceShare, unexplainedPerThousand }: Readability): string {
  const faults = [
    ...(meanSentenceWords > MEAN_WORDS ? [`sentences have ${Math.round(meanSentenceWords)} words on average`] : []),
    ...(longSentenceShare > LONG_SHARE
      ? [`${Math.round(longSentenceShare * 100)} in 100 sentences have more than 25 words`]
      : []),
    ...(unexplainedPerThousand > ABBREVIATIONS
      ? [`${unexplainedPerThousand.toFixed(1)} abbreviations in 1,000 words are unexplained`]
      : []),
  ];
  return faults.length > 0 ? faults.join(", ") : "it is too short to measure";
}
