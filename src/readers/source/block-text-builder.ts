import { type BlockText, cutText, type SourcePiece, type Stretch } from "./block-text.js";
import type { SourceText } from "./source-text.js";
import { isInvisible, isSpace } from "./white-space.js";

const HYPHENATED = /(?:^|[^\p{L}-])(\p{L}{2,})-$/u;
const REST_OF_WORD = /\p{Ll}+/uy;
/** "short- and long-term": the hyphen waits for a later word. */
const SUSPENDED = /^(?:and|or|to|und|nor|as|but)$/;
/** No word is longer; only so much is looked at for a hyphen. */
const MAX_WORD = 40;

/** Builds the text of one block from stretches of the source and keeps the place of every letter. */
export class BlockTextBuilder {
  /** The text so far, in parts: asking a long string for its end after every addition costs quadratic time. */
  private readonly parts: string[] = [];
  private size = 0;
  /** The last characters of the text, MAX_WORD of them at most. */
  private end = "";
  private readonly pieces: SourcePiece[] = [];
  private readonly lineStarts: number[] = [];
  private readonly hardBreaks: number[] = [];
  private readonly boldStretches: Stretch[] = [];
  private readonly anchoredStretches: Stretch[] = [];
  /** Place of invisible characters that the next letter takes along, so that a quote is not torn by them. */
  private carried: { start: number; end: number } | undefined;
  /** Whether what is added next is in bold. */
  bold = false;
  /** Whether what is added next is inside a link to another place of the same file. */
  anchored = false;

  /** @param source the file that all offsets are into */
  constructor(private readonly source: SourceText) {}

  /** How long the text is so far, UTF-16. */
  get length(): number {
    return this.size;
  }

  /**
   * The last characters so far.
   *
   * @param count how many, UTF-16, MAX_WORD at most
   */
  tail(count: number): string {
    return this.end.slice(-count);
  }

  /**
   * Adds a stretch of the source letter by letter; runs of white space become one space.
   *
   * @param start offset into the source
   * @param end offset into the source, excluded
   */
  copy(start: number, end: number): void {
    const { text } = this.source;
    let from = start;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        const single = code === 0x20 && !(at + 1 < end && isSpace(text.charCodeAt(at + 1)));
        if (single && at > from) {
          at += 1;
          continue;
        }
        this.letters(from, at);
        const spaceStart = at;
        while (at < end && isSpace(text.charCodeAt(at))) at += 1;
        this.space(spaceStart, at);
        from = at;
      } else if (isInvisible(code)) {
        this.letters(from, at);
        const hiddenStart = at;
        while (at < end && isInvisible(text.charCodeAt(at))) at += 1;
        this.skip(hiddenStart, at);
        from = at;
      } else at += 1;
    }
    this.letters(from, end);
  }

  /**
   * Adds text that stands for a stretch of source of another form (an entity, an escape, a joined hyphen).
   *
   * @param text what a person reads
   * @param start offset into the source
   * @param end offset into the source, excluded
   */
  replace(text: string, start: number, end: number): void {
    if (text.trim() === "") {
      this.space(start, end);
      return;
    }
    const from = this.carried?.end === start ? this.carried.start : start;
    this.carried = undefined;
    this.add(text, from, end);
  }

  /**
   * Passes over characters that are no text but do not break it either; the next letter takes their place along.
   *
   * @param start offset into the source
   * @param end offset into the source, excluded
   */
  skip(start: number, end: number): void {
    if (this.size === 0) return;
    this.carried = { start: this.carried?.end === start ? this.carried.start : start, end };
  }

  /**
   * Adds a run of white space of the source as one space, unless the text already ends in one.
   *
   * @param start offset into the source
   * @param end offset into the source, excluded
   */
  space(start: number, end: number): void {
    this.carried = undefined;
    if (this.size === 0 || end <= start) return;
    const last = this.pieces.at(-1);
    if (this.end.endsWith(" ")) {
      // A second run straight after the first (a line break after trailing blanks) is the same white space.
      if (last && last.place.end === start && last.end - last.start === 1)
        this.pieces[this.pieces.length - 1] = { ...last, place: { ...last.place, end } };
      return;
    }
    this.add(" ", start, end);
  }

  /**
   * Goes to the next line. A word that a hyphen parts at the line's end becomes whole when the file has it whole elsewhere;
   * otherwise the hyphen is taken for the word's own ("user-centred") and only the line break goes.
   *
   * @param start offset of the line's end
   * @param end offset of the next line's first letter
   */
  lineGap(start: number, end: number): void {
    const first = this.end.endsWith("-") ? HYPHENATED.exec(this.end)?.[1] : undefined;
    REST_OF_WORD.lastIndex = end;
    const second = first && REST_OF_WORD.exec(this.source.text)?.[0];
    if (!second || SUSPENDED.test(second) || this.pieces.at(-1)?.place.end !== start) {
      this.space(start, end);
      return;
    }
    if (this.source.hasWord(first + second)) {
      this.dropLastLetter();
      this.carried = { start: start - 1, end };
    } else this.carried = { start, end };
  }

  private append(text: string): void {
    this.parts.push(text);
    this.size += text.length;
    this.end = (this.end + text.slice(-MAX_WORD)).slice(-MAX_WORD);
  }

  private dropLastLetter(): void {
    this.parts.push(this.parts.pop()?.slice(0, -1) ?? "");
    this.size -= 1;
    this.end = this.end.slice(0, -1);
    const last = this.pieces.pop();
    if (last && last.end - last.start > 1)
      this.pieces.push({ ...last, end: last.end - 1, place: { ...last.place, end: last.place.end - 1 } });
  }

  /** Adds a space that stands nowhere in the file, where markup alone parts two words; none after white space. */
  gap(): void {
    this.carried = undefined;
    if (this.size > 0 && !this.end.endsWith(" ")) this.append(" ");
  }

  /**
   * Notes that a new line of the source begins here.
   *
   * @param hard whether the author asked for it
   */
  lineBreak(hard: boolean): void {
    if (this.size === 0) return;
    if (this.lineStarts.at(-1) !== this.size) this.lineStarts.push(this.size);
    if (hard && this.hardBreaks.at(-1) !== this.size) this.hardBreaks.push(this.size);
  }

  /** The finished text, without white space at its ends. */
  finish(): BlockText {
    const text = this.parts.join("");
    const { pieces, lineStarts, hardBreaks, boldStretches, anchoredStretches } = this;
    const whole = { text, pieces, lineStarts, hardBreaks, bold: boldStretches, anchored: anchoredStretches };
    return cutText(whole, 0, text.length);
  }

  private letters(start: number, end: number): void {
    let from = start;
    if (from >= end) return;
    if (this.carried) {
      const { carried } = this;
      this.carried = undefined;
      if (carried.end === from) {
        this.add(this.source.text.slice(from, from + 1), carried.start, from + 1);
        from += 1;
        if (from >= end) return;
      }
    }
    this.add(this.source.text.slice(from, end), from, end);
  }

  private add(text: string, start: number, end: number): void {
    const at = this.size;
    this.append(text);
    const letterByLetter = text.length === end - start;
    const last = this.pieces.at(-1);
    const lastIsLetters = last && last.end - last.start === last.place.end - last.place.start;
    if (letterByLetter && last && lastIsLetters && last.end === at && last.place.end === start && !this.atLineStart(at))
      this.pieces[this.pieces.length - 1] = { ...last, end: at + text.length, place: { ...last.place, end } };
    else
      this.pieces.push({
        start: at,
        end: at + text.length,
        place: { kind: "source", start, end, line: this.source.lineAt(start) },
      });
    if (this.bold) extend(this.boldStretches, at, at + text.length);
    if (this.anchored) extend(this.anchoredStretches, at, at + text.length);
  }

  private atLineStart(at: number): boolean {
    return this.lineStarts.at(-1) === at;
  }
}

function extend(stretches: Stretch[], start: number, end: number): void {
  const last = stretches.at(-1);
  if (last?.end === start) stretches[stretches.length - 1] = { start: last.start, end };
  else stretches.push({ start, end });
}
