import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { reviewStatements } from "./review-statements.js";

function reviews(text: string, front = "") {
  const { document, statements } = smallDocument(`# Thornley digital strategy\n${front}${text}`);
  return reviewStatements(document, statements).map(({ statement: _, ...review }) => review);
}

describe("a review of the strategy itself", () => {
  it.each([
    ["We will review and refresh this strategy every year.", { intervalMonths: 12, mayChange: true, weak: false }],
    ["The strategy will be reviewed every six months.", { intervalMonths: 6, mayChange: false, weak: false }],
    [
      "Each January the board re-decides the order of these items.",
      { intervalMonths: 12, decider: "the board", mayChange: true, weak: false },
    ],
    [
      "An annual review of our priorities by the Digital Board will adjust the plan.",
      { intervalMonths: 12, decider: "the Digital Board", mayChange: true, weak: false },
    ],
    ["We will look again at this plan after 18 months.", { intervalMonths: 18, mayChange: false, weak: false }],
    ["Our roadmap is updated quarterly.", { intervalMonths: 3, mayChange: true, weak: false }],
    [
      "Every spring the council votes on which projects to stop.",
      { intervalMonths: 12, decider: "the council", mayChange: true, weak: false },
    ],
    [
      "Each year the steering group reviews this strategy. It also agrees new actions.",
      { intervalMonths: 12, mayChange: true, weak: false },
    ],
  ])("in “%s”", (text, review) => {
    expect(reviews(text)).toEqual([review]);
  });

  it("counts a single date from publication", () => {
    expect(reviews("We will review this strategy in June 2026.", "Published June 2024\n")).toEqual([
      { intervalMonths: 24, mayChange: false, weak: false },
    ]);
  });

  it("is half said by a report of progress", () => {
    expect(reviews("We will report progress against this strategy to the Cabinet every year.")).toEqual([
      { intervalMonths: 12, decider: "the Cabinet", mayChange: false, weak: false },
    ]);
  });

  it.each([
    "This is a living document.",
    "This strategy will be reviewed regularly.",
    "This strategy will evolve.",
    "The strategy will be updated as needed.",
  ])("is weak in “%s”", (text) => {
    const [review] = reviews(text.replace("This is a living document", "This strategy is a living document"));
    expect(review?.weak).toBe(true);
    expect(review?.intervalMonths).toBeUndefined();
  });
});

describe("no review of the strategy is in", () => {
  it.each([
    "We will review the stroke service every year.",
    "The contract will be reviewed annually.",
    "We will review our privacy policy each April.",
    "Each care plan is reviewed every month.",
    "This strategy will update the network every year.",
    "This updated strategy has four goals.",
    "We reviewed this strategy in 2023.",
    "The strategy was reviewed last year.",
    "For more information, review the annex of this strategy.",
    "Staff review their priorities every week.",
    "Every year the council adds two libraries.",
    "Every October the cabinet looks at the library service.",
  ])("“%s”", (text) => {
    expect(reviews(text)).toEqual([]);
  });
});
