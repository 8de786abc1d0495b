import { basename } from "node:path";
import { buildCommand } from "@stricli/core";
import type { Appraisal } from "../model/appraisal.js";
import { reportFormats } from "../reports/catalogue.js";
import { oneLine } from "../reports/printable.js";
import type { ReportFormat, ReportOptions } from "../reports/report-format.js";
import { ANSWERS_FLAG, answersAbout } from "./answers.js";
import type { Appraiser } from "./appraising/appraiser.js";
import { parseDay } from "./day.js";
import { type Edge, EXIT } from "./edge.js";
import { documentIn } from "./file-read.js";
import { reportPaths, writeReport } from "./files.js";
import { LIMITS_FORM, type Limit, parseLimits, reached } from "./limits.js";
import { LABELLER_FLAG, modelAtHand } from "./model/labeller.js";
import { nearest } from "./nearest.js";
import { ocrProgress } from "./ocr-progress.js";
import { holdOthers } from "./others.js";
import { type Progress, readAhead } from "./reading.js";
import { oneOf, Refusal } from "./refusal.js";

interface Flags {
  readonly format: ReportFormat;
  readonly out?: string;
  readonly asOf?: string;
  readonly failOn?: readonly Limit[];
  readonly plan?: string;
  readonly previous?: string;
  readonly compareWith?: string;
  readonly answers?: string;
  readonly labeller: "rules" | "model";
  readonly dryRun: boolean;
}

const DESCRIPTION = `Appraises each file and shows its findings. The format of a file is told from its content, not from its name.

The formats:
${Object.values(reportFormats)
  .map(({ name, describe }) => `  ${name}: ${describe}`)
  .join("\n")}

Several files and no --out: text reports follow each other with a line between, json gives one appraisal a line (JSON Lines),
and the others need --out. A file that cannot be read is named, the others are appraised, and the exit code is 2.

--fail-on makes the exit code 1 when a finding reaches a limit: warning:2 is any warning sign at strength 2 or 3, good:0 any
good sign at strength 0, vague:3 that one sign. Candidates count; "cannot tell" never does. 0 is absent, 3 is strong.`;

/** `fingerpost appraise FILE…` */
export const appraiseCommand = buildCommand<Flags, string[], Edge>({
  func: appraiseFiles,
  parameters: {
    flags: {
      format: {
        kind: "parsed",
        parse: parseFormat,
        default: "text",
        placeholder: Object.keys(reportFormats).join("|"),
        brief: "What to write; the formats are described above",
      },
      out: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "DIR",
        brief: "Write each report into this folder, under the name of its file",
      },
      asOf: {
        kind: "parsed",
        parse: parseDay,
        optional: true,
        placeholder: "YYYY-MM-DD",
        brief: "Judge the document's age as on this day; without it, nothing is judged by age",
      },
      failOn: {
        kind: "parsed",
        parse: parseLimits,
        optional: true,
        placeholder: "LIMITS",
        brief: `End with exit code 1 when a finding reaches a limit, such as ${LIMITS_FORM}`,
      },
      plan: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "FILE",
        brief: "The organisation's own plan that the strategy serves: its goals are looked for, one by one",
      },
      previous: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "FILE",
        brief: "The strategy before this one: what it promised is looked for",
      },
      compareWith: {
        kind: "parsed",
        parse: String,
        optional: true,
        placeholder: "DIR",
        brief: "A folder of other organisations' strategies and national texts: shared wording is looked for",
      },
      answers: ANSWERS_FLAG,
      labeller: LABELLER_FLAG,
      dryRun: {
        kind: "boolean",
        default: false,
        withNegated: false,
        brief: "With --labeller model: show what would be sent and to whom, and send nothing",
      },
    },
    positional: {
      kind: "array",
      minimum: 1,
      parameter: {
        placeholder: "FILE",
        brief: "Strategies as PDF, Word, slides, web pages (a folder or .zip of them), Markdown or text",
        parse: String,
      },
    },
  },
  docs: { brief: "Appraise strategies against the signs", fullDescription: DESCRIPTION },
});

function parseFormat(name: string): ReportFormat {
  const format = Object.hasOwn(reportFormats, name) ? reportFormats[name] : undefined;
  if (format) return format;
  const names = Object.keys(reportFormats);
  const meant = nearest(name.toLowerCase(), names);
  throw new Refusal(
    `There is no format “${oneLine(name)}”: ${meant ? `did you mean ${meant}?` : `choose ${oneOf(names)}.`}`,
  );
}

async function appraiseFiles(this: Edge, flags: Flags, ...files: string[]): Promise<void> {
  const { format, out, asOf, failOn = [], plan, previous, compareWith, answers: named, labeller, dryRun } = flags;
  if (dryRun && labeller !== "model")
    throw new Refusal("--dry-run shows what a model would be sent: add --labeller model.");
  if (out === undefined && files.length > 1 && !format.amongOthers) {
    throw new Refusal(`Several ${format.name} reports cannot share one output: name a folder with --out.`);
  }
  if (named !== undefined && files.length > 1) {
    throw new Refusal("--answers is about one strategy: name one, or leave the answers beside each.");
  }
  const paths = out === undefined ? [] : await reportPaths(files, out, format.fileExtension);
  const model = await modelAtHand(labeller, this);
  let appraiser: Appraiser | undefined;
  const progress: Progress = (path) => {
    const tell = ocrProgress(this, path);
    return (read, of) => {
      if (read === 0) appraiser?.rest();
      else if (read === of) appraiser?.makeReady();
      tell(read, of);
    };
  };
  const nextFile = readAhead(files, progress);
  const appraising = await import("./appraising/appraiser.js");
  appraiser = new appraising.Appraiser();
  const { stdout, stderr } = this.process;
  try {
    const given = { plan, previous, folder: compareWith };
    await holdOthers(given, appraiser, (sentence) => stderr.write(sentence), progress);
    let shown = 0;
    let code: number = EXIT.done;
    for (const [at, file] of files.entries()) {
      try {
        const read = await nextFile();
        if (dryRun) {
          stdout.write((await model?.plan(file, documentIn(read))) ?? "");
          continue;
        }
        const answers = await answersAbout(file, named);
        const said = await model?.ask(file, documentIn(read));
        const appraisal = await appraiser.appraise(read, {
          name: basename(file),
          ...(answers === undefined ? {} : { answers }),
          ...(said === undefined ? {} : { model: said }),
          ...(asOf === undefined ? {} : { asOf }),
        });
        const path = paths[at];
        if (path === undefined) {
          const place = files.length === 1 ? "alone" : shown++ === 0 ? "first" : "later";
          stdout.write(forStdout(appraisal, { format, screen: this.screen, place }));
        } else {
          await writeReport(path, format.render(appraisal, { ...this.screen, colour: false }));
          stdout.write(`${oneLine(file)}: the report is in ${oneLine(path)}\n`);
        }
        for (const { finding, limit } of reached(appraisal.findings, failOn)) {
          stderr.write(
            `${oneLine(file)}: “${finding.title}” is ${finding.strengthWords}, which --fail-on ${limit.of}:${limit.strength} does not allow.\n`,
          );
          code = Math.max(code, EXIT.notGoodEnough);
        }
      } catch (error) {
        // A fault of ours in one file does not stop the others either.
        stderr.write(`${error instanceof Refusal ? error.message : fault(file, error)}\n`);
        code = EXIT.refused;
      }
    }
    this.process.exitCode = code;
  } finally {
    appraiser.close();
  }
}

function fault(file: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `Fingerpost failed on ${oneLine(file)}, which is not your mistake (${oneLine(message)}): please report it with the file, if you may share it.`;
}

/** The report as it is written to the screen or into a pipe, alone or after others. */
function forStdout(
  appraisal: Appraisal,
  { format, screen, place }: { format: ReportFormat; screen: ReportOptions; place: "alone" | "first" | "later" },
): string {
  const report = format.render(appraisal, screen);
  const text = typeof report === "string" ? report : Buffer.from(report).toString("utf8");
  return place === "alone" || !format.amongOthers ? text : format.amongOthers(text, place, screen);
}
