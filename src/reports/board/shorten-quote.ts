/** How quotes are shortened, for people. */
export const SHORTENING =
  "Quotes are cut only at the end of a clause, never in a sentence with a negation or a condition before the cut, and no number, negation, condition or exception is left out; “…” stands for the rest.";

/** Fewer letters than this say too little to be shown alone. */
const LEAST_KEPT = 40;

/** Where a clause ends: the cut comes before what is matched. Cells of a row are joined by " | ". */
const CLAUSE_ENDS =
  /(?<=[.!?;]["”’)]?)\s|\s[–—-](?=\s)|\s[|…]\s|,(?=\s(?:and|so|which|who|because|since|including|such as|for example)\b)/gu;

/** Ends after which nothing said before reaches further. */
const SENTENCE_END = /[.!?;]["”’)]?$/u;

/** Words that turn or bound what is said: negations, conditions, exceptions, contrasts, doubts. */
const BOUNDS =
  /\b(?:not|no|nor|never|neither|none|nobody|nothing|without|cannot|hardly|rarely|fail\w*|refus\w*|stop\w*|if|unless|until|till|once|when|whenever|where|wherever|whether|while|provided|providing|assuming|subject to|depend\w*|condition\w*|except\w*|excluding|only|other than|rather than|instead|but|however|although|though|despite|yet|may|might|could|would|should|as long as|so far as|in case|possibl[ey]|or)\b|n[’']t\b/i;

/** What must not be left out: a bound, or a figure. */
const FIGURE = /\d|[£$€%]/u;

/**
 * The quote in at most `most` characters, as {@link SHORTENING} says; undefined where it cannot be done so.
 *
 * @param quote on one line
 */
export function shortenedQuote(quote: string, most: number): string | undefined {
  if (quote.length <= most) return quote;
  const cuts = [...quote.matchAll(CLAUSE_ENDS)]
    .map(({ index }) => index)
    .filter((at) => at >= LEAST_KEPT && at + 2 <= most && keepsMeaning(quote, at));
  const last = cuts.at(-1);
  return last === undefined ? undefined : `${quote.slice(0, last).trimEnd()} …`;
}

function keepsMeaning(quote: string, at: number): boolean {
  const kept = quote.slice(0, at).trimEnd();
  const left = quote.slice(at);
  if (BOUNDS.test(left) || FIGURE.test(left)) return false;
  return SENTENCE_END.test(kept) || !BOUNDS.test(lastSentence(kept));
}

/** What stands after the last end of a sentence. */
function lastSentence(text: string): string {
  return text.split(/(?<=[.!?;]["”’)]?)\s/u).at(-1) ?? text;
}
