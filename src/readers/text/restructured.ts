import { MarkdownBlocks } from "../markdown/blocks.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import type { Draft } from "../source/draft.js";
import type { Line, SourceText } from "../source/source-text.js";
import { gridEnd, readGrid } from "./grid-table.js";

const MARK = /^\.\. (?:[\w-]+::|\[[#*\w-]+\]|_[^:\n]+:|\|)|`[^`\n<]+<[^>\n]+>`_/gm;
const ADORNMENT = /^([=\-`:.'"~^_*+#<>!])\1{2,}\s*$/;
const DIRECTIVE = /^( *)\.\.(?: +(?:\|[^|]+\| +)?([\w-]+)::(?: +(.*))?| +\[([#*\w-]+)\](?: +(.*))?| +(.*)|)$/;
const OPTION = /^ *:[\w -]+:(?: |$)/;

/** Directives whose body is text of the document. */
const TEXT_BODIES = new Set(
  "container note warning tip hint important caution danger attention admonition topic sidebar epigraph highlights pull-quote compound class rst-class list-table table tabularcolumns centered".split(
    " ",
  ),
);
const CAPTION_BODIES = new Set(["figure", "image"]);

/**
 * Whether a text is written in reStructuredText.
 *
 * @param source the file
 */
export function isRestructured(source: SourceText): boolean {
  return (source.text.match(MARK)?.length ?? 0) >= 2;
}

/**
 * Reads reStructuredText: adorned headings, directives, notes and grid tables; paragraphs and lists, which Markdown has taken
 * from it, are left to the Markdown reader.
 *
 * @param source the file
 */
export function readRestructured(source: SourceText): Draft[] {
  return new Restructured(source).read();
}

class Restructured {
  private readonly blocks: MarkdownBlocks;
  private readonly styles: string[] = [];

  constructor(private readonly source: SourceText) {
    this.blocks = new MarkdownBlocks(source, new Set());
  }

  read(): Draft[] {
    this.lines(this.source.lines);
    return this.blocks.drafts;
  }

  private lines(lines: readonly Line[]): void {
    const plain: Line[] = [];
    const flush = () => {
      this.blocks.read(plain);
      plain.length = 0;
    };
    for (let at = 0; at < lines.length; ) {
      const heading = this.heading(lines, at);
      if (heading) {
        flush();
        this.push("heading", heading.title, heading.level);
        at = heading.end;
        continue;
      }
      const directive = DIRECTIVE.exec(this.source.slice(lines[at] as Line));
      if (directive) {
        flush();
        at = this.directive(lines, at, directive);
        continue;
      }
      const grid = gridEnd(this.source, lines, at);
      if (grid > 0) {
        flush();
        const number = this.blocks.nextTable();
        this.blocks.drafts.push(
          ...readGrid(this.source, lines.slice(at, grid), number, (cell) => this.blocks.inline(cell)),
        );
        at = grid;
        continue;
      }
      plain.push(lines[at] as Line);
      at += 1;
    }
    flush();
  }

  /** A title with signs below it, and perhaps above; each new look is one level lower. */
  private heading(lines: readonly Line[], at: number) {
    const text = (index: number) => {
      const line = lines[index];
      return line ? this.source.slice(line) : "";
    };
    const over = ADORNMENT.exec(text(at))?.[1];
    const title = over ? at + 1 : at;
    const below = ADORNMENT.exec(text(title + 1))?.[1];
    const words = text(title).trimEnd();
    if (!below || (over && over !== below) || words.trim() === "" || ADORNMENT.test(words)) return undefined;
    if (!over && (words.startsWith(" ") || text(title + 1).trim().length < words.length * 0.7)) return undefined;
    const look = over ? `${over}${below}` : below;
    if (!this.styles.includes(look)) this.styles.push(look);
    return { title: lines[title] as Line, level: Math.min(6, this.styles.indexOf(look) + 1), end: title + 2 };
  }

  private directive(lines: readonly Line[], from: number, found: RegExpExecArray): number {
    const [, indent = "", name, argument = "", note, noteText = ""] = found;
    let end = from + 1;
    while (end < lines.length && this.isInside(lines[end] as Line, indent.length)) end += 1;
    const first = lines[from] as Line;
    const body = lines.slice(from + 1, end).map((line) => this.dedent(line, indent.length + 2));
    const content = body.filter((line) => !OPTION.test(this.source.slice(line)));
    const tail = (text: string): Line => ({ start: first.end - text.length, end: first.end });
    if (note !== undefined) {
      const parts = [...(noteText ? [tail(noteText)] : []), ...content.filter((line) => line.end > line.start)];
      this.blocks.drafts.push({ kind: "footnote", body: this.blocks.inline(parts) });
    } else if (name === "rubric") this.push("heading", tail(argument), Math.min(6, this.styles.length + 1));
    else if (name && CAPTION_BODIES.has(name)) {
      const words = content.filter((line) => line.end > line.start);
      if (words.length > 0) this.blocks.drafts.push({ kind: "caption", body: this.blocks.inline(words) });
    } else if (name && TEXT_BODIES.has(name)) this.lines(content);
    else for (const line of content) this.push("furniture", line);
    return end;
  }

  private isInside(line: Line, indent: number): boolean {
    const text = this.source.slice(line);
    return text.trim() === "" || text.search(/\S/) > indent;
  }

  private dedent(line: Line, columns: number): Line {
    let { start } = line;
    while (start < line.end && start - line.start < columns && this.source.text.charAt(start) === " ") start += 1;
    return { start, end: line.end };
  }

  private push(kind: "heading" | "furniture", line: Line, level?: number): void {
    const builder = new BlockTextBuilder(this.source);
    builder.copy(line.start, line.end);
    const body = kind === "heading" ? this.blocks.inline([line]) : builder.finish();
    if (body.text !== "") this.blocks.drafts.push({ kind, body, ...(level ? { level } : {}) });
  }
}
