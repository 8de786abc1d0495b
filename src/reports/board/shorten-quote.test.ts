import { describe, expect, it } from "vitest";
import { shortenedQuote } from "./shorten-quote.js";

const MOST = 100;
const short = (quote: string) => shortenedQuote(quote, MOST);

describe("shortenedQuote", () => {
  it("leaves alone what fits", () => {
    expect(short("We will close the fax room.")).toBe("We will close the fax room.");
  });

  it.each([
    [
      "We will give every library a bookable desk for help, and volunteers will sit beside those who come to it every week.",
      "We will give every library a bookable desk for help …",
    ],
    [
      "Every ward gets new screens for its medicine rounds; the old ones go to the training rooms of the three colleges nearby.",
      "Every ward gets new screens for its medicine rounds; …",
    ],
    [
      "Replace the telephone exchange at the town hall | Head of Customer Services and the Head of Estates, with their two deputies",
      "Replace the telephone exchange at the town hall …",
    ],
  ])("cuts at the end of a clause: %s", (quote, shown) => {
    expect(short(quote)).toBe(shown);
  });

  it.each([
    "We will give every library a bookable desk for help, and volunteers will sit there if the county finds the money for it.",
    "We will give every library a bookable desk for help, and the desk in the town hall will not be staffed by volunteers.",
    "We will give every library a bookable desk for help, and all of the desks will be open to residents from May 2027 on.",
    "We will give every library a bookable desk for help; however, the county has to agree to this before anything is bought.",
    "We will give every library a bookable desk for help, or the volunteers will sit in the community centres of the borough.",
  ])("never leaves out a condition, a negation, a figure or a contrast: %s", (quote) => {
    expect(short(quote)).toBeUndefined();
  });

  it.each([
    "We will not close the libraries in the north, the pools in the south of the town, and the halls by the railway station.",
    "If the county agrees to share its case files with us, and the suppliers agree as well, we will open one shared office.",
  ])("never cuts inside a negation or a condition: %s", (quote) => {
    expect(short(quote)).toBeUndefined();
  });

  it("cuts after a sentence with a negation", () => {
    expect(
      short(
        "We will not build an application of our own. The one that the county runs serves residents in the whole area.",
      ),
    ).toBe("We will not build an application of our own. …");
  });

  it("does not cut in the middle of a clause", () => {
    expect(
      short(
        "We will bring the housing and benefits records of the borough together in one place that both teams can search.",
      ),
    ).toBeUndefined();
  });
});
