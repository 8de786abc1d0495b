import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../../test/sample-appraisal.js";
import { codePoints } from "../wrap.js";
import { commitmentsReport } from "./commitments-report.js";

/** The lines about one commitment, found by its quote. */
function entry(start: string): string[] {
  const block = commitmentsReport(sampleAppraisal, { width: 200 })
    .split("\n\n")
    .find((part) => part.includes(`“${start}`));
  return (block ?? "").split("\n").map((line) => line.trim());
}

describe("commitmentsReport", () => {
  it("gives what is stated, marks what comes from elsewhere and names what is missing", () => {
    expect(entry("Open one shared case file")).toEqual([
      "1. “Open one shared case file for housing claims”",
      "page 4, under “What we will do” · headline · firm",
      "What: Open one shared case file for housing claims",
      "When: Year 1 (2026/27) (by 31 March 2027; inherited from the words above)",
      "Who: Director of Housing (linked from elsewhere)",
      "Not stated: how, why, measure",
    ]);
  });

  it("counts a what that two people could read differently as not stated", () => {
    expect(entry("We will use data").at(-1)).toBe("Not stated: what exactly, when, who, how, why, measure");
  });

  it("keeps a condition in sight", () => {
    expect(entry("We will look to explore")).toContain("Condition: subject to funding");
  });

  it("lists a promise made twice once", () => {
    const report = commitmentsReport(sampleAppraisal);
    expect(report.match(/close the fax room\b.*”/g)).toHaveLength(1);
    expect(report).toContain("1 more say");
  });

  it("keeps outcomes apart from activities", () => {
    const [activities = "", outcomes = ""] = commitmentsReport(sampleAppraisal).split("Outcomes: something others");
    expect(outcomes).toContain("Nine in ten residents");
    expect(activities).not.toContain("Nine in ten residents");
  });

  it("puts headline ones first, with the numbers they have in the document", () => {
    const commitments = sampleAppraisal.commitments.map((one, at) => ({ ...one, headline: at === 2 }));
    const report = commitmentsReport({ ...sampleAppraisal, commitments });
    expect([...report.matchAll(/^(\d+)\. “/gm)].map(([, number]) => number)).toEqual(["3", "1", "2", "5", "6", "4"]);
  });

  it.each([30, 60, 100])("keeps every line within %i characters", (width) => {
    const lines = commitmentsReport(sampleAppraisal, { width }).split("\n");
    expect(lines.filter((line) => codePoints(line) > width)).toEqual([]);
  });

  it("says so when there are none", () => {
    const none = {
      ...sampleAppraisal,
      commitments: [],
      commitmentCounts: { ...sampleAppraisal.commitmentCounts, distinct: 0 },
    };
    expect(commitmentsReport(none)).toBe("Promises in Aldermere: our digital strategy\n- No promises were found.\n");
  });
});
