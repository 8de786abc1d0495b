import type { LabelledStatement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
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

/** "Is to be embedded in …", "every officer is to have …": a disposition, whoever carries it out. */
const IS_TO_BE = screened(
  /\b(?:is|are) (?:now |all |each )?to (?:be\s(?!able|a\b|an\b|the\b|more|less|found|expected|welcomed)|(?:have|get|receive|use|carry|work with|run on)\s)\p{L}/iu,
);
/** "What we will deliver: …": a lead-in in the same line. */
const LED_IN = screened(
  /^(?:(?:what|things|projects|work) (?:we|the \w+) (?:will|shall|are going to|plans? to|intends? to|aims? to)\b[^:]{0,30}|deliverables?|commitments?|our commitments?|actions?|key actions?|milestones?|outputs?|we (?:will|shall)|by (?:\w+ )?20\d\d):\s\S/i,
);

/** Whether words that bind nobody by themselves make a promise: under such a heading, after such a lead-in, or as what "is to be". */
function standsAsPromise({ role, voice, form, grammar, text, labels, tags }: LabelledStatement): boolean {
  if (voice !== "own" || /[?:]\s*$/.test(text)) return false;
  if (labels.has("PRINCIPLE") || labels.has("CANDOUR") || labels.has("EXCLUSION") || labels.has("PROGRESS"))
    return false;
  if (role === "references" || role === "glossary" || role === "situation" || role === "case-study") return false;
  if (tags.emerging.length > 0 && !grammar.negated && (LED_IN.test(text) || IS_TO_BE.test(text))) return true;
  if (role !== "promises") return false;
  if (grammar.tense === "future")
    return grammar.modality === "promise" && grammar.subject === "thing" && !BACK.test(text);
  return form === "list-item" && grammar.modality === "none" && grammar.tense !== "past";
}

/** "This will…" speaks of what was said before. */
const BACK = /^(?:this|that|these|those|it|they|there|which|such)\b/i;

function plain(text: string): string {
  return text.toLowerCase().replace(/\W+/g, " ").trim();
}
