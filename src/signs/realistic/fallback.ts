import { headedWords } from "../../extract/structure/pairs.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { evidence, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, ownVoice } from "./given.js";

/** A condition opens the sentence or one of its clauses; "should the network slip" is one too. */
const CONDITION =
  /(?:^|[\t.;:,–—]\s*|\b(?:but|and|or|that)\s)(?:if|unless|in case|in the event|should (?:the|our|it|they|we|a|an|any|this|that|\p{Lu}\p{L}*|\p{L}+ )|failing (?:that|this)|failing \p{L}+|otherwise|until)\b|^were (?:the|our|it|they|we|a|an|any|\p{Lu}\p{L}*|\p{L}+ )|^Without (?:it|them|this|that|the)\b|\b(?:failing which|in which case|if need be|if not|plan B|as (?:a|our) (?:fallback|fall-back|insurance|stand-?by|precaution|safety net|reserve))\b|\b(?:may|might) not\b[^.;:]*[:;–—,]\s(?:then|in that case|if so)\b|\b(?:stays?|remains?|waits?|keep|continue|pause|stop|drop|move|go|use|switch|revert|return|start)\b[^.;]{1,80}\b(?:if|unless|until|in case|should)\s/iu;

/** REA-7: something depended upon, and what will be done if it fails. */
export function dependencyWithFallback(given: Given, lexicon: Lexicon): IndicatorResult {
  const found = ownVoice(given.statements).filter((statement) => hasFallback(statement, lexicon));
  return {
    id: "REA-7",
    state: found.length > 0 ? "met" : "not-met",
    values: { fallbacks: found.length },
    measure: { value: found.length, unit: "count" },
    evidence: found.map((statement) => evidence(statement, "for", "REA-7")),
    ...(found.length > 0
      ? {}
      : { searched: searched("what will be done if something that is depended upon is late or fails", given) }),
  };
}

function hasFallback(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text } = statement;
  if (headedWords(statement).some(({ head, text: cell }) => OTHERWISE.test(head) && isPlan(cell, lexicon))) return true;
  const troubles = lexicon.find("trouble", text);
  const fallbacks = lexicon.find("fallback", text);
  if (troubles.length === 0 || fallbacks.length === 0 || lexicon.test("fallback-empty", text)) return false;
  return (
    CONDITION.test(text) &&
    fallbacks.some(({ start, end }) => troubles.some((trouble) => trouble.end <= start || trouble.start >= end))
  );
}

/** A column of what will be done then; "mitigation" is the generic table of risks. */
const OTHERWISE = screened(
  /\b(?:otherwise|if not|if it (?:fails|is late|slips)|fall-?back|plan B|what then|instead|in that case)\b/i,
);
/** Fewer words say nothing that could be done. */
const FEWEST_WORDS = 4;

function isPlan(cell: string, lexicon: Lexicon): boolean {
  return countWords(cell) >= FEWEST_WORDS && !lexicon.test("fallback-empty", cell);
}
