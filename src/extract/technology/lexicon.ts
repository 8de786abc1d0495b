import { lexiconBeside } from "../../text/load-lexicon-file.js";

export type { Match } from "../../text/lexicon.js";

/** The words of technology.yaml, read once. */
export const technologyLexicon = lexiconBeside(import.meta.url, "technology.yaml");
