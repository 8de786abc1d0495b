import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../test/sample-appraisal.js";
import { commitmentSummary } from "./commitment-words.js";

describe("commitmentSummary", () => {
  it("says how many are headlines, or that none could be told apart", () => {
    const summary = (headline: number) =>
      commitmentSummary({ ...sampleAppraisal.commitmentCounts, distinct: 9, headline });
    expect(summary(3)).toContain(", 3 of them headlines: ");
    expect(summary(0)).toContain(", no headlines could be told apart: ");
  });
});
