import type { Line, SourceText } from "../source/source-text.js";

/** The lines of a block without their prefixes, joined by line feeds. An offset into the text is called a position. */
export class JoinedLines {
  readonly text: string;
  private readonly starts: number[] = [];
  /** Index of the line that holds the last position asked for. */
  private line = 0;

  /** @param lines the stretches of the lines that belong to the block, prefixes of lists and quotations excluded */
  constructor(
    source: SourceText,
    private readonly lines: readonly Line[],
  ) {
    let text = "";
    for (const line of lines) {
      if (this.starts.length > 0) text += "\n";
      this.starts.push(text.length);
      text += source.slice(line);
    }
    this.text = text;
  }

  /** The offset in the source (UTF-16) of a position; positions are asked for in rising order, nearly always. */
  place(position: number): number {
    const { starts } = this;
    while (this.line > 0 && (starts[this.line] ?? 0) > position) this.line -= 1;
    while (this.line + 1 < starts.length && (starts[this.line + 1] ?? 0) <= position) this.line += 1;
    return (this.lines[this.line]?.start ?? 0) + position - (starts[this.line] ?? 0);
  }

  /** The position of the line feed that ends the line of a position, or the end of the text. */
  lineEnd(position: number): number {
    this.place(position);
    return (this.starts[this.line + 1] ?? this.text.length + 1) - 1;
  }
}
