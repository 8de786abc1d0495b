import type { BlockText } from "../source/block-text.js";
import { decodeEntity, ENTITY } from "../source/entities.js";
import type { Line, SourceText } from "../source/source-text.js";
import { angleAt } from "./angle.js";
import { codeAt } from "./code.js";
import { EmphasisMarks, isWord, runOf } from "./emphasis.js";
import { InlineOutput } from "./inline-output.js";
import { JoinedLines } from "./joined-lines.js";
import { match } from "./match.js";
import { type LinkLabels, OpenLinks } from "./open-links.js";

/** What has a meaning inside a line; everything else is text. */
const SPECIAL = /[\\`*_[!<&{~\n\]]/g;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const KRAMDOWN_ATTRIBUTES = /\{:[^{}\n]*\}/y;
const TEMPLATE_TAG = /\{%[^{}\n]*%\}/y;
/** "[^1]", and "[1]_" as reStructuredText has it. */
const FOOTNOTE_REFERENCE = /\[\^[^\]\s]{1,60}\]|\[[#*\w-]{1,30}\]_/y;

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
  private readonly links: OpenLinks;

  constructor(source: SourceText, lines: readonly Line[], labels: LinkLabels) {
    const joined = new JoinedLines(source, lines);
    this.output = new InlineOutput(source, joined);
    this.text = joined.text;
    this.emphasis = new EmphasisMarks(this.text);
    this.links = new OpenLinks(this.text, labels);
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
    const span = this.unclosed.has(run) ? undefined : codeAt(this.text, this.at, run);
    if (!span) {
      this.unclosed.add(run);
      this.literal(run);
      return;
    }
    this.output.copy(this.at + run, span.to);
    this.at = span.end;
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
    const link = this.text.charAt(this.at + 1) === "[" ? this.links.at(this.at + 1) : undefined;
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
    const link = this.links.at(this.at);
    if (!link) {
      this.literal(1);
      return;
    }
    this.links.open(link);
    this.output.anchored = this.links.anchored;
    this.at += 1;
  }

  private closeBracket(): void {
    const link = this.links.closedAt(this.at);
    if (!link) {
      this.literal(1);
      return;
    }
    this.output.anchored = this.links.anchored;
    this.at = link.end;
  }

  private angle(): void {
    const found = angleAt(this.text, this.at, (letters) => this.output.tail(letters));
    if (!found) {
      this.literal(1);
      return;
    }
    if (found.kind === "address") this.output.copy(this.at + 1, found.end - 1);
    else if (found.kind === "break") this.output.lineBreak();
    else if (found.kind === "bold") this.output.bold = found.on;
    this.at = found.end;
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
