import { oneLine } from "../printable.js";

/** Whatever could start an emphasis, a link, a picture, a tag, code, an entity or a table cell. */
const MARKS = /[\\`*_{}[\]<>#|~&!^$]/g;
/** What would make a list or a rule at the beginning of a line. */
const OPENING = /^(?:[-+=]|\d+[.)])/;

/** Words as Markdown that shows exactly them, on one line. */
export function escaped(words: string): string {
  const plain = oneLine(words).replace(MARKS, "\\$&");
  return OPENING.test(plain) ? plain.replace(/[-+=.)]/, "\\$&") : plain;
}
