import { describe, expect, it } from "vitest";
import type { SeenLine } from "../../../formats/ocr/picture-reader.js";
import { seenPage } from "./seen-page.js";

const picture = { width: 400, height: 40, dots: new Uint8Array(400 * 40).fill(255) };
const drawn = { page: 1, width: 100, height: 10, skew: 0, scale: 4 };

/** A line of words as an engine gives it, each as sure as told. */
function line(...words: readonly (readonly [text: string, confidence: number])[]): SeenLine {
  return {
    baseline: [30, 30],
    words: words.map(([text, confidence], at) => ({
      confidence,
      box: [50 * at, 10, 50 * at + 5 * text.length, 30],
      letters: [...text].map((letter, nth) => ({
        text: letter,
        box: [50 * at + 5 * nth, 10, 50 * at + 5 * nth + 5, 30],
      })),
    })),
  };
}

function read(...lines: readonly SeenLine[]): string[] {
  return seenPage(lines, picture, drawn).lines.map(({ words }) =>
    words.map(({ letters }) => letters.map(({ text }) => text).join("")).join(" "),
  );
}

describe("what OCR saw on a page", () => {
  it("leaves out what it is not sure of", () => {
    expect(read(line(["boats", 95], ["rnw", 12], ["—", 60]), line(["vv", 40], ["mm", 45]))).toEqual(["boats"]);
  });

  it("keeps a doubtful word where the line around it is sure", () => {
    expect(read(line(["ships", 95], ["reach", 95], ["pcrt", 10], ["daily", 95]))).toEqual(["ships reach pcrt daily"]);
  });

  it("has a capital I among capitals, where a small l looks the same", () => {
    expect(read(line(["Al-led", 90], ["lT,", 90], ["APl", 90]))).toEqual(["AI-led IT, API"]);
    expect(read(line(["All", 90], ["Ally", 90], ["level", 90]))).toEqual(["All Ally level"]);
  });

  it("says how sure it is, letter by letter", () => {
    expect(seenPage([line(["four", 90], ["ab", 60])], picture, drawn).confidence).toBe(80);
  });
});
