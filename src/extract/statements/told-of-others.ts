import type { Block, StrategyDocument } from "../../model/document.js";
import { screened } from "../../text/screened.js";

/** "Benchmark of eight countries", "Strategies of other cities", "What other councils do": the part tells of others. */
const OF_OTHERS = screened(
  /\b(?:benchmark(?:s|ing)?|strateg(?:y|ies)|approach(?:es)?|experiences?|examples?|lessons|practices?|case stud(?:y|ies))\s(?:of|from|in|across|among)\s(?:(?:\p{L}+\s|\d+\s)?(?:countries|nations|governments)|(?:\p{L}+\s)?other\s(?:states|cities|councils|trusts|hospitals|universities|organi[sz]ations))$|\b(?:international|country|peer)\s(?:benchmarks?|benchmarking|case studies)$|\bwhat other (?:countries|cities|councils|trusts|governments|organi[sz]ations) (?:do|did|are doing|have done)$/iu,
);
/** A chapter that is counted ends where the next counted one begins, whatever heads what it tells of each. */
const COUNTED = /^(?:\d+|[IVX]+|[A-Z])[.)]?\s|^(?:appendix|annex|chapter|part)\b/i;

/** The blocks of chapters that tell what others do or plan: their words promise nothing for the document's own organisation. */
export function toldOfOthers({ blocks }: StrategyDocument): ReadonlySet<Block> {
  const others = new Set<Block>();
  let chapter: { readonly level: number; readonly counted: boolean } | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") {
      const heading = block.text.trim();
      const { level = 1 } = block;
      const counted = COUNTED.test(heading);
      if (chapter && level <= chapter.level && (counted || !chapter.counted)) chapter = undefined;
      if (OF_OTHERS.test(heading)) chapter = { level, counted };
    }
    if (chapter) others.add(block);
  }
  return others;
}
