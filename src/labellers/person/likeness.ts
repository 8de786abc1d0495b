/** The letters and figures of a text, small, with one space between words: quotes, dashes, bullets and capitals tell nothing. */
export function normalised(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * How alike two normalised texts are, 0 to 1: the share of their pairs of neighbouring letters that they have in common
 * (Dice's coefficient), so that a mended typing mistake changes little in a short text as well.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return one === "" ? 0 : 1;
  const pairs = pairsOf(one);
  let shared = 0;
  for (const [pair, times] of pairsOf(other)) shared += Math.min(times, pairs.get(pair) ?? 0);
  const all = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Words that turn a sentence round; beside them only figures decide that two alike texts say different things. */
const TURNS = new Set("no not never none nothing nor neither without cannot cant wont dont isnt arent stop".split(" "));

/** Whether two normalised texts have the same figures and the same denials: "by 2027" and "by 2029" are two promises. */
export function sameFigures(one: string, other: string): boolean {
  return tellingOf(one) === tellingOf(other);
}

function tellingOf(text: string): string {
  return text
    .split(" ")
    .filter((word) => /\p{N}/u.test(word) || TURNS.has(word))
    .join(" ");
}
