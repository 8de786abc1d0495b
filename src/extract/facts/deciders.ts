import { matchesOf } from "../../text/matches.js";

/** Bodies and roles that decide. */
const DECIDER =
  /\b(?:[Tt]he\s|[Oo]ur\s|an?\s)?(?:\p{Lu}[\p{L}’'&-]*\s|(?:and|of|for|the|digital|executive|trust|programme|strategy|steering|delivery|leadership|management|senior|portfolio|audit|scrutiny|governance|full)\s){0,5}(?:board|committee|cabinet|council|executive|group|team|forum|panel|minister|ministers|director|administrator|commissioner|mayor|secretary|chief executive|leadership|assembly|parliament|governors|trustees|commission|Board|Committee|Cabinet|Council|Executive|Group|Team|Forum|Panel|Minister|Director|Administrator|Commissioner|Mayor|Secretary|Chief Executive|Assembly|Parliament|Commission)\b(?:\sof\s(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})?/gu;
/** "Each January the board": when, not who. */
const NOT_OF_DECIDER = /^(?:Each|Every|In|By|At|When|After|Then)\s(?:\p{L}+\s)?(?=(?:the|our)\s)/u;

/** Who reviews or decides, in the text's words: the first body or role that is clearly one. */
export function deciderIn(text: string): string | undefined {
  const found = matchesOf(DECIDER, text).map(([words]) => words.replace(NOT_OF_DECIDER, "").trim());
  return found.find((words) => /\p{Lu}|board|committee|cabinet|council|minister|executive|mayor/u.test(words));
}
