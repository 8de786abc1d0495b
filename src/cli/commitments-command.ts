import { basename } from "node:path";
import { buildCommand } from "@stricli/core";
import { ANSWERS_FLAG, answersAbout } from "./answers.js";
import type { Edge } from "./edge.js";
import { LABELLER_FLAG, modelAtHand } from "./model/labeller.js";
import { ocrProgress } from "./ocr-progress.js";
import { readFileAt } from "./reading.js";

interface Flags {
  readonly format: "text" | "csv";
  readonly answers?: string;
  readonly labeller: "rules" | "model";
}

/** `fingerpost commitments FILE` */
export const commitmentsCommand = buildCommand<Flags, [string], Edge>({
  func: listCommitments,
  parameters: {
    flags: {
      format: {
        kind: "enum",
        values: ["text", "csv"],
        default: "text",
        brief: "What to write: text to read here, csv with a row for each promise for spreadsheets",
      },
      answers: ANSWERS_FLAG,
      labeller: LABELLER_FLAG,
    },
    positional: {
      kind: "tuple",
      parameters: [
        {
          placeholder: "FILE",
          brief: "A strategy as PDF, Word, slides, web pages (a folder or .zip of them), Markdown or text",
          parse: String,
        },
      ],
    },
  },
  docs: {
    brief: "List what a strategy promises",
    fullDescription:
      "Lists every promise with its own words: what, by when, who, how, why and how it will be measured, and which of these it leaves out.",
  },
});

async function listCommitments(this: Edge, { format, answers: named, labeller }: Flags, file: string): Promise<void> {
  const model = await modelAtHand(labeller, this);
  const [read, answers, { appraiseRead }, { commitmentsReport }, { commitmentsCsv }] = await Promise.all([
    readFileAt(file, (path) => ocrProgress(this, path)),
    answersAbout(file, named),
    import("./appraising/appraise-read.js"),
    import("../reports/commitments/commitments-report.js"),
    import("../reports/csv/commitments-csv.js"),
  ]);
  const said = await model?.ask(file, read.document);
  const appraisal = appraiseRead(read, {
    name: basename(file),
    ...(answers === undefined ? {} : { answers }),
    ...(said === undefined ? {} : { model: said }),
  });
  this.process.stdout.write(format === "csv" ? commitmentsCsv(appraisal) : commitmentsReport(appraisal, this.screen));
}
