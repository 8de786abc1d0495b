/** How strictly white space is compared: in a PDF it stands nowhere and has to be guessed, so it is left out. */
export interface Comparison {
  readonly spaces: "as-they-are" | "left-out";
}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };
const SPACE = /[\s\u0085]/;
/** Soft hyphens, zero-width marks and byte order marks. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const HYPHEN = /[-\u2010\u2011]/;
/** What PDFium writes for a hyphen at the end of a line. */
const PDF_LINE_HYPHENS = ["\u0002", "\ufffe"];
/** Readers may show the raised number of a note as what it looks like. */
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** In a PDF: the bullet before the next line, the number of a note. */
const MAY_BE_LEFT_OUT = /[\u0080-\u009f\ue000-\uf8ff•■▪●○◦□▶►‣⁃➢✓⁰¹²³⁴⁵⁶⁷⁸⁹]/;
const PRIVATE_USE = /[\ue000-\uf8ff]/;

/**
 * Whether a stretch of the original reads as a text: letter for letter from its first character to its last, save that a
 * run of white space is one space, a hyphen at a line's end may have been mended, soft hyphens and other unseen marks are
 * left out, hyphens are alike, a ligature is its letters, a raised number may be written as one, and a symbol font's
 * own sign is any one sign. In a PDF bullets and raised numbers may be left out.
 *
 * @param original what stands in the file
 * @param text what it is said to be
 */
export function readsAs(original: string, text: string, { spaces }: Comparison): boolean {
  let at = 0;
  let to = 0;
  let afterLineHyphen = false;
  while (at < original.length) {
    while (to < text.length && (UNSEEN.test(text.charAt(to)) || (spaces === "left-out" && SPACE.test(text.charAt(to)))))
      to++;
    const letter = original.charAt(at);
    if (UNSEEN.test(letter)) {
      at++;
    } else if (SPACE.test(letter)) {
      const run = spaceRun(original, at);
      if (spaces === "as-they-are") {
        if (SPACE.test(text.charAt(to))) while (SPACE.test(text.charAt(to))) to++;
        else if (!(afterLineHyphen && /[\n\r]/.test(run))) return false;
      }
      at += run.length;
      afterLineHyphen = false;
    } else if (PDF_LINE_HYPHENS.includes(letter) || endsLine(original, at, spaces)) {
      if (HYPHEN.test(text.charAt(to))) to++;
      at++;
      afterLineHyphen = true;
    } else {
      const said = saidAs(letter, text, to) ?? (spaces === "left-out" && MAY_BE_LEFT_OUT.test(letter) ? 0 : undefined);
      if (said === undefined) return false;
      to += said;
      at++;
      afterLineHyphen = false;
    }
  }
  while (to < text.length && spaces === "left-out" && SPACE.test(text.charAt(to))) to++;
  return to === text.length;
}

/** Whether a line of the original ends in a hyphen. */
export function endsLineInHyphen(original: string): boolean {
  return PDF_LINE_HYPHENS.some((hyphen) => original.includes(hyphen)) || /[-\u2010]\s*[\r\n]/.test(original);
}

/** A stretch of a PDF as a text to compare with: without line-end hyphens and bullets. */
export function withoutSigns(original: string): string {
  return [...original].filter((letter) => !PDF_LINE_HYPHENS.includes(letter) && !isBullet(letter)).join("");
}

/** Whether a character opens list items, or stands where a symbol font's bullet was. */
export function isBullet(letter: string): boolean {
  return MAY_BE_LEFT_OUT.test(letter) && !RAISED.includes(letter);
}

function spaceRun(original: string, from: number): string {
  let end = from;
  while (end < original.length && (SPACE.test(original.charAt(end)) || UNSEEN.test(original.charAt(end)))) end++;
  return original.slice(from, end);
}

/** A hyphen before the end of a line; in a PDF before any white space, because a line may have been broken anew after it. */
function endsLine(original: string, at: number, spaces: Comparison["spaces"]): boolean {
  if (!HYPHEN.test(original.charAt(at))) return false;
  const run = spaceRun(original, at + 1);
  return spaces === "left-out" ? run !== "" : /[\n\r]/.test(run);
}

/** How many letters of the text stand for a letter of the original; undefined when they do not. */
function saidAs(letter: string, text: string, at: number): number | undefined {
  if (text.charAt(at) === letter || (HYPHEN.test(letter) && HYPHEN.test(text.charAt(at)))) return 1;
  const raised = RAISED.indexOf(text.charAt(at));
  if (at < text.length && raised >= 0 && letter === String(raised)) return 1;
  const letters = LIGATURES[letter];
  if (letters !== undefined && text.startsWith(letters, at)) return letters.length;
  return PRIVATE_USE.test(letter) && at < text.length ? 1 : undefined;
}

/**
 * Whether a quote is its spans' texts in order, joined by nothing, a space, " | " or " … ".
 *
 * @param quote what a report prints
 * @param texts the spans' texts
 */
export function isQuoteOf(quote: string, texts: readonly string[]): boolean {
  const whole = collapse(quote);
  let at = 0;
  for (const each of texts) {
    const text = collapse(each);
    // A text may begin with the sign that joins others, so the shortest way to it is taken.
    const gap = (at === 0 ? [""] : JOINTS).find((joint) => whole.startsWith(joint + text, at));
    if (text === "" || gap === undefined) return false;
    at += gap.length + text.length;
  }
  return at === whole.length && at > 0;
}

/** What may stand between two texts of a quote, the shortest first. */
const JOINTS = ["", " ", "|", "…", " |", " …", "| ", "… ", " | ", " … "];

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
