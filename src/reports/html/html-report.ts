import type { Appraisal } from "../../model/appraisal.js";
import { html, type Markup } from "../markup.js";
import { htmlPage } from "../page.js";
import type { ReportFormat } from "../report-format.js";
import { aboutSection, readingSection } from "./about-section.js";
import { commitmentsSection } from "./commitments-section.js";
import { findingsSection } from "./finding-section.js";
import { heatSection } from "./heat-section.js";
import { passagesOf } from "./passages.js";
import { passagesSection } from "./passages-section.js";
import { STYLE } from "./style.js";
import { summarySection } from "./summary-section.js";

/**
 * The appraisal as one self-contained web page: no request to anywhere, no script, good to read on a screen of 320 pixels
 * and on paper. Made to meet WCAG 2.2 AA.
 */
export function htmlReport(appraisal: Appraisal): string {
  const passages = passagesOf(appraisal);
  const { findings } = appraisal;
  const main = html`${contents(appraisal)}
${summarySection(appraisal)}
${findingsSection(
  { id: "good-signs", heading: "Signs of a good strategy, one by one" },
  findings.filter(({ kind }) => kind === "good"),
  { passages, appraisal },
)}
${findingsSection(
  { id: "warnings", heading: "Warning signs, one by one" },
  findings.filter(({ kind }) => kind === "warning"),
  { passages, appraisal },
)}
${heatSection(appraisal)}
${commitmentsSection(appraisal, passages)}
${readingSection(appraisal)}
${aboutSection(appraisal)}
${passagesSection(passages)}`;
  return htmlPage(appraisal, {
    tab: "Appraisal of",
    header: "Fingerpost: appraisal of a digital strategy",
    style: STYLE,
    main,
  });
}

function contents({ findings, chapters }: Appraisal): Markup {
  const entries = [
    ["at-a-glance", "At a glance"],
    ...(findings.some(({ kind }) => kind === "good") ? [["good-signs", "Good signs"]] : []),
    ...(findings.some(({ kind }) => kind === "warning") ? [["warnings", "Warning signs"]] : []),
    ...(chapters.length > 0 ? [["by-chapter", "Chapter by chapter"]] : []),
    ["commitments", "Promises"],
    ["reading", "Reading"],
    ["about", "How far to trust it"],
    ["passages", "Passages quoted"],
  ];
  return html`<nav aria-label="Contents" class="screen-only"><ul>${entries.map(
    ([id, words]) => html`<li><a href="#${id}">${words}</a></li>`,
  )}</ul></nav>`;
}

/** The web page, as a report format. */
export const htmlFormat: ReportFormat = {
  name: "html",
  fileExtension: "html",
  describe: "One web page with every finding, every quote at its place and the promises; made to be printed too.",
  render: htmlReport,
};
