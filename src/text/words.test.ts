import { describe, expect, it } from "vitest";
import { contentWords, countWords, wordsIn } from "./words.js";

describe("words", () => {
  it("keep inner apostrophes, hyphens, points and commas", () => {
    expect(wordsIn("Don’t cut well-led R&D by 1,140, or 3.5.").map(({ text }) => text)).toEqual([
      "Don’t",
      "cut",
      "well-led",
      "R&D",
      "by",
      "1,140",
      "or",
      "3.5",
    ]);
  });

  it("carry their place and lower-case form", () => {
    expect(wordsIn(" The NHS")[1]).toEqual({ start: 5, end: 8, text: "NHS", form: "nhs" });
  });

  it("are counted", () => {
    expect(countWords("We will mend – at last – the Wi-Fi.")).toBe(7);
    expect(countWords(" – • ")).toBe(0);
  });
});

describe("content words", () => {
  it("are lower-case, without stop words, with light stems", () => {
    expect(contentWords("We will be replacing the Ward computers and mended batteries")).toEqual([
      "replac",
      "ward",
      "computer",
      "mend",
      "battery",
    ]);
  });

  it("are the same for two forms of one promise", () => {
    expect(contentWords("Upgrade the clinics")).toEqual(contentWords("upgrading clinic"));
    expect(contentWords("plan services")).toEqual(contentWords("planned service"));
  });
});
