import type { BlockText } from "../source/block-text.js";
import { decodeEntity, ENTITY } from "../source/entities.js";
import { isNoteNumber, LOOK_BACK } from "../source/note-mark.js";
import type { Line, SourceText } from "../source/source-text.js";
import { EmphasisMarks, isWord, runOf } from "./emphasis.js";
import { InlineOutput } from "./inline-output.js";
import { JoinedLines } from "./joined-lines.js";
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
  private readonly output: InlineOutput;
  private readonly text: string;
  private readonly emphasis: EmphasisMarks;
  /** The position that is read next. */
  private at = 0;
  /** Lengths of runs of backticks that nothing closes any more. */
  private readonly unclosed = new Set<number>();
  private brackets: ReadonlyMap<number, number> | undefined;
  private readonly linkEnds: Link[] = [];

  constructor(
    source: SourceText,
    lines: readonly Line[],
    private readonly labels: LinkLabels,
  ) {
    const joined = new JoinedLines(source, lines);
    this.output = new InlineOutput(source, joined);
    this.text = joined.text;
    this.emphasis = new EmphasisMarks(this.text);
  }

  read(): BlockText {
    const { text } = this;
    while (this.at < text.length) {
      SPECIAL.lastIndex = this.at;
      const special = SPECIAL.exec(text)?.index ?? text.length;
      this.output.copy(this.at, special);
      this.at = special;
      if (special < text.length) this.special(text.charAt(special));
    }
    return this.output.finish();
  }

  private special(mark: string): void {
    switch (mark) {
      case "\n":
        this.output.lineEnd(this.at, false);
        this.at += 1;
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
    this.output.copy(this.at, this.at + length);
    this.at += length;
  }

  private escape(): void {
    const next = this.text.charAt(this.at + 1);
    if (next === "\n") {
      this.output.lineEnd(this.at + 1, true);
      this.at += 2;
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
    // The backslash is markup and in no place.
    this.output.copy(this.at + 1, this.at + 2);
    this.at += 2;
  }

  private code(): void {
    const run = runOf(this.text, this.at);
    const mark = "`".repeat(run);
    let close = this.unclosed.has(run) ? -1 : this.text.indexOf(mark, this.at + run);
    while (close >= 0 && runOf(this.text, close) > run)
      close = this.text.indexOf(mark, close + runOf(this.text, close));
    if (close < 0) {
      this.unclosed.add(run);
      this.literal(run);
      return;
    }
    const named = NAMED_LINK.exec(this.text.slice(this.at + run, close));
    const underscores = /^__?/.exec(this.text.slice(close + run, close + run + 2))?.[0].length ?? 0;
    // reStructuredText writes links as `words <address>`_ .
    this.output.copy(this.at + run, underscores > 0 && named?.[1] ? this.at + run + named[1].length : close);
    this.at = close + run + underscores;
  }

  /**
   * Two stars always turn bold on or off, even where the standard sees no emphasis because of white space inside them: that is
   * how Markdown made from PDF looks. A single star needs its partner.
   */
  private stars(): void {
    const run = runOf(this.text, this.at);
    const alone = run % 2 === 1;
    for (let pair = Math.floor(run / 2); pair > 0; pair -= 1) this.output.bold = !this.output.bold;
    if (alone && run === 1 && !this.emphasis.isPaired(this.at, "*")) {
      this.literal(1);
      return;
    }
    this.at += run;
  }

  private underscores(): void {
    const run = runOf(this.text, this.at);
    if (isWord(this.text.charAt(this.at - 1)) && isWord(this.text.charAt(this.at + run))) {
      this.literal(run);
      return;
    }
    const mark = "_".repeat(run);
    const closing = this.emphasis.closes(this.at);
    if (run > 3 || !this.emphasis.isPaired(this.at, mark)) {
      this.literal(run);
      return;
    }
    if (run >= 2) this.output.bold = !closing;
    this.at += run;
  }

  private tildes(): void {
    const run = runOf(this.text, this.at);
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
    this.output.anchored = link.anchor;
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
    this.output.anchored = this.linkEnds.at(-1)?.anchor ?? false;
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
      this.output.copy(at + 1, at + auto[0].length - 1);
      this.at = at + auto[0].length;
      return;
    }
    const raised = match(RAISED_NOTE, text, at);
    if (raised && isNoteNumber((raised[1] ?? "").replace(/<[^<>]*>/g, ""), this.output.tail(LOOK_BACK))) {
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
      this.output.lineBreak();
    } else if (name === "b" || name === "strong") this.output.bold = !tag[0].startsWith("</");
    this.at += tag[0].length;
  }

  private entity(): void {
    const found = match(ENTITY, this.text, this.at);
    if (!found) {
      this.literal(1);
      return;
    }
    this.output.replace(this.at, found[0].length, decodeEntity(found[0]));
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
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
