import { describe, expect, it } from "vitest";
import type { Block } from "../model/document.js";
import { markEndNotes } from "./end-notes.js";
import { readMarkdown } from "./markdown/read-markdown.js";

const kindsOf = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);
const strategy = (title: string, ...list: readonly string[]) =>
  readMarkdown(`# Harbour plan\n\nWe will mend the quay by May 2027.\n\n## ${title}\n\n${list.join("\n")}\n`).blocks;

describe("a list of notes at the end", () => {
  const notes = ["1. Survey of quays, 2025.", "2. Not counting the ferry.", "3. See the county plan."];

  it("is notes below a heading that says so", () => {
    for (const title of ["Notes", "Footnotes", "Endnotes"])
      expect(kindsOf(strategy(title, ...notes)).slice(-4)).toEqual(["heading", "footnote", "footnote", "footnote"]);
  });

  it("keeps its words and places", () => {
    expect(strategy("Notes", ...notes).at(-1)).toMatchObject({ text: "See the county plan.", pieces: [{}] });
  });

  it("is text below any other heading, among other text, out of order or too short", () => {
    expect(kindsOf(strategy("Next steps", ...notes))).not.toContain("footnote");
    expect(kindsOf(strategy("Notes", ...notes, "", "We will count the boats."))).not.toContain("footnote");
    expect(kindsOf(strategy("Notes", ...notes.slice(0, 2)))).not.toContain("footnote");
    const blocks = strategy("Next steps", ...notes).map((block) =>
      block.kind === "heading" ? { ...block, text: "Notes" } : block,
    );
    expect(kindsOf(markEndNotes(blocks.toReversed()))).not.toContain("footnote");
  });

  it("is notes under no title where every note leads back to its mark, with further paragraphs of a note", () => {
    const printed = ["1. Survey of quays, 2025.↩︎", "", "2. Not counting the ferry.", "", "   Nor the barge. ↩ ↩2"];
    expect(kindsOf(strategy("Next steps", ...printed)).slice(-3)).toEqual(["footnote", "footnote", "footnote"]);
  });

  it("is text where one entry of it leads nowhere", () => {
    const printed = ["1. Mend the quay.", "2. Count the boats.", "3. Paint the sheds.↩"];
    expect(kindsOf(strategy("Next steps", ...printed))).not.toContain("footnote");
  });
});
