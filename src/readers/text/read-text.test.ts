import { describe, expect, it } from "vitest";
import { readPlainText } from "./read-text.js";

function outline(text: string): string[] {
  return readPlainText(text).blocks.map(({ kind, level, marker, text: words }) =>
    [kind + (level ?? ""), ...(marker ? [marker] : []), words.replaceAll("\t", " | ")].join(" "),
  );
}

const PROSE = "We will mend the network before we buy anything new, because nothing else works without it.";
const WRAPPED =
  "We will mend the network before we buy anything\nnew, because nothing else in the whole of our town\nworks without it.";
const UNWRAPPED = WRAPPED.replaceAll("\n", " ");

describe("typed text", () => {
  it("joins wrapped lines, keeps paragraphs and bullets apart, and finds title and headings", () => {
    const text = `Plan for the town\n\nWHY NOW\n\n${WRAPPED}\nShort end.\n${WRAPPED}\n\nWHAT NEXT\n\nWe will:\n- mend what people in this town use most every day\n  and at night\n- buy less\n`;
    expect(outline(text)).toEqual([
      "heading1 Plan for the town",
      "heading2 WHY NOW",
      `paragraph ${UNWRAPPED} `.trim(),
      "paragraph Short end.",
      `paragraph ${UNWRAPPED}`,
      "heading2 WHAT NEXT",
      "paragraph We will:",
      "list-item1 - mend what people in this town use most every day and at night",
      "list-item1 - buy less",
    ]);
  });

  it("gives numbered headings the level of their number, and no heading to a name above an office", () => {
    const text = `${PROSE}\n\n2.1 Our users\n\n${PROSE}\n\nJane Doe\n\nDirector of digital\n\n3 Money\n\n${PROSE}`;
    expect(outline(text).filter((each) => each.startsWith("heading"))).toEqual([
      "heading3 2.1 Our users",
      "heading2 3 Money",
    ]);
  });

  it("marks contents pages and underlined headings", () => {
    const text = `Plan\n====\n\nWhy now ........ 3\nWhat next . . . . . . 12\n\nWhy now\n-------\n\n${PROSE}`;
    expect(outline(text)).toEqual([
      "heading1 Plan",
      "contents-entry Why now ........ 3",
      "contents-entry What next . . . . . . 12",
      "heading2 Why now",
      `paragraph ${PROSE}`,
    ]);
  });

  it("notes a long text without headings", () => {
    expect(readPlainText(`${PROSE}\n\n`.repeat(120)).notes.map(({ kind }) => kind)).toEqual(["no-headings"]);
  });
});

describe("text copied out of a web page", () => {
  const long = `${PROSE} ${PROSE}`;

  it("finds lists without bullets below their lead-in, and headings without a line below", () => {
    const text = `Why now\n${long}\n\n${long}\n\nWe will:\n\nmend the network\nbuy less\nWhat next\n${long}\n\nOur aims are:\n\nSafety.\nSpeed.\n${long}\n`;
    expect(outline(text)).toEqual([
      "heading1 Why now",
      `paragraph ${long}`,
      `paragraph ${long}`,
      "paragraph We will:",
      "list-item1 mend the network",
      "list-item1 buy less",
      "heading2 What next",
      `paragraph ${long}`,
      "paragraph Our aims are:",
      "list-item1 Safety.",
      "list-item1 Speed.",
      `paragraph ${long}`,
    ]);
  });
});

describe("output of PDF converters", () => {
  it("counts pages by form feeds, sets running lines aside and joins across them", () => {
    const page = (number: number, words: string) => `A plan for the town\n\n${words}\n\n${number}\n`;
    const { blocks, pages } = readPlainText(
      [page(1, "We will mend the"), page(2, "network."), page(3, "Then we rest.")].join("\f"),
    );
    expect(pages).toBe(3);
    expect(blocks.filter(({ kind }) => kind !== "furniture").map(({ text, page: on }) => [text, on])).toEqual([
      ["A plan for the town", 1],
      ["We will mend the network.", 1],
      ["Then we rest.", 3],
    ]);
  });
});

describe("reStructuredText", () => {
  it("reads adorned headings, lists, links, notes and pictures' captions", () => {
    const text = `=====\nPlan\n=====\n\nAims\n----\n\nWe will mend [1]_ the \`network <https://example.org>\`_:\n\n1. wards\ngo first;\n\n2. homes.\n\n.. figure:: a.jpg\n   :alt: x\n\n   A map\n\n.. [1]\n   See the annex.\n\n.. note::\n\n   Draft only.\n\n.. raw:: html\n\n   <hr>\n`;
    expect(outline(text)).toEqual([
      "heading1 Plan",
      "heading2 Aims",
      "paragraph We will mend the network:",
      "list-item1 1. wards go first;",
      "list-item1 2. homes.",
      "caption A map",
      "footnote See the annex.",
      "paragraph Draft only.",
      "furniture <hr>",
    ]);
  });

  it("reads drawn tables cell by cell", () => {
    const text =
      ".. note:: a\n\n.. note:: b\n\n+------+--------+\n| Aim  | Owner  |\n+======+========+\n| Mend | Jo and |\n|      | Al     |\n+------+--------+\n";
    const rows = readPlainText(text).blocks.filter(({ kind }) => kind === "table-row");
    expect(rows.map(({ text: words, headerRow }) => [words, headerRow])).toEqual([
      ["Aim\tOwner", true],
      ["Mend\tJo and Al", undefined],
    ]);
  });
});
