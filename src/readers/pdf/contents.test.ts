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

const TITLES = ["Berths for guests", "Radios in fog", "Lamps on the quay", "Who pays for the slip"];

describe("a list of what a part holds, without a title", async () => {
  const texts = await read("part-contents");

  it("is told by its page numbers and by the titles that come again", () => {
    expect(texts("contents-entry")).toEqual([
      "Berths for guests 2",
      "Radios in fog 3",
      "Lamps on the quay 4",
      "Who pays for the",
      "slip 5",
    ]);
    expect(texts("heading")).toEqual(["The work ahead", ...TITLES]);
  });

  it("leaves other words with rising numbers as they are", () => {
    expect(texts("table-row").concat(texts("paragraph")).join(" ")).toContain("Lost buoys");
  });

  it("has the number of the part beside the text kept apart, however far down it stands", () => {
    expect(texts("furniture")).toEqual(["02", "02", "02", "02"]);
  });
});

describe("titles below one another without page numbers", () => {
  it("are contents where a title on its side says so", async () => {
    const texts = await read("side-contents");
    expect(texts("contents-entry")).toEqual(TITLES);
    expect(texts("heading")).toEqual(expect.arrayContaining(TITLES));
  });

  it("are text where that word is only a cell among others", async () => {
    const texts = await read("index-cell");
    expect(texts("contents-entry")).toEqual([]);
  });
});

describe("a list of contents beside text", async () => {
  const texts = await read("contents-beside");

  it("has its entries with the lines in which they go on, and none of the text level with them", () => {
    expect(texts("contents-entry")).toEqual([
      "Contents",
      "Berths for guests 2",
      "Radios in fog 3",
      "Lamps on the quay 4",
      "Who pays for the 5",
      "slip",
    ]);
    expect(texts("paragraph")[0]).toMatch(/^The trust has kept .* radio that works in fog\.$/);
  });
});

describe("words that may announce a list", () => {
  it("stand above contents where page numbers rise down the columns and titles come again", async () => {
    const texts = await read("large-numbers");
    expect(texts("contents-entry")).toEqual(["In this plan", ...TITLES.map((title, at) => `0${at + 2} ${title}`)]);
  });

  it("stand above text elsewhere, whatever figures it has", async () => {
    const texts = await read("announcing");
    expect(texts("contents-entry")).toEqual([]);
    expect(texts("paragraph").join(" ")).toContain("goes up to 14");
  });
});
