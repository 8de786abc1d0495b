import type { BlockTextBuilder } from "../source/block-text-builder.js";
import { decodeEntity, ENTITY } from "../source/entities.js";
import { isNoteNumber, LOOK_BACK } from "../source/note-mark.js";
import type { SourceText } from "../source/source-text.js";
import { isSpace } from "../source/white-space.js";
import type { Element, Node } from "./elements.js";
import { isElement } from "./elements.js";

const TAG = /<(?:!--[\s\S]*?-->|[/!?]?[a-z][^<>]*>)/iy;
const LINE_BREAK = /\r\n|[\n\r\f]/g;

/**
 * Adds a text node with its entities read and its white space collapsed.
 *
 * @param builder where to
 * @param source the file
 * @param start offset of the node's source
 * @param end offset of the end of the node's source
 */
export function addText(builder: BlockTextBuilder, source: SourceText, start: number, end: number): void {
  const { text } = source;
  let from = start;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === 0x26) {
      ENTITY.lastIndex = at;
      const found = ENTITY.exec(text);
      if (found && at + found[0].length <= end) {
        copyLines(builder, text, from, at);
        at += found[0].length;
        builder.replace(decodeEntity(found[0]), at - found[0].length, at);
        from = at;
        continue;
      }
    } else if (code === 0x3c) {
      // A stray end tag or comment inside what the parser merged into one text.
      TAG.lastIndex = at;
      const found = TAG.exec(text);
      if (found && at + found[0].length <= end) {
        copyLines(builder, text, from, at);
        at += found[0].length;
        from = at;
        continue;
      }
    }
    at += 1;
  }
  copyLines(builder, text, from, end);
}

/** Copies and notes where the source's lines begin. */
function copyLines(builder: BlockTextBuilder, text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  let from = 0;
  LINE_BREAK.lastIndex = 0;
  for (let found = LINE_BREAK.exec(part); found; found = LINE_BREAK.exec(part)) {
    let next = found.index + found[0].length;
    while (next < part.length && isSpace(part.charCodeAt(next))) next += 1;
    builder.copy(start + from, start + next);
    builder.lineBreak(false);
    from = next;
    LINE_BREAK.lastIndex = next;
  }
  builder.copy(start + from, end);
}

/**
 * Whether an element is the raised mark of a note, which is no part of the sentence.
 *
 * @param element a sup element
 * @param builder the text before it
 */
export function isNoteMark(element: Element, builder: BlockTextBuilder): boolean {
  return isNoteNumber(textOf(element), builder.tail(LOOK_BACK));
}

/**
 * The bare text under a node.
 *
 * @param node any node
 */
export function textOf(node: Node): string {
  let text = "";
  const stack: Node[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ("value" in next) text += next.value;
    if (isElement(next)) stack.push(...[...next.childNodes].reverse());
  }
  return text;
}
