import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { oneLine } from "../reports/printable.js";
import { ANSWERS_ENDING } from "./answers.js";
import type { Appraiser } from "./appraising/appraiser.js";
import type { PackedRead } from "./file-read.js";
import { type Progress, readAhead, readPackedAt } from "./reading.js";
import { Refusal } from "./refusal.js";

/** Paths as they were typed; undefined where nothing was. */
interface Given {
  readonly plan: string | undefined;
  readonly previous: string | undefined;
  /** A folder; the files directly in it are read. */
  readonly folder: string | undefined;
}

/**
 * Reads the documents to compare with, once for all strategies, and has them held beside.
 *
 * @param appraiser who holds them
 * @param tell is given one sentence, with its line end, for each file of the folder that cannot be read; the others are used
 * @param progress who is told how far OCR is
 * @throws Refusal when the plan, the previous strategy or the folder cannot be read, or when the folder holds nothing to read
 */
export async function holdOthers(
  { plan, previous, folder }: Given,
  appraiser: Appraiser,
  tell: (sentence: string) => void,
  progress: Progress,
): Promise<void> {
  if (plan !== undefined) await appraiser.hold(await given("--plan", plan, progress), "plan", basename(plan));
  if (previous !== undefined)
    await appraiser.hold(await given("--previous", previous, progress), "previous", basename(previous));
  if (folder !== undefined) await holdFolder(folder, appraiser, tell, progress);
}

/** One file that was named after a flag: a refusal says which flag. */
async function given(flag: string, path: string, progress: Progress): Promise<PackedRead> {
  try {
    return await readPackedAt(path, progress);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`The file given with ${flag} cannot be read. ${error.message}`);
  }
}

async function holdFolder(
  folder: string,
  appraiser: Appraiser,
  tell: (sentence: string) => void,
  progress: Progress,
): Promise<void> {
  const paths = (await filesIn(folder)).map((name) => join(folder, name));
  const nextFile = readAhead(paths, progress);
  let held = 0;
  for (const path of paths) {
    try {
      await appraiser.hold(await nextFile(), "peers", basename(path));
      held += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell(`${error.message} It was not compared with.\n`);
    }
  }
  if (held === 0) {
    throw new Refusal(`${oneLine(folder)} holds no file to compare with: put other strategies there.`);
  }
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
