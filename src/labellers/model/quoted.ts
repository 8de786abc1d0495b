import type { Section } from "../../extract/structure/sections.js";
import type { StrategyDocument } from "../../model/document.js";
import type { BlockStretch, GivenLabel } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import type { ModelAnswer } from "./answer.js";
import { ASKED_SLOTS } from "./answer-schema.js";

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

/** The first place that has the words as they are, white space apart. */
function firstOf(
  places: readonly BlockStretch[],
  quote: string,
  { blocks }: StrategyDocument,
): BlockStretch | undefined {
  const words = quote
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));
  const wanted = new RegExp(words.join("\\s+"), "u");
  for (const { block, start, end } of places) {
    const found = wanted.exec(blocks[block]?.text.slice(start, end) ?? "");
    if (found) return { block, start: start + found.index, end: start + found.index + found[0].length };
  }
  return undefined;
}
