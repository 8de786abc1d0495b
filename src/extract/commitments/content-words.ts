import { matchesOf } from "../../text/matches.js";
import { remembered } from "../../text/remembered.js";
import { EMPTY_WORDS } from "./empty-words.js";

/** A word is distinctive when no more statements than this hold it. */
const MOST_HOLDERS = 5;

const SHORTEST_WORD = 4;

/** How many of the texts hold each word of content. */
export function holdersOf(texts: readonly string[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const text of texts) for (const word of contentOf(text)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return holders;
}

/** The words of content that hardly any other text holds. */
export function distinctiveIn(text: string, holders: ReadonlyMap<string, number>): string[] {
  return [...contentOf(text)].filter((word) => (holders.get(word) ?? 0) <= MOST_HOLDERS);
}

/** Words of four letters and more, without figures, plural endings and empty words. */
const contentOf: (text: string) => ReadonlySet<string> = remembered((text) => {
  const words = new Set<string>();
  for (const [token] of matchesOf(/\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu, text)) {
    const word = token.toLowerCase().replace(/(?<=\p{L}{3}[^s])s$/u, "");
    if (word.length >= SHORTEST_WORD && !EMPTY_WORDS.has(word)) words.add(word);
  }
  return words;
});
