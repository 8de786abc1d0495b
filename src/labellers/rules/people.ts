import type { Match } from "../../text/lexicon.js";
import { matchesOf } from "../../text/matches.js";
import { remembered } from "../../text/remembered.js";
import { screened } from "../../text/screened.js";
import { cues } from "./rule.js";

/** People named after what they do ("examiners", "librarians"): too many for a list. */
const BY_ENDING = /\b[a-z][a-z-]{2,}(?:ers|ors|ists|ians|wives|women|men)\b/gi;
const ENDS_SO = screened(/(?:ers|ors|ists|ians|wives|women|men)\b/i);

/**
 * Users and front-line staff named in a text, in order: groups of the public, staff, and people named after what they do.
 *
 * @param text any words
 */
export const peopleIn: (text: string) => readonly Match[] = remembered((text) => {
  const listed = cues.find("people", text);
  const others = [...(ENDS_SO.test(text) ? matchesOf(BY_ENDING, text) : [])]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, term: match[0].toLowerCase() }))
    .filter(
      (one) =>
        !cues.test("people-not", one.term) && !listed.some(({ start, end }) => start < one.end && one.start < end),
    );
  return [...listed, ...others].sort((a, b) => a.start - b.start);
});
