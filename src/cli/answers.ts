import { rename, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { PersonsAnswers } from "../appraise/appraise.js";
import type { Answer } from "../labellers/person/answer.js";
import { oneLine } from "../reports/printable.js";
import { bytesOf } from "./files.js";
import { Refusal } from "./refusal.js";

/** How the name of a file of answers ends. */
export const ANSWERS_ENDING = ".fingerpost.yaml";

/** The flag of the commands that count a person's answers. */
export const ANSWERS_FLAG = {
  kind: "parsed",
  parse: String,
  optional: true,
  placeholder: "FILE",
  brief: "What a person answered to review; without it, FILE.fingerpost.yaml beside the strategy counts",
} as const;

/** Where the answers about a strategy are kept: beside it, under its whole name. */
export function answersPath(strategy: string): string {
  return strategy.replace(/[/\\]+$/, "") + ANSWERS_ENDING;
}

/**
 * What a person answered about a strategy.
 *
 * @param strategy its path
 * @param named the file of answers, where one was named; otherwise the one beside the strategy is taken, if it is there
 * @returns undefined where there is none
 * @throws Refusal when the file that was named is not there, or when a file of answers is not as it should be
 */
export async function answersAbout(strategy: string, named?: string): Promise<PersonsAnswers | undefined> {
  return named === undefined ? answersIn(answersPath(strategy)) : read(named);
}

/** The answers in a file; undefined where there is no such file yet. */
export async function answersIn(path: string): Promise<PersonsAnswers | undefined> {
  return (await stat(path).catch(() => undefined)) && read(path);
}

async function read(path: string): Promise<PersonsAnswers> {
  const text = new TextDecoder().decode(await bytesOf(path));
  const { AnswersError, parseAnswers } = await import("../labellers/person/answers-file.js");
  try {
    return { file: basename(path), given: parseAnswers(text, path) };
  } catch (error) {
    if (!(error instanceof AnswersError)) throw error;
    throw new Refusal(`${oneLine(error.message)}: mend that line, or move the file of answers away.`);
  }
}

/**
 * Writes the answers, whole or not at all: a machine that stops half way leaves the answers before.
 *
 * @throws Refusal when they cannot be written
 */
export async function keepAnswers(path: string, answers: readonly Answer[], strategy: string): Promise<void> {
  const { writtenAnswers } = await import("../labellers/person/answers-file.js");
  const beside = `${path}.new`;
  try {
    await writeFile(beside, writtenAnswers(answers, basename(strategy)));
    await rename(beside, path);
  } catch (error) {
    throw new Refusal(
      `The answers cannot be kept in ${oneLine(path)} (${oneLine(String((error as Error).message))}): put the strategy where you may write, or name another file with --answers.`,
    );
  }
}
