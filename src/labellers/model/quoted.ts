import type { Section } from "../../extract/structure/sections.js";
import type { StrategyDocument } from "../../model/document.js";
import type { BlockStretch, GivenLabel } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import type { ModelAnswer } from "./answer.js";
import { ASKED_SLOTS } from "./answer-schema.js";
import { wholeWordsIn } from "./whole-words.js";

/** Where the words stand that a model gave for the slots of a promise; a slot that it left empty is not spoken of. */
export function slotsQuoted(
  { promise }: ModelAnswer,
  statement: Statement,
  { document, sections }: { readonly document: StrategyDocument; readonly sections: readonly Section[] },
): GivenLabel["slots"] {
  if (promise === null) return undefined;
  const shown = placesShown(statement, sections);
  const found = ASKED_SLOTS.flatMap((slot) => {
    const quote = promise[slot];
    const stretch = quote === null ? undefined : firstOf(shown, quote, document);
    return stretch ? [[slot, stretch]] : [];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** Where what was shown of a statement stands, its own words first, headings last and nearest first. */
function placesShown(
  { block, start, end, leadIns, section }: Statement,
  sections: readonly Section[],
): readonly BlockStretch[] {
  const headings: BlockStretch[] = [];
  for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null) {
    const heading = sections[at];
    if (heading && heading.block >= 0) headings.push({ block: heading.block, start: 0, end: Number.POSITIVE_INFINITY });
  }
  return [{ block, start, end }, ...leadIns, ...headings];
}

/** The first place that has the words. */
function firstOf(
  places: readonly BlockStretch[],
  quote: string,
  { blocks }: StrategyDocument,
): BlockStretch | undefined {
  for (const { block, start, end } of places) {
    const found = wholeWordsIn(blocks[block]?.text.slice(start, end) ?? "", quote);
    if (found) return { block, start: start + found.start, end: start + found.end };
  }
  return undefined;
}
