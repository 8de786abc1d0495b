import { screened } from "../../text/screened.js";
import { cues } from "./rule.js";

/** Who is speaking of what happened to them. */
const FIRST_PERSON = /\b(?:I|we|my|our|me|us|I[’'](?:m|ve|d|ll))\b/i;
/** "Half an hour", "a morning each week", "ten minutes": a time that has a length. */
const SOME_TIME =
  "(?:half\\s(?:an?|the|my)|an?|the\\s(?:first|last|whole|best|better)|(?:\\w+\\s)?(?:two|three|four|five|six|ten|fifteen|twenty|thirty|forty|\\d+))\\s(?:(?:of|part|whole|good|full|first|last|\\w+)\\s){0,2}?(?:seconds?|minutes?|hours?|mornings?|afternoons?|evenings?|days?|weeks?|months?|shifts?)";
const TROUBLE = [
  new RegExp(
    `\\b(?:takes?|took|spends?|spent|spending|loses?|lost|losing|wastes?|wasted|wasting|waits?|waited|waiting)\\s(?:(?:me|us|up|about|around|at least|for|nearly|over|almost|more than|anything)\\s)*(?:${SOME_TIME}|ages|forever|so long|too long|hours|days|weeks|months)\\b(?!\\s(?:with|helping|caring|listening)\\b)`,
    "i",
  ),
  // Again each time, or in the end by other means.
  screened(
    /\b(?:every|each) (?:single )?time\b[^.;]*\b(?:lose|loses|have to|has to|had to|must|need to|forget|wait|start again|log|type|enter|ask|repeat|explain|retype|sign|ring|call|print|borrow)\b/i,
  ),
  screened(
    /\b(?:I|we) (?:always |often |usually |still |just )*(?:end up|ended up|keep (?:having|losing|getting|being|asking|ringing|forgetting|repeating)|have to keep)\b/i,
  ),
  screened(/\btrying to\b|\bby the time\b[^.;]*\b(?:has|have|is|are|was|had|it[’']s)\b/i),
  // Nobody tells them, or everybody sends them on.
  screened(
    /\b(?:I|we)\s(?:never|hardly ever|rarely)\s(?:know|knew|hear|heard|get|got|see|saw|find|found)\b|\b(?:no idea|nobody|no one)\s(?:\w+\s)?(?:who|what|where|when|how|why|whether|if|tells?|told|knows?|knew|has|have|had|answers?|answered|explains?|explained|rings?|rang)\b/i,
  ),
  screened(
    /\b(?:passed|sent|pushed|bounced|handed|moved|shunted)\s(?:around|about|on|back|from (?:one|pillar|person|department|office|place|desk|team))\b|\bback and forth\b|\bround in circles\b/i,
  ),
  // A wish of the speaker's own.
  screened(
    /\b(?:if only|I wish|we wish|why (?:can[’']t|do I|do we|must|should I|is it)|I just want|(?:I|we)(?:[’']d| would) (?:like|love|prefer|find it (?:easier|helpful))|(?:I|we) (?:really |just |badly )?(?:need|want) (?!to (?:thank|help|make|say|be part)\b))/i,
  ),
];
/** Praise, thanks and pledges are said in the first person too. */
const CONTENT = screened(
  /\b(?:proud|pleased|delighted|honou?red|grateful|thank|thanks|happy|love working|privilege|excited|now I can|I can now)\b/i,
);

/**
 * What somebody who is quoted finds hard, told of themselves: they need name no group.
 *
 * @param text the words that are quoted
 * @returns the words that tell it, in lower case
 */
export function spokenTrouble(text: string): string | undefined {
  if (!FIRST_PERSON.test(text) && !NO_SPEAKER.test(text)) return undefined;
  const difficulty = cues.find("need-difficulty", text).find(({ start }) => !STRIVES.test(text.slice(0, start)));
  if (difficulty) return difficulty.term;
  if (CONTENT.test(text)) return undefined;
  for (const trouble of TROUBLE) {
    const found = trouble.exec(text);
    if (found) return found[0].toLowerCase();
  }
  return undefined;
}

/** "We work hard to make it simple": an effort, no trouble. */
const STRIVES =
  /\b(?:work(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|push(?:es|ed|ing)?|fought|fight(?:s|ing)?)\s(?:very\s|really\s|so\s)?$/i;

/** The speaker is not named where it is the thing that comes too late: "By the time it has started…". */
const NO_SPEAKER = screened(/\bby the time\b|\bif only\b/i);
