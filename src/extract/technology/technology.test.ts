import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { namesBasics } from "./basics.js";
import { emergingIn, technologyTags } from "./technology.js";

describe("everyday nouns are basics only where they are changed, counted or at fault", () => {
  it.each([
    "We will replace the council website",
    "The website will be rebuilt by May",
    "410 laptops are older than the oldest child in the building",
    "Half of the servers have failed since March",
    "Retire the legacy systems behind the parking service",
  ])("%s", (text) => expect(namesBasics(text)).toBe(true));

  it.each([
    "The report was published on our website in 2014",
    "More pupils will choose computer science",
    "This paper is under a Creative Commons licence",
    "Write to the Security Branch, Website: example.org, 2016–17 email",
    "Power outages fell in two provinces",
    "21% of citizens reset a password last year",
    "Palliative and end of life care will improve",
  ])("not: %s", (text) => expect(namesBasics(text)).toBe(false));
});

describe("emerging technology that is named without being used", () => {
  const tagged = (text: string) => {
    const [statement] = smallDocument(text).statements;
    return statement ? technologyTags(statement).emerging.length > 0 : false;
  };

  it.each([
    "The National Council for Artificial Intelligence met twice.",
    "Our Chief AI Officer answers for the budget.",
    "Specialists in machine learning and AI are hard to hire.",
    "Over 60% of firms were already using machine learning.",
    "Artificial intelligence in courts .......... 14",
  ])("not: %s", (text) => expect(tagged(text)).toBe(false));

  it.each([
    "We will found an Artificial Intelligence Institute.",
    "Virtual reality will train drivers.",
    "AI will help specialists to read scans.",
    "Robots will clean stations, responsibly and ethically.",
  ])("%s", (text) => expect(tagged(text)).toBe(true));

  it("is no visit to the doctor where the public is asked", () => {
    expect(emergingIn("The e-consultation asks residents about the bypass")).toEqual([]);
    expect(emergingIn("The practice will offer e-consultation to its patients")).toHaveLength(1);
  });

  it("is no fifth generation of uses where a network is built", () => {
    expect(emergingIn("5G coverage of the digital network is at 15%")).toEqual([]);
    expect(emergingIn("5G enabled ambulances will send data ahead")).toHaveLength(1);
  });
});
