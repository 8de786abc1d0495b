import type { SourceText } from "../source/source-text.js";

/** One line of plain text, white space at its ends left out. */
export interface TextLine {
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns before the first letter. */
  readonly indent: number;
  readonly blank: boolean;
  /** From 1; 0 in a file without form feeds. */
  readonly page: number;
}

/** A text with a longer line than this at its tenth of longest lines has one line a paragraph, not a wrapped text. */
const LONGEST_WRAPPED = 160;
/** No text is wrapped narrower than this. */
const NARROWEST = 40;

/**
 * The lines of a text with their pages; a form feed begins a page.
 *
 * @param source the file
 */
export function textLines(source: SourceText): { readonly lines: readonly TextLine[]; readonly pages: number } {
  let page = source.text.includes("\f") ? 1 : 0;
  const lines = source.lines.map((line): TextLine => {
    if (line.start > 0 && source.text.charAt(line.start - 1) === "\f") page += 1;
    const whole = source.slice(line);
    const text = whole.trim();
    const lead = text === "" ? 0 : whole.indexOf(text);
    const start = line.start + lead;
    return { start, end: start + text.length, text, indent: lead, blank: text === "", page };
  });
  return { lines, pages: page };
}

/**
 * The width at which a text was wrapped, in characters; undefined when every line is a paragraph of its own.
 *
 * @param lines the lines of the text
 */
export function wrapWidth(lines: readonly TextLine[]): number | undefined {
  const lengths = lines.filter(({ blank }) => !blank).map(({ text, indent }) => text.length + indent);
  if (lengths.length === 0) return undefined;
  lengths.sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return long > LONGEST_WRAPPED ? undefined : Math.max(NARROWEST, long);
}
