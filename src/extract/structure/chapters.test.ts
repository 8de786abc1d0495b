import { describe, expect, it } from "vitest";
import { read } from "../../readers/read.js";
import { chapterOf, chaptersOf } from "./chapters.js";
import { sectionsOf } from "./sections.js";

async function headings(markdown: string): Promise<string[]> {
  const sections = sectionsOf(await read(new TextEncoder().encode(markdown)));
  return chaptersOf(sections).map(({ heading }) => heading);
}

const part = (heading: string) => `${heading}\n\nWe will mend the roof.\n\n`;

describe("chaptersOf", () => {
  it("takes the outermost headings", async () => {
    expect(await headings(["# One", "# Two", "## Two and a half", "# Three", "# Four"].map(part).join(""))).toEqual([
      "One",
      "Two",
      "Three",
      "Four",
    ]);
  });

  it("opens a title that holds everything else", async () => {
    expect(await headings(["# Our strategy", "## One", "### One and a half", "## Two"].map(part).join(""))).toEqual([
      "Our strategy",
      "One",
      "Two",
    ]);
  });

  it("is one chapter where there is no heading", async () => {
    expect(await headings("We will mend the roof.")).toEqual([""]);
  });

  it("gives every section with words its chapter", async () => {
    const markdown = ["# A", "## B", "# C", "# D", "# E"].map(part).join("");
    const sections = sectionsOf(await read(new TextEncoder().encode(markdown)));
    const chapters = chaptersOf(sections);
    const inner = sections.find(({ heading }) => heading === "B");
    expect(chapterOf(chapters, inner?.index ?? -1)?.heading).toBe("A");
  });
});
