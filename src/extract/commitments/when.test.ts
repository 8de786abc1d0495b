import { describe, expect, it } from "vitest";
import { dueDatesIn } from "./when.js";

describe("dueDatesIn", () => {
  it.each([
    ["2026-27 Deliverables", "2026-27"],
    ["In the next 12 months we will:", "In the next 12 months"],
    ["Short term (0-12 months)", "0-12 months"],
    ["We will do this in the first year", "first year"],
    ["To be done by Christmas 2026", "Christmas 2026"],
  ])("finds the time in “%s”", (text, time) => {
    expect(dueDatesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([time]);
  });

  it.each([
    "We will do this over the next three years",
    "Building upon version 1.0 released in July 2025, the register will list every berth",
    "A guide for first year students",
    "Beds for babies of 0-12 months old",
  ])("finds none in “%s”", (text) => {
    expect(dueDatesIn(text)).toEqual([]);
  });
});
