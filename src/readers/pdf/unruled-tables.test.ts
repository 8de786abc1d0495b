import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readPdf } from "./read-pdf.js";

async function read(name: string) {
  const { blocks } = await readPdf(
    new Uint8Array(readFileSync(fileURLToPath(new URL(`./fixtures/${name}.pdf`, import.meta.url)))),
  );
  return {
    paragraphs: blocks.filter(({ kind }) => kind === "paragraph").map(({ text }) => text),
    headings: blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text),
    rows: blocks
      .filter(({ kind }) => kind === "table-row")
      .map(({ headerRow, text, cells }) => [
        headerRow ? "heads" : "row",
        ...(cells ?? []).map(({ start, end, column }) => `${column}: ${text.slice(start, end)}`),
      ]),
  };
}

describe("a table without rules", () => {
  it("is told by the order of the file, though its cells stand close and no space parts its rows", async () => {
    const { rows, paragraphs, headings } = await read("bold-heads");
    expect(rows).toEqual([
      ["heads", "0: Job on the water", "1: What changes", "2: Now", "3: In 2027"],
      [
        "row",
        "0: Put the mooring book on one list",
        "1: Skippers see a free berth from the sea",
        "2: 9 calls",
        "3: 2 calls",
      ],
      ["row", "0: Mend the radios", "1: Keepers hear the pilots in fog", "2: 40%", "3: 95%"],
      ["row", "0: Count the buoys", "1: Lost ones are found within a week", "2: 31", "3: none lost"],
    ]);
    expect(headings).toEqual([]);
    expect(paragraphs).toEqual([
      "Four jobs are agreed with the harbour trust and nothing is added to them before two of them are done.",
      "The trust reads these figures in public every quarter, and so do we, with the crews.",
    ]);
  });

  it("has its heads above the only rule, and keeps the column of each cell where one is empty", async () => {
    const { rows } = await read("ruled-head");
    expect(rows).toEqual([
      ["heads", "0: Work", "1: Owner", "2: By when"],
      ["row", "0: Oil the crane before the first frost", "1: Yard", "2: May 2026"],
      ["row", "0: Paint the slip", "2: June 2026"],
      ["row", "0: Mend the lamp", "1: Pilots", "2: July 2026"],
    ]);
  });

  it("has its heads beside an empty corner", async () => {
    const { rows } = await read("roadmap");
    expect(rows[0]).toEqual(["heads", "1: 2026", "2: 2027", "3: 2028"]);
    expect(rows[2]).toEqual(["row", "0: Radios", "1: Trial on two boats", "2: All pilot boats", "3: Spare sets"]);
    expect(rows).toHaveLength(4);
  });
});

describe("a table of one row", () => {
  it("is told by a rule below three heads, and not joined with others of its width over the text between them", async () => {
    const { rows, paragraphs } = await read("one-row");
    expect(rows.map(([kind]) => kind)).toEqual(["heads", "row", "heads", "row", "heads", "row"]);
    expect(rows[3]).toEqual(["row", "0: 32 boats", "1: 13 boats", "2: 5 boats"]);
    const text = "The yard counts all boats in the spring of each year, and the pilots count those of the guests.";
    expect(paragraphs.filter((paragraph) => paragraph === text)).toHaveLength(3);
  });
});

describe("columns of running text", () => {
  it("are no table, though bold heads stand level above paragraphs that are level too", async () => {
    const { rows, headings, paragraphs } = await read("columns-of-text");
    expect(rows).toEqual([]);
    expect(headings).toEqual(["What we found", "What we will do"]);
    expect(paragraphs).toHaveLength(6);
  });

  it("are no table where the file gives them line by line across", async () => {
    const { rows, paragraphs } = await read("columns-across");
    expect(rows).toEqual([]);
    expect(paragraphs.join(" ")).toContain("still keeps its mooring book on paper, and on a busy Friday");
  });

  it("is read row by row where a frame is drawn around it and rules across it", async () => {
    const { rows, headings } = await read("framed");
    expect(rows).toEqual([
      ["heads", "0: Work", "1: Owner", "2: By when"],
      ["row", "0: Oil the crane before the first frost", "1: Yard", "2: May 2026"],
      ["row", "0: Paint the slip for the guests", "1: Pilots", "2: June 2026"],
      ["row", "0: Mend the lamp", "1: Yard", "2: July 2026"],
    ]);
    expect(headings).toEqual([]);
  });

  it("goes on below the heads that the page before has, though nothing sets them off there", async () => {
    const { rows } = await read("heads-again");
    expect(rows.map(([kind]) => kind)).toEqual(["heads", ...Array(3).fill("row"), "heads", ...Array(3).fill("row")]);
    expect(rows[3]).toEqual(["row", "0: Mend the lamp", "1: It is dark at six, and later in June."]);
  });
});
