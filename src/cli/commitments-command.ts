import { basename } from "node:path";
import { buildCommand } from "@stricli/core";
import type { Edge } from "./edge.js";
import { asRefusal, bytesOf } from "./files.js";

/** `fingerpost commitments FILE` */
export const commitmentsCommand = buildCommand<Record<never, never>, [string], Edge>({
  func: listCommitments,
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        { placeholder: "FILE", brief: "A strategy as PDF, Word, web page, Markdown or text", parse: String },
      ],
    },
  },
  docs: {
    brief: "List what a strategy promises",
    fullDescription:
      "Lists every promise with its own words: what, by when, who, how, why and how it will be measured, and which of these it leaves out.",
  },
});

async function listCommitments(this: Edge, _: Record<never, never>, file: string): Promise<void> {
  const bytes = await bytesOf(file);
  const [{ appraise }, { commitmentsReport }] = await Promise.all([
    import("../index.js"),
    import("../reports/commitments/commitments-report.js"),
  ]);
  const appraisal = await appraise(bytes, { name: basename(file) }).catch((error: unknown) => {
    throw asRefusal(error, file);
  });
  this.process.stdout.write(commitmentsReport(appraisal, this.screen));
}
