import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { SignId } from "../model/finding.js";
import { standingOf, strongWarningStands } from "./standing.js";

interface Counted {
  readonly strong?: number;
  readonly falseStrong?: number;
}

const { signs } = parse(readFileSync(new URL("./standing.yaml", import.meta.url), "utf8")) as {
  signs: Record<SignId, Counted>;
};

describe("a strong warning", () => {
  it("stands where strong warnings were often right and never wrong", () => {
    expect(strongWarningStands("vague")).toBe(true);
    expect(standingOf("vague", 3)).toBe("verdict");
  });

  it("does not lift what is weaker", () => {
    expect([0, 1, 2].map((strength) => standingOf("vague", strength as 0 | 1 | 2))).toEqual(Array(3).fill("candidate"));
    expect(standingOf("vague", "cannot-tell")).toBe("candidate");
  });

  it("is a candidate where there were too few, or where one was wrong", () => {
    const few = (Object.entries(signs) as [SignId, Counted][]).filter(
      ([, { strong = 0, falseStrong = 0 }]) => strong < 5 || falseStrong > 0,
    );
    expect(few.length).toBeGreaterThan(0);
    for (const [sign] of few) expect(strongWarningStands(sign), sign).toBe(false);
  });

  it("is nothing that a good sign has", () => {
    expect(standingOf("realistic", 3)).toBe("candidate");
  });
});
