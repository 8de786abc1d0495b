import { describe, expect, it } from "vitest";
import { understand } from "../../index.js";
import { ownersIn } from "./owners.js";

async function owners(text: string): Promise<string[]> {
  const { statements } = await understand(new TextEncoder().encode(text));
  return statements.flatMap((statement) => ownersIn(statement));
}

describe("ownersIn", () => {
  it.each([
    ["The chief nurse owns this plan.", ["chief nurse"]],
    ["The head of ICT owns this plan.", ["head of ICT"]],
    ["The group is chaired by the medical director.", ["medical director"]],
    [
      "The Chief Information Officer owns this strategy; the IT Steering Group approves all changes.",
      ["Chief Information Officer", "IT Steering Group"],
    ],
  ])("%s", async (text, expected) => expect(await owners(text)).toEqual(expected));

  it("reads a column of owners", async () => {
    const table =
      "# Plan\n\n| Action | Owner |\n| --- | --- |\n| Replace the bleeps | Chief nurse; Head of Estates |\n";
    expect(await owners(table)).toEqual(["Chief nurse", "Head of Estates"]);
  });

  it.each(["We are all responsible.", "The plan leads to better care.", "Everyone owns this."])(
    "nobody: %s",
    async (text) => expect(await owners(text)).toEqual([]),
  );
});
