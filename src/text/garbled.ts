import { wordsIn } from "./words.js";

/** What went wrong with a text before it was read: letters exchanged for others, or words out of their order. */
export type Garbled = "letters" | "order";

/** UTF-8 that was once read as windows-1252: "â€™" for an apostrophe, "Ã©" for "é", "Â£" for "£". */
const EXCHANGED = /â€[\u0080-\u00bf™œ˜“”¦¢]|Ã[\u0080-\u00bf©¨ª¶¼¤±]|Â[\u00a0-\u00bf]/g;
/** So many exchanged letters, and so many in 1,000 words, are no quotation of a fault. */
const FEWEST_EXCHANGED = 5;
const EXCHANGED_IN_1000 = 5;

/** After these an English noun phrase goes on. */
const OPENS = new Set(["the", "a", "an", "our", "their", "its"]);
/** No noun phrase begins with these. */
const NEVER_NEXT = new Set(
  "the a an of and to in is are was were be by for with that this will we our their its at on from or has have it as can".split(
    " ",
  ),
);
/** Fewer noun phrases than this make no share. */
const FEWEST_OPENINGS = 30;
/**
 * Share of "the", "a" and "our" that are followed by such a word. Of 88 published documents none reaches 7 in 100, columns out
 * of order and all; words shuffled within their sentences reach 20.
 */
const MOST_BROKEN = 0.12;

/** Whether letters or the order of words were lost before the text was read; undefined where it reads as text does. */
export function garbledIn(text: string): Garbled | undefined {
  const words = wordsIn(text);
  const exchanged = text.match(EXCHANGED)?.length ?? 0;
  if (exchanged >= FEWEST_EXCHANGED && exchanged * 1000 >= words.length * EXCHANGED_IN_1000) return "letters";
  return brokenShare(words) > MOST_BROKEN ? "order" : undefined;
}

function brokenShare(words: ReturnType<typeof wordsIn>): number {
  let openings = 0;
  let broken = 0;
  for (let at = 0; at + 1 < words.length; at++) {
    if (!OPENS.has(words[at]?.form ?? "")) continue;
    openings++;
    if (NEVER_NEXT.has(words[at + 1]?.form ?? "")) broken++;
  }
  return openings < FEWEST_OPENINGS ? 0 : broken / openings;
}
