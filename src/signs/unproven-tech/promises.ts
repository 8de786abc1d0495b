import type { LabelledStatement } from "../../model/statement.js";
import type { Extracts } from "../extracts.js";

/**
 * The distinct promises, each once: the commitments, and beside them what stands under a heading that promises and is
 * worded as a list item without a verb of the organisation's ("Drones to every island") or as a thing that will be
 * ("A twin of the harbour will guide planning"). There rubric (a) counts these forms too, and new technology is mostly
 * promised in them: the technology, not the organisation, is the sentence's subject.
 */
export function distinctPromises({
  statements,
  commitments,
}: Pick<Extracts, "statements" | "commitments">): LabelledStatement[] {
  const committed = new Set(commitments.map(({ statement }) => statement));
  const distinct = new Set(
    commitments.filter(({ duplicateOf }) => duplicateOf === null).map(({ statement }) => statement),
  );
  const seen = new Set(statements.filter(({ id }) => distinct.has(id)).map(({ text }) => plain(text)));
  return statements.filter((statement) => {
    if (committed.has(statement.id)) return distinct.has(statement.id);
    if (!standsAsPromise(statement) || seen.has(plain(statement.text))) return false;
    seen.add(plain(statement.text));
    return true;
  });
}

/** Whether the heading above makes a promise of words that bind nobody by themselves. */
function standsAsPromise({ role, voice, form, grammar, text, labels }: LabelledStatement): boolean {
  if (role !== "promises" || voice !== "own" || /[?:]\s*$/.test(text)) return false;
  if (labels.has("PRINCIPLE") || labels.has("CANDOUR") || labels.has("EXCLUSION")) return false;
  if (grammar.tense === "future")
    return grammar.modality === "promise" && grammar.subject === "thing" && !BACK.test(text);
  return form === "list-item" && grammar.modality === "none" && grammar.tense !== "past";
}

/** "This will…" speaks of what was said before. */
const BACK = /^(?:this|that|these|those|it|they|there|which|such)\b/i;

function plain(text: string): string {
  return text.toLowerCase().replace(/\W+/g, " ").trim();
}
