/** Tells which marks of emphasis in a text have a partner, so that a lone one is read as a letter. */
export class EmphasisMarks {
  /** Positions of closing marks whose opening mark was asked for. */
  private readonly closers = new Set<number>();
  private readonly hopeless = new Set<string>();

  constructor(private readonly text: string) {}

  /** Whether the mark that begins here closes one that was asked for before. */
  closes(at: number): boolean {
    return this.closers.has(at);
  }

  /** Whether the mark that begins at a position is one of a pair; the partner is remembered. */
  isPaired(at: number, mark: string): boolean {
    if (this.closers.has(at)) return true;
    const { text } = this;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + mark.length);
    if (after === "" || /\s/.test(after) || (mark.startsWith("_") && isWord(before)) || this.hopeless.has(mark))
      return false;
    const close = this.partner(at + mark.length, mark);
    if (close === undefined) this.hopeless.add(mark);
    else this.closers.add(close);
    return close !== undefined;
  }

  private partner(start: number, mark: string): number | undefined {
    const { text } = this;
    const star = mark.charAt(0);
    for (let from = start; ; ) {
      const close = text.indexOf(mark, from);
      if (close < 0) return undefined;
      const end = close + runOf(text, close);
      const single = end - close === mark.length && text.charAt(close - 1) !== "\\";
      const outside = star === "*" || !isWord(text.charAt(end));
      const touching = /\S/.test(text.charAt(close - 1));
      // "*words *" at the end of a line is emphasis for whoever made it.
      const atLineEnd = star === "*" && /^(?:\n|$)/.test(text.slice(end, end + 1));
      if (single && outside && (touching || atLineEnd)) return close;
      from = end;
    }
  }
}

/** How often the character at a position is repeated from there on. */
export function runOf(text: string, at: number): number {
  const mark = text.charAt(at);
  let end = at;
  while (end < text.length && text.charAt(end) === mark) end += 1;
  return end - at;
}

/** Whether a character is a letter, a figure or a low line; nothing is not. */
export function isWord(letter: string): boolean {
  return letter !== "" && /[\p{L}\p{N}_]/u.test(letter);
}
