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

describe("notes at the foot of a page", () => {
  it("are all that stands below a short rule, however large", async () => {
    const texts = await read("ruled-notes");
    expect(texts("footnote")).toEqual([
      "¹Counted by the yard in the spring of last year. The next count is due when the lamps are renewed.",
      "²The pilots keep a list of their own.",
    ]);
  });

  it("leave the sentence whole that has their mark", async () => {
    const texts = await read("ruled-notes");
    expect(texts("paragraph")[0]).toMatch(/^Every boat .* costs the trust 40 thousand a year, .* of their own\.$/);
  });

  it("are told by numbers that stand apart, and go on over the page", async () => {
    const texts = await read("hanging-notes");
    expect(texts("footnote").map((text) => text.slice(0, 22))).toEqual([
      "4 Counted by the yard ",
      "5 Lamps are renewed by",
      "that are lit on both s",
      "6 Guests pay nothing.",
    ]);
    expect(texts("paragraph")).toHaveLength(6);
  });

  it("are no small words in columns", async () => {
    const texts = await read("small-columns");
    expect(texts("footnote")).toEqual([]);
  });
});

describe("a sentence that a page's end cuts before a capital", () => {
  it("goes on where the next word would not have fitted, and nowhere else", async () => {
    const texts = await read("cut-by-pages");
    expect(texts("paragraph")).toEqual(
      expect.arrayContaining([
        "Boats from other rivers are asked to call at the harbour of the upper Fernley Ferry Company before they pass the weir.",
        "What the guests of the upper harbour pay",
        "Nothing is paid by guests who stay for one night.",
      ]),
    );
  });

  it("goes on in an item without a full stop, and after a semicolon", async () => {
    const texts = await read("cut-within");
    expect(texts("list-item")).toEqual([
      "ask the boats from other rivers to call at the harbour of the upper Fernley Ferry Company",
    ]);
    expect(texts("paragraph")).toContain(
      "Guests are asked to pay for each night that they stay on the river; nothing is paid by those who stay for one night alone.",
    );
  });
});
