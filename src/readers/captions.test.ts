import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown/read-markdown.js";

const kindOf = (paragraph: string) =>
  readMarkdown(`# Harbour plan\n\n${paragraph}\n\nWe will mend the quay.`).blocks[1]?.kind;

describe("captions without a style of their own", () => {
  it("are told by number and title, or by naming a source", () => {
    const captions = [
      "Figure 1: boats by year",
      "Table 2.1 Boats by quay",
      "FIGURE 3 – Boats",
      "Fig. 4",
      "Source: county survey, 2024",
    ];
    for (const caption of captions) expect(kindOf(caption)).toBe("caption");
  });

  it("are no sentences that begin with a figure, and nothing long", () => {
    const text = [
      "Figure 1 shows the boats.",
      "Table 2 below sets out what we will do.",
      "Figure out what boats need.",
      "Sources of income are boats.",
    ];
    for (const paragraph of text) expect(kindOf(paragraph)).toBe("paragraph");
    expect(kindOf(`Table 1: ${"boats and quays, ".repeat(20)}`)).toBe("paragraph");
  });
});
