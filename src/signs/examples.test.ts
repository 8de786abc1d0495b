import { describe, expect, it } from "vitest";
import { appraise } from "../index.js";
import { catalogue } from "./catalogue.js";
import { examplesOf } from "./examples.js";

const signs = catalogue().map(({ sign }) => ({ id: sign.id, reasons: sign.reasons, examples: examplesOf(sign.id) }));

describe.each(signs)("examples of $id", ({ id, reasons, examples }) => {
  it.each(examples)("$name", async ({ text, strength, reason, evidence }) => {
    expect(reasons).toContain(reason);
    const { findings } = await appraise(new TextEncoder().encode(text), { name: "example.md" });
    const finding = findings.find(({ sign }) => sign === id);
    expect({ strength: finding?.strength, reason: finding?.reason.id }).toEqual({ strength, reason });
    expect([...new Set(finding?.evidence.map(({ quote }) => quote))].sort()).toEqual([...evidence].sort());
  });
});
