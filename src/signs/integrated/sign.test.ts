import { describe, expect, it } from "vitest";
import { appraise, forComparison } from "../../index.js";

const PLAN = `# Ferrow Council Plan 2026 to 2029

## Our goals

- Rough sleeping ends
- Cleaner rivers and beaches
- More apprenticeships in the shipyards
`;

const STRATEGY = `# Ferrow digital strategy 2026 to 2029

## Homes

We will give every outreach worker a tablet by May 2027, so that nobody found rough sleeping waits for a bed.

## Water

Cleaner rivers and beaches matter to us. We will put sensors in all rivers by June 2028, so that cleaner beaches open sooner.
`;

async function integratedBeside(plan: string) {
  const others = { plan: await forComparison(new TextEncoder().encode(plan), "plan.md"), peers: [] };
  const { findings } = await appraise(new TextEncoder().encode(STRATEGY), { name: "strategy.md", others });
  return findings.find(({ sign }) => sign === "integrated");
}

describe("integrated, with the parent plan", () => {
  it("shows each goal of the plan beside what is said of it here, and counts", async () => {
    const finding = await integratedBeside(PLAN);
    expect(finding?.failed).toBe(false);
    expect(finding?.comparisons[0]?.passages.map(({ theirs, ours }) => [theirs.quote, ours !== undefined])).toEqual([
      ["Rough sleeping ends", true],
      ["Cleaner rivers and beaches", true],
      ["More apprenticeships in the shipyards", false],
    ]);
    expect(finding?.comparisons[0]?.passages[2]?.says).toContain("Nothing here was found");
    const coverage = finding?.indicators.find(({ id }) => id === "INT-3");
    expect([coverage?.state, coverage?.measure?.of]).toEqual(["met", 3]);
    expect(finding?.strength).toBe(2);
  });

  it("takes the years of the plan for the period", async () => {
    const finding = await integratedBeside(PLAN);
    expect(finding?.indicators.find(({ id }) => id === "INT-7")?.state).toBe("met");
  });

  it("says so when the plan lists no goals", async () => {
    const finding = await integratedBeside("# Council Plan\n\nWe care about our town and its people.");
    expect(finding?.comparisons).toEqual([]);
    expect(finding?.confidenceReasons.join(" ")).toContain("No list of goals was found");
  });
});
