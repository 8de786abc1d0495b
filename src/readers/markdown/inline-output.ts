import type { BlockText } from "../source/block-text.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import type { SourceText } from "../source/source-text.js";
import type { JoinedLines } from "./joined-lines.js";

/** Between two lines of a block stands white space, and the marks of a quotation; the bars of a table are no white space. */
const BETWEEN_LINES = /^[\s>]*$/;

/** The text of a block as it comes, each letter with its place; what is asked for is given by positions in the joined lines. */
export class InlineOutput {
  /** Whether what is copied now is bold. */
  bold = false;
  /** Whether it leads to a place in this document. */
  anchored = false;
  private readonly builder: BlockTextBuilder;

  constructor(
    private readonly source: SourceText,
    private readonly joined: JoinedLines,
  ) {
    this.builder = new BlockTextBuilder(source);
  }

  /** Takes the letters between two positions as they are; ends of lines between them are ends of lines. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    this.builder.bold = this.bold;
    this.builder.anchored = this.anchored;
    let at = from;
    while (at < to) {
      const start = this.joined.place(at);
      const end = Math.min(to, this.joined.lineEnd(at));
      if (end > at) this.builder.copy(start, start + end - at);
      at = end;
      if (at < to) {
        this.lineEnd(at, false);
        at += 1;
      }
    }
  }

  /** Takes other letters for those of the source, as an entity has it. */
  replace(from: number, length: number, letters: string): void {
    const start = this.joined.place(from);
    this.builder.bold = this.bold;
    this.builder.replace(letters, start, start + length);
  }

  /** @param position of the line feed */
  lineEnd(position: number, hard: boolean): void {
    const from = this.joined.place(position);
    const to = this.joined.place(position + 1);
    if (BETWEEN_LINES.test(this.source.text.slice(from, to))) this.builder.lineGap(from, to);
    else this.builder.gap();
    const ending = this.joined.text.slice(Math.max(0, position - 4), position);
    this.builder.lineBreak(hard || /[^ ] {2,}$/.test(ending));
  }

  /** A line that is broken on purpose where the source has no end of line. */
  lineBreak(): void {
    this.builder.gap();
    this.builder.lineBreak(true);
  }

  /** The last letters so far. */
  tail(length: number): string {
    return this.builder.tail(length);
  }

  finish(): BlockText {
    return this.builder.finish();
  }
}
