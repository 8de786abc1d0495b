import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { numbersIn } from "../../text/numbers.js";
import { countWords } from "../../text/words.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, hasFigure, ownVoice } from "./given.js";

/** REA-5: money, people or capacity for this plan, and what has none. */
export function means(given: Given, lexicon: Lexicon): IndicatorResult {
  const own = ownVoice(given.statements);
  const found = own.filter((statement) => isMeans(statement, lexicon));
  const gone = own.filter(({ text }) => hasMoney(text) && lexicon.test("money-gone", text));
  return {
    id: "REA-5",
    state: found.length > 0 ? "met" : "not-met",
    values: { means: found.length },
    measure: { value: found.length, unit: "count" },
    evidence: found.map((statement) => evidence(statement, "for", "REA-5")),
    ...(found.length > 0
      ? {}
      : {
          searched: searched("money, people or capacity for what is planned, or what has none", given),
          nearestMisses: nearest(gone, "REA-5", "tells of money spent, saved or elsewhere"),
        }),
  };
}

/** Fewer words are the piece of a chart or of a broken line. */
const FEWEST_WORDS = 4;

function isMeans({ text, grammar }: LabelledStatement, lexicon: Lexicon): boolean {
  if (countWords(text) < FEWEST_WORDS) return false;
  if (grammar.subject === "other-body" || lexicon.test("national-money", text)) return false;
  // "Items 6 and 7 have no money yet" says which; "subject to funding" on everything says nothing.
  if (lexicon.test("unfunded", text) && !SUBJECT_TO.test(text)) return true;
  if (lexicon.test("money-gone", text)) return false;
  return (hasMoney(text) && lexicon.test("money-set", text)) || givesPeople(text, lexicon);
}

const SUBJECT_TO = /\bsubject to\b/i;

function hasMoney(text: string): boolean {
  return numbersIn(text).some(({ kind }) => kind === "money");
}

/** "Three analysts are seconded for a year", "we have people for three projects at a time". */
function givesPeople(text: string, lexicon: Lexicon): boolean {
  return (
    lexicon
      .find("people-for-it", text)
      .some(({ start }) => hasFigure(text.slice(Math.max(0, start - COUNTED), start))) &&
    lexicon.test("people-given", text)
  );
}

/** A number stands so close before the people it counts, in characters. */
const COUNTED = 25;
