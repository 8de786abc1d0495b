import { runOf } from "./emphasis.js";

const NAMED_LINK = /^([^<]*[^<\s])\s*<[^<>]*>$/;

/**
 * A stretch between backticks.
 *
 * @param text lines of Markdown
 * @param at the first backtick of the run that opens it
 * @param run how many there are
 * @returns where what is seen ends, and where the text goes on; undefined when nothing closes it
 */
export function codeAt(
  text: string,
  at: number,
  run: number,
): { readonly to: number; readonly end: number } | undefined {
  let close = text.indexOf("`".repeat(run), at + run);
  while (close >= 0 && runOf(text, close) > run) close = text.indexOf("`".repeat(run), close + runOf(text, close));
  if (close < 0) return undefined;
  const named = NAMED_LINK.exec(text.slice(at + run, close));
  const underscores = /^__?/.exec(text.slice(close + run, close + run + 2))?.[0].length ?? 0;
  // reStructuredText writes links as `words <address>`_ .
  const to = underscores > 0 && named?.[1] ? at + run + named[1].length : close;
  return { to, end: close + run + underscores };
}
