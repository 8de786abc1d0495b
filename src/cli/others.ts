import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { OtherDocument, OtherDocuments } from "../compare/other-document.js";
import { oneLine } from "../reports/printable.js";
import { asRefusal, bytesOf } from "./files.js";
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
 * @throws Refusal when the plan, the previous strategy or the folder cannot be read, or when the folder holds nothing to read
 */
export async function otherDocuments(
  { plan, previous, folder }: Given,
  tell: (sentence: string) => void,
): Promise<OtherDocuments> {
  return {
    ...(plan === undefined ? {} : { plan: await documentAt(plan) }),
    ...(previous === undefined ? {} : { previous: await documentAt(previous) }),
    peers: folder === undefined ? [] : await documentsIn(folder, tell),
  };
}

async function documentAt(path: string): Promise<OtherDocument> {
  const { forComparison } = await import("../index.js");
  const bytes = await bytesOf(path);
  return forComparison(bytes, basename(path)).catch((error: unknown) => {
    throw asRefusal(error, path);
  });
}

async function documentsIn(folder: string, tell: (sentence: string) => void): Promise<OtherDocument[]> {
  const documents: OtherDocument[] = [];
  for (const name of await filesIn(folder)) {
    try {
      documents.push(await documentAt(join(folder, name)));
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

/** Names of the files directly in a folder, in the order of their code units, hidden ones left out. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .sort();
  } catch {
    throw new Refusal(
      `The folder ${oneLine(folder)} cannot be read: name a folder with the strategies to compare with.`,
    );
  }
}
