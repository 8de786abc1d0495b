import { createHash } from "node:crypto";
import type { Statement } from "../../model/statement.js";
import type { LabellingContext } from "../labeller.js";
import { ANSWER_SCHEMA } from "./answer-schema.js";
import type { ModelRequest } from "./endpoint.js";
import { INSTRUCTIONS } from "./instructions.js";

/** Raise when the same statement might be asked for in another way; the wording of the instructions counts by itself. */
export const PROMPT_VERSION = "1";

/** Statements in one request: enough to share the instructions' cost, few enough for a small model to keep in order. */
const MOST_STATEMENTS = 15;
/** Characters in one request of statements with their headings and lead-ins. */
const MOST_CHARACTERS = 12_000;
/** A statement that is longer with its headings is many whose ends were lost; it is not asked about. */
const LONGEST_ASKED = 4_000;

/** One statement as it is put to the model. */
export interface Asked {
  readonly statement: Statement;
  /** Headings above, outermost first. */
  readonly under: readonly string[];
  readonly role: string;
  readonly leadIn: readonly string[];
  readonly cells: readonly { readonly head: string; readonly text: string }[];
  /** The statement before it in the same section; empty where there is none. */
  readonly before: string;
  readonly text: string;
}

/** Each statement with the structure that it is asked with, in their order. */
export function askedOf({ statements, sections }: LabellingContext): Asked[] {
  return statements.map((statement, at) => {
    const section = sections[statement.section];
    const previous = statements[at - 1];
    return {
      statement,
      under: section?.path ?? [],
      role: statement.role,
      leadIn: statement.leadIns
        .filter(({ kind }) => kind === "sentence" || kind === "item")
        .map(({ text }) => text)
        .reverse(),
      cells: statement.cells.map(({ head, text }) => ({ head, text })),
      before: previous?.section === statement.section ? previous.text : "",
      text: statement.text,
    };
  });
}

/** Whether a statement is short enough to be asked about. */
export function canBeAsked({ text, before, leadIn, under }: Asked): boolean {
  return text.length + before.length + [...leadIn, ...under].join("").length <= LONGEST_ASKED;
}

/** Statements in the batches that they are asked in. */
export function batchesOf(asked: readonly Asked[]): Asked[][] {
  const batches: Asked[][] = [];
  let size = 0;
  for (const one of asked) {
    const batch = batches.at(-1);
    const length = one.text.length + [...one.leadIn, ...one.under].join("").length;
    if (batch && batch.length < MOST_STATEMENTS && size + length <= MOST_CHARACTERS) {
      batch.push(one);
      size += length;
    } else {
      batches.push([one]);
      size = length;
    }
  }
  return batches;
}

/** One batch as a request. Numbers count from 1 in each, so that the same words give the same request anywhere. */
export function requestFor(batch: readonly Asked[], organisation: string | undefined): ModelRequest {
  const passages: { under: readonly string[]; role: string; statements: object[] }[] = [];
  let last: Asked | undefined;
  for (const [at, one] of batch.entries()) {
    const { statement, under, role, leadIn, cells, before, text } = one;
    if (!last || last.statement.section !== statement.section || last.role !== role) {
      passages.push({ under, role, statements: [] });
    }
    const follows = last?.statement.id === statement.id - 1;
    passages.at(-1)?.statements.push({
      id: at + 1,
      ...(before === "" || follows ? {} : { before }),
      ...(leadIn.length === 0 ? {} : { leadIn }),
      ...(cells.length === 0 ? {} : { cells }),
      text,
    });
    last = one;
  }
  return {
    instructions: INSTRUCTIONS,
    content: JSON.stringify({ ...(organisation === undefined ? {} : { organisation }), passages }),
    schema: ANSWER_SCHEMA,
  };
}

/**
 * What an answer is kept under: all that may change it. Not where the statement stands, and not what else was asked with it:
 * an edit elsewhere leaves it paid for.
 *
 * @returns SHA-256, hexadecimal
 */
export function keyOf(
  { under, role, leadIn, cells, before, text }: Asked,
  model: string,
  organisation?: string,
): string {
  const all = [PROMPT_VERSION, INSTRUCTIONS, ANSWER_SCHEMA, model, organisation ?? "", under, role, leadIn, cells];
  return createHash("sha256")
    .update(JSON.stringify([...all, before, text]))
    .digest("hex");
}
