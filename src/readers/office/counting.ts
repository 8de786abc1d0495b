const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A list item's number as a small letter. After z office programs repeat the letter: aa, bb, cc. */
export function inLetters(count: number): string {
  if (count < 1) return String(count);
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.min(9, Math.floor((count - 1) / 26) + 1));
}

/** A list item's number in small Roman numerals; in digits from 4000 on. */
export function inRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let left = count;
  let written = "";
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      written += sign;
      left -= value;
    }
  }
  return written;
}
