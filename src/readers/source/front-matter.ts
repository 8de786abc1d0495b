import type { SourceText } from "./source-text.js";

/** Page metadata between two lines of three hyphens, as static site generators use it. */
export interface FrontMatter {
  /** Offsets of the whole block, its hyphens included. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the title's words, without quotation marks. */
  readonly title?: { readonly start: number; readonly end: number };
  /** The date it states, YYYY-MM-DD. */
  readonly date?: string;
}

/** More lines than this is no metadata any more. */
const MAX_LINES = 80;
const FENCE = /^-{3}\s*$/;
const FIELD = /^(?:[\w-]+[ \t]*:(?:\s|$)|\s+\S|-\s+\S|#|\s*$)/;
const TITLE = /^title[ \t]*:[ \t]*(["']?)(.*?)\1[ \t]*$/i;
const DATE = /^date[ \t]*:[ \t]*["']?(\d{4}-\d{2}-\d{2})\b/i;

/**
 * The metadata blocks of a file: at its start, and again where several pages were put into one file.
 *
 * @param source the file
 */
export function frontMatters(source: SourceText): FrontMatter[] {
  const found: FrontMatter[] = [];
  const { lines } = source;
  let blankBefore = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const open: boolean = blankBefore && line.end - line.start < 10 && FENCE.test(source.slice(line));
    const close: number = open ? closing(source, at) : -1;
    if (close > 0) {
      found.push(parse(source, at, close));
      at = close;
    }
    blankBefore = close > 0 || source.slice(line).trim() === "";
  }
  return found;
}

/** The line that closes metadata opened at a line; -1 when what follows is no metadata. */
function closing(source: SourceText, open: number): number {
  let fields = 0;
  for (let at = open + 1; at < source.lines.length && at <= open + MAX_LINES; at += 1) {
    const text = source.slice(source.lines[at] ?? { start: 0, end: 0 });
    if (FENCE.test(text)) return fields > 0 ? at : -1;
    if (!FIELD.test(text)) return -1;
    if (/^[\w-]+[ \t]*:/.test(text)) fields += 1;
    // Prose, a list or a rule after a rule is no metadata, however the next rule comes.
    else if (fields === 0) return -1;
  }
  return -1;
}

function parse(source: SourceText, open: number, close: number): FrontMatter {
  const at = (line: number) => source.lines[line] ?? { start: 0, end: 0 };
  let title: { start: number; end: number } | undefined;
  let date: string | undefined;
  for (let line = open + 1; line < close; line += 1) {
    const text = source.slice(at(line));
    const words = TITLE.exec(text);
    if (words?.[2] && !title) {
      const start = at(line).start + text.lastIndexOf(words[2]);
      title = { start, end: start + words[2].length };
    }
    date ??= DATE.exec(text)?.[1];
  }
  return { start: at(open).start, end: at(close).end, ...(title ? { title } : {}), ...(date ? { date } : {}) };
}
