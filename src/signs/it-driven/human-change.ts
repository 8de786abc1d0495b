import { bareAction } from "../../extract/statements/grammar.js";
import { chapterOf } from "../../extract/structure/chapters.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { counted, evidence, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { plainPromisesOf } from "../plain-promise.js";
import type { IndicatorResult } from "../sign.js";
import type { TechnologyPromises } from "./technology-promises.js";

/** Fewer promises of technology than this, and nobody would expect a change of work beside each. */
const FEWEST = 3;

type Given = Pick<Extracts, "document" | "statements" | "chapters">;

/** ITD-6: no promise about work, roles, skills, time or culture in any part that promises technology. */
export function noHumanChange(
  given: Given,
  { alone, withPeople, all }: TechnologyPromises,
  lexicon: Lexicon,
): IndicatorResult {
  const technology = [...new Set([...alone, ...withPeople])];
  const parts = new Set(technology.map((statement) => partOf(given, statement)));
  const taught = given.statements.filter((one) => willTeach(one, lexicon));
  const changes = [...new Set([...all.map(({ statement }) => statement), ...taught])].filter((one) =>
    changesWork(one, lexicon),
  );
  const beside = changes.filter((statement) => parts.has(partOf(given, statement)));
  const values = { changes: counted(beside.length, "promise") };
  if (technology.length < FEWEST && beside.length === 0)
    return changes.length === 0
      ? { id: "ITD-6", state: "unknown", values }
      : {
          id: "ITD-6",
          state: "not-met",
          says: "little-technology",
          values: { changes: counted(changes.length, "promise") },
          evidence: plainPromisesOf(changes).map((statement) => evidence(statement, "against", "ITD-6")),
        };
  return beside.length > 0
    ? {
        id: "ITD-6",
        state: "not-met",
        values,
        evidence: plainPromisesOf(beside).map((statement) => evidence(statement, "against", "ITD-6")),
      }
    : {
        id: "ITD-6",
        state: "met",
        values,
        evidence: [],
        searched: searched(
          "promises about how work is done, roles, skills, time or culture, beside those of technology",
          given,
        ),
      };
}

/** "A trainer will ride in the van": somebody whose job it is to help others learn will act. */
function willTeach({ text, voice, grammar }: LabelledStatement, lexicon: Lexicon): boolean {
  if (voice !== "own" || grammar.tense !== "future" || grammar.negated) return false;
  const subject = SUBJECT.exec(text)?.[1] ?? "";
  return subject !== "" && lexicon.find("those-who-teach", subject).some(({ end }) => end === subject.length);
}

const SUBJECT = screened(/^([^,;:]{3,40}?)\s(?:will|shall)\s(?!be\b|need\b)/i);

function changesWork({ text, joined, labels }: LabelledStatement, lexicon: Lexicon): boolean {
  if (labels.has("GENERIC") || lexicon.test("hollow-change", text)) return false;
  return namesChange(text, lexicon) || (text.length < SHORT && namesChange(joined, lexicon));
}

/** A word about work that is not the name of software: a rota changes what people do, a rota app is bought. */
function namesChange(text: string, lexicon: Lexicon): boolean {
  if (countWords(text) <= LONGEST_NAME && lexicon.test("rota-or-record", text) && !bareAction(text)) return false;
  const things = lexicon.find("software-thing", text);
  return lexicon
    .find("human-change", text)
    .some(({ end }) => !things.some(({ start }) => start > end && /^\s+$/u.test(text.slice(end, start))));
}

/** "Volunteer rota" among other things wished for: so few words name a thing. */
const LONGEST_NAME = 3;

/** An item shorter than this is read with the words that introduce it, in characters. */
const SHORT = 60;

function partOf({ chapters }: Given, { section }: LabelledStatement): number {
  return chapterOf(chapters, section)?.index ?? -1;
}
