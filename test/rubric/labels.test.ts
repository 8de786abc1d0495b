import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LABELS, type Label } from "../../src/model/label.js";
import { labelsAt } from "./labels-at.js";

interface Example {
  readonly id: string;
  readonly label: Label;
  readonly polarity: "positive" | "negative";
  readonly source: "rubric" | "written" | "paraphrase";
  readonly text: string;
  readonly quote: string;
}

/** Share of the paraphrases that must come out as the rubric rules. */
const LEAST_SHARE = 0.85;

const EXAMPLES: readonly Example[] = parse(readFileSync(new URL("./labels.yaml", import.meta.url), "utf8"));
const paraphrases = EXAMPLES.filter(({ source }) => source === "paraphrase");
const rulings = EXAMPLES.filter(({ source }) => source !== "paraphrase");

/** Whether the label is where the ruling has it, or not where the ruling has it not. */
async function comesOut({ label, polarity, text, quote }: Example): Promise<boolean> {
  return (await labelsAt(text, quote)).has(label) === (polarity === "positive");
}

describe("every example of the rubric's label set gets the rubric's ruling", () => {
  it.each(rulings)("$id: $label is $polarity", async (example) => {
    expect(await comesOut(example)).toBe(true);
  });
});

describe("other wordings of the examples", () => {
  const wrong: Example[] = [];
  beforeAll(async () => {
    for (const example of paraphrases) if (!(await comesOut(example))) wrong.push(example);
  });

  it(`at least ${LEAST_SHARE * 100} % come out as the rubric rules`, () => {
    const failing = LABELS.map((label) => [label, ...wrong.filter((one) => one.label === label).map(({ id }) => id)]);
    const listed = failing.filter(({ length }) => length > 1).map(([label, ...ids]) => `${label}: ${ids.join(", ")}`);
    process.stdout.write(`${listed.join("\n")}\n`);
    expect(1 - wrong.length / paraphrases.length).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
