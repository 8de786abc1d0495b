/** A link or an image: where its words end and where all of it ends. */
export interface Link {
  /** Position of the closing bracket of the words. */
  readonly textEnd: number;
  /** Position behind the whole. */
  readonly end: number;
  /** Whether it leads to another place of the same file. */
  readonly anchor: boolean;
}

/** No author writes longer link words or addresses; the limit keeps a page of brackets from costing quadratic time. */
const MAX_LENGTH = 2_000;
const DESTINATION =
  /\(\s*(?:<[^<>\n]*>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*\))*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;

/**
 * The link whose words begin at a bracket; undefined when the brackets are only brackets.
 *
 * @param text lines joined by line feeds
 * @param open position of the opening bracket
 * @param labels link definitions of the file, in lower case
 */
export function linkAt(text: string, open: number, labels: ReadonlySet<string>): Link | undefined {
  const close = closingBracket(text, open);
  if (close < 0) return undefined;
  if (text.charAt(close + 1) === "(") {
    DESTINATION.lastIndex = close + 1;
    const found = DESTINATION.exec(text);
    return found ? { textEnd: close, end: close + 1 + found[0].length, anchor: /^\(\s*<?#/.test(found[0]) } : undefined;
  }
  if (labels.size === 0) return undefined;
  const words = text.slice(open + 1, close);
  if (text.charAt(close + 1) === "[") {
    const end = closingBracket(text, close + 1);
    const label = end < 0 ? "" : text.slice(close + 2, end);
    if (end > 0 && labels.has(normalLabel(label || words))) return { textEnd: close, end: end + 1, anchor: false };
  }
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

function closingBracket(text: string, open: number): number {
  let depth = 0;
  const limit = Math.min(text.length, open + MAX_LENGTH);
  for (let at = open; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x5b) depth += 1;
    else if (code === 0x5d) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
