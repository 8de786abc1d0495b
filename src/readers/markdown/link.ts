/** A link or an image: where its words end and where all of it ends. */
export interface Link {
  /** Position of the closing bracket of the words. */
  readonly textEnd: number;
  /** Position behind the whole. */
  readonly end: number;
  /** Whether it leads to another place of the same file. */
  readonly anchor: boolean;
}

/** In an address "{{ site.url }}" stands for what the site's builder puts there. */
const DESTINATION =
  /\(\s*(?:<[^<>\n]*>|(?:\{\{[^{}\n]*\}\}|(?!\{\{)[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*\))*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
/** No author writes a longer address; the limit keeps a page of open brackets from costing quadratic time. */
const MAX_DESTINATION = 2_000;

/**
 * The closing bracket of each opening one.
 *
 * @param text lines joined by line feeds
 */
export function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x5b) open.push(at);
    else if (code === 0x5d) {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}

/**
 * The link whose words begin at a bracket; undefined when the brackets are only brackets.
 *
 * @param text lines joined by line feeds
 * @param open position of the opening bracket
 * @param pairs the text's brackets
 * @param labels link definitions of the file, in lower case
 */
export function linkAt(
  text: string,
  open: number,
  pairs: ReadonlyMap<number, number>,
  labels: ReadonlySet<string>,
): Link | undefined {
  const close = pairs.get(open);
  if (close === undefined) return undefined;
  if (text.charAt(close + 1) === "(") {
    DESTINATION.lastIndex = 0;
    const found = DESTINATION.exec(text.slice(close + 1, close + 1 + MAX_DESTINATION));
    return found ? { textEnd: close, end: close + 1 + found[0].length, anchor: /^\(\s*<?#/.test(found[0]) } : undefined;
  }
  if (labels.size === 0) return undefined;
  const words = text.slice(open + 1, close);
  const end = text.charAt(close + 1) === "[" ? pairs.get(close + 1) : undefined;
  const label = end === undefined ? "" : text.slice(close + 2, end);
  if (end !== undefined && labels.has(normalLabel(label || words)))
    return { textEnd: close, end: end + 1, anchor: false };
  return labels.has(normalLabel(words)) ? { textEnd: close, end: close + 1, anchor: false } : undefined;
}

/**
 * A label as definitions are compared: lower case, white space single.
 *
 * @param label words between brackets
 */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
