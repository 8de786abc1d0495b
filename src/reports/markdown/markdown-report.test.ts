import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../../test/sample-appraisal.js";
import { escaped } from "./escape.js";
import { markdownReport } from "./markdown-report.js";

describe("escaped", () => {
  it.each([
    ["a document's markup", "# Not a *heading* [here](x)", "\\# Not a \\*heading\\* \\[here\\](x)"],
    ["a cell's border", "a|b", "a\\|b"],
    ["what would make a list", "1. First", "1\\. First"],
    ["line ends", "one\ntwo", "one two"],
  ])("shows %s as it is", (_, words, shown) => {
    expect(escaped(words)).toBe(shown);
  });
});

describe("markdownReport", () => {
  const report = markdownReport(sampleAppraisal);

  it("begins with what to look at first", () => {
    const [first = ""] = report.split("## Integrated");
    expect(first).toContain("**Weakest:** Vague (warning: strong)");
    expect(first).toContain("| Vague | warning | Warning: strong | verdict |");
    expect(first).toContain("1. Vague, a line to write:");
  });

  it("has a part for each finding, and every quote with its place", () => {
    for (const { title, strengthWords, evidence } of sampleAppraisal.findings) {
      expect(report).toContain(`## ${title}: ${strengthWords}`);
      for (const { quote, where } of evidence) expect(report).toContain(`“${escaped(quote)}” (${escaped(where)})`);
    }
  });

  it("says what was looked for where something is absent", () => {
    expect(report).toContain("**What was looked for**");
  });
});
