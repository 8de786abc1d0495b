import { describe, expect, it } from "vitest";
import { strategy } from "../../../test/small-strategy.js";

describe("a promise told twice", () => {
  const summary = () => strategy().heading("Summary", 1, "summary");

  it("takes the date of its fuller twin, which has the same verb", () => {
    const found = summary()
      .says("We will replace the theatre switchboard.", "COMMITMENT")
      .heading("Telephones")
      .says(
        "By May 2027 the estates director will replace the 1998 theatre switchboard so that wards can ring out.",
        "COMMITMENT",
      )
      .commitments();
    expect(found[0]?.when).toMatchObject({ quote: "May 2027", origin: "linked", latest: "2027-05-31" });
    expect(found[0]?.who).toMatchObject({ quote: "the estates director", origin: "linked" });
  });

  it.each([
    ["another verb", "By May 2027 we will decide whether to replace the theatre switchboard."],
    ["another thing", "By May 2027 we will replace the theatre lights."],
    ["another name", "By May 2027 we will replace the switchboard at the Elm Road theatre."],
  ])("takes no date from a promise with %s", (_, other) => {
    const found = summary()
      .says("We will replace the theatre switchboard at Mill Lane.", "COMMITMENT")
      .heading("Telephones")
      .says(other, "COMMITMENT")
      .commitments();
    expect(found[0]?.when).toBeNull();
  });

  it("takes none where two twins have different dates", () => {
    const found = summary()
      .says("We will replace the theatre switchboard.", "COMMITMENT")
      .heading("Telephones")
      .says(
        "By May 2027 we will replace the theatre switchboard in the old block with one for ten wards.",
        "COMMITMENT",
      )
      .says(
        "By May 2028 we will replace the theatre switchboard in the new block with one for six clinics.",
        "COMMITMENT",
      )
      .commitments();
    expect(found[0]?.when).toBeNull();
  });

  it("counts once, as the fuller copy, and is a headline where either stands in the summary", () => {
    const found = summary()
      .says("We will close the fax room.", "COMMITMENT")
      .says("We will merge duplicate records.", "COMMITMENT")
      .heading("Telephones")
      .says("We will close the fax room by March 2027.", "COMMITMENT")
      .says("We will rewire the clinics.", "COMMITMENT")
      .commitments();
    expect(found.map(({ duplicateOf }) => duplicateOf)).toEqual([2, null, null, null]);
    expect(found.map(({ headline }) => headline)).toEqual([false, true, true, false]);
  });
});
