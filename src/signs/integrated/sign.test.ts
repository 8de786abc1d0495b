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

async function integratedBeside(plan: string, strategy = STRATEGY) {
  const others = { plan: await forComparison(new TextEncoder().encode(plan), "plan.md"), peers: [] };
  const { findings } = await appraise(new TextEncoder().encode(strategy), { name: "strategy.md", others });
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
    expect(finding?.comparisons.map(({ passages }) => passages)).toEqual([[]]);
    expect(finding?.comparisons[0]?.says).toMatch(
      /No list of goals was found in it.*Give the document that lists them/,
    );
    expect(finding?.confidenceReasons.join(" ")).toContain("No list of goals was found");
  });

  it("says so when the plan is the strategy itself", async () => {
    const finding = await integratedBeside(PLAN, PLAN);
    expect(finding?.comparisons[0]?.says).toMatch(
      /It is the same file as this document.*Give the organisation’s own plan/,
    );
    expect(finding?.indicators.find(({ id }) => id === "INT-3")?.state).toBe("unknown");
  });

  it("puts a doubtful pair as a question, which counts for nothing", async () => {
    const finding = await integratedBeside(
      "# Plan\n\n## Our goals\n\n- Adult social care for all\n- Shorter queues at the ferry\n- Cleaner beaches",
      "# Strategy\n\nWe will lay fibre to every care home by May 2027.",
    );
    const [first, second] = finding?.comparisons[0]?.passages ?? [];
    expect(first?.says).toBe("Something here may be about the same thing. Only you can say, so it is not counted.");
    expect(first?.ours?.quote).toBe("We will lay fibre to every care home by May 2027.");
    expect(second?.lookedFor).toBe("Looked for: the goal’s own words, and other words for shorter waits.");
    expect(finding?.indicators.find(({ id }) => id === "INT-3")?.measure?.value).toBe(0);
  });
});
