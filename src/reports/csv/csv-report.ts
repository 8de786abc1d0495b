import type { Appraisal } from "../../model/appraisal.js";
import type { Finding } from "../../model/finding.js";
import type { ReportFormat } from "../report-format.js";
import { bestEvidence, documentTitle, standingWords, strengthLine } from "../wording.js";
import { csv } from "./csv.js";

const HEAD = [
  "File",
  "Document",
  "Sign",
  "Kind",
  "Strength",
  "Standing",
  "Confidence",
  "Why",
  "Best passage for",
  "Where it stands",
  "Best passage against",
  "Where that stands",
  "Question for the board",
  "Smallest fix",
];

/** A row for each finding, with its best passage for and against. */
export function csvReport({ findings, document }: Appraisal): string {
  return csv([HEAD, ...findings.map((finding) => row(finding, document))]);
}

function row(finding: Finding, document: Appraisal["document"]): (string | undefined)[] {
  const { supporting, undermining } = bestEvidence(finding);
  return [
    document.name,
    documentTitle(document),
    finding.title,
    finding.kind === "good" ? "good sign" : "warning",
    strengthLine(finding),
    standingWords(finding),
    finding.confidence,
    finding.reason.text,
    supporting?.quote,
    supporting?.where,
    undermining?.quote,
    undermining?.where,
    finding.question,
    finding.fix,
  ];
}

/** The table of findings, as a report format. */
export const csvFormat: ReportFormat = {
  name: "csv",
  fileExtension: "csv",
  describe: "A row for each sign, for spreadsheets; the commitments command writes a row for each promise.",
  render: csvReport,
  // The head stands once, above the first file's rows.
  amongOthers: (report, place) => (place === "first" ? report : report.slice(report.indexOf("\r\n") + 2)),
};
