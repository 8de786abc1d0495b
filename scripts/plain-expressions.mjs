// Rewrites the regular expressions that are written out in a file: without the flag u, kinds of letter as ranges
// (docs/decisions/0016-expressions-are-compiled.md). Used by the build for dist/ and by the tests for src/, so that both run
// the same expressions.
import ts from "typescript";

/** Whether a file may hold one. */
const MAY_HOLD = /\/[dgimsy]*u[dgimsy]*\b/;

/**
 * @param {string} code JavaScript or TypeScript
 * @param {(source: string, flags: string) => { source: string, flags: string } | undefined} plainLetters see src/text/plain-letters.ts
 * @returns {string} the code, line for line
 */
export function withPlainExpressions(code, plainLetters) {
  if (!MAY_HOLD.test(code)) return code;
  const file = ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const close = node.text.lastIndexOf("/");
      const flags = node.text.slice(close + 1);
      const plain = flags.includes("u") ? plainLetters(node.text.slice(1, close), flags) : undefined;
      if (plain) edits.push({ start: node.getStart(file), end: node.end, text: `/${plain.source}/${plain.flags}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.reduceRight((done, { start, end, text }) => done.slice(0, start) + text + done.slice(end), code);
}
