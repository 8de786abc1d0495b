import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { appraise } from "../index.js";
import type { Strength } from "../model/finding.js";
import { catalogue } from "./catalogue.js";

/** A short text and the finding it must give, from a sign folder's examples.yaml. */
interface SignExample {
  readonly name: string;
  /** Markdown. */
  readonly text: string;
  readonly strength: Strength;
  readonly reason: string;
  /** Every quote of the finding, for and against, in any order. */
  readonly evidence: readonly string[];
}

function examplesOf(sign: string): readonly SignExample[] {
  const file = new URL(`./${sign}/examples.yaml`, import.meta.url);
  return existsSync(file) ? (parse(readFileSync(file, "utf8")) as SignExample[]) : [];
}

const signs = catalogue().map(({ sign }) => ({ id: sign.id, reasons: sign.reasons, examples: examplesOf(sign.id) }));

describe.each(signs.filter(({ examples }) => examples.length > 0))("examples of $id", ({ id, reasons, examples }) => {
  it.each(examples)("$name", async ({ text, strength, reason, evidence }) => {
    expect(reasons).toContain(reason);
    const { findings } = await appraise(new TextEncoder().encode(text), { name: "example.md" });
    const finding = findings.find(({ sign }) => sign === id);
    expect({ strength: finding?.strength, reason: finding?.reason.id }).toEqual({ strength, reason });
    expect([...new Set(finding?.evidence.map(({ quote }) => quote))].sort()).toEqual([...evidence].sort());
  });
});
