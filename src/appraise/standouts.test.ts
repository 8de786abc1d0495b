import { describe, expect, it } from "vitest";
import type { Finding, Strength } from "../model/finding.js";
import { standoutsOf } from "./standouts.js";

const finding = (sign: string, kind: Finding["kind"], strength: Strength): Finding => ({
  sign,
  kind,
  title: sign,
  meaning: "",
  strength,
  strengthWords: "",
  standing: "candidate",
  confidence: "high",
  confidenceReasons: [],
  reason: { id: "", text: "" },
  indicators: [],
  restsOn: [],
  evidence: [],
  byChapter: [],
  searched: [],
  comparisons: [],
  nearestMisses: [],
  question: "",
  askPeople: "",
  failed: false,
});

describe("standoutsOf", () => {
  it("names what looks best and what looks worst, a warning the other way round", () => {
    const findings = [
      finding("focused", "good", 3),
      finding("realistic", "good", 0),
      finding("vague", "warning", 3),
      finding("wish-list", "warning", 0),
    ];
    expect(standoutsOf(findings)).toEqual({ strongest: ["focused", "wish-list"], weakest: ["realistic", "vague"] });
  });

  it("calls neither a weak warning a strength nor what cannot be told a weakness", () => {
    const findings = [finding("vague", "warning", 1), finding("focused", "good", "cannot-tell")];
    expect(standoutsOf(findings)).toEqual({ strongest: [], weakest: [] });
  });

  it("puts a verdict before a candidate", () => {
    const verdict = { ...finding("wish-list", "warning", 2), standing: "verdict" as const };
    expect(standoutsOf([finding("vague", "warning", 2), verdict]).weakest).toEqual(["wish-list", "vague"]);
  });
});
