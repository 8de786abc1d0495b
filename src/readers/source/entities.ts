import { parseFragment } from "parse5";

/** A character reference as HTML and Markdown write it: "&amp;", "&#39;", "&#x2019;". */
export const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

const decoded = new Map<string, string>();

/**
 * The characters that a reference stands for; the reference itself when there is no such name.
 *
 * @param reference with its ampersand and semicolon
 */
export function decodeEntity(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const [node] = parseFragment(reference).childNodes;
  const value = node && "value" in node ? node.value : reference;
  decoded.set(reference, value);
  return value;
}
