import { describe, expect, it } from "vitest";
import { appraise, forComparison } from "../../index.js";

const bytes = (text: string) => new TextEncoder().encode(text);

const promises = (things: readonly string[]) => things.map((thing) => `- We will repaint the ${thing} by May 2024`);
const plan = (body: string, title: string) => `# ${title}\n\n## Our commitments\n\n${body}\n`;

async function beside(now: string, previous: string) {
  const appraisal = await appraise(bytes(now), {
    name: "now.md",
    others: { previous: await forComparison(bytes(previous), "previous.md"), peers: [] },
  });
  const [comparison] = appraisal.findings.find(({ sign }) => sign === "realistic")?.comparisons ?? [];
  return comparison;
}

describe("the strategy before", () => {
  it("says how many promises it makes, and that all are set beside", async () => {
    const then = plan(promises(["lighthouse", "pier"]).join("\n"), "Harwick ferries: plan 2020");
    const comparison = await beside(plan("- We will repaint the pier by May 2024", "Harwick ferries: plan 2025"), then);
    expect(comparison?.note).toBe(
      "The earlier strategy makes 2 promises. Each was looked for here, and all are set beside this document.",
    );
    expect(comparison?.passages.map(({ lookedFor }) => lookedFor !== undefined)).toEqual([true, false]);
  });

  it("of many promises sets beside what is gone or changed, and counts the rest", async () => {
    const names = ["amber", "birch", "cedar", "delta", "ember", "fjord", "glade", "heron", "islet", "jetty", "knoll"];
    const many = names.flatMap((one, at) => [1, 2, 3, 4].map((step) => `${one} ${names[(at + step) % 11]} beacon`));
    const then = plan(promises(many).join("\n"), "Harwick ferries: plan 2020");
    const now = plan(promises(many.slice(0, -1)).join("\n"), "Harwick ferries: plan 2025");
    const comparison = await beside(now, then);
    expect(comparison?.note).toContain("makes 44 promises, and each was looked for here");
    expect(comparison?.passages.length).toBeLessThan(44);
    const shown = comparison?.passages.map(({ theirs }) => theirs.quote);
    expect(shown).toContain("We will repaint the knoll delta beacon by May 2024");
  });

  it("says that it may be the wrong file where it is another organisation's", async () => {
    const of = (name: string) => plan(`- ${name} will repaint the pier by May 2024`, `${name}: digital strategy`);
    const strange = await beside(of("Selby Moor Borough Council"), of("Thornley City Council"));
    expect(strange?.note).toMatch(
      /^It seems to be a document of Thornley City Council, and this one of Selby Moor Borough Council, so it may be the wrong file/,
    );
    const own = await beside(of("Selby Moor Borough Council"), `${of("Selby Moor Borough Council")}\nThank you.\n`);
    expect(own?.note).not.toContain("wrong file");
  });
});
