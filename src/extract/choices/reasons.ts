import type { LabelledStatement } from "../../model/statement.js";
import { numbersIn } from "../../text/numbers.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { headedWords } from "../structure/pairs.js";
import { choices } from "./exclusions.js";

/** A semicolon or dash with a comparison or a figure behind it gives a reason without saying "because". */
const AFTERTHOUGHT = /[;:–—]\s+(?<rest>[^;]{12,})$/u;
const COMPARES = screened(
  /\b(?:more|most|less|least|fewer|fewest|only|half|twice|already|nobody|no one|cannot|never|every day|each week|worst|busiest|whereas|against|compared|lower|higher|larger|smaller|dearer|cheaper|longer|shorter|few|hardly|barely|the same|twice over|outnumber\w*)\b/i,
);
/** "As the register is wrong": only where a clause follows. */
const AS = screened(
  /(?:^|[,;]\s|\s)as (?:the|we|it|they|our|there|these|this|that|no|nobody|without|nearly|most|half|few)\s(?!well\b|soon\b|far\b|part\b)/i,
);

/**
 * The statement that gives the ground of a choice: the choice itself, or the one right before or after it in its passage;
 * undefined where none does. "Following careful consideration" is no ground.
 */
export function reasonFor(
  choice: LabelledStatement,
  statements: readonly LabelledStatement[],
): LabelledStatement | undefined {
  if (givesReason(choice.text) || hasReasonCell(choice)) return choice;
  const beside = [statements[choice.id + 1], statements[choice.id - 1]];
  return beside.find(
    (other) =>
      other !== undefined && other.section === choice.section && other.voice === "own" && refersBack(other, choice),
  );
}

/** A column for reasons with more than a catchword in it. */
function hasReasonCell(choice: LabelledStatement): boolean {
  return headedWords(choice).some(
    ({ head, text }) => REASON_HEAD.test(head) && countWords(text) >= FEWEST_WORDS && !choices.test("no-reason", text),
  );
}

const REASON_HEAD = screened(/\b(?:why|reasons?|grounds?|because|rationale|basis|justification)\b/i);
/** "Strategic" is no reason. */
const FEWEST_WORDS = 4;

/** Whether the words give a ground. */
export function givesReason(text: string): boolean {
  if (choices.test("no-reason", text)) return false;
  if (choices.test("reason", text) || AS.test(text)) return true;
  const rest = AFTERTHOUGHT.exec(text)?.groups?.["rest"] ?? "";
  return rest !== "" && (COMPARES.test(rest) || numbersIn(rest).length > 0);
}

/** A neighbour gives the reason where it is said to be one, in so many words. */
const SAID = screened(
  /\b(?:because|the reason|that is why|which is why|this is why|for (?:that|this) reason|so we|otherwise|without (?:it|them|that))\b/i,
);

function refersBack(other: LabelledStatement, choice: LabelledStatement): boolean {
  if (choices.test("no-reason", other.text) || other.labels.has("PRIORITY") || other.labels.has("EXCLUSION"))
    return false;
  if (other.group !== choice.group) return false;
  if (SAID.test(other.text)) return true;
  const figures = numbersIn(other.text).length;
  return other.id > choice.id && (figures > 1 || (figures > 0 && COMPARES.test(other.text)));
}
