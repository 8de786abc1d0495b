import type { Block } from "../model/document.js";

/** A number after the word, and a title: "Figure 2 shows" is a sentence. */
const NUMBERED =
  /^(?:[Ff]ig(?:ure|\.)?|FIG(?:URE|\.)?|[Tt]able|TABLE|[Cc]hart|CHART|[Mm]ap|MAP|[Ee]xhibit|EXHIBIT|[Dd]iagram|DIAGRAM|[Pp]hoto|[Ii]mage|[Ii]llustration)\s*\d+[A-Z]?(?:[.:-]\d+)*[a-z]?(?:\s*[.:|–—-]|\s+(?!\p{Ll})|\s*$)/u;
const SOURCE = /^sources?[.:]\s/i;
/** No caption is longer than this, in characters. */
const LONGEST = 300;

function readsAsCaption(text: string): boolean {
  return text.length < LONGEST && (NUMBERED.test(text) || SOURCE.test(text));
}

/**
 * Blocks with the paragraphs that read as captions marked as such, also where the file has no style for them.
 *
 * @param blocks in reading order
 */
export function markCaptions(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === "paragraph" && readsAsCaption(block.text) ? { ...block, kind: "caption" } : block,
  );
}
