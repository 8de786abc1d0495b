import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appraise, understand } from "../../src/index.js";
import type { Strength } from "../../src/model/finding.js";

const OTHERS = ["docx", "odt", "pptx"] as const;
/** Share of the statements that must be the same, letter for letter. */
const AGREED = 0.97;

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url)));

async function statementsOf(name: string): Promise<string[]> {
  const { statements } = await understand(sample(name));
  return statements.map(({ text, labels }) => `${text} ${[...labels].join(" ")}`);
}

/** How many of two lists' entries are in both, as a share of the longer one. */
function agreement(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of some) left.set(each, (left.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of others) {
    const count = left.get(each) ?? 0;
    if (count > 0) shared++;
    left.set(each, count - 1);
  }
  return shared / Math.max(some.length, others.length);
}

function apart(a: Strength, b: Strength): number {
  if (a === b) return 0;
  return a === "cannot-tell" || b === "cannot-tell" ? Number.POSITIVE_INFINITY : Math.abs(a - b);
}

describe.each(["good-strategy", "mixed-strategy"])("%s", (name) => {
  it.each(OTHERS)("has the same statements and labels as .%s as it has in Markdown", async (format) => {
    const [written, other] = [await statementsOf(`${name}.md`), await statementsOf(`${name}.${format}`)];
    expect(agreement(written, other)).toBeGreaterThanOrEqual(AGREED);
  });

  it.each(OTHERS)("is judged as .%s as it is in Markdown, no sign more than one apart", async (format) => {
    const findings = async (file: string) => (await appraise(sample(file), { name: file })).findings;
    const [written, other] = [await findings(`${name}.md`), await findings(`${name}.${format}`)];
    const differing = written.flatMap(({ sign, strength }, at) => {
      const found = other[at]?.strength ?? "cannot-tell";
      return apart(strength, found) > 1 ? [`${sign}: ${strength} in Markdown, ${found} here`] : [];
    });
    expect(differing).toEqual([]);
  });
});
