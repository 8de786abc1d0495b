import { describe, expect, it } from "vitest";
import { grammarOf } from "./grammar.js";

describe("the grammar of a statement", () => {
  it.each([
    ["We are moving the ledger, and it ends in May.", "organisation", "continuing", "none"],
    ["The team replaced the berth ledger.", "part", "past", "none"],
    ["The office bought forty card readers in 2025.", "part", "past", "none"],
    ["The harbour office keeps a list of moorings.", "part", "present", "none"],
    ["It is the council’s intention to mend the pier.", "part", "present", "intention"],
    ["The council is to look into night moorings.", "part", "present", "intention"],
    ["Our aim for 2027 is to halve the queue.", "organisation", "present", "intention"],
    ["Work is in hand to mend the pier.", "implied", "present", "intention"],
    ["Demand will grow.", "thing", "future", "promise"],
    ["The Coastal Strategy will improve lives.", "document", "future", "promise"],
  ])("%s", (text, subject, tense, modality) => {
    expect(grammarOf(text)).toMatchObject({ subject, tense, modality });
  });

  it.each([
    ["a belief", "We are confident this pier will last."],
    ["a telling", "It lists the repairs the office will make."],
  ])("finds no promise in %s", (_, text) => {
    expect(grammarOf(text).tense).not.toBe("future");
  });

  it("keeps a noun apart from the verb of the same form", () => {
    expect(grammarOf("Drop-in sessions take place on the pier.").tense).toBe("present");
    expect(grammarOf("The digital plan to 2030 covers the pier.").modality).toBe("none");
  });
});
