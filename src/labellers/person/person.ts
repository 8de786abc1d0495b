import { createHash } from "node:crypto";
import type { Section } from "../../extract/structure/sections.js";
import { type BlockStretch, type GivenLabel, SLOTS } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import type { Labeller, LabellingContext } from "../labeller.js";
import { type Answer, isAboutLabel, isAboutPassage, type LabelAnswer, type Passage, passagesOf } from "./answer.js";
import { foundAgain } from "./match.js";
import { wordsIn } from "./words.js";

/** Raise when the same answers might be matched to other passages. */
const MATCHING = "2";

/** A person's answers as a labeller: each speaks of one label of one passage. */
export function personLabeller(answers: readonly Answer[]): Labeller {
  const digest = createHash("sha256").update(JSON.stringify(answers)).digest("hex").slice(0, 12);
  return {
    by: "person",
    version: `${MATCHING}-${digest}`,
    label(context) {
      const { statements, sections } = context;
      const known = placed(answers, statements, sections).flatMap(({ answer, statement }) =>
        statement === undefined || !isAboutLabel(answer) ? [] : [{ answer, statement }],
      );
      const given: GivenLabel[][] = statements.map(() => []);
      for (const { answer, statement } of known) given[statement]?.push(labelOf(answer, statement, context));
      return given;
    },
  };
}

/** An answer with the index of the statement it is about; without one where the passage is gone, or where it is about none. */
export interface PlacedAnswer {
  readonly answer: Answer;
  readonly statement: number | undefined;
}

/** Finds the passage of each answer; answers about the same passage go together. */
export function placed(
  answers: readonly Answer[],
  statements: readonly Statement[],
  sections: readonly Section[],
): PlacedAnswer[] {
  if (answers.length === 0) return [];
  const passages = new Map<string, { readonly number: number; readonly passage: Passage }>();
  for (const answer of answers.filter(isAboutPassage)) {
    const key = keyOf(answer);
    if (!passages.has(key)) passages.set(key, { number: passages.size, passage: answer });
  }
  const found = foundAgain(
    [...passages.values()].map(({ passage }) => passage),
    passagesOf(statements, sections),
  );
  const statementOf = (answer: Answer) =>
    isAboutPassage(answer) ? found[passages.get(keyOf(answer))?.number ?? -1] : undefined;
  return answers.map((answer) => ({ answer, statement: statementOf(answer) }));
}

function keyOf({ quote, heading, before, after }: Passage): string {
  return JSON.stringify([quote, heading, before, after]);
}

/** The label with what was corrected of it; words that an edit took away are no longer corrected. */
function labelOf(
  { label, says, words, slots = {} }: LabelAnswer,
  at: number,
  { document, statements }: Pick<LabellingContext, "document" | "statements">,
): GivenLabel {
  const statement = statements[at];
  const find = (some: string, around: readonly Statement[]) =>
    statement && wordsIn(some, statement, { document, statements: around, edited: true });
  const stretch = words === undefined ? undefined : find(words, []);
  const corrected: Partial<Record<(typeof SLOTS)[number], BlockStretch | null>> = {};
  for (const name of SLOTS) {
    const said = slots[name];
    const found = said === undefined ? undefined : said === "" ? null : find(said, statements);
    if (found !== undefined) corrected[name] = found;
  }
  return {
    label,
    by: "person",
    cue: `a person: ${says}`,
    ...(stretch ? { stretch: { start: stretch.start, end: stretch.end } } : {}),
    ...(says === "yes" ? {} : { says }),
    ...(Object.keys(corrected).length > 0 ? { slots: corrected } : {}),
  };
}
