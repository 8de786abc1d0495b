import { constants } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { USUAL_LIMITS } from "../isolation/limits.js";
import { oneLine } from "../reports/printable.js";
import { contentOf } from "./content.js";
import { Refusal } from "./refusal.js";

const PAGE = /\.html?$/i;
/** What a folder of pages may hold; one that holds more is somebody's disk. */
const MOST_ENTRIES = 10_000;
const DEEPEST = 12;
/** An archive states a time for each file. Always this one, so that the same pages are the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The web pages of a folder and its folders as one zip archive, always the same for the same pages. Hidden files are left out
 * and no link is followed, so that nothing outside the folder is read.
 *
 * @param folder its path
 * @throws Refusal when it holds no page or too much; UnreadableFile when the pages are too large together
 */
export async function pagesIn(folder: string): Promise<Uint8Array> {
  const pages: Record<string, Uint8Array> = {};
  let bytesLeft = USUAL_LIMITS.fileBytes;
  for (const name of await pageNames(folder)) {
    const page = await contentOf(join(folder, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0), bytesLeft);
    bytesLeft -= page.length;
    pages[name] = page;
  }
  if (Object.keys(pages).length === 0)
    throw new Refusal(`${oneLine(folder)} is a folder without web pages: name the files in it.`);
  return zipSync(pages, { level: 0, mtime: NO_TIME });
}

/** Names of the pages, parted by slashes, in the order of their code units. */
async function pageNames(folder: string): Promise<string[]> {
  const found: string[] = [];
  let seen = 0;
  const waiting = [""];
  for (let within = waiting.pop(); within !== undefined; within = waiting.pop()) {
    for (const entry of await readdir(join(folder, within), { withFileTypes: true })) {
      seen += 1;
      const name = within + entry.name;
      if (seen > MOST_ENTRIES || name.split("/").length > DEEPEST)
        throw new Refusal(
          `${oneLine(folder)} holds more than the pages of one strategy: name a folder that holds only those.`,
        );
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) waiting.push(`${name}/`);
      else if (entry.isFile() && PAGE.test(entry.name)) found.push(name);
    }
  }
  return found.sort();
}
