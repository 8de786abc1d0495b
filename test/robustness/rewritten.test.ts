import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { appraise, understand } from "../../src/index.js";
import { REWRITINGS } from "./rewritten.js";

const samples = ["good-strategy.md", "mixed-strategy.md", "bad-strategy.md"].map((name) => ({
  name,
  path: new URL(`../../samples/${name}`, import.meta.url),
}));
const folder = new URL("../../../shared/corpus/docs/", import.meta.url);
const published = [
  "croydon-digital-2019.md",
  "ltht-people-priorities.md",
  "gds-government-digital-strategy-2012.md",
  "egypt-ai-2025.md",
  "esdc-it-vision-2025-2030.md",
].map((name) => ({ name, path: new URL(name, folder) }));
/** What is known to change something: skipped in plain sight until it is mended. */
const NOT_YET: readonly string[] = parse(readFileSync(new URL("./not-yet.yaml", import.meta.url), "utf8"));
const there = existsSync(fileURLToPath(folder));

/** What a text is found to be: each statement's words in small letters and its labels, and each sign's strength. */
async function found(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { statements } = await understand(bytes);
  const { findings } = await appraise(bytes, { name: "strategy.md", asOf: "2026-11-01" });
  return {
    labels: statements.map(({ text: words, labels }) => ({ words, labels: [...labels].sort().join(" ") })),
    strengths: findings.map(({ sign, strength }) => `${sign} ${strength}`),
  };
}

const known = new Map<string, ReturnType<typeof found>>();

function once(text: string): ReturnType<typeof found> {
  const seen = known.get(text) ?? found(text);
  known.set(text, seen);
  return seen;
}

describe.each([...samples, ...(there ? published : [])])("$name", ({ name: file, path }) => {
  const text = readFileSync(path, "utf8");

  for (const { name, rewrite } of REWRITINGS) {
    const other = rewrite(text);
    it.skipIf(other === text || NOT_YET.includes(`${file}: ${name}`))(`says the same with ${name}`, async () => {
      const [as, now] = [await once(text), await found(other)];
      expect(now.labels.length).toBe(as.labels.length);
      const moved = now.labels.flatMap(({ words, labels }, at) =>
        labels === as.labels[at]?.labels ? [] : [`${as.labels[at]?.labels} -> ${labels}: ${words}`],
      );
      expect(moved).toEqual([]);
      expect(now.strengths).toEqual(as.strengths);
    });
  }
});

it.skipIf(there)("published documents were not looked at (../shared is not there)", () => {});
