import { describe, expect, it } from "vitest";
import type { Block, StrategyDocument } from "../../model/document.js";
import type { PdfPlace } from "../../model/place.js";
import { readingPage } from "./reading-page.js";

const maker = "Fingerpost 0";

/** A block that stands on one line of a page. */
function block(kind: Block["kind"], text: string, page: number, more: Partial<Block> = {}): Block {
  const place: PdfPlace = { kind: "pdf", page, start: 0, end: text.length, boxes: [[60, 100, 200, 112]] };
  return { kind, text, page, pieces: [{ start: 0, end: text.length, place }], ...more };
}

const cells = (text: string) => {
  const tab = text.indexOf("\t");
  return [
    { start: 0, end: tab, column: 0 },
    { start: tab + 1, end: text.length, column: 1 },
  ];
};
const row = (text: string, more: Partial<Block> = {}) =>
  block("table-row", text, 2, { table: 0, cells: cells(text), ...more });

const onward = "Nobody waits twice.";
const plan: StrategyDocument = {
  format: "pdf",
  title: "Harbour plan",
  pages: 3,
  unreadablePages: [3],
  blocks: [
    block("furniture", "Harbour plan 2026", 1),
    block("heading", "What we will do", 1, { level: 1 }),
    block("paragraph", 'We will mend the <quay> & "lamps".', 1),
    {
      ...block("paragraph", `${onward} That is all.`, 1),
      pieces: [
        ...block("paragraph", onward, 1).pieces,
        {
          start: onward.length + 1,
          end: onward.length + 13,
          place: { kind: "pdf", page: 2, start: 0, end: 12, boxes: [[20, 50, 90, 62]] },
        },
      ],
    },
    block("list-item", "Open a desk", 2, { level: 2, marker: "•" }),
    row("Action\tDue", { headerRow: true }),
    row("Mend the crane\tJune"),
  ],
  notes: [
    { kind: "doubtful-order", weight: "serious", text: "Columns may be mixed.", pages: [2] },
    { kind: "page-without-text", weight: "minor", text: "Page 3 could not be read.", pages: [3] },
  ],
};
const images = [1, 2].map((page) => ({ page, width: 595, height: 842, png: Uint8Array.of(1, 2, 3) }));

describe("a document as it was understood, as a web page", () => {
  const page = readingPage(plan, { maker, images });
  const section = (number: number) => page.split("<section ")[number] ?? "";

  it("says what was read, what is in doubt and where", () => {
    expect(page).toContain("Read as pdf: 26 words with headings, 3 pages.");
    expect(page).toMatch(/<b>Findings may be wrong because of this:<\/b> Columns may be mixed\. \(page 2\)/);
  });

  it("counts the words of each page where they stand", () => {
    const rows = [...page.matchAll(/<tr><th scope="row"><a href="#p\d">(\d)<\/a><\/th>(.*?)<\/tr>/g)].map((found) =>
      found
        .slice(1)
        .join(" ")
        .replace(/<[^>]+>/g, " ")
        .replace(/ +/g, " ")
        .trim(),
    );
    expect(rows).toEqual(["1 14 3 no doubt noted", "2 12 0 order in doubt", "3 0 0 no text could be read"]);
  });

  it("shows headings under the page's own, items with their marker, rows with their heads", () => {
    expect(section(1)).toMatch(/<h2[^>]*>Page 1<\/h2>.*<h3>What we will do<\/h3>/s);
    expect(section(2)).toMatch(/<b>5<\/b> item 2<\/p><p class="depth-2">• Open a desk/);
    expect(section(2)).toMatch(
      /<thead><tr[^>]*><td class="kind"><b>6<\/b><\/td><th scope="col">Action<\/th><th scope="col">Due<\/th>/,
    );
    expect(section(2)).toMatch(/<tbody><tr[^>]*>.*<td>Mend the crane<\/td><td>June<\/td>/s);
  });

  it("shows what is left out as left out", () => {
    expect(section(1)).toMatch(/class="unit apart"[^>]*><p class="kind"><b>1<\/b> left out<\/p><p>Harbour plan 2026/);
  });

  it("shows a block that goes on over the page once, and says so on both", () => {
    expect(page.match(/That is all/g)).toHaveLength(1);
    expect(section(1)).toContain("(goes on to page 2)");
    expect(section(2)).toMatch(/Goes on from page 1: <a href="#b4">block 4<\/a>/);
  });

  it("puts the same numbers on the picture of the page", () => {
    expect(section(1)).toMatch(/<img src="data:image\/png;base64,AQID" alt="Page 1 as the file shows it"/);
    expect(section(1)).toContain('<path class="left-out" d="M60 100L200 100L200 112L60 112Z"/>');
    expect([...section(1).matchAll(/<text[^>]*>(\d)/g)].map(([, number]) => number)).toEqual(["1", "2", "3", "4"]);
    expect(section(2)).toContain('d="M20 50L90 50L90 62L20 62Z"');
  });

  it("says which pages have no picture and on which nothing was read", () => {
    expect(page).toContain("1 page cannot be shown beside the words");
    expect(section(3)).not.toContain("<img");
    expect(section(3)).toContain("Nothing was read here.");
  });

  it("runs nothing, fetches nothing and escapes everything", () => {
    expect(page).toContain("&lt;quay&gt; &amp; &quot;lamps&quot;");
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).toContain("img-src data:");
    expect(page).not.toMatch(/<script|https?:|\son\w+=/);
  });

  it("says how sure OCR was of a page", () => {
    const note = { kind: "read-by-ocr", weight: "minor", text: "Page 2 was read by OCR.", pages: [2] } as const;
    const scanned = readingPage({ ...plan, notes: [note], readByOcr: [{ page: 2, confidence: 87.4 }] }, { maker });
    expect(scanned).toContain("To know: read by OCR; sure of its letters to 87 in 100.");
  });

  it("draws the corners of slanting words", () => {
    const slanting = block("paragraph", "Berths", 1);
    const quads = [[10, 40, 50, 20, 52, 30, 12, 50]] as const;
    const pieces = slanting.pieces.map((piece) => ({ ...piece, place: { ...piece.place, quads } as PdfPlace }));
    const drawn = readingPage({ ...plan, blocks: [{ ...slanting, pieces }] }, { maker, images });
    expect(drawn).toContain('d="M10 40L50 20L52 30L12 50Z"');
  });

  it("shows a document without pages in one piece, and asks for no pictures", () => {
    const { pages: _pages, unreadablePages: _unreadable, ...rest } = plan;
    const blocks = [{ kind: "heading", text: "Aims", level: 6, pieces: [] }] as const;
    const whole = readingPage({ ...rest, format: "markdown", blocks, notes: [] }, { maker });
    expect(whole).toMatch(/<h2 id="read">The document<\/h2>.*<h6>Aims<\/h6>/s);
    expect(whole).toContain("No doubt about the reading was noted.");
    expect(whole).not.toMatch(/<img|img-src|cannot be shown/);
  });
});
