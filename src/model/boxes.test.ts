import { describe, expect, it } from "vitest";
import { type Box, boxesTogether } from "./boxes.js";

describe("boxes of words one after the other", () => {
  const words: Box = [60, 100, 90, 112];

  it("become one on one line, as high as its highest letters, whatever their fonts reach", () => {
    expect(boxesTogether([words], [[93, 98.5, 120, 113]], "across")).toEqual([[60, 98.5, 120, 113]]);
    expect(boxesTogether([words], [[90, 99, 93, 106]], "across")).toEqual([[60, 99, 93, 112]]);
  });

  it("become one on a line that runs down or up the page", () => {
    expect(boxesTogether([[100, 60, 112, 90]], [[99, 93, 112, 120]], "down")).toEqual([[99, 60, 112, 120]]);
    expect(boxesTogether([[100, 60, 112, 90]], [[100, 20, 112, 57]], "down")).toEqual([[100, 20, 112, 90]]);
  });

  it("stay apart on two lines, in two columns, and beside a letter as high as several lines", () => {
    for (const other of [
      [60, 114, 90, 126],
      [300, 100, 330, 112],
      [93, 88, 140, 126],
    ] as const)
      expect(boxesTogether([words], [other], "across")).toEqual([words, other]);
  });
});
