import { describe, expect, it } from "vitest";
import { codePoints, shortened, wrap } from "./wrap.js";

describe("wrap", () => {
  it("breaks at spaces", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });

  it("fills a line to its last character", () => {
    expect(wrap("one two", 7)).toEqual(["one two"]);
  });

  it("cuts a word that is longer than a line", () => {
    expect(wrap("see https://example.org/a/long/path now", 10)).toEqual([
      "see",
      "https://ex",
      "ample.org/",
      "a/long/pat",
      "h now",
    ]);
  });

  it("counts a character outside the basic plane once and never cuts it in two", () => {
    expect(wrap("😀😀😀", 2)).toEqual(["😀😀", "😀"]);
  });

  it("gives one empty line for empty text", () => {
    expect(wrap("", 10)).toEqual([""]);
  });
});

describe("shortened", () => {
  it("leaves short text alone", () => {
    expect(shortened("ten little", 10)).toBe("ten little");
  });

  it("cuts at a word's end and shows that it did", () => {
    expect(shortened("ten little words", 13)).toBe("ten little …");
  });

  it("never grows beyond the limit, even without a space to cut at", () => {
    expect(codePoints(shortened("😀".repeat(30), 10))).toBeLessThanOrEqual(10);
  });
});
