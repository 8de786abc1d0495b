import { describe, expect, it } from "vitest";
import { headedWords } from "./pairs.js";

describe("headedWords", () => {
  it("reads a line of pairs as a row", () =>
    expect(headedWords({ text: "Partner: the county; What we share: one store.", cells: [] })).toEqual([
      { head: "Partner", text: "the county" },
      { head: "What we share", text: "one store." },
    ]));

  it.each(["We will: mend the roof; paint the door.", "One thing matters: time; money comes second."])(
    "leaves alone what is no pair: %s",
    (text) => expect(headedWords({ text, cells: [] })).toEqual([]),
  );

  it("keeps the cells of a row", () => {
    const cells = [{ head: "Who", text: "crews" }];
    expect(headedWords({ text: "crews", cells })).toBe(cells);
  });
});
