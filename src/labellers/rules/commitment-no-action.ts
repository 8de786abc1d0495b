import type { Statement } from "../../model/statement.js";
import { countWords } from "../../text/words.js";
import { PROMISING } from "./commitment-setting.js";

/** Fewer words in running text are a title or what is left of a line, and so are a few more without a stop. */
const SHORTEST_SENTENCE = 3;
const SHORTEST_LINE = 7;

/** "Lease term", "Report on performance": a title, or a piece of a line ("make use of the new"), that only looks like a bare action. */
export function isNoSentence({ form, role, text, leadIns }: Statement): boolean {
  if (form !== "sentence" || PROMISING.has(role) || leadIns.some(({ kind }) => kind === "sentence")) return false;
  if (/^[“"(]?(?:[A-Z]{0,3}\d|\(?[a-z]{1,3}[.)]\s|(?:action|recommendation|commitment)\s+\d)/i.test(text)) return false;
  const words = countWords(text);
  const ended = /[.!?;:]["”’')]*\s*$/u.test(text);
  return words < SHORTEST_SENTENCE || (!ended && (words < SHORTEST_LINE || /^\p{Ll}/u.test(text)));
}

/** "Delivery of the plan is overseen by …": the action is the subject of something told. "To do so it is vital to …" only says what is needed. */
export function isToldOfAnAction({ form, text }: Statement): boolean {
  if (form === "table-row") return false;
  return (NOUN_OF_ACTION.test(text) && TOLD_OF_IT.test(text)) || NEEDED_FOR_IT.test(text);
}

const NOUN_OF_ACTION =
  /^(?:the\s)?(?:(?:successful|full|timely|further|effective|continued)\s)?(?:\p{L}+(?:tion|sion|ment|ance)|delivery|progress|roll-?out|review|support|training)\s(?:of|on|in|to|with|for|between|across)\b/iu;
/** A finite verb outside a relative clause. */
const TOLD_OF_IT =
  /^(?:(?!\b(?:which|that|who|whose|where|when|how|what|so|to)\b)[^.;:])*?\s(?:is|are|was|were|has|have|had|would|could|can|may|might|must|should|remains?|continues?)\s/i;
const NEEDED_FOR_IT =
  /^to\s[^.;]{5,240}?,?\s(?:it\s(?:is|will be|would be)|(?:we|the \p{L}+)\s(?:(?:will|would|shall)\s(?:have|need)\sto|have to|must|need to))\b/iu;
