import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../test/sample-appraisal.js";
import { missingInShort, missingSentences } from "./commitment-words.js";
import {
  dateWords,
  documentKind,
  dueWords,
  grouped,
  kindCaution,
  measureWords,
  notePages,
  periodWords,
} from "./wording.js";

const counts = sampleAppraisal.commitmentCounts;

describe("missingSentences", () => {
  it("makes the verb fit the number", () => {
    expect(missingSentences({ ...counts, distinct: 34, withoutWhen: 11, withoutWho: 1 }).slice(0, 2)).toEqual([
      "11 of 34 promises have no date.",
      "1 of 34 promises has no owner.",
    ]);
  });

  it("says it the good way round when nothing is missing", () => {
    expect(missingSentences({ ...counts, distinct: 34, withoutWhen: 0 })[0]).toBe("All 34 promises have a date.");
    expect(missingSentences({ ...counts, distinct: 1, withoutWhen: 0 })[0]).toBe("The one promise has a date.");
  });

  it("says plainly when every promise has the gap", () => {
    expect(missingSentences({ ...counts, distinct: 34, withoutWhen: 34 })[0]).toBe(
      "None of the 34 promises has a date.",
    );
    expect(missingSentences({ ...counts, distinct: 1, withoutWhen: 1 })[0]).toBe("The one promise has no date.");
  });

  it("does not count gaps where there is nothing to have them", () => {
    expect(missingSentences({ ...counts, distinct: 0 })).toEqual(["No promises were found."]);
    expect(missingInShort({ ...counts, distinct: 0 })).toBe("No promises were found.");
  });

  it("has one sentence for all gaps", () => {
    const some = { ...counts, distinct: 9, withoutWhen: 9, withoutWho: 4, withoutMeasure: 0, uncheckable: 1 };
    expect(missingInShort(some)).toMatch(
      /^9 promises: all without a date, 4 without an owner, none without a measure, .*; 1 could not be checked later\.$/,
    );
  });
});

describe("measureWords", () => {
  it.each([
    [{ value: 0.4, unit: "share", of: 5 }, "2 of 5"],
    [{ value: 1 / 3, unit: "share" }, "about 33 in 100"],
    [{ value: 1204, unit: "count" }, "1,204"],
    [{ value: 2, unit: "count", of: 7 }, "2 of 7"],
    [{ value: 3.5, unit: "years" }, "3.5 years"],
    [{ value: 1, unit: "months" }, "1 month"],
  ] as const)("words %j as %s", (measure, words) => {
    expect(measureWords(measure)).toBe(words);
  });
});

describe("other words", () => {
  it("groups thousands the same way on every machine", () => {
    expect([999, 1000, 1234567].map(grouped)).toEqual(["999", "1,000", "1,234,567"]);
  });

  it("names the period, or that there is none", () => {
    const period = (startYear: number, endYear: number) => ({
      ...sampleAppraisal.document,
      period: { value: { startYear, endYear }, quote: "", spans: [] },
    });
    expect(periodWords(period(2025, 2030))).toBe("for 2025 to 2030");
    expect(periodWords(period(2026, 2026))).toBe("for 2026");
    expect(periodWords(sampleAppraisal.document)).toBe("no period found");
    const lastsYears = { value: 5, quote: "", spans: [] };
    expect(periodWords({ ...sampleAppraisal.document, lastsYears })).toBe("for 5 years, no start found");
  });

  it("says what kind of document it probably is", () => {
    const words = (kind: "progress-report" | "advice", kindConfidence: "high" | "low") =>
      documentKind({ ...sampleAppraisal.document, kind, kindConfidence });
    expect(words("progress-report", "high")).toBe("progress report");
    expect(words("progress-report", "low")).toBe("probably a progress report");
    expect(words("advice", "low")).toBe("probably advice to others");
  });

  it("warns where it is no strategy", () => {
    const words = (kind: "strategy" | "progress-report" | "something-else") =>
      kindCaution({ ...sampleAppraisal.document, kind });
    expect(words("strategy")).toBeUndefined();
    expect(words("progress-report")).toMatch(/^It reads like a progress report, not like a strategy\./);
    expect(words("something-else")).toMatch(/^It does not read like a strategy\./);
  });

  it("draws runs of pages together", () => {
    const pages = (...numbers: number[]) =>
      notePages({ kind: "low-coverage", weight: "minor", text: "", pages: numbers });
    expect(pages(4)).toBe("page 4");
    expect(pages(8, 3)).toBe("pages 3, 8");
    expect(pages(3, 4, 5, 6, 9, 10)).toBe("pages 3 to 6, 9, 10");
    expect(pages()).toBeUndefined();
  });

  it("says that the end of a fiscal year is taken to be March", () => {
    expect(dueWords({ quote: "FY 27", latest: "2027-03-31" })).toBe("by 31 March 2027 if its year ends in March");
    expect(dueWords({ quote: "2026/27", latest: "2027-03-31" })).toBe("by 31 March 2027");
    expect(dueWords({ quote: "FY 27, by 30 June 2027", latest: "2027-06-30" })).toBe("by 30 June 2027");
    expect(dueWords({ quote: "as soon as we can" })).toBeUndefined();
  });

  it("writes dates as people do and leaves what is not one alone", () => {
    expect(["2027-03-01", "2025-11", "2019", "2027-13"].map(dateWords)).toEqual([
      "1 March 2027",
      "November 2025",
      "2019",
      "2027-13",
    ]);
  });
});
