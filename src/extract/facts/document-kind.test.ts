import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { documentKind } from "./document-kind.js";

function kind(text: string, about = {}) {
  const { document, statements } = smallDocument(text, about);
  return documentKind(document, statements);
}

/** The same few sentences often enough to make shares. */
const often = (...lines: string[]) => [...lines, ...lines, ...lines].join("\n");

const PROMISES = often(
  "We will replace the booking system so that residents wait less.",
  "Our priority is a reliable network for all services.",
  "We will publish our objectives and the outcomes we expect.",
  "Our partners will share the benefits of this investment.",
);
const PAST = often(
  "The portal was opened in spring.",
  "Ninety switches were replaced by the team.",
  "We have cut calls by a fifth.",
  "The programme delivered its first milestone.",
);

describe("the kind of a document", () => {
  it.each([
    ["strategy", "# Thornley digital strategy", PROMISES],
    ["plan", "# Thornley digital action plan", PROMISES],
    ["plan", "# Data strategy 2021 action plan", PROMISES],
    ["strategy", "# Digital strategy and implementation plan", PROMISES],
    ["policy", "# Open data policy", PROMISES],
    ["progress-report", "# Digital strategy progress report", PAST],
    [
      "advice",
      "# Independent review of digital services",
      often(
        "We recommend that the council should consider a new strategy.",
        "The council should set priorities for its services.",
        "Delivery depends on partners.",
      ),
    ],
    [
      "planning-guidance",
      "# 2025/26 priorities and operational planning guidance",
      often(
        "ICBs and trusts must submit plans for delivery.",
        "Trusts should reduce waits.",
        "Systems must set out their priorities.",
      ),
    ],
  ])("is %s under “%s”", (value, title, text) => {
    expect(kind(`${title}\n${text}`).value).toBe(value);
  });

  it("is surest when title and text agree", () => {
    expect(kind(`# Thornley digital strategy\n${PROMISES}`).confidence).toBe("high");
  });

  it("is told from the text where the title says nothing", () => {
    expect(kind(`# Better by design\n${PROMISES}`).value).toBe("strategy");
    expect(kind(`# Better by design\n${PAST}`).value).toBe("progress-report");
  });

  it.each([
    [
      "a contract",
      "# Supply of goods",
      often(
        "This agreement is made between the parties named hereinafter.",
        "The supplier shall indemnify the customer against all liability.",
        "Either party may end this agreement on notice.",
        "The governing law is that of England.",
      ),
    ],
    [
      "a chapter of a novel",
      "# Chapter One",
      often(
        "The rain had not stopped.",
        "“You came back,” she said.",
        "He looked at her hand and said nothing.",
        "She was tired, and he was late.",
      ),
    ],
    [
      "a manual",
      "# Getting started",
      often(
        "Click on the icon in the corner.",
        "Type the name and press the key.",
        "Run the command again.",
        "The default value is ten.",
      ),
    ],
    [
      "a list of links",
      "# Links",
      Array.from({ length: 12 }, (_, at) => `- Page ${at} of many https://example.org/${at}`).join("\n"),
    ],
  ])("is something else for %s", (_, title, text) => {
    expect(kind(`${title}\n${text}`).value).toBe("something-else");
  });

  it("is unsure of a document of a few lines", () => {
    expect(kind("# Digital strategy\nWe will mend it.")).toEqual({ value: "strategy", confidence: "low" });
  });
});
