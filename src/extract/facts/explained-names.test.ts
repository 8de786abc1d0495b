import { describe, expect, it } from "vitest";
import { explainedNames } from "./explained-names.js";

function names(text: string) {
  return explainedNames(text).map(
    ({ start, end, owner, kindStart, kindEnd }) =>
      `${text.slice(start, end)} / ${owner} / ${text.slice(kindStart, kindEnd)}`,
  );
}

describe("a plan's own name is found", () => {
  it.each([
    ["It serves Marlow's five-year plan, Nearer Help.", "Nearer Help / Marlow's / five-year plan"],
    ["The trust’s strategy, Upward, asks for shorter waits.", "Upward / The trust’s / strategy"],
    ["The people strategy, Good Work, aims to cut absence.", "Good Work / our / people strategy"],
    ["Our plan is Steady Ground.", "Steady Ground / Our / plan"],
    ["A Good Street is the Council Plan for 2025 to 2029.", "A Good Street / the / Council Plan"],
    ["Faster, Fairer, the group’s own plan for 2025 to 2028, has goals.", "Faster, Fairer / the group’s own / plan"],
  ])("in “%s”", (text, found) => {
    expect(names(text)).toEqual([found]);
  });
});

describe("no name is found", () => {
  it.each([
    "Bright Futures is our digital strategy.",
    "Our plan is to repair what is broken.",
    "The strategy, March 2026.",
    "The transport plan, Open Roads, was the county’s.",
    "Under our plan, Patients come first in all we do.",
  ])("in “%s”", (text) => {
    expect(names(text)).toEqual([]);
  });
});
