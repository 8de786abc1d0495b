import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { labellingContext } from "../../appraise/understand.js";
import { type GivenLabel, LABELS, type Label } from "../../model/label.js";
import { read } from "../../readers/read.js";
import { rules } from "../rules/rules.js";
import { Places } from "./places.js";
import { type Tiers, trained, trainedWith } from "./trained.js";
import { wordForms } from "./word-forms.js";

const context = labellingContext(
  await read(readFileSync(new URL("../../../samples/good-strategy.md", import.meta.url))),
);
const ruled = rules.label(context).map((some) => some ?? []);
const labelsOf = (given: readonly GivenLabel[] | undefined) => new Set(given?.map(({ label }) => label));
/** Weights that know nothing and find every label as likely as this. */
const saying = (logOdds: number) => () => ({
  start: LABELS.map(() => logOdds),
  worth: LABELS.map(() => 0),
  places: new Places(new Uint32Array()),
  bytes: new Int8Array(),
});
const tiers = (of: Partial<Record<Label, Tiers[Label]>>): Tiers =>
  Object.fromEntries(LABELS.map((label) => [label, of[label] ?? {}])) as Tiers;

describe("the weights that ship", () => {
  const weighed = trained.label({ ...context, given: ruled });

  it("leave every label that a rule gave, with its cue and its stretch", () => {
    ruled.forEach((given, at) => {
      const kept = weighed[at]?.map(({ label, cue, stretch }) => ({ label, cue, stretch }));
      expect(kept).toEqual(expect.arrayContaining(given.map(({ label, cue, stretch }) => ({ label, cue, stretch }))));
    });
  });

  it("call nothing evidence that no rule gave", () => {
    const sure = weighed.flatMap((given, at) =>
      (given ?? []).flatMap((one) => (one.tier === "evidence" ? [{ ...one, at }] : [])),
    );
    expect(sure.length).toBeGreaterThan(0);
    for (const { label, at } of sure) expect(labelsOf(ruled[at])).toContain(label);
  });

  it("are surer of a plain promise than of praise", () => {
    const likely = (words: string) =>
      weighed[context.statements.findIndex(({ text }) => text.includes(words))]?.find(
        ({ label }) => label === "COMMITMENT",
      )?.chance ?? 0;
    const promises = context.statements.filter(({ text }) => text.startsWith("We will "));
    expect(promises.length).toBeGreaterThan(2);
    for (const { text } of promises) expect(likely(text)).toBeGreaterThan(0.5);
  });

  it("take less than three megabytes", () => {
    expect(statSync(new URL("weights.json", import.meta.url)).size).toBeLessThan(3_000_000);
  });
});

describe("trainedWith", () => {
  const none = context.statements.map(() => []);
  const bare = context.statements.findIndex(({ text }) => text.startsWith("We will "));

  it("lets a promise stand alone where the grammar reads so too, and else only asks", () => {
    const [weighs, doubts] = [1, -1].map((logOdds) =>
      trainedWith(saying(logOdds), () => tiers({ COMMITMENT: { stands: { from: 0.7 } } })).label({
        ...context,
        given: none,
      }),
    );
    const tierOf = (given: readonly GivenLabel[] | undefined, label: Label) =>
      given?.find((one) => one.label === label)?.tier;
    expect(tierOf(weighs?.[bare], "COMMITMENT")).toBe("candidate");
    expect(tierOf(weighs?.[bare], "GENERIC")).toBe("question");
    expect(tierOf(doubts?.[bare], "COMMITMENT")).toBe("question");
    const past = context.statements.findIndex(({ grammar }) => grammar.tense === "past");
    expect(tierOf(weighs?.[past], "COMMITMENT")).toBe("question");
  });

  it("gives nothing that is hardly likely", () => {
    const [first] = trainedWith(saying(-5), () => tiers({})).label({ ...context, given: none });
    expect(first).toEqual([]);
  });

  it("lets nothing stand alone in a document shorter than any that was trained on", () => {
    const short = { ...context, statements: context.statements.slice(0, 10), given: none.slice(0, 10) };
    const adding = trainedWith(saying(5), () => tiers({ COMMITMENT: { stands: { from: 0.1 } } }));
    expect(new Set(adding.label(short).flatMap((some) => some?.map(({ tier }) => tier)))).toEqual(
      new Set(["question"]),
    );
  });

  it("makes a rule's label evidence from its chance on, and only where that was measured", () => {
    const given = context.statements.map((): GivenLabel[] => [
      { label: "TARGET", by: "rules", cue: "figure" },
      { label: "OWNER", by: "rules", cue: "name" },
    ]);
    const [first] = trainedWith(saying(1), () => tiers({ TARGET: { evidence: { from: 0.7 } } })).label({
      ...context,
      given,
    });
    const ofRules = first?.filter(({ tier }) => tier !== "question");
    expect(ofRules?.map(({ label, tier }) => [label, tier])).toEqual([
      ["TARGET", "evidence"],
      ["OWNER", "candidate"],
    ]);
    const [less] = trainedWith(saying(0), () => tiers({ TARGET: { evidence: { from: 0.7 } } })).label({
      ...context,
      given,
    });
    expect(less?.find(({ label }) => label === "TARGET")?.tier).toBe("candidate");
  });
});

describe("wordForms", () => {
  it.each([
    ["The organisation’s services were modernised", "The organization's services were modernized"],
    ["in 2025 we cut 14 forms", "in 2031 we cut 27 forms"],
  ])("knows “%s” and “%s” as the same", (one, other) => {
    expect(wordForms(one)).toEqual(wordForms(other));
  });
});
