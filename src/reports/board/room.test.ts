import { describe, expect, it } from "vitest";
import { passage, twelveFindings } from "../../../test/twelve-findings.js";
import { height, LINE, longestQuotes, signHeight } from "./room.js";

describe("room on a side", () => {
  const findings = twelveFindings.findings.slice(0, 2);
  const [first, second] = findings as [(typeof findings)[number], (typeof findings)[number]];

  it("is taken by whole lines", () => {
    expect(height("Short.", 20)).toBe(LINE);
    expect(height("A line of words, and another.", 30)).toBe(2 * LINE);
    expect(height("www www www", 20)).toBeGreaterThan(height("ill ill ill", 20));
    expect(height("W".repeat(100), 30)).toBeGreaterThan(5 * LINE);
    expect(height("", 20)).toBe(0);
  });

  it("is taken by the passages below each other", () => {
    const words = passage("for", 3, "Every office has it. ".repeat(20), "X-1").quote;
    expect(signHeight(first, [words, words])).toBeGreaterThan(signHeight(first, [words]) + 4 * LINE);
    expect(signHeight(first, [words])).toBeGreaterThan(signHeight(first, ["Short."]));
  });

  it("is given to all signs alike, and what is left to one after the other", () => {
    const most = longestQuotes(findings, (lengths) => lengths(first) + lengths(second) <= 505);
    expect([most(first), most(second)]).toEqual([250, 250]);
    const uneven = longestQuotes(findings, (lengths) => lengths(first) + 2 * lengths(second) <= 630);
    expect([uneven(first), uneven(second)]).toEqual([210, 210]);
    const room = longestQuotes(findings, (lengths) => lengths(first) <= 200 && lengths(second) <= 480);
    expect([room(first), room(second)]).toEqual([200, 480]);
  });

  it("is the least that can be shown where nothing fits", () => {
    expect(longestQuotes(findings, () => false)(first)).toBe(100);
  });
});
