/** So many pages in a row are named by the first and the last. */
const RUN = 3;

/**
 * Pages in words, as they stand at the beginning of a sentence: "Page 3", "Pages 1 to 4, 7 and 9".
 *
 * @param pages in order, at least one
 */
export function pagesInWords(pages: readonly number[]): string {
  const named = pages.flatMap((page, at) => {
    const run = runAt(pages, at);
    if (run.length < RUN) return [String(page)];
    return run[0] === page ? [`${page} to ${run.at(-1)}`] : [];
  });
  const word = pages.length === 1 ? "Page" : "Pages";
  return named.length === 1 ? `${word} ${named[0]}` : `${word} ${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}

/** The pages that follow one another around one of them. */
function runAt(pages: readonly number[], at: number): readonly number[] {
  let [from, to] = [at, at + 1];
  while (from > 0 && pages[from - 1] === (pages[from] ?? 0) - 1) from -= 1;
  while (to < pages.length && pages[to] === (pages[to - 1] ?? 0) + 1) to += 1;
  return pages.slice(from, to);
}
