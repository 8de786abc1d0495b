import { describe, expect, it } from "vitest";
import { smallDocument } from "../../test/small-document.js";
import { appraiseDocument } from "./appraise.js";

function vague(promises: readonly string[]) {
  const text = [
    "# Digital strategy",
    "## What we will do",
    ...PROSE,
    "## Our websites",
    ...promises.map((one) => `- ${one}`),
  ].join("\n");
  const { document } = smallDocument(text);
  const { findings } = appraiseDocument(document, { name: "plan.md", sha256: "0".repeat(64), fingerpost: "0" });
  const finding = findings.find(({ sign }) => sign === "vague");
  if (!finding) throw new Error("there is no sign vague");
  return finding;
}

const things = [
  "ward",
  "clinic",
  "yard",
  "depot",
  "office",
  "shop",
  "school",
  "park",
  "road",
  "bridge",
  "harbour",
  "pier",
];

/** Enough of digital work to be judged. */
const PROSE = things.map(
  (thing) => `Every ${thing} uses the website, the booking system and the network each day, and staff log on to both.`,
);

describe("a strong warning that rests on all promises", () => {
  it("is sure by their number, however few passages show it", () => {
    const finding = vague([
      "We will improve how every ward website works with its partners",
      ...things.slice(1).map((thing) => `The website of every ${thing} will be improved`),
    ]);
    expect(finding.evidence.length).toBeGreaterThan(0);
    expect(finding.evidence.length).toBeLessThan(3);
    expect(finding.strength).toBe(3);
    expect(finding.confidenceReasons.join(" ")).not.toContain("passage");
  });
});
