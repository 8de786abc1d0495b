import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { isMeans } from "./means.js";

function means(text: string): boolean {
  return smallDocument(`# Thornley digital strategy\n${text}`).statements.some(isMeans);
}

describe("means for what is planned", () => {
  it.each([
    "The cabinet has approved £410,000 for the first three promises.",
    "Items 6 and 7 have no money yet.",
    "Three analysts are seconded for this work.",
  ])("are there in “%s”", (text) => {
    expect(means(text)).toBe(true);
  });

  it.each([
    "All of this is subject to funding.",
    "We spent £2m on laptops over the last three years.",
    "The government will give £80m to councils.",
  ])("are not in “%s”", (text) => {
    expect(means(text)).toBe(false);
  });
});
