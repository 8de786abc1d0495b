import { createHash } from "node:crypto";
import type { Section } from "../../extract/structure/sections.js";
import type { GivenLabel } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import type { Labeller } from "../labeller.js";
import { type Answer, type Passage, passagesOf } from "./answer.js";
import { foundAgain } from "./match.js";

/** Raise when the same answers might be matched to other passages. */
const MATCHING = "1";

/** A person's answers as a labeller: each speaks of one label of one passage and of nothing else. */
export function personLabeller(answers: readonly Answer[]): Labeller {
  const digest = createHash("sha256").update(JSON.stringify(answers)).digest("hex").slice(0, 12);
  return {
    by: "person",
    version: `${MATCHING}-${digest}`,
    label({ statements, sections }) {
      const given: GivenLabel[][] = statements.map(() => []);
      for (const { answer, statement } of placed(answers, statements, sections)) {
        if (statement !== undefined) given[statement]?.push(labelOf(answer));
      }
      return given;
    },
  };
}

/** An answer with the index of the statement it is about; without one where the passage is gone. */
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
  for (const answer of answers) {
    const key = keyOf(answer);
    if (!passages.has(key)) passages.set(key, { number: passages.size, passage: answer });
  }
  const found = foundAgain(
    [...passages.values()].map(({ passage }) => passage),
    passagesOf(statements, sections),
  );
  return answers.map((answer) => ({ answer, statement: found[passages.get(keyOf(answer))?.number ?? -1] }));
}

function keyOf({ quote, heading, before, after }: Passage): string {
  return JSON.stringify([quote, heading, before, after]);
}

function labelOf({ label, says }: Answer): GivenLabel {
  return { label, by: "person", cue: `a person: ${says}`, ...(says === "yes" ? {} : { says }) };
}
