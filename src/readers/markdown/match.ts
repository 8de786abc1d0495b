/**
 * What a pattern finds at a place and nowhere else.
 *
 * @param pattern with the flag `y`
 */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
