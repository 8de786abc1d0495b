/** Cardinal numbers that English text writes in letters, up to a hundred by the ones that occur before years and months. */
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  "twenty-four": 24,
  "twenty-five": 25,
  thirty: 30,
  "thirty-six": 36,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};

/** The number words as a regular expression's source, longest first, without "a" and "an". */
export const NUMBER_WORD: string = Object.keys(WORDS)
  .filter((word) => word !== "a" && word !== "an")
  .sort((a, b) => b.length - a.length)
  .join("|");

/** The value of a whole number in digits ("12", "1,140") or in letters ("twelve", "a"); undefined for anything else. */
export function wholeNumber(words: string): number | undefined {
  const form = words.trim().toLowerCase().replace(/\s+/g, "-");
  if (/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(form)) return Number(form.replaceAll(",", ""));
  return Object.hasOwn(WORDS, form) ? WORDS[form] : undefined;
}
