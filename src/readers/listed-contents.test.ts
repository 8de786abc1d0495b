import { describe, expect, it } from "vitest";
import type { Block, BlockKind } from "../model/document.js";
import { markContents } from "./listed-contents.js";

const blocks = (...written: readonly (readonly [kind: BlockKind, text: string])[]): Block[] =>
  written.map(([kind, text]) => ({ kind, text, pieces: [] }));
const kinds = (given: readonly Block[]) => markContents(given).map(({ kind }) => kind);

describe("titles listed under Contents", () => {
  const chapters = blocks(["heading", "Users"], ["paragraph", "Basics first"], ["heading", "2. Money"]);

  it("are contents entries, whether the list and its title are marked or not", () => {
    const list = blocks(
      ["paragraph", "Contents"],
      ["list-item", "Users"],
      ["paragraph", "Basics first"],
      ["list-item", "Money 7"],
    );
    expect(kinds([...list, ...chapters])).toEqual([
      ...Array(4).fill("contents-entry"),
      "heading",
      "paragraph",
      "heading",
    ]);
  });

  it("end where the text begins, and are none when nothing further on has their words", () => {
    const list = blocks(
      ["heading", "Contents"],
      ["list-item", "Users"],
      ["list-item", "Pipes"],
      ["list-item", "2. Money"],
    );
    expect(kinds([...list, ...chapters]).slice(0, 4)).toEqual(["heading", "list-item", "list-item", "list-item"]);
    const text = blocks(
      ["heading", "Contents"],
      ["paragraph", "Users"],
      ["paragraph", "Users"],
      ["paragraph", "Users"],
    );
    expect(kinds([...text, ...chapters]).slice(0, 4)).toEqual(["heading", "paragraph", "paragraph", "paragraph"]);
  });
});
