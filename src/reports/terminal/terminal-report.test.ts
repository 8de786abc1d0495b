import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../../test/sample-appraisal.js";
import type { Appraisal } from "../../model/appraisal.js";
import type { Evidence, Finding } from "../../model/finding.js";
import { codePoints } from "../wrap.js";
import { terminalReport } from "./terminal-report.js";

const plain = (appraisal: Appraisal, width?: number) =>
  terminalReport(appraisal, { colour: false, ...(width === undefined ? {} : { width }) });

/** The sample with one finding changed in one respect. */
function withFinding(change: Partial<Finding>): Appraisal {
  return { ...sampleAppraisal, findings: [{ ...(sampleAppraisal.findings[0] as Finding), ...change }] };
}

/** The report on one line, so that wrapping does not hide words from a test. */
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("terminalReport", () => {
  it("begins with what was judged", () => {
    expect(plain(sampleAppraisal).split("\n").slice(0, 2)).toEqual([
      "Aldermere: our digital strategy",
      "aldermere-digital.pdf · Strategy · no period found · 4,210 words · 14 pages",
    ]);
  });

  it("says when it is not sure that this is a strategy", () => {
    const document = { ...sampleAppraisal.document, kind: "planning-guidance", kindConfidence: "low" } as const;
    expect(plain({ ...sampleAppraisal, document })).toContain("Probably planning guidance");
  });

  it("shows serious reading notes and leaves out the lesser ones", () => {
    const report = plain(sampleAppraisal);
    expect(report).toContain("! Two pages hold pictures without text and were not read. (pages 3, 8)");
    expect(report).not.toContain("Headings were told");
  });

  it("keeps good signs and warnings apart, and calls a warning a warning", () => {
    const [, good, warnings] = plain(sampleAppraisal).split(/Signs of a good strategy\n|Warning signs\n/);
    expect(good).toMatch(/Integrated +Partial/);
    expect(good).not.toContain("Vague");
    expect(warnings).toMatch(/Vague +Warning: strong/);
    expect(warnings).toMatch(/unproven technology +No warning found/);
    expect(warnings).toMatch(/Too long-term +Cannot tell/);
  });

  it("never prints a strength as a number", () => {
    expect(plain(sampleAppraisal)).not.toMatch(/(strength|warning|vague)\D{0,12}\b3\b/i);
  });

  it("says plainly that a candidate is for the reader to confirm, and that a verdict is one", () => {
    expect(flat(plain(withFinding({ standing: "candidate" })))).toContain("Partial · for you to confirm");
    expect(flat(plain(withFinding({ standing: "verdict" })))).toContain("Partial · verdict");
  });

  it("quotes the best passage for and the best against, with their places", () => {
    const report = flat(plain(sampleAppraisal));
    expect(report).toContain(
      "Shows it: “We will use data to drive better outcomes for everyone.” (page 9, under “Data”)",
    );
    expect(report).toContain("Against it: “We will close the fax room in March 2026.” (page 10, under “Basics”)");
    expect(report).not.toContain("look to explore options");
  });

  it("counts what is missing and gives the fixes in order", () => {
    const report = flat(plain(sampleAppraisal));
    expect(report).toContain("4 of 6 promises have no owner.");
    expect(report).toMatch(
      /1\. Vague, a line to write: Give each.*2\. Too long-term, .*Say on page one.*3\. Integrated, /,
    );
    expect(report).toContain("The fixes of the findings that look worst come first.");
  });

  it("names the signs to look at first", () => {
    const report = flat(plain(sampleAppraisal));
    expect(report).toContain("Strongest: Integrated (partial), no warning of “Focuses on unproven technology”");
    expect(report).toContain("Weakest: Vague (warning: strong)");
  });

  it.each([30, 40, 80, 132])("keeps every line within %i characters", (width) => {
    const lines = plain(sampleAppraisal, width).split("\n");
    expect(lines.filter((line) => codePoints(line) > width)).toEqual([]);
    expect(Math.max(...lines.map(codePoints))).toBeGreaterThan(width - 12);
  });

  it("says the same with colour and without", () => {
    const coloured = terminalReport(sampleAppraisal, { colour: true });
    expect(coloured).not.toBe(plain(sampleAppraisal));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the terminal's colour codes begin with one
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain(sampleAppraisal));
  });

  it("does not let a document steer the terminal or reorder its lines", () => {
    const quote = "Safe\u001b[2J\u001b]0;gone\u0007 words\u202e drowyna";
    const evidence: Evidence[] = [{ bearing: "for", quote, spans: [], where: "page 1\r\n", indicator: "INT-1" }];
    const report = plain({
      ...withFinding({ evidence }),
      document: { ...sampleAppraisal.document, title: "A\u009b31mB" },
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(report).toContain("words drowyna");
  });

  it("works for a document without a single commitment or fix", () => {
    const none = { found: 0, distinct: 0, single: 0, headline: 0, activities: 0, outcomes: 0 };
    const without = { withoutWhen: 0, withoutWho: 0, withoutWhy: 0, withoutHow: 0, withoutMeasure: 0, uncheckable: 0 };
    const report = plain({ ...sampleAppraisal, fixes: [], commitments: [], commitmentCounts: { ...none, ...without } });
    expect(report).toContain("No promises were found.");
    expect(report).not.toContain("What to change first");
    expect(report).not.toContain("0 of 0");
  });

  it("tells what came of the documents that were given beside it", () => {
    const plan = { as: "plan", name: "plan.md", sha256: "ab", title: "Council plan" } as const;
    const passages = ["Nothing was found.", "Work is tied to it.", "Nothing was found."].map((says) => ({
      theirs: { quote: "Cleaner rivers", spans: [], where: "line 3" },
      says,
    }));
    const [first, ...rest] = sampleAppraisal.findings;
    if (!first) throw new Error("the sample has findings");
    const beside = { ...first, comparisons: [{ ...plan, passages }] };
    expect(flat(plain({ ...sampleAppraisal, comparedWith: [plan], findings: [beside, ...rest] }))).toContain(
      "The plan it serves, Council plan: 3 passages of it were set beside this document, as the full report shows. For 2 of 3: nothing was found. For 1 of 3: work is tied to it.",
    );
    expect(flat(plain({ ...sampleAppraisal, comparedWith: [plan] }))).toContain(
      "Council plan: nothing in it could be set beside this document.",
    );
    const none = { ...first, comparisons: [{ ...plan, says: "No goals were found. Give another.", passages: [] }] };
    expect(flat(plain({ ...sampleAppraisal, comparedWith: [plan], findings: [none, ...rest] }))).toContain(
      "The plan it serves, Council plan: no goals were found. Give another.",
    );
    expect(plain({ ...sampleAppraisal, comparedWith: [] })).not.toContain("Held beside it");
  });
});
