/** The letters of Latin, Greek, Cyrillic and the other scripts of the first plane, as ranges; a few marks between scripts are taken in. */
const LETTERS =
  "A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u037d\\u037f-\\u0481\\u048a-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff";
/** Of Latin Extended-A, where capitals and small letters alternate, and the Welsh letters beyond it. */
const ALTERNATING = [...range(0x100, 0x17f), ...range(0x1e80, 0x1e85)].map((code) => String.fromCharCode(code));
/** The letters that have cases, script by script. */
const KINDS: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: `A-Z\\xc0-\\xd6\\xd8-\\xde${escaped(ALTERNATING.filter(isCapital))}\\u0391-\\u03a9\\u0410-\\u042f`,
  Ll: `a-z\\xb5\\xdf-\\xf6\\xf8-\\xff${escaped(ALTERNATING.filter((one) => !isCapital(one)))}\\u03b1-\\u03c9\\u0430-\\u044f`,
  // Also raised and lowered figures, fractions, Roman numerals and figures in circles.
  N: "0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b",
};

/** A kind of letter, an escape, the edge of a class, or other characters. */
const PART = /\\[pP]\{(\w+)\}|\\u\{[^}]*\}|\\[\s\S]|[[\]]|[^\\[\]]+/g;
/** Half of a character beyond the first plane. */
const HALF = /[\ud800-\udfff]/;

/**
 * The same expression without the flag `u`: kinds of letter (`\p{L}`) become ranges. Node prepares ranges faster,
 * and to ignore case by Unicode's rules (`i` and `u` together) takes seven times as long to prepare and three times as long to
 * match, and changes nothing for what is spelt out. See docs/decisions/0016-expressions-are-compiled.md.
 *
 * @param source of an expression with the flag `u`
 * @returns undefined where it speaks of something that ranges cannot say
 */
export function plainLetters(
  source: string,
  flags: string,
): { readonly source: string; readonly flags: string } | undefined {
  if (HALF.test(source)) return undefined;
  let inClass = false;
  let known = true;
  const plain = source.replace(PART, (part, kind: string | undefined) => {
    if (part === "[") inClass = true;
    if (part === "]") inClass = false;
    if (part.startsWith("\\P") || part.startsWith("\\u{")) known = false;
    if (kind === undefined) return part;
    // Where case does not count, a capital and a small letter are the same.
    const ranges = KINDS[flags.includes("i") && kind.startsWith("L") ? "L" : kind];
    if (ranges === undefined) known = false;
    return inClass ? `${ranges}` : `[${ranges}]`;
  });
  return known ? { source: plain, flags: flags.replace("u", "") } : undefined;
}

/**
 * An expression put together at run time, as the build leaves those that are written out.
 *
 * @param source may use `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`
 * @param flags with `u` where it does
 * @throws Error for another kind of letter
 */
export function composed(source: string, flags: string): RegExp {
  const plain = plainLetters(source, flags);
  if (!plain) throw new Error(`composed: there are no ranges for ${source}.`);
  return new RegExp(plain.source, plain.flags);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function escaped(letters: readonly string[]): string {
  return letters.map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
