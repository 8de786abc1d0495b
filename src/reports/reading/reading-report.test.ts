import { describe, expect, it } from "vitest";
import type { Block, StrategyDocument } from "../../model/document.js";
import { readingJson } from "./reading-json.js";
import { readingReport } from "./reading-report.js";

function block(kind: Block["kind"], text: string, more: Partial<Block> = {}): Block {
  return { kind, text, pieces: [], ...more };
}

const plan: StrategyDocument = {
  format: "pdf",
  title: "Harbour plan",
  pages: 2,
  blocks: [
    block("furniture", "Harbour plan 2026", { page: 1 }),
    block("heading", "What we will do", { level: 1, page: 1 }),
    block("paragraph", "We will mend the quay by May.", { page: 1 }),
    block("list-item", "Open a desk", { level: 1, marker: "•", page: 2 }),
    block("table-row", "Action\tDue", { page: 2, headerRow: true, cells: cells("Action\tDue") }),
    block("table-row", "Mend the crane\tJune", { page: 2, cells: cells("Mend the crane\tJune") }),
  ],
  notes: [{ kind: "doubtful-order", weight: "minor", text: "Columns may be mixed.", pages: [2] }],
};

function cells(text: string) {
  const tab = text.indexOf("\t");
  return [
    { start: 0, end: tab, column: 0 },
    { start: tab + 1, end: text.length, column: 1 },
  ];
}

describe("a document as it was understood", () => {
  const lines = readingReport(plan, { width: 60 }).split("\n");

  it("says how much was read, what it was taken for and what is never quoted", () => {
    expect(lines.slice(0, 6).join(" ")).toBe(
      "Harbour plan Read as pdf: 20 words with headings, 2 pages. Taken for: 1 heading, 1 paragraph, 1 list item, 2 table rows. Never quoted: 1 running line or page number. Reading note: Columns may be mixed. (page 2)",
    );
  });

  it("shows every block with what it is, page by page", () => {
    expect(lines.slice(6).filter(Boolean)).toEqual([
      "Page 1",
      "left out      Harbour plan 2026",
      "heading 1     What we will do",
      "              We will mend the quay by May.",
      "Page 2",
      "item 1        • Open a desk",
      "row           heads: Action | Due",
      "row           Mend the crane | June",
    ]);
  });

  it("keeps every line within the width", () => {
    expect(
      readingReport(plan, { width: 40 })
        .split("\n")
        .filter((line) => line.length > 40),
    ).toEqual([]);
  });

  it("gives programs the same blocks with their spans", () => {
    const shown = JSON.parse(readingJson(plan));
    expect(shown.blocks).toHaveLength(6);
    expect(shown.blocks[2]).toEqual({ kind: "paragraph", text: "We will mend the quay by May.", page: 1, spans: [] });
    expect(shown.health.words).toBe(20);
  });
});
