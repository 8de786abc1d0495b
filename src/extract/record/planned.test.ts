import { describe, expect, it } from "vitest";
import { understand } from "../../index.js";

async function labelled(body: string, published = "Published July 2025") {
  const text = `# Ferry plan\n\n${published}\n\n## Action plan\n\nThe actions are:\n\n${body}\n`;
  const { statements } = await understand(new TextEncoder().encode(text));
  const having = (label: "PROGRESS" | "COMMITMENT") =>
    statements.filter(({ labels }) => labels.has(label)).map((one) => one.text);
  return { delivered: having("PROGRESS"), promised: having("COMMITMENT") };
}

describe("a line of a plan that reads like a deed", () => {
  const POLICY = "Rota data: report on ticket sales (2025), one rota policy adopted on all piers (2026)";

  it("is a plan where its year lies ahead of the document's own", async () => {
    const { delivered, promised } = await labelled(`- ${POLICY}\n- Ticket machines: open on six piers (2025)`);
    expect(delivered).not.toContain(POLICY);
    expect(promised).toContain(POLICY);
  });

  it("is one where its dates are still blanks, and promises nothing yet", async () => {
    const line = "Partners: at least one partnership launched (2025), TBD (2026)";
    expect(await labelled(`- ${line}`)).toEqual({ delivered: [], promised: [] });
  });

  it("is one where the year stands above its column", async () => {
    const { delivered } = await labelled(
      "| Work | 2025 | 2026 |\n| --- | --- | --- |\n| Rota | Survey of crews | Rota app launched on all piers |",
    );
    expect(delivered).toEqual([]);
  });

  it("is a deed where the document is younger, or a verb says that it has happened", async () => {
    const line = "One rota policy adopted on all piers (2026)";
    expect((await labelled(`- ${line}`, "Published May 2028")).promised).not.toContain(line);
    const told = "The rota app went live on all six piers in 2024, and its licence ends in 2029.";
    expect((await labelled(told)).delivered).toEqual([told]);
  });
});
