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

  it.each([
    [
      "a log of changes",
      "| Version | Date of change | Change description |",
      "| 0.3 | 2026-05-01 | Simplify the list of berths |",
    ],
    [
      "an explained word",
      "| Theme | Definition |",
      "| Berths and moorings | All work to keep the berths in good order |",
    ],
    ["what a strategy goes with", "| Element | Aligns with |", "| Berths | County plan: improve the quays often |"],
    [
      "what a theme means",
      "| Theme | What we mean by it |",
      "| Open harbour | Publish the tide tables wherever the crews look |",
    ],
    ["what a theme is about", "| Theme | Scope |", "| Skills | Develop the skills of the pilots and the clerks |"],
    ["the bodies of a governance", "| Board | Purpose |", "| Harbour board | Review the plan and agree the budget |"],
    ["two lists side by side", "| Actions | Bodies |", "| Ministry of Tides | Department of Land and Survey |"],
    [
      "the key of a report",
      "| Initiative | Initiative health |",
      "| Not started: work is expected to start on time | Off track (red) |",
    ],
  ])("promises nothing in %s", async (_, head, row) => {
    const columns = head.split("|").length - 2;
    const rule = `|${" --- |".repeat(columns)}`;
    const rows = await labelled(`# Plan of the Harbour Office\n\n## Berths\n\n${head}\n${rule}\n${row}\n`);
    expect(rows.filter(({ labels }) => labels.has("COMMITMENT"))).toEqual([]);
  });
});

describe("a table of themes", () => {
  it("promises where it says what will be done", async () => {
    const table =
      "| Theme | Description |\n| --- | --- |\n| Skills | We will train 40 pilots by June 2027 |\n| Berths | Keeping the berths in good order |\n";
    const rows = await labelled(`# Plan of the Harbour Office\n\n## Themes\n\n${table}`);
    const promised = rows.filter(({ labels }) => labels.has("COMMITMENT")).map(({ text }) => text);
    expect(promised).toEqual([expect.stringContaining("We will train 40 pilots")]);
  });
});

describe("a list", () => {
  const under = async (leadIn: string, ...items: readonly string[]) => {
    const list = await labelled(`# Plan of the Harbour Office\n\n## Berths\n\n${leadIn}\n\n- ${items.join("\n- ")}\n`);
    return list.filter(({ form, labels }) => form === "list-item" && labels.has("COMMITMENT")).length;
  };

  it("of what was done promises nothing, whatever introduces it", async () => {
    expect(await under("The berth team:", "repaired the north quay", "trained twelve pilots", "met the county")).toBe(
      0,
    );
  });

  it("under “we will” is promised, under “we” it may be what was done", async () => {
    expect(await under("In the third quarter we will:", "open the north quay", "set up a berth team")).toBe(2);
    expect(
      await under("In the third quarter we:", "opened the north quay", "launched the berth map", "set up a team"),
    ).toBe(0);
  });
});

describe("a chapter about others", () => {
  const promised = async (...lines: readonly string[]) =>
    (await labelled(`# Plan of the Harbour Office\n\n${lines.join("\n\n")}\n`))
      .filter(({ labels }) => labels.has("COMMITMENT"))
      .map(({ text }) => text);

  it("promises nothing, to where the next chapter begins", async () => {
    const found = await promised(
      "# 5 Benchmark of 3 countries",
      "# ELBONIA",
      "We will build a tide centre by 2030.",
      "# 6 What we will do",
      "We will rebuild the pier by 2028.",
    );
    expect(found).toEqual(["We will rebuild the pier by 2028."]);
  });

  it("is told from one about what was learned for this plan", async () => {
    const found = await promised("## Lessons", "We will rebuild the pier by 2028.");
    expect(found).toEqual(["We will rebuild the pier by 2028."]);
  });
});
