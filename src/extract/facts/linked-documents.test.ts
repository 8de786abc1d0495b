import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { linkedDocuments } from "./linked-documents.js";

function links(text: string) {
  const { document, statements } = smallDocument(`# Thornley digital strategy\n${text}`);
  return linkedDocuments(document, statements);
}

describe("documents that hold the detail", () => {
  it.each([
    ["The delivery plan sets out who does what by when.", "delivery plan", "who does what by when"],
    ["Timescales and costs are set out in the technology roadmap.", "technology roadmap", "Timescales and costs"],
    ["Specific deliverables are detailed on our roadmap.", "roadmap", "Specific deliverables"],
    ["Check our live roadmap to see specific deliverables.", "live roadmap", "specific deliverables"],
    ["The business case gives the costs of each phase.", "business case", "the costs of each phase"],
  ])("in “%s”", (text, name, holds) => {
    expect(links(text)).toEqual([{ statement: 0, name, holds, written: true }]);
  });

  it("may only be pointed to", () => {
    expect(links("This strategy is supported by a costed delivery plan.")).toEqual([
      { statement: 0, name: "costed delivery plan", written: true },
    ]);
  });

  it("come before those still to be written", () => {
    const found = links(
      "Milestones will be set out in a separate implementation plan.\nActions for this year are listed in the work plan.",
    );
    expect(found.map(({ name, written }) => [name, written])).toEqual([
      ["work plan", true],
      ["implementation plan", false],
    ]);
  });
});

describe("no document is linked", () => {
  it.each([
    "We will develop a delivery plan for payments.",
    "We will publish a roadmap.",
    "The action plan in Annex A lists the milestones.",
    "Each department sets out its actions in its own business plan.",
    "Agencies should set out milestones in their implementation plans.",
    "The roadmap does not set out the costs.",
    "We plan ahead.",
  ])("in “%s”", (text) => {
    expect(links(text)).toEqual([]);
  });

  it("in a plan that speaks of itself", () => {
    const { document, statements } = smallDocument("# ICT action plan\nThe action plan sets out who does what.");
    expect(linkedDocuments(document, statements)).toEqual([]);
  });
});
