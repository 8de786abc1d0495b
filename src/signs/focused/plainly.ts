import type { Exclusion } from "../../extract/choices/exclusions.js";
import { reasonFor } from "../../extract/choices/reasons.js";
import type { LabelledStatement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { isWholeStatement } from "../whole-first.js";

/** A choice is told in so many words; more tell other things as well. */
const MOST_WORDS = 50;

/** Whether this organisation chooses, in words that can be read by themselves. */
function isChosenHere(statement: LabelledStatement): boolean {
  const { doer, told, text, form } = statement;
  if (doer === "other-body" || doer === "law" || doer === "document" || doer === "everyone") return false;
  if (countWords(text) > MOST_WORDS) return false;
  if (form !== "table-row" && !isWholeStatement(statement)) return false;
  return (
    told === "promise" ||
    told === "principle" ||
    told === "now" ||
    told === "duty" ||
    (told === "done" && DECIDED.test(text)) ||
    told === "title"
  );
}

const DECIDED = screened(
  /\b(?:have|has|had|we)\s(?:\w+ly\s)?(?:decided|chosen|chose|agreed|put|stopped|dropped|postponed|ruled out|turned down)\b/i,
);
/** To begin with finding out, or with how a piece of work is done, puts nothing before anything else. */
const BEGINS_WORK = screened(
  /\b(?:start|begin)(?:s|ning|ing)?\s(?:first\s)?(?:with|by|on)\s(?:the\s|an?\s|our\s)?(?:[\w-]+\s){0,2}?(?:process|scoping|scope|assess\w*|review\w*|analys\w*|identif\w*|audit|understanding|consult\w*|defin\w*|mapping|research|discovery|developing|development|requirements|establish\w*|survey\w*)\b|\bidentifying and prioriti[sz]ing\b|\bhigh[- ](?:impact|value|roi|quality|priority)\b/i,
);

/** FOC-1, by its own words: this organisation puts one named thing ahead of another. */
export function showsRanking(statement: LabelledStatement): boolean {
  return isChosenHere(statement) && !BEGINS_WORK.test(statement.text);
}

/** What takes its place, until when, or for whose sake: said in the same breath. */
const GIVEN_UP =
  /\b(?:instead|rather than|until|till|because|since|so that|in favour of|not before|later|next year|this year|phase|defer\w*|postpon\w*|wait\w*|put off|decided|we will (?:not|no longer|stop|close|end|retire|drop)|will not (?:be|start|begin|build|buy|fund|open|take)|no new|ruled out|turned down|20\d\d)\b/i;
/** What nobody asked to keep, or what is over when its work is done. */
const OVER_ANYWAY = screened(
  /\b(?:once (?:this|the|it|that|all|these)|when (?:this|it|that) is (?:complete|done|finished)|does not (?:provide|have|apply|own|run)|do not (?:provide|have|own|run)|fewer|fail or)\b/i,
);

/** FOC-2, by its own words: this organisation gives up or puts off a named thing, and what shows that it costs something is there to read. */
export function showsExclusion({ statement, shownBy }: Exclusion, statements: readonly LabelledStatement[]): boolean {
  if (!isChosenHere(statement) || OVER_ANYWAY.test(statement.text)) return false;
  return GIVEN_UP.test(statement.text) || shownBy !== undefined || reasonFor(statement, statements) !== undefined;
}

/** What is freed, right behind the word that frees it. */
const FREED =
  /\b(?:frees?|freed|freeing|releas(?:es?|ed|ing)|pays? for|paid for|funds?|funded|moves?|moved|goes? to|given over to|redeploy\w*|reinvest\w*|gives? (?:us|back))(?:\sup)?\s(?:[\p{L}\d£,.’'-]+\s){0,4}?(?:posts?|staff|people|officers?|nurses?|clerks?|analysts?|engineers?|developers?|teams?|hours?|days?|weeks?|money|budget|time|£[\d,.]+\p{L}*)/iu;

/** FOC-6, by its own words: something here ends, and these people or this money do something else. */
export function showsRoom(statement: LabelledStatement): boolean {
  const { form, told, text } = statement;
  if (form === "table-row" || (told !== "promise" && told !== "now" && told !== "done" && told !== "title"))
    return false;
  return isWholeStatement(statement) && countWords(text) <= MOST_WORDS && FREED.test(text);
}
