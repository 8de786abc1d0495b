import { type Lexicon, lexiconOf } from "./lexicon.js";
import { parseLexicon } from "./lexicon-file.js";
import { shippedFile } from "./shipped-file.js";

/**
 * The lexicon that ships beside a module, read once at start-up.
 *
 * @param moduleUrl the caller's `import.meta.url`
 * @param fileName the file beside it, such as "roles.yaml"
 * @throws LexiconError when the file is not as it should be
 */
export function lexiconBeside(moduleUrl: string, fileName: string): Lexicon {
  return lexiconOf(shippedFile(moduleUrl, fileName, parseLexicon), fileName);
}
