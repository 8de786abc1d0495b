import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";

/** Who acts in a statement and what kind of sentence it is, in a document of the Harbour Office. */
function telling(...paragraphs: string[]) {
  const { statements } = smallDocument(paragraphs.join("\n"), { title: "Digital strategy of the Harbour Office" });
  return statements.map(({ doer, told }) => ({ doer, told }));
}

describe("who acts in a statement", () => {
  it.each([
    ["We moved the berth ledger in May.", "own"],
    ["In 2024 the Harbour Office opened its counter.", "own"],
    ["The office keeps two lists of moorings.", "own"],
    ["In 2017 Seamark University created a centre for tides.", "other-body"],
    ["The index was released by the Coastal Bureau.", "other-body"],
    ["Five founding universities created the institute in 2017.", "other-body"],
    ["Many organisations struggle with old software.", "everyone"],
    ["The Harbours Act requires a register of moorings.", "law"],
    ["This strategy sets a course for the port.", "document"],
  ])("%s: %s", (text, doer) => {
    expect(telling(text)[0]?.doer).toBe(doer);
  });

  it("a pronoun stands for who acted in the sentence before", () => {
    const text = "Seamark University created a centre for tides. In 2008 it published the first table of them.";
    expect(telling(text).map(({ doer }) => doer)).toEqual(["other-body", "other-body"]);
  });

  it("a body that the document promises for again and again is its own", () => {
    const promises = "Tidewatch will buy the gauges. Tidewatch will move the map. Tidewatch will train two clerks.";
    expect(telling(promises, "In 2021 Tidewatch launched the map.").at(-1)?.doer).toBe("own");
  });
});

describe("which kind of sentence a statement is", () => {
  it.each([
    ["We will move the berth ledger by May.", "promise"],
    ["We moved the berth ledger in May.", "done"],
    ["Skippers wait four days for a berth.", "now"],
    ["Traffic is expected to reach 30,000 boats by 2030.", "forecast"],
    ["Harbours must keep a register of moorings.", "duty"],
    ["If the quay floods, the ledger could be lost.", "supposed"],
    ["“Berth” means a place in which a boat may lie.", "definition"],
    ["The tides are set out in annex B.", "pointer"],
    ["Please let us know of other boats that are missing.", "instruction"],
    ["Purpose and Structure", "title"],
  ])("%s: %s", (text, told) => {
    expect(telling(text)[0]?.told).toBe(told);
  });
});
