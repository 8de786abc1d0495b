import { parseFragment } from "parse5";
import { leadsIntoPage, walkHtml } from "../html/walk.js";
import type { Draft } from "../source/draft.js";
import type { Line, SourceText } from "../source/source-text.js";
import { openingOf } from "./lines.js";

/** Elements that are read whole, blank lines and all; others only frame Markdown and end with their line. */
const WHOLE = new Set(
  "table ul ol dl pre script style svg blockquote h1 h2 h3 h4 h5 h6 figure form iframe video head template".split(" "),
);
/** After so many missing end tags no further one is looked for: each search may cost all the lines below. */
const MAX_MISSING = 20;
/** More lines than this without an end tag means that the end tag is missing. */
const MAX_LINES = 3_000;

/**
 * Where raw HTML that begins at a line ends.
 *
 * @param source the file
 * @param lines the lines of the container
 * @param from index of the first line
 * @param tag the element's name in lower case, or "!--"
 * @param missing counts the end tags that were looked for in vain
 * @returns index of the line behind it
 */
export function htmlRange(
  source: SourceText,
  lines: readonly Line[],
  from: number,
  tag: string,
  missing: { count: number },
): number {
  const text = source.slice(lines[from] as Line);
  if (tag === "!--") return endOfComment(source, lines, from);
  if (WHOLE.has(tag) && missing.count < MAX_MISSING && !/^[ \t]*<\//.test(text)) {
    const end = endOfElement(source, lines, from, tag);
    if (end > 0) return end;
    missing.count += 1;
  }
  let at = from + 1;
  while (at < lines.length) {
    const { kind } = openingOf(source.slice(lines[at] as Line));
    if (kind !== "text") break;
    // Words straight below a tag's line belong to it until a blank line.
    at += 1;
  }
  return at;
}

function endOfComment(source: SourceText, lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length && at < from + MAX_LINES; at += 1)
    if (source.slice(lines[at] as Line).includes("-->")) return at + 1;
  return from + 1;
}

function endOfElement(source: SourceText, lines: readonly Line[], from: number, tag: string): number {
  const tags = new RegExp(`<(/?)${tag}\\b[^<>]*>`, "gi");
  let open = 0;
  for (let at = from; at < lines.length && at < from + MAX_LINES; at += 1) {
    for (const [, closing] of source.slice(lines[at] as Line).matchAll(tags)) open += closing ? -1 : 1;
    if (open <= 0) return at + 1;
  }
  return -1;
}

/**
 * Reads raw HTML inside Markdown.
 *
 * @param source the file
 * @param lines its lines
 * @param around what holds where it stands
 */
export function readHtmlRange(
  source: SourceText,
  lines: readonly Line[],
  around: { readonly quoted: boolean; readonly listDepth: number; readonly table: number },
): Draft[] {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const fragment = parseFragment(source.text.slice(start, end), {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
  });
  return walkHtml(fragment.childNodes, { source, base: start, main: new Set(), leadsWithin: leadsIntoPage, ...around });
}
