/**
 * Every match in the text, in order, as `matchAll` finds them. That copies the expression at each call, which for a sentence
 * takes longer than the search.
 *
 * @param expression with the flag `g`; where it stands afterwards is of no account
 */
export function matchesOf(expression: RegExp, text: string): RegExpExecArray[] {
  if (!expression.global) throw new Error(`matchesOf: ${expression} finds only its first match.`);
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === "") expression.lastIndex++;
  }
  return found;
}
