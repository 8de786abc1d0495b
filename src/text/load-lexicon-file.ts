import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Lexicon, loadLexicon } from "./lexicon.js";

/**
 * The lexicon that ships beside a module, read once at start-up. Together with the loader of the sign folders the only
 * place below the command line that touches the disk.
 *
 * @param moduleUrl the caller's `import.meta.url`
 * @param fileName the file beside it, such as "roles.yaml"
 * @throws LexiconError when the file is not as it should be
 */
export function lexiconBeside(moduleUrl: string, fileName: string): Lexicon {
  const url = new URL(`./${fileName}`, moduleUrl);
  return loadLexicon(readFileSync(fileURLToPath(url), "utf8"), fileName);
}
