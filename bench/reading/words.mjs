// Words found and words made up, against pdftotext. Words are runs of letters and digits, without case, ligatures spelt
// out; how often each occurs in the whole file is compared, not where. A hyphen at a line's end is looked at both ways: its
// halves may stand as one word or as two.

const WORD = /[\p{L}\p{N}]+/gu;
const RAISED = /[⁰¹²³⁴-⁹]+/gu;

/** Kinds of block that the reading keeps out of the evidence, as it says itself. */
export const APART = new Set(["furniture", "contents-entry"]);

/** The words of a text, in order; the numbers of notes, raised, are words of their own. */
export function wordsOf(text) {
  return (
    text
      .replace(RAISED, (digits) => ` ${digits} `)
      .normalize("NFKC")
      .toLowerCase()
      // Soft hyphens, and letters that a font gives no meaning to.
      .replace(/[\u00ad\ufffd\ue000-\uf8ff]/gu, "")
      .match(WORD) ?? []
  );
}

/** How often each word occurs. */
export function countsOf(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Our words beside pdftotext's. Returns how many there are, how many are in common, and which are missing most.
 *
 * @param theirs text by pdftotext
 * @param ours texts of our blocks
 */
export function compareWords(theirs, ours) {
  const left = countsOf(ours.flatMap((text) => wordsOf(text)));
  const total = [...left.values()].reduce((sum, count) => sum + count, 0);
  const missing = new Map();
  let [all, found, used] = [0, 0, 0];
  const take = (word) => {
    const count = left.get(word) ?? 0;
    if (count === 0) return false;
    left.set(word, count - 1);
    used += 1;
    return true;
  };
  const look = (word) => {
    all += 1;
    if (take(word)) found += 1;
    else missing.set(word, (missing.get(word) ?? 0) + 1);
  };
  const { plain, broken } = withoutBroken(theirs);
  for (const word of wordsOf(plain)) look(word);
  for (const [first, second] of broken) {
    const whole = wordsOf(first + second);
    if (whole.length === 1 && (left.get(whole[0]) ?? 0) > 0) look(whole[0]);
    else for (const half of [...wordsOf(first), ...wordsOf(second)]) look(half);
  }
  const extra = [...left].filter(([, count]) => count > 0);
  return { all, found, total, used, missing: mostOf(missing), extra: mostOf(new Map(extra)) };
}

/** Takes the words broken at a line's end out of a text. */
function withoutBroken(text) {
  const broken = [];
  const plain = text.replace(/([\p{L}\p{N}]+)[-\u00ad\u2010]\n+[^\S\n]*([\p{L}\p{N}]+)/gu, (_, first, second) => {
    broken.push([first, second]);
    return " ";
  });
  return { plain, broken };
}

function mostOf(counts) {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 12);
}
