import { describe, expect, it } from "vitest";
import { wholeWordsIn } from "./whole-words.js";

describe("the words of a quote", () => {
  it.each([
    ["We start an art group.", "art", "art", 12],
    ["By March 2027 (phase 2).", "(phase 2)", "(phase 2)", 14],
    ["From 40 % to 95%.", "95%", "95%", 13],
    ["A clinic\n  for all.", "clinic for", "clinic\n  for", 2],
    ["The costs are £5m.", "£5m.", "£5m.", 14],
  ])("are found whole in %j: %j", (text, quote, found, start) => {
    expect(wholeWordsIn(text, quote)).toEqual({ start, end: start + found.length });
  });

  it.each([
    ["We start here.", "art"],
    ["In 2027.", "202"],
    ["Zoë answers.", "Zo"],
    ["Anything.", " "],
    ["A.B", "A\\wB"],
  ])("are not found in %j: %j", (text, quote) => {
    expect(wholeWordsIn(text, quote)).toBeUndefined();
  });
});
