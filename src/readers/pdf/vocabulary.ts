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

/** What words end in that are broken before it; no word of its own. */
const PART = /^\p{Ll}{0,3}(?:tion|sion|cial|tial|ment|ness|ture|ence|ance)\p{Ll}{0,3}$/u;
/** A document parts words where at least this share of the hyphens at its line ends show it. */
const PARTING = 0.25;

/** The words of a document, to tell a hyphen that parts a word from one that belongs to it. */
export class Vocabulary {
  private readonly words = new Set<string>();
  /** Whether the document parts words at line ends: where it does not, a hyphen there belongs to its word. */
  private readonly parts: boolean;

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
    let [hyphens, shown] = [0, 0];
    lines.forEach(({ text }, at) => {
      const halves = halvesOf(text, lines[at + 1]?.text ?? "");
      if (!halves) return;
      hyphens += 1;
      const [first, second] = halves;
      if (this.words.has(`${first}-${second}`)) return;
      if (this.words.has(first + second) || ENDINGS.has(second) || PART.test(second)) shown += 1;
    });
    this.parts = shown > 0 && shown >= PARTING * hyphens;
  }

  /**
   * Whether a hyphen at a line's end only parts a word. A soft hyphen always does; another does when the document parts words and has
   * this one in one piece, or has neither the hyphenated form nor both halves as words.
   *
   * @param before the line's text, which ends in the hyphen
   * @param after the next line's text
   */
  joins(before: string, after: string): boolean {
    if (before.endsWith("\u00ad")) return true;
    const halves = halvesOf(before, after);
    if (!halves || !this.parts) return false;
    const [first, second] = halves;
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

/** What stands before a hyphen at a line's end and what goes on in small letters below it. */
function halvesOf(before: string, after: string): readonly [string, string] | undefined {
  const first = /([\p{L}\p{N}’']+)-$/u.exec(before)?.[1]?.toLowerCase();
  const second = /^[\p{Ll}’']+/u.exec(after)?.[0];
  return first && second ? [first, second] : undefined;
}
