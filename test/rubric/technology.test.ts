import { describe, expect, it } from "vitest";
import { understand } from "../../src/index.js";
import { examplesOf, PARAPHRASES_RIGHT, type RubricExample, standsAt } from "./examples.js";

interface TechnologyExample extends RubricExample {
  readonly tag: "emerging" | "basics";
}

const examples = examplesOf<TechnologyExample>("technology.yaml");
const own = examples.filter(({ source }) => source !== "paraphrase");
const paraphrases = examples.filter(({ source }) => source === "paraphrase");

/** Whether a statement that holds the quote has the tag. Contents entries and headings are no statements and have none. */
async function tagged(example: TechnologyExample): Promise<boolean> {
  const { statements } = await understand(new TextEncoder().encode(example.text));
  return statements.some(
    ({ spans, tags }) =>
      standsAt(example, spans) && (example.tag === "emerging" ? tags.emerging.length > 0 : tags.basics),
  );
}

async function comesOutRight(example: TechnologyExample): Promise<boolean> {
  return (await tagged(example)) === (example.polarity === "positive");
}

describe("technology words, as the rubric has them", () => {
  it.each(own.map((example) => [example.id, example] as const))("%s", async (_, example) => {
    expect(await tagged(example), `${example.quote}\n${example.expects}`).toBe(example.polarity === "positive");
  });

  it.each(["emerging", "basics"] as const)("other wordings: %s", async (tag) => {
    const asked = paraphrases.filter((example) => example.tag === tag);
    const wrong: string[] = [];
    for (const example of asked) if (!(await comesOutRight(example))) wrong.push(example.id);
    expect(1 - wrong.length / asked.length, wrong.join("\n")).toBeGreaterThanOrEqual(PARAPHRASES_RIGHT);
  });
});
