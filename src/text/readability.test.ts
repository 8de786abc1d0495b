import { describe, expect, it } from "vitest";
import { readability } from "./readability.js";

const LONG =
  "We will mend the network in all twenty wards and in both clinics and in the library and in the laundry and in every office on the third floor.";

describe("readability", () => {
  it("counts words and long sentences", () => {
    const measured = readability(["We mend the network.", "Staff log in once.", LONG]);
    expect(measured).toMatchObject({ sentences: 3, words: 37, longSentenceShare: 1 / 3 });
    expect(measured.meanSentenceWords).toBeCloseTo(37 / 3);
  });

  it("is all zero without sentences", () => {
    expect(readability([])).toMatchObject({ sentences: 0, meanSentenceWords: 0, passiveShare: 0, unexplained: [] });
  });

  it("counts abbreviations that are explained nowhere", () => {
    const measured = readability([
      "The Electronic Patient Record (EPR) is old.",
      "The EPR stops twice a day.",
      "Our PAS and PACS are older.",
      "PAS costs most.",
    ]);
    expect(measured.unexplained).toEqual(["PAS", "PACS"]);
    expect(measured.unexplainedPerThousand).toBeCloseTo((3 / measured.words) * 1_000);
  });

  it.each([
    "The SRO (senior responsible owner) decides.",
    "The Integrated Care Board (ICB) pays; ICBs plan.",
    "The NHS and the UK agree.",
    "OUR PLAN ON ONE PAGE",
    "Part II follows.",
  ])("finds nothing unexplained in “%s”", (text) => {
    expect(readability([text]).unexplained).toEqual([]);
  });

  it("knows what is explained beside the sentences", () => {
    const text = ["The ICB pays the PCN.", "The OPEN Act binds the LPG and the MOT."];
    const glossary = ["Integrated Care Board (ICB)", "PCN: primary care network", "LPG | Local planning group"];
    expect(readability(text, glossary).unexplained).toEqual(["MOT", "OPEN"]);
    expect(readability(text, ["Obvious, Public, Easy and Necessary (OPEN) Act"]).unexplained).not.toContain("OPEN");
  });

  it("takes words in capitals that the text has in small letters for no abbreviations", () => {
    expect(readability(["A LIVING STRATEGY", "A living strategy helps the PCN."]).unexplained).toEqual(["PCN"]);
  });

  it("does not take letters in brackets for an explanation of other words", () => {
    expect(readability(["The old system (QXZ) is slow."]).unexplained).toEqual(["QXZ"]);
  });

  it.each([
    "The network will be replaced by the supplier.",
    "Wards are led by nurses.",
    "The implementation of the record will take eight months.",
    "We will undertake a comprehensive evaluation.",
  ])("counts “%s” as passive or nominalised", (text) => {
    expect(readability([text]).passiveShare).toBe(1);
  });

  it.each([
    "We will replace the network.",
    "Nurses lead wards that were closed in spring.",
    "We are committed to open standards.",
    "The clinic is in the old library.",
  ])("counts “%s” as active", (text) => {
    expect(readability([text]).passiveShare).toBe(0);
  });
});
