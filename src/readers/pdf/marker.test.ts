import { describe, expect, it } from "vitest";
import { markerOf } from "./marker.js";

const marked = (text: string) => {
  const marker = markerOf(text);
  return marker ? text.slice(0, marker.length) : undefined;
};

describe("markerOf", () => {
  it.each([
    ["• one", "•"],
    ["•one", "•"],
    ["– one", "–"],
    ["1. one", "1."],
    ["2.3 one", "2.3"],
    ["(a) one", "(a)"],
    ["iv) one", "iv)"],
    ["10.One", "10."],
    ["3-1. one", "3-1."],
  ])("finds the marker of %j", (text, marker) => {
    expect(marked(text)).toBe(marker);
  });

  it.each(["A new list", "2026 was wet", "1.5million", "-one"])("finds none in %j", (text) => {
    expect(marked(text)).toBeUndefined();
  });
});
