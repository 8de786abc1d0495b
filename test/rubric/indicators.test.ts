import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/signs/catalogue.js";
import { examplesOf, type RubricExample } from "./examples.js";
import { INDICATORS, PREFIXES } from "./indicators.js";

const signs = catalogue();
const asked = new Map(signs.flatMap(({ sign, guidance }) => sign.indicators.map((id) => [id, guidance] as const)));

describe("the rubric's indicators", () => {
  it.each(INDICATORS)("%s is asked, and worded for people", (id) => {
    const wording = asked.get(id)?.indicators.get(id);
    expect(wording?.title).toMatch(/\S/);
    expect(wording?.says.size).toBeGreaterThan(0);
  });

  it.each(PREFIXES)("%s: each has an example that counts and one that does not", (prefix) => {
    const entries = examplesOf<RubricExample & { readonly indicator: string }>(`signs/${prefix}.yaml`);
    const has = (polarity: RubricExample["polarity"]) =>
      new Set(entries.filter((entry) => entry.polarity === polarity).map(({ indicator }) => indicator));
    const all = INDICATORS.filter((id) => id.startsWith(`${prefix}-`));
    expect(all.filter((id) => !has("positive").has(id))).toEqual([]);
    expect(all.filter((id) => !has("negative").has(id))).toEqual([]);
  });
});
