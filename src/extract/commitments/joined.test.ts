import { describe, expect, it } from "vitest";
import { joinedPromises } from "./joined.js";

const partsOf = (quote: string, form: "sentence" | "list-item" | "table-row" = "sentence") =>
  joinedPromises({ quote, what: null }, form).map(({ what }) => what);

describe("joinedPromises", () => {
  it.each<[string, string[]]>([
    [
      "We will replace the switchboard and launch a booking page.",
      ["replace the switchboard", "launch a booking page"],
    ],
    [
      "We will, as members asked, open the ledgers, and, once they are read, we will close the strong room.",
      ["open the ledgers", "close the strong room"],
    ],
    [
      "We will repaint the jetty, and the harbour master will fit lamps on the quay.",
      ["repaint the jetty", "fit lamps on the quay"],
    ],
    ["We will retire the old rota; we will train 40 wardens.", ["retire the old rota", "train 40 wardens"]],
    ["To help residents, we will open a kiosk and close the till.", ["open a kiosk", "close the till"]],
    [
      "The parks team will map every tree and will number the benches by May 2027.",
      ["map every tree", "number the benches"],
    ],
  ])("%s", (quote, parts) => expect(partsOf(quote)).toEqual(parts));

  it("splits parallel verbs in an item, with or without an article", () => {
    expect(partsOf("Replace payroll, renew laptops, scan 900 deeds and move email", "list-item")).toEqual([
      "Replace payroll",
      "renew laptops",
      "scan 900 deeds",
      "move email",
    ]);
  });

  it("splits a cell that lists things", () => {
    expect(partsOf("New consoles; text line; call recorder", "table-row")).toHaveLength(3);
  });

  it.each([
    "We will design and test a new form.",
    "We will open a kiosk and staff it.",
    "We will answer each letter within a day; today 58%, target 95%.",
    "We will publish a plan, setting out how we and our partners will share the lanes.",
    "We will change the way we book and clean the halls.",
    "We will design, build and test a new form.",
    "We will buy laptops, tablets and screens for the depots.",
    "We will offer advice, support services and training.",
    "We will open the archive so that families can search it and print a page.",
    "We will mend the lift and visitors will notice the difference.",
    "We will publish the timetable by asking drivers and checking the map.",
  ])("leaves one promise: %s", (quote) => expect(partsOf(quote)).toHaveLength(1));
});
