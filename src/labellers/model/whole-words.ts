/** Between two letters or digits, where a word would be cut. */
const INSIDE = "(?<=[\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])";

/**
 * Where a text first has the words of a quote as they are, white space apart: whole words, since "e" stands in every sentence.
 *
 * @returns UTF-16 offsets from 0, end excluded; undefined where it does not have them, and for a quote without words
 */
export function wholeWordsIn(
  text: string,
  quote: string,
): { readonly start: number; readonly end: number } | undefined {
  const words = quote.trim().split(/\s+/u);
  // A model can send more than an expression can hold.
  if (quote.trim() === "" || words.join(" ").length > text.length) return undefined;
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));
  const found = new RegExp(`(?!${INSIDE})${escaped.join("\\s+")}(?!${INSIDE})`, "u").exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
