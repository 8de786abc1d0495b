import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { OtherDocument, OtherDocuments } from "../compare/other-document.js";
import { oneLine } from "../reports/printable.js";
import { ANSWERS_ENDING } from "./answers.js";
import { type FileRead, type Progress, readAhead, readFileAt } from "./reading.js";
import { Refusal } from "./refusal.js";

/** Paths as they were typed; undefined where nothing was. */
interface Given {
  readonly plan: string | undefined;
  readonly previous: string | undefined;
  /** A folder; the files directly in it are read. */
  readonly folder: string | undefined;
}

/**
 * The documents to compare with, read once for all strategies.
 *
 * @param tell is given one sentence, with its line end, for each file of the folder that cannot be read; the others are used
 * @param progress who is told how far OCR is
 * @throws Refusal when the plan, the previous strategy or the folder cannot be read, or when the folder holds nothing to read
 */
export async function otherDocuments(
  { plan, previous, folder }: Given,
  tell: (sentence: string) => void,
  progress: Progress,
): Promise<OtherDocuments> {
  return {
    ...(plan === undefined ? {} : { plan: await given("--plan", plan, progress) }),
    ...(previous === undefined ? {} : { previous: await given("--previous", previous, progress) }),
    peers: folder === undefined ? [] : await documentsIn(folder, tell, progress),
  };
}

/** One file that was named after a flag: a refusal says which flag. */
async function given(flag: string, path: string, progress: Progress): Promise<OtherDocument> {
  try {
    return await understood(path, readFileAt(path, progress));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`The file given with ${flag} cannot be read. ${error.message}`);
  }
}

async function understood(path: string, reading: Promise<FileRead>): Promise<OtherDocument> {
  const [{ bytes, document }, { forComparison }] = await Promise.all([reading, import("../index.js")]);
  return forComparison(bytes, basename(path), { read: async () => document });
}

async function documentsIn(
  folder: string,
  tell: (sentence: string) => void,
  progress: Progress,
): Promise<OtherDocument[]> {
  const documents: OtherDocument[] = [];
  const paths = (await filesIn(folder)).map((name) => join(folder, name));
  const nextFile = readAhead(paths, progress);
  for (const path of paths) {
    try {
      documents.push(await understood(path, nextFile()));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell(`${error.message} It was not compared with.\n`);
    }
  }
  if (documents.length === 0) {
    throw new Refusal(`${oneLine(folder)} holds no file to compare with: put other strategies there.`);
  }
  return documents;
}

/** Names of the files directly in a folder, in the order of their code units, hidden ones and answers left out. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(({ name }) => !name.startsWith(".") && !name.endsWith(ANSWERS_ENDING))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  } catch {
    throw new Refusal(
      `The folder ${oneLine(folder)} cannot be read: name a folder with the strategies to compare with.`,
    );
  }
}
