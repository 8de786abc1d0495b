import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { appraise } from "../../src/index.js";
import { catalogue } from "../../src/signs/catalogue.js";
import type { Conclusion } from "../../src/signs/sign.js";

const WORDINGS: Readonly<Record<string, { readonly found: readonly string[]; readonly not: readonly string[] }>> =
  parse(readFileSync(new URL("./signs.yaml", import.meta.url), "utf8"));

/** What the indicator quotes of a small plan that holds the words. */
async function quotesOf(indicator: string, words: string) {
  const one = catalogue().find(({ sign }) => sign.indicators.includes(indicator));
  if (!one) throw new Error(`No sign has ${indicator}.`);
  const examine = vi.spyOn(one.sign, "examine");
  try {
    const under = words.startsWith("#") ? words : `## What we found\n\n${words}`;
    await appraise(new TextEncoder().encode(`# Plan of the Harbour Office\n\n${under}\n`), { name: "plan.md" });
    const concluded = examine.mock.results[0]?.value as Conclusion<string>;
    return concluded.indicators.find(({ id }) => id === indicator)?.evidence ?? [];
  } finally {
    examine.mockRestore();
  }
}

describe.each(Object.entries(WORDINGS))("%s", (indicator, { found, not }) => {
  it.each(found)("is found in: %s", async (words) => {
    expect(await quotesOf(indicator, words)).not.toEqual([]);
  });

  it.each(not)("is not found in: %s", async (words) => {
    expect(await quotesOf(indicator, words)).toEqual([]);
  });
});
