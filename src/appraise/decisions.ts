import { duplicatesAmong } from "../extract/commitments/duplicates.js";
import type { Decision, Decisions } from "../model/appraisal.js";
import type { Block } from "../model/document.js";
import type { Passage } from "../model/finding.js";
import type { Label } from "../model/label.js";
import { spansOf } from "../model/place.js";
import type { LabelledStatement } from "../model/statement.js";
import { catalogue } from "../signs/catalogue.js";
import { quoteOf } from "../signs/evidence.js";
import { rulesOf } from "../signs/useful-to-teams/rules.js";
import { lexiconBeside } from "../text/load-lexicon-file.js";
import type { Understanding } from "./understand.js";

const words = lexiconBeside(import.meta.url, "decisions.yaml");

/** So many statements after a decision its passage may go on to say what follows. */
const REACH = 2;
/** Where a clause begins. */
const CLAUSE = /(?:^|[,;:–—(]\s*)(?:and\s+)?$/u;
/** "So that" gives a purpose, "so far" and the like say nothing of what follows. */
const OTHER_SO = /^so\s+(?:that|as|far|much|many|called|long|on|too)\b/i;

type Understood = Pick<Understanding, "document" | "statements">;

/** What the document decides for those who carry it out, in its own voice, each thing once and in reading order. */
export function decisionsOf({ document, statements }: Understood): Decisions {
  const labelled = (label: Label) =>
    distinct(statements.filter(({ labels, voice }) => voice === "own" && labels.has(label)));
  const principles = rulesFor(statements);
  const priorities = labelled("PRIORITY");
  const exclusions = labelled("EXCLUSION");
  const taken = new Set([...principles, ...priorities, ...exclusions].map(({ id }) => id));
  const decided = (some: readonly LabelledStatement[]) =>
    some.map((statement): Decision => {
      const passage = passageOf(statement);
      const after = statements.slice(statement.id + 1, statement.id + 1 + REACH);
      const consequence =
        ownConsequence(statement, document.blocks[statement.block]) ?? nextConsequence(statement, after, taken);
      return { ...passage, ...(consequence === undefined ? {} : { consequence }) };
    });
  return { principles: decided(principles), priorities: decided(priorities), exclusions: decided(exclusions) };
}

/** The rules that the sign *useful to teams* counts: one list, wherever it is told of. */
function rulesFor(statements: Understood["statements"]): readonly LabelledStatement[] {
  const { lexicon } = catalogue().find(({ sign }) => sign.id === "useful-to-teams") ?? {};
  return lexicon === undefined ? [] : rulesOf({ statements }, lexicon);
}

/** Of copies of one another the longest. */
function distinct(statements: readonly LabelledStatement[]): LabelledStatement[] {
  const copies = duplicatesAmong(statements.map(({ text }) => ({ words: text, completeness: text.length })));
  return statements.filter((_, index) => copies[index] === null);
}

function passageOf(statement: LabelledStatement): Passage {
  return { quote: quoteOf(statement), spans: statement.spans, where: statement.where };
}

/** The clause or the cell of the statement itself that says what follows. */
function ownConsequence(statement: LabelledStatement, block: Block | undefined): Passage | undefined {
  if (block === undefined) return undefined;
  const stretch =
    statement.form === "table-row" ? statement.cells.find(({ head }) => words.test("heads", head)) : clause(statement);
  if (stretch === undefined) return undefined;
  const quote = block.text.slice(stretch.start, stretch.end).trim();
  return quote === ""
    ? undefined
    : { quote, spans: spansOf(block, stretch.start, stretch.end), where: statement.where };
}

/** From "so" or the like to the end; offsets into the block's text. */
function clause({ text, start, end }: LabelledStatement): { start: number; end: number } | undefined {
  const from = beginsAt(text);
  return from === undefined || from === 0 ? undefined : { start: start + from, end };
}

/** The statement of the same passage that begins by saying what follows; the next decision ends the passage. */
function nextConsequence(
  decision: LabelledStatement,
  after: readonly LabelledStatement[],
  decisions: ReadonlySet<number>,
): Passage | undefined {
  for (const next of after) {
    if (next.section !== decision.section || next.voice !== "own" || decisions.has(next.id)) return undefined;
    if (next.form !== "table-row" && beginsAt(next.text) === 0) return passageOf(next);
  }
  return undefined;
}

/** Where the words begin to say what follows; undefined where they do not. */
function beginsAt(text: string): number | undefined {
  return words
    .find("follows", text)
    .find(({ start }) => CLAUSE.test(text.slice(0, start)) && !OTHER_SO.test(text.slice(start)))?.start;
}
