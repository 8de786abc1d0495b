import type { Line } from "./line.js";

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

/** A hyphen at the end of a line, as it stands in a line's text. */
const END_HYPHEN = /[-\u00ad]$/;

/** Endings that are words too, or may be, but hardly ever follow a hyphen. */
const ENDINGS = new Set([
  "able",
  "ably",
  "ible",
  "ment",
  "ments",
  "ness",
  "ing",
  "ings",
  "ship",
  "ships",
  "hood",
  "ity",
]);

/** The words of a document, to tell a hyphen that parts a word from one that belongs to it. */
export class Vocabulary {
  private readonly words = new Set<string>();

  /** @param lines all lines in reading order; the halves of words broken at a line's end are left out */
  constructor(lines: readonly Line[]) {
    let broken = false;
    for (const { text } of lines) {
      const words = text.toLowerCase().match(WORD) ?? [];
      const from = broken ? 1 : 0;
      broken = END_HYPHEN.test(text);
      const to = broken ? words.length - 1 : words.length;
      for (let at = from; at < to; at += 1) this.words.add((words[at] as string).replace(/’/g, "'"));
    }
  }

  /**
   * Whether a hyphen at a line's end only parts a word. A soft hyphen always does; another does when the document has the word in
   * one piece, or has neither the hyphenated form nor both halves as words.
   *
   * @param before the line's text, which ends in the hyphen
   * @param after the next line's text
   */
  joins(before: string, after: string): boolean {
    if (before.endsWith("\u00ad")) return true;
    const first = /([\p{L}\p{N}’']+)-$/u.exec(before)?.[1]?.toLowerCase();
    const second = /^[\p{Ll}’']+/u.exec(after)?.[0];
    if (!first || !second) return false;
    if (this.words.has(first + second)) return true;
    if (this.words.has(`${first}-${second}`)) return false;
    if (ENDINGS.has(second)) return true;
    return !(this.words.has(first) && this.words.has(second));
  }

  /**
   * Whether the line ends in a hyphen that stands for more to come.
   *
   * @param text the line's text
   */
  static breaksOff(text: string): boolean {
    return /[\p{L}\p{N}][-\u00ad]$/u.test(text);
  }
}
