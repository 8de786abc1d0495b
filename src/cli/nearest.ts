/** More single-letter changes than this make another word, not a slip. */
const MOST_CHANGES = 3;

/**
 * The name a person most likely meant: the one with the fewest single-letter changes (Levenshtein), or that goes on from
 * what was typed; undefined when none is near.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const opens = names.filter((name) => typed.length > 1 && name.startsWith(typed));
  if (opens.length === 1) return opens[0];
  let best: string | undefined;
  let fewest = Math.min(MOST_CHANGES, Math.floor(typed.length / 2)) + 1;
  for (const name of names) {
    const count = changes(typed, name);
    if (count < fewest) [best, fewest] = [name, count];
  }
  return best;
}

function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
