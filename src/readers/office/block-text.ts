import type { Piece } from "../../model/place.js";
import type { Paragraph } from "./found.js";
import { mendSymbol } from "./symbols.js";

/** A stretch of a paragraph's text. */
export interface Stretch {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** What a person reads in some stretches, and where it stands. */
export interface ReadText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};
const SPACE = /\s/;
/** Soft hyphen, zero-width space and joiners, byte order mark: nobody sees them. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
/** Stretches without any of these are copied whole. */
const NEEDS_MENDING =
  /\s{2}|[\t\n\r\f\u00a0\u2000-\u200d\u2028\u2029\u202f\u205f\u3000\u00ad\u2060\ufeff\ue000-\uf8ff\ufb00-\ufb06]/;

/** Joins stretches into one text with single spaces; hidden runs are left out. Stretches of different paragraphs are kept apart by a space that stands nowhere, save after a drop capital. */
export function readText(stretches: readonly Stretch[]): ReadText {
  const writer = new Writer();
  let glued = false;
  for (const stretch of stretches) {
    if (!glued) writer.apart();
    glued = stretch.paragraph.dropCapital === true;
    for (const run of stretch.paragraph.runs) {
      if (run.look.hidden) continue;
      writer.write(stretch.paragraph, Math.max(run.start, stretch.start), Math.min(run.end, stretch.end));
    }
  }
  return { text: writer.text, pieces: writer.pieces };
}

type OpenPiece = { -readonly [Key in keyof Piece]: Piece[Key] };

class Writer {
  text = "";
  readonly pieces: OpenPiece[] = [];
  /** White space met and not yet written: it is dropped at the ends. */
  private space: Stretch | "made-up" | undefined;
  /** The one the last piece is of. */
  private paragraph: Paragraph | undefined;

  apart(): void {
    if (this.text !== "") this.space ??= "made-up";
  }

  write(paragraph: Paragraph, start: number, end: number): void {
    if (start >= end) return;
    const source = paragraph.text.slice(start, end);
    if (!NEEDS_MENDING.test(source) && !source.startsWith(" ") && !source.endsWith(" ")) {
      this.add(source, paragraph, start, end);
      return;
    }
    for (let at = start; at < end; at++) {
      const letter = paragraph.text[at] ?? "";
      if (UNSEEN.test(letter)) this.absorb(paragraph, at);
      else if (SPACE.test(letter)) this.blank(paragraph, at);
      else this.add(LIGATURES[letter] ?? mended(letter), paragraph, at, at + 1);
    }
  }

  private blank(paragraph: Paragraph, at: number): void {
    if (this.text === "") return;
    const { space } = this;
    if (space === undefined || space === "made-up") this.space = { paragraph, start: at, end: at + 1 };
    else if (space.paragraph === paragraph && space.end === at) this.space = { ...space, end: at + 1 };
  }

  /** An unseen letter belongs to the piece before it, so that the words around it stay one stretch of the file. */
  private absorb(paragraph: Paragraph, at: number): void {
    const last = this.pieces.at(-1);
    if (!last || this.space || this.paragraph !== paragraph || last.place.end !== at) return;
    const whole = { ...last };
    if (last.end - last.start > 1 && isLetterByLetter(last)) {
      last.end--;
      last.place = { ...last.place, end: last.place.end - 1 };
      this.pieces.push({ ...whole, start: last.end, place: { ...last.place, start: last.place.end, end: at + 1 } });
    } else {
      last.place = { ...last.place, end: at + 1 };
    }
  }

  private add(text: string, paragraph: Paragraph, start: number, end: number): void {
    const { space } = this;
    this.space = undefined;
    if (space === "made-up") this.text += " ";
    else if (space) this.append(" ", space.paragraph, space.start, space.end);
    this.append(text, paragraph, start, end);
  }

  private append(text: string, paragraph: Paragraph, start: number, end: number): void {
    const from = this.text.length;
    this.text += text;
    const last = this.pieces.at(-1);
    const letterByLetter = text.length === end - start;
    if (last && this.paragraph === paragraph && letterByLetter && isLetterByLetter(last)) {
      if (last.place.end === start && last.end === from) {
        last.end = this.text.length;
        last.place = { ...last.place, end };
        return;
      }
    }
    this.paragraph = paragraph;
    this.pieces.push({ start: from, end: this.text.length, place: { ...paragraph.spot, start, end } });
  }
}

function isLetterByLetter(piece: Piece): boolean {
  return piece.end - piece.start === piece.place.end - piece.place.start;
}

function mended(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0xe000 && code <= 0xf8ff ? mendSymbol(code) : letter;
}
