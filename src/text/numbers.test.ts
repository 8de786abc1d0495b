import { describe, expect, it } from "vitest";
import { numbersIn } from "./numbers.js";

const lines = (text: string) =>
  numbersIn(text).map(({ text: words, kind, value, currency }) => [words, kind, value, currency ?? ""].join(" | "));

describe("numbers", () => {
  it.each([
    ["£3.1m is approved.", "£3.1m | money | 3100000 | GBP"],
    ["It costs £250,000 a year.", "£250,000 | money | 250000 | GBP"],
    ["We saved 2 million pounds.", "2 million pounds | money | 2000000 | GBP"],
    ["A grant of €1.5bn", "€1.5bn | money | 1500000000 | EUR"],
    ["Faults fell by 30 per cent.", "30 per cent | percent | 30 | "],
    ["Faults fell by 12.5%.", "12.5% | percent | 12.5 | "],
    ["Use rose ten per cent.", "ten per cent | percent | 10 | "],
    ["1 in 7 homes is offline.", "1 in 7 | fraction | 0.14285714285714285 | "],
    ["One home in seven is offline.", "One home in seven | fraction | 0.14285714285714285 | "],
    ["Two-thirds of wards agreed.", "Two-thirds | fraction | 0.6666666666666666 | "],
    ["Nearly three quarters of calls", "three quarters | fraction | 0.75 | "],
    ["Half of calls repeat.", "Half | fraction | 0.5 | "],
    ["We run 1,140 computers.", "1,140 | count | 1140 | "],
    ["It serves 5,200 people.", "5,200 | count | 5200 | "],
    ["We help 2000 digital businesses.", "2000 | count | 2000 | "],
    ["We have twelve clinics.", "twelve | count | 12 | "],
    ["Demand grew three times.", "three times | times | 3 | "],
    ["We will double the fleet.", "double | times | 2 | "],
    ["the 3rd floor", "3rd | ordinal | 3 | "],
    ["our second hospital", "second | ordinal | 2 | "],
  ])("in “%s”", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it("are all found, in order", () => {
    expect(numbersIn("From 9% to 6%, for 22 wards, at £40k.").map(({ value }) => value)).toEqual([9, 6, 22, 40_000]);
  });

  it.each([
    "By June 2027 we will move.",
    "in 2025/26",
    "within three years",
    "1. Repair the network",
    "2.3 Repair the network",
    "Action 14: repair the network",
    "See page 12 and table 3.",
    "version 2.0",
    "ISO 27001",
    "Call 020 7946 0018.",
    "two-factor sign-in",
    "It is open 24/7.",
    "No one is left out.",
    "text [12]",
  ])("are not in “%s”", (text) => {
    expect(lines(text)).toEqual([]);
  });

  it("stand where their offsets say", () => {
    const text = "Of 31 wards, two-thirds spent £1.2m.";
    for (const { start, end, text: words } of numbersIn(text)) expect(text.slice(start, end)).toBe(words);
    expect(numbersIn(text)).toHaveLength(3);
  });
});
