import { describe, expect, it } from "vitest";
import { forComparison } from "../index.js";
import type { OtherDocument } from "./other-document.js";
import { sharedWording } from "./shared-wording.js";

async function document(markdown: string, organisation?: string): Promise<OtherDocument> {
  const read = await forComparison(new TextEncoder().encode(markdown), "other.md");
  return organisation === undefined ? read : { ...read, organisation };
}

const SHARED = "every service will be tested with the people who rely on it before anything is bought";

describe("sharedWording", () => {
  it("finds a run of words that another strategy has too, and where", async () => {
    const own = await document(`# Plan\n\nIn our borough ${SHARED}.\n\nThe ferry office will close in May.`);
    const peer = await document(`# Elsewhere\n\nFrom now on ${SHARED}, they say.`);
    const { shared, sequences, passages } = sharedWording(own, [peer]);
    // Sixteen words in a row hold nine sequences of eight.
    expect(shared).toBe(9);
    expect(sequences).toBeGreaterThan(shared);
    expect(passages.map(({ statement }) => statement.text)).toEqual([`In our borough ${SHARED}.`]);
    expect(passages[0]?.elsewhere[0]?.statement.text).toContain("From now on");
  });

  it("finds it with the name exchanged", async () => {
    const sentence = (name: string) => `We at ${name} believe that a good telephone line serves callers best of all.`;
    const own = await document(`# Plan\n\n${sentence("Harwick Borough Council")}`, "Harwick Borough Council");
    const peer = await document(`# Plan\n\n${sentence("Selby Moor Trust")}`, "Selby Moor Trust");
    const { sequences, shared } = sharedWording(own, [peer]);
    expect(shared).toBe(sequences);
  });

  it("passes over quotations and names", async () => {
    const quoted = `> ${SHARED}\n\n“${SHARED},” said a reader.`;
    const name = "The Ministry of Transport Energy Harbours Railways and Inland Waterways pays.";
    const own = await document(`# Plan\n\n${quoted}\n\n${name}`);
    const peer = await document(`# Plan\n\n${SHARED}.\n\n${name}`);
    expect(sharedWording(own, [peer]).passages.map(({ statement }) => statement.text)).toEqual([]);
  });

  it("passes over definitions, which everybody words alike", async () => {
    const means = "“Berth time” means the hours between mooring and casting off, tugs and pilots not counted.";
    const metric = "Cost per berth: the total cost of all moorings in a year, divided by the number of moorings.";
    const own = await document(`# Plan\n\n${means}\n\n${metric}\n\nIn our borough ${SHARED}.`);
    const peer = await document(`# Elsewhere\n\n${means}\n\n${metric}\n\nFrom now on ${SHARED}, they say.`);
    const { passages } = sharedWording(own, [peer]);
    expect(passages.map(({ statement }) => statement.text)).toEqual([`In our borough ${SHARED}.`]);
  });

  it("has nothing to say without others", async () => {
    expect(sharedWording(await document(`# Plan\n\n${SHARED}.`), []).shared).toBe(0);
  });
});
