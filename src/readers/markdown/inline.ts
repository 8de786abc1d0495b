import type { BlockText } from "../source/block-text.js";
import { BlockTextBuilder } from "../source/block-text-builder.js";
import { decodeEntity, ENTITY } from "../source/entities.js";
import { isNoteNumber, LOOK_BACK } from "../source/note-mark.js";
import type { Line, SourceText } from "../source/source-text.js";
import type { Link } from "./link.js";
import { bracketPairs, linkAt } from "./link.js";

/** What has a meaning inside a line; everything else is text. */
const SPECIAL = /[\\`*_[!<&{~\n\]]/g;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const COMMENT = /<!--[\s\S]*?-->/y;
const AUTOLINK = /<((?:https?|ftp|mailto):[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/iy;
const TAG = /<\/?([a-z][a-z\d-]*)(?:\s[^<>]*)?\/?>/iy;
const RAISED_NOTE = /<sup\b[^<>]*>([^<>]*|<a\b[^<>]*>[^<>]*<\/a>)<\/sup>/iy;
const KRAMDOWN_ATTRIBUTES = /\{:[^{}\n]*\}/y;
const TEMPLATE_TAG = /\{%[^{}\n]*%\}/y;
/** "[^1]", and "[1]_" as reStructuredText has it. */
const FOOTNOTE_REFERENCE = /\[\^[^\]\s]{1,60}\]|\[[#*\w-]{1,30}\]_/y;
const NAMED_LINK = /^([^<]*[^<\s])\s*<[^<>]*>$/;

/** Between two lines of a block stands white space, and the marks of a quotation; the bars of a table are no white space. */
const BETWEEN_LINES = /^[\s>]*$/;

/** Where a definition of a link was found: labels in lower case, white space single. */
export type LinkLabels = ReadonlySet<string>;

/**
 * The text of some lines of Markdown: markup gone, every letter with its place.
 *
 * @param source the file
 * @param lines the stretches of the lines that belong to the block, prefixes of lists and quotations excluded
 * @param labels the link definitions of the file
 */
export function inlineText(source: SourceText, lines: readonly Line[], labels: LinkLabels): BlockText {
  return new Inline(source, lines, labels).read();
}

class Inline {
  private readonly builder: BlockTextBuilder;
  /** The lines without their prefixes, joined by line feeds; offsets into it are called positions. */
  private readonly text: string;
  private readonly starts: number[] = [];
  private at = 0;
  /** Index of the line that holds the last position asked for. */
  private line = 0;
  private bold = false;
  /** Positions of closing marks of emphasis whose opening mark has been read. */
  private readonly closers = new Set<number>();
  private readonly hopeless = new Set<string>();
  private brackets: ReadonlyMap<number, number> | undefined;
  private readonly linkEnds: Link[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly lines: readonly Line[],
    private readonly labels: LinkLabels,
  ) {
    this.builder = new BlockTextBuilder(source);
    let text = "";
    for (const line of lines) {
      if (this.starts.length > 0) text += "\n";
      this.starts.push(text.length);
      text += source.slice(line);
    }
    this.text = text;
  }

  read(): BlockText {
    const { text } = this;
    while (this.at < text.length) {
      SPECIAL.lastIndex = this.at;
      const special = SPECIAL.exec(text)?.index ?? text.length;
      this.copy(this.at, special);
      this.at = special;
      if (special < text.length) this.special(text.charAt(special));
    }
    return this.builder.finish();
  }

  private special(mark: string): void {
    switch (mark) {
      case "\n":
        this.lineEnd(this.at, false);
        break;
      case "\\":
        this.escape();
        break;
      case "`":
        this.code();
        break;
      case "*":
        this.stars();
        break;
      case "_":
        this.underscores();
        break;
      case "~":
        this.tildes();
        break;
      case "!":
        this.image();
        break;
      case "[":
        this.bracket();
        break;
      case "]":
        this.closeBracket();
        break;
      case "<":
        this.angle();
        break;
      case "&":
        this.entity();
        break;
      default:
        this.brace();
    }
  }

  /** Copies letter by letter and goes on behind. */
  private literal(length: number): void {
    this.copy(this.at, this.at + length);
    this.at += length;
  }

  private copy(from: number, to: number): void {
    if (to <= from) return;
    this.builder.bold = this.bold;
    this.builder.anchored = this.linkEnds.at(-1)?.anchor ?? false;
    let at = from;
    while (at < to) {
      const start = this.place(at);
      const end = Math.min(to, (this.starts[this.line + 1] ?? this.text.length + 1) - 1);
      if (end > at) this.builder.copy(start, start + end - at);
      at = end;
      if (at < to) {
        this.lineEnd(at, false);
        at += 1;
      }
    }
  }

  /** The offset in the source of a position; positions are asked for in rising order, nearly always. */
  private place(position: number): number {
    const { starts } = this;
    while (this.line > 0 && (starts[this.line] ?? 0) > position) this.line -= 1;
    while (this.line + 1 < starts.length && (starts[this.line + 1] ?? 0) <= position) this.line += 1;
    return (this.lines[this.line]?.start ?? 0) + position - (starts[this.line] ?? 0);
  }

  private lineEnd(position: number, hard: boolean): void {
    const from = this.place(position);
    const to = this.place(position + 1);
    if (BETWEEN_LINES.test(this.source.text.slice(from, to))) this.builder.lineGap(from, to);
    else this.builder.gap();
    this.builder.lineBreak(hard || /[^ ] {2,}$/.test(this.text.slice(Math.max(0, position - 4), position)));
    this.at = position + 1;
  }

  private escape(): void {
    const next = this.text.charAt(this.at + 1);
    if (next === "\n") {
      this.lineEnd(this.at + 1, true);
      return;
    }
    // An escaped space parts markup from a word in reStructuredText and is not seen.
    if (next === " " && /[*`_\]]/.test(this.text.charAt(this.at + 2) + this.text.charAt(this.at - 1))) {
      this.at += 2;
      return;
    }
    if (!ESCAPABLE.test(next)) {
      this.literal(1);
      return;
    }
    this.builder.bold = this.bold;
    // The backslash is markup and in no place.
    this.builder.copy(this.place(this.at) + 1, this.place(this.at) + 2);
    this.at += 2;
  }

  private code(): void {
    const run = this.run("`");
    const mark = "`".repeat(run);
    const key = `code${run}`;
    let close = this.hopeless.has(key) ? -1 : this.text.indexOf(mark, this.at + run);
    while (close >= 0 && this.text.charAt(close + run) === "`") {
      let end = close + run;
      while (this.text.charAt(end) === "`") end += 1;
      close = this.text.indexOf(mark, end);
    }
    if (close < 0) {
      this.hopeless.add(key);
      this.literal(run);
      return;
    }
    const named = NAMED_LINK.exec(this.text.slice(this.at + run, close));
    const underscores = /^__?/.exec(this.text.slice(close + run, close + run + 2))?.[0].length ?? 0;
    // reStructuredText writes links as `words <address>`_ .
    this.copy(this.at + run, underscores > 0 && named?.[1] ? this.at + run + named[1].length : close);
    this.at = close + run + underscores;
  }

  /**
   * Two stars always turn bold on or off, even where the standard sees no emphasis because of white space inside them: that is
   * how Markdown made from PDF looks. A single star needs its partner.
   */
  private stars(): void {
    const run = this.run("*");
    const before = this.text.charAt(this.at - 1);
    const after = this.text.charAt(this.at + run);
    const alone = run % 2 === 1;
    for (let pair = Math.floor(run / 2); pair > 0; pair -= 1) this.bold = !this.bold;
    if (alone && run === 1 && !this.pairs("*", before, after)) {
      this.literal(1);
      return;
    }
    this.at += run;
  }

  private underscores(): void {
    const run = this.run("_");
    const before = this.text.charAt(this.at - 1);
    const after = this.text.charAt(this.at + run);
    if (isWord(before) && isWord(after)) {
      this.literal(run);
      return;
    }
    const mark = "_".repeat(run);
    const closing = this.closers.has(this.at);
    if (run > 3 || !this.pairs(mark, before, after)) {
      this.literal(run);
      return;
    }
    if (run >= 2) this.bold = !closing;
    this.at += run;
  }

  /** Whether the mark here is one of a pair; the partner is remembered. */
  private pairs(mark: string, before: string, after: string): boolean {
    if (this.closers.has(this.at)) return true;
    if (after === "" || /\s/.test(after) || (mark.startsWith("_") && isWord(before)) || this.hopeless.has(mark))
      return false;
    const star = mark.charAt(0);
    for (let from = this.at + mark.length; ; ) {
      const close = this.text.indexOf(mark, from);
      if (close < 0) break;
      let end = close;
      while (this.text.charAt(end) === star) end += 1;
      const single = end - close === mark.length && this.text.charAt(close - 1) !== "\\";
      const atEnd = this.text.slice(end, end + 1).trim() === "" && star === "*";
      const touching = /\S/.test(this.text.charAt(close - 1));
      const outside = star === "*" || !isWord(this.text.charAt(end));
      // "*words *" at the end of a line is emphasis for whoever made it.
      if (single && outside && (touching || (atEnd && /^(?:\n|$)/.test(this.text.slice(end, end + 1))))) {
        this.closers.add(close);
        return true;
      }
      from = end;
    }
    this.hopeless.add(mark);
    return false;
  }

  private tildes(): void {
    const run = this.run("~");
    if (run !== 2) {
      this.literal(run);
      return;
    }
    this.at += run;
  }

  private image(): void {
    const link = this.text.charAt(this.at + 1) === "[" ? this.link(this.at + 1) : undefined;
    if (!link) {
      this.literal(1);
      return;
    }
    this.at = link.end;
  }

  private bracket(): void {
    FOOTNOTE_REFERENCE.lastIndex = this.at;
    const note = FOOTNOTE_REFERENCE.exec(this.text);
    if (note) {
      this.at += note[0].length;
      return;
    }
    const link = this.link(this.at);
    if (!link) {
      this.literal(1);
      return;
    }
    this.linkEnds.push(link);
    this.at += 1;
  }

  private link(open: number): Link | undefined {
    this.brackets ??= bracketPairs(this.text);
    return linkAt(this.text, open, this.brackets, this.labels);
  }

  private closeBracket(): void {
    const link = this.linkEnds.at(-1);
    if (link?.textEnd !== this.at) {
      this.literal(1);
      return;
    }
    this.linkEnds.pop();
    this.at = link.end;
  }

  private angle(): void {
    const { text, at } = this;
    const found = match(COMMENT, text, at);
    if (found) {
      this.at += found[0].length;
      return;
    }
    const auto = match(AUTOLINK, text, at);
    if (auto) {
      this.copy(at + 1, at + auto[0].length - 1);
      this.at = at + auto[0].length;
      return;
    }
    const raised = match(RAISED_NOTE, text, at);
    if (raised && isNoteNumber((raised[1] ?? "").replace(/<[^<>]*>/g, ""), this.builder.tail(LOOK_BACK))) {
      this.at += raised[0].length;
      return;
    }
    const tag = match(TAG, text, at);
    if (!tag) {
      this.literal(1);
      return;
    }
    const name = tag[1]?.toLowerCase();
    if (name === "br") {
      this.builder.gap();
      this.builder.lineBreak(true);
    } else if (name === "b" || name === "strong") this.bold = !tag[0].startsWith("</");
    this.at += tag[0].length;
  }

  private entity(): void {
    const found = match(ENTITY, this.text, this.at);
    if (!found) {
      this.literal(1);
      return;
    }
    const start = this.place(this.at);
    this.builder.bold = this.bold;
    this.builder.replace(decodeEntity(found[0]), start, start + found[0].length);
    this.at += found[0].length;
  }

  private brace(): void {
    const found = match(KRAMDOWN_ATTRIBUTES, this.text, this.at) ?? match(TEMPLATE_TAG, this.text, this.at);
    if (!found) {
      this.literal(1);
      return;
    }
    this.at += found[0].length;
  }

  private run(mark: string): number {
    let end = this.at;
    while (this.text.charAt(end) === mark) end += 1;
    return end - this.at;
  }
}

function isWord(letter: string): boolean {
  return letter !== "" && /[\p{L}\p{N}_]/u.test(letter);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
