import { describe, expect, it } from "vitest";
import type { Evidence } from "../model/finding.js";
import { filled } from "./guidance.js";
import { wholeFirst } from "./whole-first.js";

const quote = (words: string, context?: string): Evidence => ({
  bearing: "for",
  quote: words,
  spans: [],
  where: "page 1",
  indicator: "VAG-1",
  statement: 1,
  ...(context === undefined ? {} : { context }),
});

describe("wholeFirst", () => {
  it.each([
    "Part II: What the ferries will do",
    "and we have made good progress to;",
    "Figure 3: Sailings by month.",
    "Safe homes",
  ])("puts “%s” behind a whole sentence", (words) => {
    expect(wholeFirst([quote(words), quote("We will sell tickets at every pier.")]).at(-1)?.quote).toBe(words);
  });

  it("takes a list item with its lead-in, and a line with its verb, as whole", () => {
    const some = [quote("sell tickets at every pier", "We will:"), quote("No passenger will wait in the rain")];
    expect(wholeFirst([...some, quote("The ferry runs.")])).toEqual([...some, quote("The ferry runs.")]);
  });
});

describe("filled", () => {
  it("says “none of” for a share of none", () => {
    expect(
      filled("Only {few} of {all} run. It makes 3, and only {answered} run.", { few: 0, all: 3, answered: "0 of 3" }),
    ).toBe("None of 3 run. It makes 3, and none of 3 run.");
  });
});
