/** The letters of Latin, Greek, Cyrillic and the other scripts of the first plane, as ranges; a few marks between scripts are taken in. */
const LETTERS =
  "A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u037d\\u037f-\\u0481\\u048a-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufaff";
/** What `\p{…}` stands for where case does not count: a capital and a small letter are the same. */
const KINDS: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: LETTERS,
  Ll: LETTERS,
  N: "0-9\\xb2\\xb3\\xb9\\xbc-\\xbe",
};

/** An escape, the edge of a class, or any other character. */
const PART = /\\p\{(\w+)\}|\\.|[[\]]|[^\\[\]]+/gu;

/**
 * The same expression, ignoring case the short way. To ignore case by Unicode's rules (the flags `i` and `u` together) takes
 * five times as long, mostly for `\b`, and changes nothing for what is spelt out; without `u` kinds of letter must be ranges.
 *
 * @param source an expression with the flags `i` and `u`, or the source of one for every match
 */
export function anyCase(source: RegExp | string): RegExp {
  const [words, flags] = typeof source === "string" ? [source, "gi"] : [source.source, source.flags.replace("u", "")];
  let inClass = false;
  const plain = words.replace(PART, (part, kind: string | undefined) => {
    if (part === "[") inClass = true;
    if (part === "]") inClass = false;
    if (kind === undefined) return part;
    const ranges = KINDS[kind];
    if (ranges === undefined) throw new Error(`any case: there are no ranges for \\p{${kind}}.`);
    return inClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(plain, flags);
}
