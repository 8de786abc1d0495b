/** Characters that would steer a terminal or reorder a line: control characters save tab and line feed, and the marks that switch the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Half of a character pair, as damaged files hold them. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The text without characters that are not for reading. A document may come from anywhere: its words must not be able to
 * move the cursor, change colours or turn a line around.
 */
export function printable(text: string): string {
  return text.replace(STEERING, "").replace(LONE_SURROGATE, "\ufffd");
}

/** The text on one line: runs of white space become one space. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, " ").trim();
}
