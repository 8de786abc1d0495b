import { boardFormat } from "./board/board-report.js";
import { csvFormat } from "./csv/csv-report.js";
import { htmlFormat } from "./html/html-report.js";
import { jsonFormat } from "./json/json-report.js";
import { markdownFormat } from "./markdown/markdown-report.js";
import type { ReportFormat } from "./report-format.js";
import { teamFormat } from "./team/team-report.js";
import { terminalFormat } from "./terminal/terminal-report.js";

/** Every report format, by the name a person types. The only list: a new format is a folder and a line here. */
export const reportFormats: Readonly<Record<string, ReportFormat>> = {
  text: terminalFormat,
  json: jsonFormat,
  html: htmlFormat,
  board: boardFormat,
  team: teamFormat,
  markdown: markdownFormat,
  csv: csvFormat,
};
