import { describe, expect, it } from "vitest";
import { smallDocument } from "../../test/small-document.js";
import type { Labeller } from "../labellers/labeller.js";
import type { Label } from "../model/label.js";
import { decisionsOf } from "./decisions.js";
import { understandDocument } from "./understand.js";

/** Labels by a word each, so that these tests say nothing of the rules that give labels. */
const WORDS: readonly [word: RegExp, label: Label][] = [
  [/\bbuy\b|reuse/i, "PRINCIPLE"],
  [/before offices/i, "PRIORITY"],
  [/will not/i, "EXCLUSION"],
];

const byWord: Labeller = {
  by: "rules",
  version: "test",
  label: ({ statements }) =>
    statements.map(({ text }) =>
      WORDS.filter(([word]) => word.test(text)).map(([, label]) => ({ label, by: "rules", cue: "test" })),
    ),
};

const decided = (text: string) => decisionsOf(understandDocument(smallDocument(text).document, [byWord]));

describe("decisionsOf", () => {
  it("finds rules, rankings and refusals, in order", () => {
    const { principles, priorities, exclusions } = decided(`# Plan
      ## How we decide
      If a product cannot give our records back, we do not buy it.
      We reuse what the county runs, even when a newer tool is on offer.
      Wards come before offices.
      ## Not now
      We will not build an appointment app.`);
    expect(principles.map(({ quote }) => quote)).toEqual([
      "If a product cannot give our records back, we do not buy it.",
      "We reuse what the county runs, even when a newer tool is on offer.",
    ]);
    expect(priorities.map(({ quote }) => quote)).toEqual(["Wards come before offices."]);
    expect(exclusions.map(({ quote }) => quote)).toEqual(["We will not build an appointment app."]);
  });

  it("gives a copy once and leaves out what others say", () => {
    const { exclusions } = decided(`# Plan
      We will not build an appointment app.
      ## Once more
      We will not build an appointment app.
      > We will not come to the clinic any more.`);
    expect(exclusions).toHaveLength(1);
  });

  it("gives the clause of the sentence that says what follows, with its place", () => {
    const [principle] = decided(`# Principles
      We buy only what gives our records back, so a tender without a way out is not approved.`).principles;
    expect(principle?.consequence?.quote).toBe("so a tender without a way out is not approved.");
    expect(principle?.consequence?.spans.map(({ text }) => text).join("")).toBe(principle?.consequence?.quote);
  });

  it("gives the next sentence that says it, up to the next decision", () => {
    const { principles } = decided(`# How we decide
      We buy only what gives our records back. In practice the buyer asks for a copy before signing.
      We reuse what the county runs, even when a newer tool is on offer. Wards come before offices. This means a later start.`);
    expect(principles.map(({ consequence }) => consequence?.quote)).toEqual([
      "In practice the buyer asks for a copy before signing.",
      undefined,
    ]);
  });

  it("takes a purpose for no consequence", () => {
    const [principle] = decided(`# Principles
      We buy only what gives our records back, so that nobody is tied to one supplier.`).principles;
    expect(principle).toBeDefined();
    expect(principle?.consequence).toBeUndefined();
  });

  it("gives the rules that the sign useful to teams counts, and no others", () => {
    const { principles } = decided(`# How we decide
      Any tender without a way out goes back to the team that wrote it.
      Our vision is to buy only the best.`);
    expect(principles.map(({ quote }) => quote)).toEqual([
      "Any tender without a way out goes back to the team that wrote it.",
    ]);
  });

  it("finds nothing where nothing is decided", () => {
    expect(decided("# Plan\nWe value people and data.")).toEqual({ principles: [], priorities: [], exclusions: [] });
  });
});
