import type { StrategyDocument } from "../../model/document.js";

/** A title, with a subtitle, an author and a date, takes no more blocks than these. */
const MOST_BLOCKS = 8;

/**
 * Whether a heading belongs to the title: it stands among headings at the very beginning, and is of the same or a higher
 * level than each of them; a first heading alone where no other has its level. What is dated there is the document ("June 2012"), not one promise in it.
 */
export function isOnTitlePage({ blocks }: StrategyDocument, heading: number): boolean {
  if (heading >= MOST_BLOCKS) return false;
  const level = blocks[heading]?.level ?? 1;
  const before = blocks.slice(0, heading).filter(({ kind }) => kind !== "furniture");
  const after = blocks.slice(heading + 1).find(({ kind }) => kind === "heading");
  const alone = !blocks.some(
    ({ kind, level: other }, at) => kind === "heading" && at !== heading && (other ?? 1) <= level,
  );
  return (
    (before.length > 0 || alone) &&
    before.every(({ kind, level: other }) => kind === "heading" && (other ?? 1) >= level) &&
    after !== undefined &&
    (after.level ?? 1) > level
  );
}
