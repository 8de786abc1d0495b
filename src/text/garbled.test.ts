import { describe, expect, it } from "vitest";
import { garbledIn } from "./garbled.js";

const PLAIN =
  "The harbour office keeps a list of the boats and the crews. We will move the list to the county's site by June, so that the crews can read it on their phones. Our pilots asked for the tide tables in the same place. ";

describe("garbledIn", () => {
  it("leaves text alone that reads as text does", () => {
    expect(garbledIn(PLAIN.repeat(8))).toBeUndefined();
    expect(garbledIn("The café’s “menu” costs £3 – naïve pricing. ".repeat(20))).toBeUndefined();
  });

  it("finds letters that were exchanged", () => {
    expect(garbledIn("The councilâ€™s plan costs Â£3m for the cafÃ© on the quay. ".repeat(8))).toBe("letters");
  });

  it("does not mind one quoted fault", () => {
    expect(garbledIn(`${PLAIN.repeat(8)} The page showed â€™ for an apostrophe.`)).toBeUndefined();
  });

  it("finds words out of their order", () => {
    // Every third word, then every third from the next: the same words in an order that nobody writes.
    const words = PLAIN.repeat(8).split(" ");
    const shuffled = [0, 1, 2].flatMap((from) => words.filter((_, at) => (at * 7) % 3 === from)).reverse();
    const stirred = shuffled.map((word, at) => (at % 2 === 0 ? word : (shuffled[(at * 37) % shuffled.length] ?? word)));
    expect(garbledIn(stirred.join(" "))).toBe("order");
  });
});
