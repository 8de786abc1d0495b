import { describe, expect, it } from "vitest";
import { appraise } from "../../index.js";

async function readabilityOf(text: string): Promise<string> {
  const { findings } = await appraise(new TextEncoder().encode(text), { name: "plan.md" });
  return findings.flatMap(({ indicators }) => indicators).find(({ id }) => id === "MAI-1")?.says ?? "";
}

const TEXT = [
  "The HMO runs the piers.",
  "Crews call the HMO by radio.",
  "The PLO pays.",
  "Boats come in.",
  "Boats go out.",
];

describe("MAI-1", () => {
  it("knows abbreviations that an appendix explains, and asks for the others", async () => {
    const plan = `# Ferry plan\n\n${TEXT.join(" ")}\n`;
    expect(await readabilityOf(plan)).toContain("(HMO, PLO)");
    expect(await readabilityOf(`${plan}\n## Appendix A: acronyms\n\n**Harbour Master's Office** (HMO)\n`)).toContain(
      "(PLO)",
    );
    const table = "| Term | Meaning |\n| --- | --- |\n| HMO | Harbour master's office |\n| PLO | Pier levy office |\n";
    expect(await readabilityOf(`${plan}\n## Abbreviations\n\n${table}`)).not.toMatch(/HMO|PLO/);
  });

  it("reads no credits as prose", async () => {
    const credits = "Marsh, Jo (OPS/HMO), Reed, Tom (OPS/HMO), Brook, Ann (OPS/HMO), Ford, Lee (OPS/HMO)";
    const plan = `# Ferry plan\n\n${credits}\n\n${TEXT.filter((line) => !/HMO|PLO/.test(line)).join(" ")} Crews rest. Tides turn. Gulls call.\n`;
    expect(await readabilityOf(plan)).not.toMatch(/OPS|HMO/);
  });
});
