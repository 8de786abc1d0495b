const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const RANKS = ["first", "second", "third", "fourth", "fifth", "sixth"];

/** How a part is numbered: "3", "three", "III", "c". For use inside a pattern. */
export const ORDINAL = `(?:\\d{1,2}|${WORDS.join("|")}|${[...ROMAN].reverse().join("|")}|[a-h])`;

/** "First" to "sixth", for use inside a pattern. */
export const RANK = `(?:${RANKS.join("|")})`;

/** The number that such words mean; undefined where they mean none. */
export function ordinalOf(written: string): number | undefined {
  const word = written.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  for (const list of [WORDS, RANKS, ROMAN]) if (list.includes(word)) return list.indexOf(word) + 1;
  return /^[a-h]$/.test(word) ? word.charCodeAt(0) - 96 : undefined;
}
