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
    ["Seamark University will launch a course in tides.", "other-body"],
    ["Bidders will suggest a layout of the new quay.", "other-body"],
    ["The Harbours Act requires a register of moorings.", "law"],
    ["The mooring requirements will be phased in from May 2027.", "law"],
    ["The “Coast Plan 2021–2035” aims to widen every quay.", "document"],
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

describe("whose doing an item of a list is", () => {
  const items = (intro: string) => telling(intro, "- replace the berth ledger", "- mend the crane").slice(1);

  it("says the words above it", () => {
    expect(items("We will:")).toEqual(Array(2).fill({ doer: "own", told: "promise" }));
    expect(items("Contractors must:").map(({ told }) => told)).toEqual(["duty", "duty"]);
    expect(telling("## Expected benefits", "- Reduce the wait for berths").map(({ told }) => told)).toEqual([
      "benefit",
    ]);
    expect(items("The harbour plan will include descriptions of:").map(({ told }) => told)).toEqual(
      Array(2).fill("definition"),
    );
  });
});

describe("what is worded like a promise", () => {
  it.each([
    ["We will publish the tide tables in every language.", "promise"],
    ["The tide tables will be published in May 2027.", "promise"],
    ["The old website will close in May 2027.", "promise"],
    ["The harbour board, through its pilots, will examine each mooring.", "promise"],
    ["The department will support skippers who come by night.", "promise"],
    ["By 2029 no skipper will have to ask for a berth twice.", "promise"],
    ["The new map will help skippers to find a berth.", "benefit"],
    ["A pilot service will enable skippers to come by night.", "benefit"],
    ["These measures will foster trade along the coast.", "explanation"],
    ["In this capacity, the pilots will provide advice on moorings.", "explanation"],
    ["For example, boats that carry oil will be classified as dangerous.", "explanation"],
    ["The register will include the name of every boat.", "explanation"],
    ["Building a good map will take time.", "forecast"],
    ["Skippers will be able to moor at any quay.", "forecast"],
    ["There will be more boats in every harbour.", "forecast"],
    ["The quay will be a place where everybody meets.", "forecast"],
    ["The harbour committee will oversee the work of the pilots.", "duty"],
    ["Skippers will be asked to confirm their berths.", "duty"],
    ["Records of moorings shall be kept with the harbour act in mind.", "duty"],
    ["We will always moor the oldest boat first.", "principle"],
    ["Depending on the tide, the office will open another quay.", "principle"],
    ["We hope to mend the crane.", "wish"],
    ["To establish a register of boats is of great significance to the coast.", "now"],
  ])("%s: %s", (text, told) => {
    expect(telling(text)[0]?.told).toBe(told);
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
