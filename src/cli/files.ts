import { mkdir, readdir, realpath, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { USUAL_LIMITS } from "../isolation/limits.js";
import { UnreadableFile } from "../model/document.js";
import { oneLine } from "../reports/printable.js";
import { contentOf } from "./content.js";
import { nearest } from "./nearest.js";
import { Refusal } from "./refusal.js";

/**
 * The bytes of a file, as far as a file may be long; of a folder, its web pages as one archive.
 *
 * @throws Refusal when there is no such file, when it is a folder without web pages or too large, or when it may not be read
 */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if (!(await stat(path)).isDirectory()) return await contentOf(path, "r", USUAL_LIMITS.fileBytes);
    const { pagesIn } = await import("./folder.js");
    return await pagesIn(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw error instanceof UnreadableFile
      ? asRefusal(error, path)
      : new Refusal(`${oneLine(path)}${readingFault(error, await meantBy(path))}`);
  }
}

/** The file in the same folder whose name is the same but for capitals, or nearly the same; undefined where there is none. */
async function meantBy(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => []);
  const wanted = basename(path);
  const same = names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  return same ?? nearest(wanted, names);
}

function readingFault(error: unknown, meant: string | undefined): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return meant === undefined
        ? " does not exist: check the name and the folder."
        : ` does not exist: did you mean ${oneLine(meant)}?`;
    case "EACCES":
    case "EPERM":
      return " may not be read: ask for permission to read it.";
    default:
      return ` could not be read (${oneLine(String((error as Error).message))}): check the disk and try again.`;
  }
}

/** A file the reader could not read, as a refusal that names it; any other error as it is. */
export function asRefusal(error: unknown, path: string): unknown {
  return error instanceof UnreadableFile ? new Refusal(`${oneLine(path)}: ${error.message}`) : error;
}

/**
 * Where each input's report goes: `plan.pdf` to `plan.html`, and where that name is taken by another input's report or by
 * an input itself, to `plan.pdf.html`, then `plan.pdf-2.html` and so on. Names that differ only in case count as the same,
 * because some disks hold them to be.
 *
 * @param inputs paths, in the order they were given
 * @param folder where the reports go; made when it is not there
 * @param extension of the report, without the dot
 * @returns one path for each input
 * @throws Refusal when the folder cannot be made
 */
export async function reportPaths(inputs: readonly string[], folder: string, extension: string): Promise<string[]> {
  const home = await madeFolder(folder);
  const taken = new Set(await Promise.all(inputs.map(async (input) => key(await real(input)))));
  return inputs.map((input) => {
    const file = basename(input);
    const names = [`${basename(file, extname(file))}.${extension}`, `${file}.${extension}`];
    let name = names.find((one) => !taken.has(key(join(home, one))));
    for (let count = 2; name === undefined; count++) {
      const next = `${file}-${count}.${extension}`;
      if (!taken.has(key(join(home, next)))) name = next;
    }
    taken.add(key(join(home, name)));
    return join(folder, name);
  });
}

async function madeFolder(folder: string): Promise<string> {
  try {
    // Node's own recursive mkdir never ends where the system has no room for folders, such as /proc.
    for (const missing of await missingFolders(folder)) await mkdir(missing);
    return await realpath(folder);
  } catch (error) {
    throw new Refusal(`The folder ${oneLine(folder)} ${writingFault(error)}`);
  }
}

/**
 * The folders that have to be made for a path to be one, outermost first.
 *
 * @throws what the system says when something else has that name, or may not be looked at
 */
async function missingFolders(folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (let path = resolve(folder); ; path = dirname(path)) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (found?.isDirectory()) return missing;
    if (found) throw Object.assign(new Error(`${path} is a file`), { code: "EEXIST" });
    missing.unshift(path);
  }
}

async function real(path: string): Promise<string> {
  // A missing file is reported when it is read; here it takes no name.
  return realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => resolve(".")), basename(path)),
  );
}

function key(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/**
 * Writes a report.
 *
 * @throws Refusal when it cannot be written
 */
export async function writeReport(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new Refusal(`The report ${oneLine(path)} ${writingFault(error)}`);
  }
}

function writingFault(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "EEXIST":
    case "ENOTDIR":
      return "cannot be made because a file has that name: choose another folder with --out.";
    case "ENOENT":
      return "cannot be made there: choose another folder with --out.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "may not be written: choose another folder with --out.";
    case "ENOSPC":
      return "could not be written because the disk is full: make room and try again.";
    case "EISDIR":
      return "cannot be written because a folder has that name: choose another folder with --out.";
    default:
      return `could not be written (${oneLine(String((error as Error).message))}): choose another folder with --out.`;
  }
}
