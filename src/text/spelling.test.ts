import { describe, expect, it } from "vitest";
import { inBothSpellings } from "./spelling.js";

describe("a term in both spellings", () => {
  it.each([
    ["organisation*", ["organisation*", "organization*"]],
    ["prioritized", ["prioritized", "prioritised"]],
    ["data centre", ["data centre", "data center"]],
    ["neighboring council", ["neighboring council", "neighbouring council"]],
    ["centralised behaviour", ["centralised behaviour", "centralized behavior"]],
  ])("%s", (term, both) => {
    expect(inBothSpellings(term)).toEqual(both);
  });

  it.each(["realistic", "organism", "optimist", "analysis", "wise", "size", "exercise", "promise"])(
    "%s has one",
    (term) => {
      expect(inBothSpellings(term)).toEqual([term]);
    },
  );
});
