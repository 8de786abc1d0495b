import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../../test/sample-appraisal.js";
import { commitmentsCsv } from "./commitments-csv.js";
import { csv } from "./csv.js";
import { csvFormat, csvReport } from "./csv-report.js";

describe("csv", () => {
  it("keeps commas, quotation marks and line ends inside their cell", () => {
    expect(csv([['say "yes", or\nno', undefined]])).toBe('\ufeff"say ""yes"", or\nno",""\r\n');
  });

  it.each(["=1+1", "+44 20", "-5", "@SUM(A1)"])("does not let a spreadsheet run %s", (formula) => {
    expect(csv([[formula]])).toContain(`"'${formula}"`);
  });
});

describe("csvReport", () => {
  it("has a row for each sign, and a warning is called one", () => {
    const [head = "", ...rows] = csvReport(sampleAppraisal).trimEnd().split("\r\n");
    expect(head).toContain('"Sign"');
    expect(rows).toHaveLength(sampleAppraisal.findings.length);
    expect(rows.find((row) => row.includes('"Vague"'))).toContain('"Warning: strong"');
  });

  it("has its head once when several reports share one output", () => {
    const options = { colour: false, width: 80 };
    const later = csvFormat.amongOthers?.(csvReport(sampleAppraisal), "later", options) ?? "";
    expect(later).not.toContain('"Best passage for"');
    expect(later.trimEnd().split("\r\n")).toHaveLength(sampleAppraisal.findings.length);
  });
});

describe("commitmentsCsv", () => {
  it("has a row for each distinct commitment", () => {
    const rows = commitmentsCsv(sampleAppraisal)
      .trimEnd()
      .split(/\r\n(?="\d)/);
    expect(rows).toHaveLength(1 + sampleAppraisal.commitmentCounts.distinct);
  });
});
