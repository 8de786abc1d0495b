import type { Appraisal } from "../../model/appraisal.js";
import type { ReportFormat } from "../report-format.js";
import { appraisalForm } from "./appraisal-form.js";
import { arranged } from "./form.js";

/**
 * The appraisal as JSON, as appraisal.schema.json describes it: keys in the schema's order, two spaces, a newline at the
 * end. Equal appraisals give equal bytes, in whatever order their keys were set.
 */
export function jsonReport(appraisal: Appraisal): string {
  return `${JSON.stringify(arranged(appraisalForm, appraisal), null, 2)}\n`;
}

/** The whole appraisal for programs, as a report format. */
export const jsonFormat: ReportFormat = {
  name: "json",
  fileExtension: "json",
  describe: "Everything, for programs, in the form of appraisal.schema.json.",
  render: jsonReport,
  amongOthers: (report) => `${JSON.stringify(JSON.parse(report))}\n`,
};
