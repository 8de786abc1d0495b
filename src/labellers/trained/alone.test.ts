import { expect, it } from "vitest";
import { labellingContext } from "../../appraise/understand.js";
import { read } from "../../readers/read.js";
import { mayStandAlone } from "./alone.js";

async function promisesIn(markdown: string) {
  const { statements } = labellingContext(await read(new TextEncoder().encode(markdown)));
  return statements.filter((statement) => mayStandAlone(statement).length > 0).map(({ text }) => text);
}

it("takes what an organisation, a part of it or a plan is said to do", async () => {
  const told = [
    "We will close the fax room.",
    "The estates team will list every empty desk.",
    "A register of keys will be kept at the front desk.",
  ];
  expect(await promisesIn(`# Marlbrook plan\n\n## What we will do\n\n${told.join("\n\n")}\n`)).toEqual(told);
});

it.each([
  ["a question", "Will the trust close the fax room?"],
  ["what introduces a list", "We will close:"],
  ["what is over", "We closed the fax room last year."],
  ["what somebody else does of itself", "Patients will find their way more easily."],
  ["an effect", "This work will make the wards quieter."],
])("leaves out %s", async (_, text) => {
  expect(await promisesIn(`# Marlbrook plan\n\n## What we will do\n\n${text}\n`)).toEqual([]);
});

it("leaves out references and glossaries", async () => {
  expect(await promisesIn("# Marlbrook plan\n\n## Glossary\n\nWe will close the fax room.\n")).toEqual([]);
});
