import { describe, expect, it } from "vitest";
import type { GivenLabel } from "../model/label.js";
import { confirmedLabels, standingLabels } from "./merge.js";

const rules: GivenLabel[] = [
  { label: "COMMITMENT", by: "rules", cue: "we will" },
  { label: "TARGET", by: "rules", cue: "figure" },
];
const person = (label: GivenLabel["label"], says?: "no" | "misread"): GivenLabel => ({
  label,
  by: "person",
  cue: "a person",
  ...(says ? { says } : {}),
});

describe("standingLabels", () => {
  it("takes away a label that a person said no to, and leaves the others", () => {
    expect([...standingLabels(["rules", "person"], [...rules, person("COMMITMENT", "no")])]).toEqual(["TARGET"]);
  });

  it("adds a label that a person said yes to, and one that was misread", () => {
    const given = [...rules, person("OWNER"), person("COMMITMENT", "misread")];
    expect([...standingLabels(["rules", "person"], given)]).toEqual(["COMMITMENT", "TARGET", "OWNER"]);
  });

  it("lets a model's silence stand above the rules, and a person's word above both", () => {
    expect([...standingLabels(["rules", "model", "person"], [...rules, person("TARGET")])]).toEqual(["TARGET"]);
  });
});

describe("confirmedLabels", () => {
  it("are a person's plain yeses", () => {
    const given = [...rules, person("TARGET"), person("COMMITMENT", "misread"), person("OWNER", "no")];
    expect([...confirmedLabels(given)]).toEqual(["TARGET"]);
  });

  it("lets no label stand that is only worth a question, until a person says so", () => {
    const spoke = ["rules", "trained"] as const;
    const given = [
      { label: "TARGET", by: "rules", cue: "figure" },
      { label: "TARGET", by: "trained", cue: "figure", tier: "evidence", chance: 0.8 },
      { label: "OUTCOME", by: "trained", cue: "like others", tier: "question", chance: 0.2 },
    ] as const;
    expect([...standingLabels(spoke, given)]).toEqual(["TARGET"]);
    const yes = { label: "OUTCOME", by: "person", cue: "yes" } as const;
    expect([...standingLabels([...spoke, "person"], [...given, yes])]).toEqual(["TARGET", "OUTCOME"]);
  });
});
