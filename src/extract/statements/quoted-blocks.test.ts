import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";

function voices(text: string) {
  return smallDocument(text).statements.map(({ text: words, voice }) => `${voice}: ${words}`);
}

describe("words of somebody else", () => {
  it("are all sentences between two marks", () => {
    expect(voices("“I ring twice. Make it clear.” – a resident")).toEqual([
      "quoted: “I ring twice.",
      "quoted: Make it clear.” – a resident",
    ]);
  });

  it("go on over several paragraphs until the closing mark", () => {
    expect(voices("“The forms are hard to find\nand nobody answers.\nWe will give up.”\nWe will answer.")).toEqual([
      "quoted: “The forms are hard to find",
      "quoted: and nobody answers.",
      "quoted: We will give up.”",
      "own: We will answer.",
    ]);
  });

  it("end where a heading stands, and are none where two things are only named", () => {
    expect(voices("“The forms are hard to find\n# Plan\nWe will answer.”").at(-1)).toBe("own: We will answer.”");
    expect(voices("“Fast” and “cheap” are not the same. We will not promise “both”")[0]).toMatch(/^own/);
  });
});
