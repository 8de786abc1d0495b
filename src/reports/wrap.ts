/**
 * Breaks text into lines of at most `width` code points, at spaces; a word longer than a line is cut. Code points and not
 * UTF-16 units, so that a character outside the basic plane counts once and is never cut in two.
 *
 * @param text one paragraph on one line
 * @param width of a line, at least 1
 * @returns the lines without trailing spaces; one empty line for empty text
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const word of text.split(" ")) {
    let letters = [...word];
    if (line.length > 0 && line.length + 1 + letters.length > width) {
      lines.push(line.join(""));
      line = [];
    }
    while (letters.length > width) {
      lines.push(letters.slice(0, width).join(""));
      letters = letters.slice(width);
    }
    if (line.length > 0) line.push(" ");
    line.push(...letters);
  }
  lines.push(line.join(""));
  return lines;
}

/** How many code points the text has. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The text, cut at a word's end to at most `most` code points with " …" to show that it was. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 2).join("");
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut} …`;
}
