import type { Evidence, Passage } from "../../model/finding.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { counted, evidence, nearest, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";

/** A summary of more words than this is no short way in (rubric 4, MAI-2), and one of fewer is only a heading. */
const LONGEST = 800;
const SHORTEST = 30;

type Given = Pick<Extracts, "document" | "statements" | "sections" | "headings">;

/** MAI-2: a short summary, a short document, or another format that is named. */
export function shortWayIn(given: Given, lexicon: Lexicon): IndicatorResult {
  if (given.document.size === "S")
    return { id: "MAI-2", state: "met", says: "short", values: { words: counted(given.document.words, "word") } };
  const formats = given.statements.filter(
    (statement) => statement.voice === "own" && statement.role !== "references" && namesFormat(statement, lexicon),
  );
  const summary = summaries(given).find(({ words }) => words >= SHORTEST && words <= LONGEST);
  if (summary)
    return {
      id: "MAI-2",
      state: "met",
      values: { heading: summary.heading, summaryWords: summary.words },
      evidence: [...headed(summary, given), ...formats.map((one) => evidence(one, "for", "MAI-2"))],
    };
  if (formats.length > 0)
    return { id: "MAI-2", state: "met", says: "format", evidence: formats.map((one) => evidence(one, "for", "MAI-2")) };
  const long = summaries(given).filter(({ words }) => words > LONGEST);
  return {
    id: "MAI-2",
    state: "not-met",
    searched: searched(
      `a summary or page of at most ${LONGEST} words, or a film, easy-read or web version of the strategy`,
      given,
    ),
    nearestMisses: nearest(
      long.flatMap(({ opening }) => opening),
      "MAI-2",
      `opens a summary of more than ${LONGEST} words`,
    ),
  };
}

/** That there is a summary is seen by its heading; what its first line says shows nothing of it. */
function headed({ section }: Summary, { headings }: Given): Evidence[] {
  const heading: Passage | undefined = headings[section];
  return heading === undefined || !SAYS_SHORT.test(heading.quote)
    ? []
    : [{ ...heading, bearing: "for", indicator: "MAI-2" }];
}

/** A heading that says itself that what follows is the short of it. */
const SAYS_SHORT = screened(
  /\b(?:summary(?! of (?!this|the strategy|the plan|our))|at a glance|in brief|in short|in a nutshell|on a page|in one page|one page|key (?:points|messages|facts)|overview of (?:the|this|our)|highlights|briefly)\b/i,
);

interface Summary {
  /** Number of its section. */
  readonly section: number;
  readonly heading: string;
  readonly words: number;
  readonly opening: readonly LabelledStatement[];
}

/** The parts headed as a summary, each with all that stands below its heading. */
function summaries({ sections, statements }: Given): Summary[] {
  return sections
    .filter(({ role, parent }) => role === "summary" && (parent === null || sections[parent]?.role !== "summary"))
    .map(({ index, heading, level }) => {
      const end = sections.find((later) => later.index > index && later.level <= level)?.index ?? sections.length;
      const within = statements.filter(({ section }) => section >= index && section < end);
      return {
        section: index,
        heading,
        words: within.reduce((sum, { text }) => sum + countWords(text), 0),
        opening: within.filter(({ form }) => form === "sentence").slice(0, 1),
      };
    });
}

/** "The feedback form is available in an easy-read format": a form of something else. */
const OF_ANOTHER_THING = screened(
  /^(?!(?:the|this|our|an?)\s(?:[\p{L}-]+\s){0,3}?(?:strategy|plan|document|paper|report|roadmap|summary|page|version|film|video|leaflet|poster|one|easy)\b)(?:the|our|all|this)\s(?:[\p{L}\d’'-]+\s){1,5}?(?:is|are|can be|will be)\s(?:also\s)?(?:available|offered|provided|given|sent)\b/iu,
);
/** "There is a film and an easy-read version of this strategy": a format, and words that say it holds this document. */
function namesFormat({ text }: LabelledStatement, lexicon: Lexicon): boolean {
  return (
    lexicon.test("formats", text) &&
    lexicon.test("this-document", text) &&
    !lexicon.test("not-formats", text) &&
    !OF_ANOTHER_THING.test(text)
  );
}
