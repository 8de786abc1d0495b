import { buildCommand } from "@stricli/core";
import type { Edge } from "./edge.js";
import { readFileAt } from "./reading.js";

interface Flags {
  readonly format: "text" | "json";
}

/** `fingerpost read FILE` */
export const readCommand = buildCommand<Flags, [string], Edge>({
  func: showReading,
  parameters: {
    flags: {
      format: {
        kind: "enum",
        values: ["text", "json"],
        default: "text",
        brief: "What to write: text to check by eye, json for programs",
      },
    },
    positional: {
      kind: "tuple",
      parameters: [
        { placeholder: "FILE", brief: "A strategy as PDF, Word, slides, web page, Markdown or text", parse: String },
      ],
    },
  },
  docs: {
    brief: "Show a strategy as it was understood",
    fullDescription:
      "Shows every heading, paragraph, list item and table row in the order they were read, what each was taken for, and what was left out, so that you can check the reading before you trust a finding.",
  },
});

async function showReading(this: Edge, { format }: Flags, file: string): Promise<void> {
  const [{ document }, { readingReport }, { readingJson }] = await Promise.all([
    readFileAt(file),
    import("../reports/reading/reading-report.js"),
    import("../reports/reading/reading-json.js"),
  ]);
  this.process.stdout.write(format === "json" ? readingJson(document) : readingReport(document, this.screen));
}
