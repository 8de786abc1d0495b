import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { appraiseDocument } from "../../appraise/appraise.js";
import { readMarkdown } from "../../readers/markdown/read-markdown.js";

/** The strategy of an invented organisation that ships with the package. */
const SAMPLE = new URL("../../../samples/good-strategy.md", import.meta.url);

/** So many blocks are appraised before it is looked whether there is something better to do. */
const BLOCKS_AT_ONCE = 10;

/**
 * Appraises a sample while a file is still being read. Lists are loaded and expressions prepared when they are first needed, and
 * Node makes fast what runs often: a third of what a first appraisal takes. With one core only it would hold up the reading.
 *
 * @param enough whether to stop
 */
export async function rehearse(enough: () => boolean): Promise<void> {
  if (availableParallelism() === 1) return;
  const document = readMarkdown(await readFile(SAMPLE, "utf8"));
  for (let from = 0; from < document.blocks.length; from += BLOCKS_AT_ONCE) {
    await setImmediate();
    if (enough()) return;
    const blocks = document.blocks.slice(from, from + BLOCKS_AT_ONCE);
    appraiseDocument({ ...document, blocks }, { name: "", sha256: "", fingerpost: "" });
  }
}
