import { describe, expect, it } from "vitest";
import { LABELS, type Label } from "../../src/model/label.js";
import { examplesOf, PARAPHRASES_RIGHT, type RubricExample } from "./examples.js";
import { labelsAt } from "./labels-at.js";

interface LabelExample extends RubricExample {
  readonly label: Label;
}

const examples = examplesOf<LabelExample>("labels.yaml");
const own = examples.filter(({ source }) => source !== "paraphrase");

/** Whether the label is where the ruling has it, or not where the ruling has it not. */
async function comesOut({ label, polarity, text, quote }: LabelExample): Promise<boolean> {
  return (await labelsAt(text, quote)).has(label) === (polarity === "positive");
}

describe("labels, as the rubric has them", () => {
  it.each(own.map((example) => [example.id, example] as const))("%s", async (_, example) => {
    expect(await comesOut(example), `${example.quote}\n${example.expects}`).toBe(true);
  });

  it("other wordings", async () => {
    const paraphrases = examples.filter(({ source }) => source === "paraphrase");
    const wrong: LabelExample[] = [];
    for (const example of paraphrases) if (!(await comesOut(example))) wrong.push(example);
    const listed = LABELS.flatMap((label) => wrong.filter((one) => one.label === label).map(({ id }) => id));
    expect(1 - wrong.length / paraphrases.length, listed.join("\n")).toBeGreaterThanOrEqual(PARAPHRASES_RIGHT);
  });
});
