import { describe, expect, it } from "vitest";
import { duplicatesAmong } from "./duplicates.js";

const among = (...texts: string[]) => duplicatesAmong(texts.map((words) => ({ words, completeness: words.length })));

describe("copies of a promise", () => {
  it("are found whatever their small words", () => {
    expect(
      among(
        "We will replace all of the theatre booking screens on both hospital sites",
        "Replace all theatre booking screens on both hospital sites",
      ),
    ).toEqual([null, 0]);
  });

  it("point at the fullest, the first of equals", () => {
    const words = "replace theatre booking screens";
    expect(duplicatesAmong([1, 3, 3, 2].map((completeness) => ({ words, completeness })))).toEqual([1, null, 1, 1]);
  });

  it("are none where a figure differs", () => {
    expect(
      among(
        "move ten outpatient booking services to the county platform in phase 1",
        "move ten outpatient booking services to the county platform in phase 2",
      ),
    ).toEqual([null, null]);
  });

  it("are none where a name differs", () => {
    expect(
      among(
        "move every outpatient booking service and waiting list at the Marlbrook site to the shared county platform",
        "move every outpatient booking service and waiting list at the Thornley site to the shared county platform",
      ),
    ).toEqual([null, null]);
  });

  it("are none where only a number in words differs", () => {
    expect(
      among(
        "the chief nurse will put charts on screen on six wards",
        "the chief nurse will put charts on screen on the other nine wards",
      ),
    ).toEqual([null, null]);
  });

  it("are none where one word in four differs", () => {
    expect(among("replace all ward computers early", "replace all ward printers early")).toEqual([null, null]);
  });

  it("do not join two different promises through a shorter one like both", () => {
    expect(
      among(
        "replace theatre booking screens on both hospital sites during phase 1",
        "replace theatre booking screens on both hospital sites during phase 2",
        "replace theatre booking screens on both hospital sites during phase",
      ),
    ).toEqual([null, null, 0]);
  });

  it("are told among thousands of lines of one template", () => {
    const lines = Array.from(
      { length: 4000 },
      (_, at) => `replace the cabling in room ${at} of building ${at % 40} before winter`,
    );
    const found = among(...lines, "replace the cabling in room 17 of building 17 before the winter");
    expect(found.filter((copy) => copy !== null)).toEqual([found.length - 1]);
    expect(found[17]).toBe(4000);
  });
});
