import type { SectionRole, Statement } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { numbersIn } from "../../text/numbers.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";

const lexicon = lexiconBeside(import.meta.url, "means.yaml");

/** Parts in which nothing is told of this organisation's own means. */
const SILENT: ReadonlySet<SectionRole> = new Set(["references", "glossary", "case-study"]);

/** Fewer words are the piece of a chart or of a broken line. */
const FEWEST_WORDS = 4;

/** A number stands so close before the people it counts, in characters. */
const COUNTED = 25;

/** "Skills Plan 2035": the year in a name is no amount. */
const YEAR = /^(?:19|20)\d\d$/;

const SUBJECT_TO = screened(/\bsubject to\b/i);

/** Money, people or capacity for this plan, or a plain word that they are missing (rubric 5, REA-5; read again for WIS-4). */
export function isMeans({ text, voice, role, grammar }: Statement): boolean {
  if (voice !== "own" || SILENT.has(role) || countWords(text) < FEWEST_WORDS) return false;
  if (grammar.subject === "other-body" || lexicon.test("national-money", text)) return false;
  // "Items 6 and 7 have no money yet" says which; "subject to funding" on everything says nothing.
  if (lexicon.test("unfunded", text) && !SUBJECT_TO.test(text)) return true;
  if (lexicon.test("money-gone", text)) return false;
  return (hasMoney(text) && lexicon.test("money-set", text)) || givesPeople(text);
}

/** A sum of money that is spent, saved or somebody else's. */
export function isMoneyGone({ text, voice, role }: Statement): boolean {
  return voice === "own" && !SILENT.has(role) && hasMoney(text) && lexicon.test("money-gone", text);
}

function hasMoney(text: string): boolean {
  return numbersIn(text).some(({ kind }) => kind === "money");
}

/** "Three analysts are seconded for a year", "we have people for three projects at a time". */
function givesPeople(text: string): boolean {
  const counted = lexicon
    .find("people-for-it", text)
    .some(({ start }) =>
      numbersIn(text.slice(Math.max(0, start - COUNTED), start)).some(
        ({ kind, text: figure }) => kind !== "ordinal" && !YEAR.test(figure),
      ),
    );
  return counted && lexicon.test("people-given", text);
}
