import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { understandDocument } from "../../appraise/understand.js";
import type { Label } from "../../model/label.js";
import { spansOf } from "../../model/place.js";
import { read } from "../../readers/read.js";

interface Example {
  readonly label: Label;
  readonly applies: boolean;
  readonly source: "rubric" | "own";
  readonly text: string;
  readonly under?: string;
}

const EXAMPLES: readonly Example[] = parse(readFileSync(new URL("./examples.yaml", import.meta.url), "utf8"));

/** The labels of each statement of a small strategy. */
async function labelled(markdown: string) {
  const { document, statements } = understandDocument(await read(new TextEncoder().encode(markdown)));
  return statements.map((statement) => ({ ...statement, block: document.blocks[statement.block] }));
}

/** A small strategy in which the example stands in a section of its own. */
const strategy = ({ text, under }: Example) =>
  `# Plan of the Harbour Office\n\n## ${under ?? "What we found"}\n\n${text}\n`;

describe("measures, results, openness, links, owners, facts and empty words", () => {
  it.each(EXAMPLES)("$label ($applies): $text", async (example) => {
    const statements = await labelled(strategy(example));
    expect(statements.some(({ labels }) => labels.has(example.label))).toBe(example.applies);
  });
});

describe("a table row", () => {
  it("gives the label to the cell that carries it", async () => {
    const table =
      "# Plan of the Harbour Office\n\n## Actions\n\n| Action | Owner | Measure |\n| --- | --- | --- |\n| Replace the berth ledger | Berths Team | 90% of berths in the register |\n";
    const [row] = (await labelled(table)).filter(({ form }) => form === "table-row");
    const words = (label: Label) => {
      const stretch = row?.given.find((one) => one.label === label)?.stretch;
      return stretch && row?.block ? spansOf(row.block, stretch.start, stretch.end).map(({ text }) => text) : undefined;
    };
    expect(words("OWNER")).toEqual(["Berths Team"]);
    expect(words("TARGET")).toEqual(["90% of berths in the register"]);
  });
});
