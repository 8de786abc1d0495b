import { describe, expect, it } from "vitest";
import type { Block, BlockKind } from "../model/document.js";
import { readHtml } from "./html/read-html.js";
import { setRunningLinesAside } from "./running-lines.js";

const blocks = (...written: readonly (readonly [kind: BlockKind, text: string])[]): Block[] =>
  written.map(([kind, text]) => ({ kind, text, pieces: [], ...(kind === "heading" ? { level: 1 } : {}) }));
const aside = (given: readonly Block[]) =>
  setRunningLinesAside(given)
    .filter(({ kind }) => kind === "furniture")
    .map(({ text }) => text);

const page = (...running: readonly (readonly [kind: BlockKind, text: string])[]) => [
  ...running,
  ["paragraph", `We will mend the ${running[0]?.[1]} ferries by May 2027.`] as const,
];

describe("lines that run through the pages of a text that was pasted", () => {
  it("are furniture beside page numbers that rise, but for the title above the first", () => {
    const given = blocks(
      ["heading", "Harbour plan"],
      ...[2, 3, 5, 6].flatMap((number) => page(["paragraph", `${number}`], ["paragraph", "Harbour plan"])),
    );
    expect(aside(given)).toEqual(["2", "Harbour plan", "3", "Harbour plan", "5", "Harbour plan", "6", "Harbour plan"]);
    expect(setRunningLinesAside(given)[0]).toEqual(given[0]);
  });

  it("are furniture where they are the title with the page's number at either end", () => {
    const numbered = ["HARBOUR PLAN 3", "4 | HARBOUR PLAN", "HARBOUR PLAN 5", "6 Harbour plan"];
    const given = blocks(["heading", "Harbour plan"], ...numbered.flatMap((line) => page(["paragraph", line])));
    expect(aside(given)).toEqual(numbered);
  });

  it("are text where figures stand beside a word that returns", () => {
    const figures = [85, 12, 40, 7, 90];
    expect(
      aside(blocks(...figures.flatMap((number) => page(["paragraph", `${number}`], ["paragraph", "patients"])))),
    ).toEqual([]);
  });

  it("are text where what is numbered is no title, or comes too seldom", () => {
    const years = [1, 2, 3, 4, 5].flatMap((year) => page(["paragraph", `What we do in year ${year}`]));
    expect(aside(blocks(["heading", "Harbour plan"], ...years))).toEqual([]);
    const seldom = [2, 3, 4].flatMap((number) => page(["paragraph", `Harbour plan ${number}`]));
    expect(aside(blocks(["heading", "Harbour plan"], ...seldom))).toEqual([]);
  });

  it("are told in a web page too, with their places", () => {
    const running = [3, 4, 5, 6].map((number) => `<p>We will mend the quay.</p><p>Harbour plan ${number}</p>`);
    const { blocks: read } = readHtml(`<h1>Harbour plan</h1>${running.join("")}`);
    const found = read.filter(({ kind }) => kind === "furniture");
    expect(found.map(({ text }) => text)).toEqual([3, 4, 5, 6].map((number) => `Harbour plan ${number}`));
    expect(found.every(({ pieces }) => pieces.length === 1)).toBe(true);
  });
});
