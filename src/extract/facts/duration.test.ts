import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { durationOf } from "./duration.js";

function years(text: string) {
  const { document, statements } = smallDocument(text);
  return durationOf(document, statements)?.value;
}

describe("the number of years a document is for", () => {
  it.each([
    ["the title", "# Three-year plan for technology", 3],
    ["the next years in the title", "# A digital strategy for the next fifteen years", 15],
    ["words for the document", "# Digital strategy\nThis five-year strategy sets out our aims.", 5],
    ["what it covers", "# Digital strategy\nThis strategy has been established for two years.", 2],
    ["what it sets out", "# Digital strategy\nIt sets out our path over the next three years.", 3],
    [
      "what it sets out, a clause away",
      "# Digital strategy\nThe digital strategy sets out what the harbour office means to do, for skippers and for the town, over the next three years.",
      3,
    ],
    ["its opening", "# Where we are going\nOver the next four years we will do six things.", 4],
  ])("is read from %s, without a year of publication", (_, text, value) => {
    expect(years(text)).toBe(value);
  });

  it.each([
    ["a forecast", "# Digital strategy\nOver the next ten years, demand for beds will double."],
    ["years gone by", "# Digital strategy\nOver the past five years this strategy saved money."],
    ["one promise", "# Digital strategy\nWe will close nine offices over the next two years."],
  ])("is not taken from %s", (_, text) => {
    expect(years(text)).toBeUndefined();
  });
});
