import { describe, expect, it } from "vitest";
import { smallDocument } from "../../test/small-document.js";
import { appraiseDocument } from "./appraise.js";

function vague(promises: readonly string[]) {
  const text = [
    "# Digital strategy",
    "## Where we are",
    ...PROSE,
    "## What we will do",
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
  it("is sure by their number, and a verdict where passages show it", () => {
    const finding = vague(things.map((thing) => `We will improve how every ${thing} website works with its partners`));
    expect(finding).toMatchObject({ strength: 3, standing: "verdict" });
    expect(finding.confidence).not.toBe("low");
  });
});
