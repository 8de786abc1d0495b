import type { StrategyDocument } from "../../model/document.js";
import { spansOf } from "../../model/place.js";
import { readingHealth } from "./reading-health.js";

/** The document as it was understood, for programs: every block with its spans in the file, the notes, and what was kept and left out. */
export function readingJson(document: StrategyDocument): string {
  const { blocks, ...facts } = document;
  const shown = {
    ...facts,
    health: readingHealth(document),
    blocks: blocks.map(({ pieces, ...block }) => ({
      ...block,
      spans: spansOf({ ...block, pieces }, 0, block.text.length),
    })),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
