import { describe, expect, it } from "vitest";
import { align, wordsOf } from "./align.mjs";

const words = (text) => wordsOf(text).map(({ word }) => word);
/** The document's words that each unit was laid over. */
const laidOver = (units, document) => {
  const all = words(document);
  return align(units.map(words), all).map((positions) => positions?.map((at) => all[at]).join(" "));
};

describe("wordsOf", () => {
  it("folds ligatures and case, and keeps offsets into the text as it stands", () => {
    expect(wordsOf("The ﬁrst Office’s 2,000")).toEqual([
      { word: "the", start: 0, end: 3 },
      { word: "first", start: 4, end: 8 },
      { word: "office", start: 9, end: 15 },
      { word: "s", start: 16, end: 17 },
      { word: "2", start: 18, end: 19 },
      { word: "000", start: 20, end: 23 },
    ]);
  });
});

describe("align", () => {
  it("finds units that are cut elsewhere than the document's sentences", () => {
    const document = "We will close the old site. The new one opens in May and the desks move first.";
    expect(
      laidOver(["We will close the old site. The new one opens", "in May and the desks move first."], document),
    ).toEqual(["we will close the old site the new one opens", "in may and the desks move first"]);
  });

  it("finds units in another order, as columns are read", () => {
    const document = "left column starts here then goes on. right column is read afterwards by some.";
    expect(
      laidOver(["right column is read afterwards by some", "left column starts here then goes on"], document),
    ).toEqual(["right column is read afterwards by some", "left column starts here then goes on"]);
  });

  it("does without a word that is broken at a line's end or lost", () => {
    expect(
      laidOver(
        ["the trans- formation of every service begins this year"],
        "the transformation of every service begins this year",
      ),
    ).toEqual(["of every service begins this year"]);
  });

  it("lays units that read the same over their own places, in order", () => {
    const all = words("owner the finance team, first task done soon. owner the finance team, second task done late.");
    const units = [
      "owner the finance team",
      "first task done soon",
      "owner the finance team",
      "second task done late",
    ].map(words);
    expect(align(units, all)).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9, 10, 11],
      [12, 13, 14, 15],
    ]);
  });

  it("finds a unit of one or two words only whole and beside its neighbours", () => {
    const far = Array.from({ length: 100 }, (_, at) => `word${at}`).join(" ");
    const document = `March 2027 ${far} a new network for all March 2027`;
    const positions = align([words("a new network for all"), words("March 2027")], words(document));
    expect(positions[1]).toEqual([107, 108]);
    expect(align([words("a new network for all"), words("May 2027")], words(document))[1]).toBeUndefined();
  });

  it("does not find what is not there, though some of its words are", () => {
    expect(
      laidOver(
        ["we will plant trees along every road in the whole borough and beside all schools by 2030"],
        "we will plant ideas. every road in Rome leads home.",
      ),
    ).toEqual([undefined]);
  });
});
