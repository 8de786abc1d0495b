import { describe, expect, it } from "vitest";
import type { Block, BlockKind } from "../model/document.js";
import { titleOf } from "./title.js";

const block = (kind: BlockKind, text: string, level?: number): Block => ({
  kind,
  text,
  pieces: [],
  ...(level === undefined ? {} : { level }),
});
const heading = (text: string, level = 1) => block("heading", text, level);
const line = (text: string) => block("paragraph", text);
const furniture = (text: string) => block("furniture", text);

describe("the title", () => {
  it.each([
    ["the first high heading", [heading("A better connected Thornley"), line("We serve 40,000 people.")]],
    ["a line of the cover that names the document", [line("A better connected Thornley plan"), heading("Hello", 2)]],
    [
      "the line that the pages repeat",
      [
        heading("Thornley Borough Council"),
        line("A better connected Thornley"),
        ...[1, 2, 3].map((page) => furniture(`A BETTER CONNECTED THORNLEY ${page}`)),
      ],
    ],
    ["a heading behind the foreword", [heading("Foreword by the leader"), heading("A better connected Thornley")]],
    ["the heading below a kind of paper", [heading("INTERIM REPORT"), heading("A better connected Thornley")]],
    ["the subject of a memorandum", [line("MEMORANDUM"), line("SUBJECT: A better connected Thornley plan")]],
  ])("is %s", (_, blocks) => {
    expect(titleOf(blocks, {})?.replace(/ plan$/, "")).toBe("A better connected Thornley");
  });

  it("is a running head that names a document where there is no cover", () => {
    const pages = [1, 2, 3].map((page) => furniture(`${page} Strategic plan for the Thornley aquarium`));
    const prose = line("We keep eels, and ".repeat(10));
    expect(titleOf([pages[0] as Block, prose, ...pages.slice(1)], {})).toBe("Strategic plan for the Thornley aquarium");
    expect(titleOf([prose, ...[1, 2, 3].map(() => furniture("Thornley Borough Council"))], {})).toBeUndefined();
  });

  it("is put together where the cover breaks it over lines", () => {
    expect(titleOf([line("Ten"), line("Year"), heading("Water Plan", 2)], {})).toBe("Ten Year Water Plan");
  });

  it("is what a style of that name says", () => {
    expect(titleOf([heading("Our digital strategy")], { styled: "Low water" })).toBe("Low water");
  });

  it("is what the file states, but not what a program made up", () => {
    const blocks = [heading("Low water, high tide")];
    expect(titleOf(blocks, { stated: "Thornley water strategy" })).toBe("Thornley water strategy");
    expect(titleOf(blocks, { stated: "Microsoft Word - draft 3.docx" })).toBe("Low water, high tide");
  });

  it.each([
    ["a foreword", [heading("Foreword from the chief executive")]],
    [
      "a chapter that the contents list",
      [block("contents-entry", "What crews asked for 4"), heading("What crews asked for")],
    ],
    ["one word", [heading("Hello", 2)]],
    ["the body alone", [heading("Ministry of Tides", 2), line("12 May 2026")]],
    ["a kind alone", [line("Interim report")]],
    ["a sentence", [line("We will mend the harbour wall.")]],
  ])("is not %s", (_, blocks) => {
    expect(titleOf(blocks, {})).toBeUndefined();
  });
});
