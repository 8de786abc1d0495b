import { buildCommand } from "@stricli/core";
import { oneLine } from "../reports/printable.js";
import { type Edge, EXIT } from "./edge.js";
import { bytesOf } from "./files.js";
import { ocrProgress } from "./ocr-progress.js";
import { Refusal } from "./refusal.js";

/** `fingerpost verify APPRAISAL.json FILE` */
export const verifyCommand = buildCommand<Record<never, never>, [string, string], Edge>({
  func: verify,
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        { placeholder: "APPRAISAL", brief: "An appraisal as --format json wrote it", parse: String },
        { placeholder: "FILE", brief: "The file it was made from", parse: String },
      ],
    },
  },
  docs: {
    brief: "Check an appraisal against its file",
    fullDescription:
      "Reads every quote of an appraisal again at its place in the file, and checks that the appraisal is about these very bytes. Exit code 1 when something does not hold.",
  },
});

async function verify(this: Edge, _: Record<never, never>, appraisalFile: string, file: string): Promise<void> {
  const appraisal = parsed(await bytesOf(appraisalFile), appraisalFile);
  const bytes = await bytesOf(file);
  const [{ verifyAppraisal }, { RUBRIC_VERSION, SCHEMA_VERSION }, { VERSION }] = await Promise.all([
    import("./verify/verify.js"),
    import("../appraise/versions.js"),
    import("../version.js"),
  ]);
  const versions = { fingerpost: VERSION, rubric: RUBRIC_VERSION, schema: SCHEMA_VERSION };
  const { checked, failed, notes } = await verifyAppraisal(appraisal, bytes, versions, async () => {
    const { readIsolated } = await import("../isolation/read-isolated.js");
    return readIsolated(bytes, {}, { onPictures: ocrProgress(this, file) });
  });
  const { stdout } = this.process;
  for (const { what, where, expected, found } of failed) {
    stdout.write(`${oneLine(`${what} (${where}): expected ${expected}, found ${found}`)}\n`);
  }
  for (const note of notes) stdout.write(`${oneLine(note)}\n`);
  if (failed.length === 0) {
    stdout.write(
      checked === 0
        ? `The appraisal is about ${oneLine(file)}, but none of its quotes was checked.\n`
        : `The appraisal holds: ${checked} quotes stand word for word in ${oneLine(file)}.\n`,
    );
    return;
  }
  stdout.write(
    `The appraisal does not hold: ${failed.length} of its statements about ${oneLine(file)} are not true.\n`,
  );
  this.process.exitCode = EXIT.notGoodEnough;
}

function parsed(bytes: Uint8Array, file: string): unknown {
  let appraisal: unknown;
  try {
    appraisal = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // What is not JSON is no appraisal either.
  }
  if (typeof appraisal === "object" && appraisal !== null && "findings" in appraisal) return appraisal;
  throw new Refusal(
    `${oneLine(file)} is not an appraisal: name first the file that --format json wrote, then the strategy.`,
  );
}
