import type { Stated } from "../../model/appraisal.js";
import type { Block, StrategyDocument } from "../../model/document.js";
import { openingOf } from "./opening.js";
import { stated } from "./stated.js";

const BODY =
  "(?:Council|Trust|Department|Ministry|Authority|Board|Agency|University|College|Commission|Government|Executive|Service|Hospitals?|Library|Administration|Office|Institute|Partnership|Borough|Corporation)";
const WORD = "[A-Z][\\p{L}’'&-]+";
/** "Ashcombe Borough Council", "Ministry of Health", "the Department for Work and Pensions", "Rivermead NHS Foundation Trust". */
const NAME = new RegExp(
  `(?:${WORD}\\s+(?:(?:and|of|for|the|NHS|&|${WORD})\\s+){0,6}?)?${BODY}(?:\\s+(?:of|for)\\s+(?:the\\s+)?${WORD}(?:(?:,|\\s+and|\\s+of|\\s+the)?\\s+${WORD}){0,4})?`,
  "gu",
);

/** Names in the opening weigh more than those in running text. */
const OPENING_WEIGHT = 4;
/** How often a name must weigh in all before it is believed. */
const LEAST_WEIGHT = 3;

/** The organisation whose document this is: the body named most, names on the cover counting more. Undefined when none stands out. */
export function organisationName(document: StrategyDocument): Stated<string> | undefined {
  const opening = new Set(openingOf(document).map(({ index }) => index));
  const tally = new Map<string, { weight: number; block: Block; start: number; end: number }>();
  document.blocks.forEach((block, index) => {
    for (const match of block.text.matchAll(NAME)) {
      const name = match[0].replace(/^(?:The|Our|In|At|By|For|As|This|Each|Every|All)\s+/, "");
      if (
        name.split(/\s+/).length < 2 ||
        /^(?:Trust|Council|Board|Programme|Steering|Local|Central|Digital Service)\b/.test(name)
      )
        continue;
      const start = match.index + match[0].length - name.length;
      const seen = tally.get(name);
      const weight = opening.has(index) ? OPENING_WEIGHT : 1;
      if (seen) seen.weight += weight;
      else tally.set(name, { weight, block, start, end: start + name.length });
    }
  });
  let best: { name: string; weight: number; block: Block; start: number; end: number } | undefined;
  for (const [name, found] of tally) if (!best || found.weight > best.weight) best = { name, ...found };
  return best && best.weight >= LEAST_WEIGHT ? stated(best.name, best.block, best.start, best.end) : undefined;
}
