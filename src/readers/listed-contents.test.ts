import { describe, expect, it } from "vitest";
import type { Block, BlockKind } from "../model/document.js";
import { markContents, markListOfAll } from "./listed-contents.js";

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

  it("may be the same in every chapter, and one of them worded otherwise than its heading", () => {
    const list = blocks(
      ["paragraph", "Contents"],
      ["paragraph", "Users"],
      ["paragraph", "What it costs"],
      ["paragraph", "Who pays"],
      ["paragraph", "Money"],
      ["heading", "Pipes"],
      ["paragraph", "Who pays"],
    );
    const text = blocks(
      ["paragraph", "A first sentence of the text."],
      ["heading", "Users"],
      ["heading", "Who pays"],
      ["heading", "Money"],
      ["heading", "Pipes"],
      ["heading", "Who pays"],
    );
    expect(kinds([...list, ...text])).toEqual([
      ...Array(7).fill("contents-entry"),
      "paragraph",
      ...Array(5).fill("heading"),
    ]);
  });
});

describe("a list above the first chapter, without a title of its own", () => {
  const heading = (level: number, text: string): Block => ({ kind: "heading", level, text, pieces: [] });
  const chapters = [
    heading(2, "Users"),
    heading(3, "What they told us"),
    ...blocks(["paragraph", "They wait."]),
    heading(2, "Pipes"),
    heading(2, "Money 2030"),
  ];
  const list = blocks(["list-item", "Users"], ["list-item", "Pipes"], ["list-item", "Money 2030"]);
  const kindsOf = (given: readonly Block[]) => markListOfAll(given).map(({ kind }) => kind);

  it("is contents where it names all chapters in order", () => {
    const entries = Array(3).fill("contents-entry");
    expect(kindsOf([...list, ...chapters]).slice(0, 4)).toEqual([...entries, "heading"]);
    expect(kindsOf([heading(1, "Plan"), ...list, ...chapters]).slice(0, 5)).toEqual(["heading", ...entries, "heading"]);
  });

  it("is text where a chapter has no line of its own, where words lead to it, or in another order", () => {
    const items = Array(3).fill("list-item");
    expect(kindsOf([...list, heading(2, "Introduction"), ...chapters]).slice(0, 3)).toEqual(items);
    expect(kindsOf([...blocks(["paragraph", "We put three things first:"]), ...list, ...chapters]).slice(1, 4)).toEqual(
      items,
    );
    expect(kindsOf([...[...list].reverse(), ...chapters]).slice(0, 3)).toEqual(items);
  });
});
