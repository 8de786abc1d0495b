import type { Label } from "../../model/label.js";
import type { SectionRole, Statement } from "../../model/statement.js";

/** Parts of a document that tell of something else than what will be done. */
const TELLING: ReadonlySet<SectionRole> = new Set([
  "situation",
  "benefits",
  "progress",
  "risks",
  "governance",
  "foreword",
  "about",
  "annex",
  "glossary",
  "references",
  "case-study",
]);

/** What the sentence itself says of the future, not the words that introduce it. */
const SAYS_SO = /\b(?:will|shall|(?:is|are) to)\b/i;
/** A question asks, and a sentence that ends with a colon introduces promises. */
const PROMISES_NOTHING = /[?:]\s*$/;

/**
 * Which labels may stand where the weights alone give them: a promise, where the grammar by itself reads as one, so that two
 * witnesses say so. What a thing or people will do is mostly an effect; of a row, most sentences are about its promise and are
 * none; and what a list's introduction says of somebody else than the organisation is no promise in each of its items.
 */
export function mayStandAlone({ form, role, voice, grammar, text }: Statement): readonly Label[] {
  const { subject, tense, modality } = grammar;
  if (voice !== "own" || TELLING.has(role) || modality !== "promise" || PROMISES_NOTHING.test(text)) return [];
  if (tense === "bare") return ["COMMITMENT"];
  if (tense !== "future" || form === "table-row" || subject === "thing" || subject === "people") return [];
  return subject === "organisation" || SAYS_SO.test(text) ? ["COMMITMENT"] : [];
}
