import type { Labeller } from "./labeller.js";
import { rules } from "./rules/rules.js";
import { trained } from "./trained/trained.js";

/** What labels a document where nobody says otherwise: the rules, then the weights that were trained on labelled documents. */
export const OWN_LABELLERS: readonly Labeller[] = [rules, trained];
