/** One line of a source: offsets into the decoded text, the line break not included. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A text file, decoded, with its lines. */
export class SourceText {
  /** The lines in order. A carriage return, a line feed, both together and a form feed each end one. */
  readonly lines: readonly Line[];
  /** The file in lower case, made when first asked for. */
  private lower: string | undefined;

  /** @param text the decoded text, without a byte order mark; offsets everywhere are into this very string */
  constructor(readonly text: string) {
    this.lines = splitLines(text);
  }

  /**
   * The number of the line, from 1, on which an offset stands.
   *
   * @param offset offset into the text
   */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle] as Line).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /**
   * Whether a word stands somewhere in the file, in any case.
   *
   * @param word letters only
   */
  hasWord(word: string): boolean {
    this.lower ??= this.text.toLowerCase();
    const sought = word.toLowerCase();
    for (let at = this.lower.indexOf(sought); at >= 0; at = this.lower.indexOf(sought, at + 1)) {
      const edges = this.lower.charAt(at - 1) + this.lower.charAt(at + sought.length);
      if (!/\p{L}/u.test(edges)) return true;
    }
    return false;
  }

  /**
   * The text of a line.
   *
   * @param line a line of this source
   */
  slice(line: Line): string {
    return this.text.slice(line.start, line.end);
  }
}

const LINE_BREAK = /\r\n|[\n\r\f]/g;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  LINE_BREAK.lastIndex = 0;
  for (let found = LINE_BREAK.exec(text); found; found = LINE_BREAK.exec(text)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
