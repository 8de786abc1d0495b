import { isNoteNumber, LOOK_BACK } from "../source/note-mark.js";
import { match } from "./match.js";

const COMMENT = /<!--[\s\S]*?-->/y;
const AUTOLINK = /<((?:https?|ftp|mailto):[^\s<>]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/iy;
const TAG = /<\/?([a-z][a-z\d-]*)(?:\s[^<>]*)?\/?>/iy;
const RAISED_NOTE = /<sup\b[^<>]*>([^<>]*|<a\b[^<>]*>[^<>]*<\/a>)<\/sup>/iy;

/** What stands in angle brackets inside a line, and where the text goes on. */
export type Angle =
  | { readonly kind: "unseen" | "address" | "break"; readonly end: number }
  | { readonly kind: "bold"; readonly on: boolean; readonly end: number };

/**
 * A comment, an address, a note's number or a tag; undefined where the bracket is only a sign.
 *
 * @param text lines of Markdown
 * @param at the bracket
 * @param tail the last letters of what was read so far
 */
export function angleAt(text: string, at: number, tail: (letters: number) => string): Angle | undefined {
  const comment = match(COMMENT, text, at);
  if (comment) return { kind: "unseen", end: at + comment[0].length };
  const address = match(AUTOLINK, text, at);
  if (address) return { kind: "address", end: at + address[0].length };
  const raised = match(RAISED_NOTE, text, at);
  if (raised && isNoteNumber((raised[1] ?? "").replace(/<[^<>]*>/g, ""), tail(LOOK_BACK)))
    return { kind: "unseen", end: at + raised[0].length };
  const tag = match(TAG, text, at);
  if (!tag) return undefined;
  const end = at + tag[0].length;
  const name = tag[1]?.toLowerCase();
  if (name === "br") return { kind: "break", end };
  if (name === "b" || name === "strong") return { kind: "bold", on: !tag[0].startsWith("</"), end };
  return { kind: "unseen", end };
}
