import type { Block } from "../../model/document.js";
import { readText } from "./block-text.js";
import { type Found, paragraphsOf } from "./found.js";
import { whole } from "./tables.js";

/** Notes at the foot or the end, a block each. */
export function footnoteBlocks(notes: readonly (readonly Found[])[]): Block[] {
  return notes.flatMap((note) => {
    const read = readText(paragraphsOf(note).map(whole));
    return read.text === "" ? [] : [{ kind: "footnote" as const, ...read }];
  });
}

/** Running heads and feet, a block a paragraph. Sections and slides repeat theirs: each wording once. */
export function furnitureBlocks(heads: readonly (readonly Found[])[]): Block[] {
  const seen = new Set<string>();
  return heads.flatMap(paragraphsOf).flatMap((paragraph) => {
    const read = readText([whole(paragraph)]);
    if (read.text === "" || seen.has(read.text)) return [];
    seen.add(read.text);
    return [{ kind: "furniture" as const, ...read }];
  });
}
