import type { Appraisal } from "../model/appraisal.js";

/** What the reader's screen can do. A format that has no use for it takes no notice. */
export interface ReportOptions {
  /** Whether the reader's screen shows colour. No report may rely on it alone. */
  readonly colour: boolean;
  /** Width of the reader's screen in characters (code points). */
  readonly width: number;
}

/** One way to show an appraisal. Pure: the same appraisal and options give the same bytes; nothing touches disk, network or clock. */
export interface ReportFormat {
  /** What a person types to choose it; also its key in the catalogue. */
  readonly name: string;
  /** Ending of the file's name, without the first dot; no two formats have the same ("html", "board.html"). */
  readonly fileExtension: string;
  /** One line for the help: what it is and what it is good for. */
  readonly describe: string;
  render(appraisal: Appraisal, options: ReportOptions): string | Uint8Array;
  /** The report as it stands among others in one output; left out where a format cannot be told apart there. */
  amongOthers?(report: string, place: "first" | "later", options: ReportOptions): string;
}
