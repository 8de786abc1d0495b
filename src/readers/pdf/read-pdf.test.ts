import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { boxAround, type Quad } from "../../model/boxes.js";
import type { Block, BlockKind, StrategyDocument, UnreadableFile } from "../../model/document.js";
import { type PdfPlace, spansOf } from "../../model/place.js";
import { readPdf } from "./read-pdf.js";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`./fixtures/${name}.pdf`, import.meta.url))));

const textsOf = (document: StrategyDocument, kind: BlockKind) =>
  document.blocks.filter((block) => block.kind === kind).map(({ text }) => text);

function blockWith(document: StrategyDocument, words: string): Block {
  const block = document.blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no block with "${words}"`);
  return block;
}

function placesOf(block: Block, words: string): PdfPlace[] {
  const start = block.text.indexOf(words);
  return spansOf(block, start, start + words.length).map(({ place }) => place as PdfPlace);
}

describe("a file of more pages than are read at once", () => {
  it("is read to its last page, each page once", async () => {
    const document = await readPdf(fixture("many-pages"));
    const told = document.blocks.map(({ text, page }) => `${page}: ${text}`);
    expect(told).toEqual(Array.from({ length: 101 }, (_, at) => `${at + 1}: Berth ${at + 1} is let to nobody.`));
  });

  it("keeps lines that are alike on every page where there is nothing else", async () => {
    const { blocks } = await readPdf(fixture("many-pages"));
    expect(blocks.filter(({ kind }) => kind === "furniture")).toEqual([]);
  });
});

describe("a page in two columns", async () => {
  const document = await readPdf(fixture("two-columns"));

  it("is read column by column, and a sentence goes on over columns and pages", () => {
    expect(textsOf(document, "paragraph")).toEqual([
      "The harbour office still keeps its mooring book on paper. Skippers ring the office to ask for a berth, and on a busy Friday the line is engaged for most of the afternoon. A long-term answer needs a shared list. In the afternoon we counted calls.",
      "By June the harbour master will put every berth on one list, which the lock keepers and the fuel dock can read at any hour. We keep the telephone for long-term guests.",
      "The list is checked each spring. Where a berth has been empty for a month, it goes to the next boat that has asked for it. Nobody waits twice. That rule has no exceptions.",
      "The fees stay as they are until the list works.",
      "“I rang nine times before anybody knew whether the berth was free.”",
    ]);
  });

  it("marks a paragraph that is somebody's words", () => {
    expect(blockWith(document, "nine times").quoted).toBe(true);
    expect(blockWith(document, "The fees stay").quoted).toBeUndefined();
  });

  it("keeps running headers and page numbers out of the text, and drops neither", () => {
    expect(textsOf(document, "furniture")).toEqual([
      "Fernley Harbour Council digital plan",
      "1",
      "Fernley Harbour Council digital plan",
      "2",
      "Fernley Harbour Council digital plan",
      "3",
    ]);
  });

  it("has headings by size", () => {
    const headings = document.blocks.filter(({ kind }) => kind === "heading");
    expect(headings.map(({ level, text }) => [level, text])).toEqual([
      [1, "A plan for the quay"],
      [2, "What we found"],
      [2, "What we will do"],
    ]);
  });

  it("takes title and day of writing from the file", () => {
    expect(document).toMatchObject({ title: "A plan for the quay", written: "2025-03-14", pages: 3 });
  });

  it("mends a hyphen only where the document has the word in one piece", () => {
    expect(blockWith(document, "most of the").text).toContain("the afternoon");
    expect(blockWith(document, "telephone").text).toContain("long-term guests");
  });
});

describe("places", async () => {
  const document = await readPdf(fixture("two-columns"));

  it("are boxes in points from the top left, one a line", () => {
    const [place, ...others] = placesOf(blockWith(document, "mooring"), "its mooring book on");
    expect(others).toEqual([]);
    expect(place).toMatchObject({ kind: "pdf", page: 1 });
    expect(place?.boxes).toHaveLength(2);
    const [first, second] = place?.boxes ?? [];
    // Baselines at 152 and 164 points from the top.
    expect(first?.[1]).toBeGreaterThan(140);
    expect(first?.[3]).toBeLessThan(156);
    expect(second?.[1]).toBeGreaterThan(152);
    expect(second?.[0]).toBeCloseTo(60, 0);
  });

  it("cut a line where the words begin and end", () => {
    const block = blockWith(document, "The fees stay");
    const [place] = placesOf(block, "fees");
    // Helvetica at 10 points: "The " is 20.0 points wide (611 + 556 + 556 + 278 thousandths), "fees" 18.9.
    expect(place?.boxes[0]?.[0]).toBeCloseTo(60 + 20.0, 1);
    expect(place?.boxes[0]?.[2]).toBeCloseTo(60 + 20.0 + 18.9, 1);
  });

  it("stay on both pages when a sentence goes on over the page", () => {
    const places = placesOf(blockWith(document, "next boat"), "boat that has asked for it.");
    expect(places.map(({ page }) => page)).toEqual([1, 2]);
  });

  it("follow a mended hyphen", () => {
    const places = placesOf(blockWith(document, "afternoon"), "afternoon");
    expect(places.flatMap(({ boxes }) => boxes)).toHaveLength(2);
  });

  it("are those of the page as it is shown, turned and cropped", async () => {
    const turned = await readPdf(fixture("turned"));
    const [place] = placesOf(blockWith(turned, "Turned"), "Turned words");
    const [left, top, right, bottom] = place?.boxes[0] ?? [0, 0, 0, 0];
    // The text starts at (120, 130) of a page cropped at (20, 30) and shown a quarter turn clockwise.
    expect(left).toBeCloseTo(100, 0);
    expect(right).toBeGreaterThan(150);
    expect(top).toBeLessThan(100);
    expect(bottom).toBeGreaterThan(100);
    expect(bottom - top).toBeLessThan(15);
  });

  it("are high enough for a line that climbs", async () => {
    const cropped = await readPdf(fixture("cropped"));
    const [place] = placesOf(blockWith(cropped, "upper quay"), "Open the upper quay");
    const [left, top, right, bottom] = place?.boxes[0] ?? [0, 0, 0, 0];
    // The line begins at (300, 342 from the top) and climbs 70 degrees; Helvetica at 10 points makes it 92.3 points long.
    expect(left).toBeLessThan(294);
    expect(right).toBeGreaterThan(300 + 0.34 * 92);
    expect(top).toBeLessThan(342 - 0.94 * 92);
    expect(bottom).toBeGreaterThan(342);
  });

  describe("where words stand crooked", async () => {
    const crooked = await readPdf(fixture("crooked"));
    const boxes = (words: string) =>
      placesOf(blockWith(crooked, words), words).flatMap((place) => place.boxes) as [number, number, number, number][];

    it("cut a climbing line and one on its side where the words begin and end", () => {
      const [whole, climbing] = [boxes("Move the winter berths inland"), boxes("berths")];
      expect(climbing[0]?.[0]).toBeGreaterThan((whole[0]?.[0] ?? 0) + 60);
      expect((climbing[0]?.[3] ?? 0) - (climbing[0]?.[1] ?? 0)).toBeLessThan(25);
      const [, top, , bottom] = boxes("swept")[0] ?? [0, 0, 0, 0];
      // "The slip is " is 50 points long and "swept" 27; the line begins 100 points from the bottom and climbs.
      expect(bottom).toBeCloseTo(842 - 100 - 50, -1);
      expect(bottom - top).toBeCloseTo(27, -1);
    });

    it("say what slanting words fill of their box, corner by corner", () => {
      const [place] = placesOf(blockWith(crooked, "berths"), "berths");
      const [quad, ...others] = place?.quads ?? [];
      expect(others).toEqual([]);
      // The line begins at (60, 300 from the top) and climbs 0.34 for every 0.94 across. In Helvetica at 10 points "Move the
      // winter " is 73.4 points long and "berths" 27.8; letters reach 7.18 points above the baseline and 2.07 below.
      const corner = (on: number, up: number) => [60 + 0.94 * on - 0.34 * up, 300 - 0.34 * on - 0.94 * up];
      const expected = [corner(73.36, 7.18), corner(101.15, 7.18), corner(101.15, -2.07), corner(73.36, -2.07)].flat();
      expect(quad).toHaveLength(8);
      quad?.forEach((edge, at) => {
        expect(edge).toBeCloseTo(expected[at] ?? Number.NaN, 1);
      });
      expect(place?.boxes).toEqual([boxAround(quad as Quad)]);
    });

    it("need no corners where words stand level or on their side", () => {
      for (const words of ["Our boats lie dry", "swept"])
        expect(placesOf(blockWith(crooked, words), words)[0]?.quads).toBeUndefined();
    });

    it("keep slanting lines apart that begin as far down", () => {
      expect(blockWith(crooked, "old crane").text).toBe("Paint the old crane");
      expect(blockWith(crooked, "first frost").text).toBe("Move the winter berths inland before the first frost");
    });

    it("give a huge mark a box of its own and leave the column beside it alone", () => {
      const [mark, words] = boxes("“ Our boats");
      expect(mark?.[1]).toBeLessThan((words?.[1] ?? 0) - 20);
      expect(blockWith(crooked, "the yard mean").text).toMatch(/mean$/);
    });

    it("never run over a number that belongs elsewhere", () => {
      expect(placesOf(blockWith(crooked, "ferry stage"), "mended and the lamps")).toHaveLength(2);
    });
  });

  it("cover every letter of every block", () => {
    for (const { text, pieces } of document.blocks) {
      let covered = 0;
      for (const { start, end } of pieces) covered += text.slice(start, end).replace(/\s/g, "").length;
      expect(covered).toBe(text.replace(/\s/g, "").length);
    }
  });
});

describe("words outside their clip", () => {
  it("are not read, because nobody sees them", async () => {
    const { blocks } = await readPdf(fixture("cropped"));
    const [first] = blocks;
    expect(first?.text).toBe("The ferry runs on the hour in winter, and on the half hour from April.");
    expect(blocks.some(({ text }) => text.includes("Late"))).toBe(false);
  });
});

describe("a ruled table", async () => {
  const document = await readPdf(fixture("table"));
  const rows = document.blocks.filter(({ kind }) => kind === "table-row");

  it("comes out as rows with their cells", () => {
    expect(rows.map(({ text }) => text.split("\t"))).toEqual([
      ["Action", "Owner", "By when"],
      ["Put the mooring book on one shared list", "Harbour master", "June 2026"],
      ["Mend the lock radios", "Lock keepers", "March 2026"],
    ]);
    expect(rows.map(({ table }) => table)).toEqual([0, 0, 0]);
    const [, row] = rows;
    expect(row?.cells?.map(({ start, end, column }) => [column, row.text.slice(start, end)])).toEqual([
      [0, "Put the mooring book on one shared list"],
      [1, "Harbour master"],
      [2, "June 2026"],
    ]);
  });

  it("knows its row of column heads", () => {
    expect(rows.map(({ headerRow }) => headerRow ?? false)).toEqual([true, false, false]);
  });

  it("leaves its caption and the text around as they are", () => {
    expect(textsOf(document, "caption")).toEqual(["Table 1: Actions and their owners"]);
    expect(textsOf(document, "paragraph")).toHaveLength(2);
  });
});

describe("lists, notes and contents", async () => {
  const document = await readPdf(fixture("lists"));

  it("are told apart", () => {
    expect(textsOf(document, "contents-entry")).toHaveLength(3);
    expect(textsOf(document, "footnote")).toEqual(["1 Notes of the meeting of 3 May, kept in the harbour office."]);
  });

  it("have one block an item, with marker and depth, drawn bullets included", () => {
    const items = document.blocks.filter(({ kind }) => kind === "list-item");
    expect(items.map(({ marker, level, text }) => [marker, level, text])).toEqual([
      ["•", 1, "a rota that shows who is on call tonight, so that nobody has to ring round;"],
      ["-", 2, "for the pilot boats first;"],
      ["•", 1, "a radio that works in fog."],
      ["•", 1, "a heater in the boathouse."],
    ]);
  });

  it("leave the raised number of a note out of the sentence", () => {
    expect(textsOf(document, "paragraph")).toContain("The pilots asked twice.");
  });

  it("do not lend their words to the title", () => {
    expect(document.title).toBeUndefined();
  });
});

describe("files that cannot be read", () => {
  const kindOf = async (bytes: Uint8Array) => {
    try {
      await readPdf(bytes);
      return "read";
    } catch (error) {
      return (error as UnreadableFile).kind;
    }
  };

  it("are refused with their reason", async () => {
    expect(await kindOf(new Uint8Array())).toBe("empty");
    expect(await kindOf(fixture("locked"))).toBe("encrypted");
    expect(await kindOf(fixture("scan"))).toBe("no-text");
    expect(await kindOf(new TextEncoder().encode("%PDF-1.4\nnothing else"))).toBe("damaged");
  });

  it("are told from a file with one page that is a picture", async () => {
    const document = await readPdf(fixture("one-picture"));
    expect(document.unreadablePages).toEqual([2]);
    expect(document.notes.find(({ kind }) => kind === "page-without-text")).toMatchObject({ pages: [2] });
  });

  it("do not spoil the next file", async () => {
    await kindOf(new TextEncoder().encode("%PDF-1.4\nnothing else"));
    expect(await kindOf(fixture("table"))).toBe("read");
  });
});

describe("a justified column", async () => {
  const document = await readPdf(fixture("stretched"));

  it("is read line by line, however wide its spaces are", () => {
    expect(textsOf(document, "paragraph")).toEqual([
      "Every skipper is told which berth to take before the lock opens to all.",
      "The lights stay on until the last boat is in.",
    ]);
  });

  it("says that the page holds words which it does not show", () => {
    expect(document.notes).toContainEqual(expect.objectContaining({ kind: "content-skipped", pages: [1] }));
  });
});

describe("a table whose column heads come again on every page", async () => {
  const document = await readPdf(fixture("long-table"));

  it("keeps its heads, though they stand where running headers do", () => {
    const rows = document.blocks.filter(({ kind }) => kind === "table-row");
    expect(rows.filter(({ headerRow }) => headerRow).map(({ text }) => text)).toEqual(
      new Array(3).fill("Action\tOwner\tBy when"),
    );
    expect(textsOf(document, "furniture")).toEqual(["1", "2", "3"]);
  });
});

describe("paragraphs told apart by their first lines", async () => {
  const document = await readPdf(fixture("indented"));

  it("begin at an indented line, and go on past one that a raised number pushes down", () => {
    expect(textsOf(document, "paragraph").slice(0, 3)).toEqual([
      "The quay has two cranes, and the older of the two is out of use since spring",
      "A third was never built",
      "The winter fund pays for one new crane, which the yard will choose. Until it is there the pilots lend the yard their own crane, but only on weekdays, and for no more than an hour.",
    ]);
  });

  it("takes no link for a heading", () => {
    expect(textsOf(document, "heading")).toEqual([]);
  });

  it("begins an item at a number that hangs out of the lines above", () => {
    expect(textsOf(document, "list-item")).toEqual([
      "The yard sends the list of what the cranes have lifted in the week",
      "The pilots add what they have seen",
    ]);
  });
});

describe("text that begins at the very edge of the pages", async () => {
  const document = await readPdf(fixture("narrow-margins"));

  it("is no running header where a paragraph has one line", () => {
    expect(textsOf(document, "furniture")).toEqual([]);
    expect(textsOf(document, "paragraph")).toContain("The crane is oiled in June.");
  });
});

describe("what stands at one place on every page", async () => {
  const document = await readPdf(fixture("noted"));

  it("is a footnote where each has its own number and words", () => {
    expect(textsOf(document, "footnote")).toEqual([
      "¹ Counted on the quay in May.",
      "² As the pilots told us.",
      "³ The yard's own list of tools.",
      "⁴ Seen there by two of us.",
    ]);
  });

  it("is furniture where it is the chapter's number, however many lines stand above it", () => {
    expect(textsOf(document, "furniture").filter((text) => text === "02")).toHaveLength(4);
    expect(textsOf(document, "paragraph")).toHaveLength(8);
  });
});
