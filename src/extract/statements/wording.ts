import { lexiconBeside } from "../../text/load-lexicon-file.js";

/** The word lists behind the grammar, with a reason and a source each. */
export const wording = lexiconBeside(import.meta.url, "wording.yaml");
