import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";

/** The sentences that introduce the last statement, nearest first. */
function introducing(...lines: string[]): string[] {
  const last = smallDocument(lines.join("\n")).statements.at(-1);
  return (last?.leadIns ?? []).filter(({ kind }) => kind === "sentence").map(({ text }) => text);
}

describe("what introduces a statement", () => {
  it("is the open sentence above, also where a heading stands between", () => {
    expect(introducing("By 2028 we will:", "## The fax room", "- close it")).toEqual(["By 2028 we will:"]);
  });

  it("is the open sentence above that goes on below a heading, but not into a case study", () => {
    const lines = (heading: string) => [
      "By 2028 we will:",
      "- renew the phones",
      `## ${heading}`,
      "Its work had two ends:",
    ];
    expect(introducing(...lines("The fax room"), "- close it")).toContain("By 2028 we will:");
    expect(introducing(...lines("Case study: Otterby"), "- close it")).toEqual(["Its work had two ends:"]);
  });
});
