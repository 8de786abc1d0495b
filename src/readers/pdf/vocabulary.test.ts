import { describe, expect, it } from "vitest";
import type { Line } from "./line.js";
import { Vocabulary } from "./vocabulary.js";

const vocabularyOf = (...texts: readonly string[]) => new Vocabulary(texts.map((text) => ({ text }) as Line));

describe("a hyphen at a line's end", () => {
  it("belongs to its word in a document that parts no words", () => {
    const words = vocabularyOf(
      "The yard is a guest-",
      "centred one, and evidence-",
      "led too.",
      "We meet on the quay.",
    );
    expect(words.joins("The yard is a guest-", "centred one")).toBe(false);
    expect(words.joins("and evidence-", "led too")).toBe(false);
  });

  it("only parts a word in one that parts others", () => {
    const words = vocabularyOf("The commit-", "ment is to the har-", "bour and its pilots.", "The harbour is old.");
    expect(words.joins("The commit-", "ment is")).toBe(true);
    expect(words.joins("on the moor-", "ings of the quay")).toBe(true);
    expect(words.joins("a long-\u00ad", "term plan")).toBe(true);
  });
});
