import { describe, expect, it } from "vitest";
import { sentencesIn } from "./sentences.js";

const split = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

describe("sentences end", () => {
  it.each([
    ["at a stop before a capital", ["We mend it.", "Then we go."]],
    ["at question and exclamation marks", ["Why now?", "Because it fails!", "So we act."]],
    ["after a closing quotation mark", ["She said “it works.”", "We agreed."]],
    ["after a closing bracket", ["(It works.)", "We agreed."]],
    ["after etc. before a capital", ["Wards, clinics, etc.", "They all agree."]],
    ["before a number", ["It failed.", "12 wards waited."]],
    ["after a footnote number stuck to the stop", ["It serves the UK.41", "The rest waits."]],
    ["after a raised footnote number", ["It serves the UK.²", "The rest waits."]],
    ["after a decimal", ["It rose by 3.5.", "Then it fell."]],
  ])("%s", (_, sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });
});

describe("one sentence stays one with", () => {
  it.each([
    ["e.g.", "Use open formats, e.g. CSV or JSON, where you can."],
    ["i.e.", "The core, i.e. The Record, is old."],
    ["a title", "Dr. Amina Shah leads it."],
    ["St", "We open at St. Mary’s in May."],
    ["No.", "See No. 12 in the list."],
    ["approx.", "It takes approx. 40 minutes."],
    ["a page", "See p. 4 for more."],
    ["a decimal", "It rose by 3.5 per cent to 12.25 in all."],
    ["initials", "J. R. Hartley chairs it."],
    ["U.S.", "The U.S. Department of Works agreed."],
    ["an ellipsis", "We tried . . . and failed."],
    ["a version", "We run v2.0 of it."],
    ["a list number", "1. Mend the network"],
    ["a lettered item", "a. Mend the network"],
    ["a section number", "2.1. Mend the network"],
    ["vs.", "Cost vs. Benefit is the question."],
  ])("%s", (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("sentence places", () => {
  it("are trimmed of white space", () => {
    expect(sentencesIn("  We go.  We stay. ")).toEqual([
      { start: 2, end: 8 },
      { start: 10, end: 18 },
    ]);
  });

  it("are none in an empty text", () => {
    expect(sentencesIn(" \n ")).toEqual([]);
  });
});
