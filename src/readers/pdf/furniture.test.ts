import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPdf } from "./read-pdf.js";

async function read(name: string) {
  const { blocks } = await readPdf(
    new Uint8Array(readFileSync(fileURLToPath(new URL(`./fixtures/${name}.pdf`, import.meta.url)))),
  );
  return (kind: string) => blocks.filter((block) => block.kind === kind).map(({ text }) => text);
}

describe("a draft with a watermark and counted lines", async () => {
  const texts = await read("draft-with-counted-lines");

  it("has both kept apart on every page", () => {
    const furniture = texts("furniture");
    expect(furniture.filter((text) => text === "DRAFT")).toHaveLength(4);
    expect(furniture.filter((text) => /^[1-9]$/.test(text))).toHaveLength(36);
    expect(furniture).toHaveLength(40);
  });

  it("has its paragraphs in one piece, the watermark notwithstanding", () => {
    expect(texts("heading")).toEqual([]);
    expect(texts("paragraph")[0]).toMatch(/^The ferry carries .* lamps along the pier\.$/);
  });
});

describe("the tabs of a register", () => {
  it("are furniture, however far they stand from the edge", async () => {
    const texts = await read("tabs");
    expect(texts("furniture").sort()).toEqual([
      ...Array(4).fill("Berths"),
      ...Array(4).fill("Boats"),
      ...Array(4).fill("Money"),
    ]);
    expect(texts("paragraph").join(" ")).not.toMatch(/Boats|Berths|Money/);
  });
});

describe("a running header of several lines", () => {
  it("is furniture as far down as it is the same on all pages", async () => {
    const texts = await read("deep-header");
    expect(new Set(texts("furniture"))).toEqual(new Set(["Ferry trust", "The ferry trust", "Notes on the year"]));
    expect(texts("heading")).toEqual(expect.arrayContaining(["What was carried", "What was paid for, part 3"]));
  });
});

describe("a running header in another colour on one page", () => {
  it("is told by the right edge and size that it has in common with the others", async () => {
    const texts = await read("white-head");
    expect(texts("furniture")).toEqual(["tides", "tides", "tides", "edits"]);
  });
});

describe("numbers beside the lines of a single page", () => {
  it("are no count of lines", async () => {
    const texts = await read("steps");
    expect(texts("furniture")).toEqual([]);
  });
});

describe("captions", async () => {
  const texts = await read("captions");

  it("are told by a label, a credit, small type below a picture, or a label alone above", () => {
    expect(texts("caption")).toEqual([
      "The old gangway, before it was taken down",
      "Table A.2: Bags and sacks, by month",
      "Table 3",
      "Sacks of flour",
      "Photo: the harbour office",
    ]);
  });

  it("are not sentences that speak of a figure or a box, nor small type elsewhere", () => {
    expect(texts("paragraph")).toEqual(
      expect.arrayContaining([
        "Figure 1 shows what the ferry carried before the gangway was taken down, by month.",
        "Box 2 of the mate’s notes was lost, and nobody has asked for it since.",
        "Small print that stands below no picture",
      ]),
    );
  });
});
