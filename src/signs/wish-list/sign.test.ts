import { describe, expect, it } from "vitest";
import { appraise } from "../../index.js";

const THINGS = ["door", "desk", "lamp", "bench", "printer", "kiosk", "scanner", "radio", "screen", "ramp"];
const PLACES = ["Elm", "Oak", "Ash", "Fir", "Yew", "Bay", "Fig", "Box", "Rowan"];

/** Ninety promises that are all different, with what comes after each. */
function ninety(after: (at: number) => string): string {
  const promises = PLACES.flatMap((place) => THINGS.map((thing) => `- We will replace the ${thing} in ${place} House`));
  return `# Digital plan\n\n## What we will do\n\n${promises.map((one, at) => one + after(at)).join("\n")}\n`;
}

async function found(text: string) {
  const { findings } = await appraise(new TextEncoder().encode(text), { name: "plan.md" });
  const finding = findings.find(({ sign }) => sign === "wish-list");
  return { strength: finding?.strength, reason: finding?.reason.id };
}

describe("more promises than most can carry", () => {
  it("are a strong warning where most are bare", async () => {
    expect(await found(ninety((at) => (at % 5 === 0 ? " by March 2027" : "")))).toEqual({
      strength: 3,
      reason: "very-many",
    });
  });

  it("are a weak one where at least three in ten have a date", async () => {
    expect(await found(ninety((at) => (at % 2 === 0 ? " by March 2027" : "")))).toEqual({
      strength: 1,
      reason: "answered",
    });
  });
});

describe("a list in which every promise would be a headline", () => {
  it("has none that could be told apart, and every sign says so", async () => {
    const text = `# Ferry plan\n\n## Our goals\n\n${["door", "desk", "lamp"].map((one) => `- We will replace the ${one} in Elm House`).join("\n")}\n`;
    const { findings, commitmentCounts } = await appraise(new TextEncoder().encode(text), { name: "plan.md" });
    const says = (id: string) =>
      findings.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id)?.says;
    expect(commitmentCounts).toMatchObject({ distinct: 3, headline: 0 });
    for (const id of ["VAG-1", "FOC-4", "WIS-3"]) expect(says(id)).toMatch(/^No headline promises could be told apart/);
  });
});
