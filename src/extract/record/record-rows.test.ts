import { describe, expect, it } from "vitest";
import { understand } from "../../index.js";
import { recordRow } from "./record-rows.js";

async function statesOf(markdown: string): Promise<(string | undefined)[]> {
  const { statements } = await understand(new TextEncoder().encode(markdown));
  return statements.map((statement) => recordRow(statement)?.state);
}

describe("recordRow", () => {
  it("tells what was done from what was not and what is only begun", async () => {
    const table = `# Plan

## The last plan

| We said | We did |
| --- | --- |
| A night bus app | Live since May 2024 |
| A lost property desk | Dropped: the station would not lend a room |
| A new timetable screen | Contract signed in June |`;
    expect(await statesOf(table)).toEqual(["done", "not-done", "unclear"]);
  });

  it("reads “result” only beside what was promised", async () => {
    const table = (head: string) => `# Plan

| ${head} | Result |
| --- | --- |
| A night bus app | Open since May 2024 |`;
    expect(await statesOf(table("Promise"))).toEqual(["done"]);
    expect(await statesOf(table("Action"))).toEqual([undefined]);
  });

  it("takes no longer head for a report that holds one of its words", async () => {
    const table = `# Plan

| Share | Completed digital journeys |
| --- | --- |
| 46% | Online and moved since 2012 |`;
    expect(await statesOf(table)).toEqual([undefined]);
  });

  it("is no other row and no sentence", async () => {
    const text = `# Plan

We did a lot.

| Action | Owner |
| --- | --- |
| Open a night bus app | Head of buses |`;
    expect(await statesOf(text)).toEqual([undefined, undefined]);
  });
});
