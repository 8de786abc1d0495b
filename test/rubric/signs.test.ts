import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { appraise, forComparison } from "../../src/index.js";
import { type CataloguedSign, catalogue } from "../../src/signs/catalogue.js";
import type { Conclusion } from "../../src/signs/sign.js";
import { examplesOf, PARAPHRASES_RIGHT, type RubricExample } from "./examples.js";
import { PREFIXES } from "./indicators.js";
import { seen } from "./seen.js";

interface SignExample extends RubricExample {
  readonly indicator: string;
  /** Texts of other organisations, where an indicator compares. */
  readonly others?: readonly string[];
}

/** Today's date, for the one indicator that needs it; the README says so. */
const AS_OF = "2026-11-01";

/** Runs the whole pipeline and keeps what the sign concluded before its evidence is merged with that of other indicators. */
async function isFound({ sign }: CataloguedSign, example: SignExample): Promise<boolean> {
  const examine = vi.spyOn(sign, "examine");
  try {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const peers = await Promise.all(
      (example.others ?? []).map((text, index) => forComparison(bytes(text), `other-${index + 1}.md`)),
    );
    await appraise(bytes(example.text), { name: "example.md", asOf: AS_OF, others: { peers } });
    const [ran] = examine.mock.results;
    if (ran?.type === "throw") throw ran.value;
    const concluded = ran?.value as Conclusion<string>;
    const indicator = concluded.indicators.find((one) => one.id === example.indicator);
    if (!indicator) throw new Error(`${example.indicator} was not asked.`);
    return seen(example, indicator);
  } finally {
    examine.mockRestore();
  }
}

/** Examples that do not yet come out as the rubric rules, by id, and signs (by prefix) whose other wordings do not yet: skipped, and counted as skipped. */
const NOT_YET: readonly string[] = parse(readFileSync(new URL("./not-yet.yaml", import.meta.url), "utf8")) ?? [];

const run = (name: string) => (NOT_YET.includes(name) ? it.skip : it);

/** The rubric has nothing on a sign beyond its twelve, whose own folder holds its examples. */
const RUBRIC_SIGNS = catalogue()
  .map((one) => [one.sign.indicators[0]?.slice(0, 3) ?? "", one] as const)
  .filter(([prefix]) => PREFIXES.includes(prefix));

describe.each(RUBRIC_SIGNS)("%s: indicators, as the rubric has them", (prefix, one) => {
  const asked = examplesOf<SignExample>(`signs/${prefix}.yaml`);

  for (const example of asked.filter(({ source }) => source !== "paraphrase")) {
    run(example.id)(example.id, async () => {
      const positive = example.polarity === "positive";
      expect(await isFound(one, example), `${example.quote}\n${example.expects}`).toBe(positive);
    });
  }

  run(prefix)("other wordings", async () => {
    const paraphrases = asked.filter(({ source }) => source === "paraphrase");
    const wrong: string[] = [];
    for (const example of paraphrases)
      if ((await isFound(one, example)) !== (example.polarity === "positive")) wrong.push(example.id);
    expect(1 - wrong.length / paraphrases.length, wrong.join("\n")).toBeGreaterThanOrEqual(PARAPHRASES_RIGHT);
  });
});
