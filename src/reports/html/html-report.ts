import type { Appraisal } from "../../model/appraisal.js";
import { oneLine } from "../printable.js";
import type { ReportFormat } from "../report-format.js";
import { counted, dateWords, documentKind, documentTitle, periodWords, sentenceCase } from "../wording.js";
import { aboutSection, readingSection } from "./about-section.js";
import { commitmentsSection } from "./commitments-section.js";
import { findingsSection } from "./finding-section.js";
import { html, type Markup, trusted } from "./markup.js";
import { passagesOf } from "./passages.js";
import { passagesSection } from "./passages-section.js";
import { STYLE } from "./style.js";
import { summarySection } from "./summary-section.js";

/** Even if something slipped through the escaping, the browser would run nothing and fetch nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The appraisal as one self-contained web page: no request to anywhere, no script, good to read on a screen of 320 pixels
 * and on paper. Made to meet WCAG 2.2 AA.
 */
export function htmlReport(appraisal: Appraisal): string {
  const title = oneLine(documentTitle(appraisal.document));
  const passages = passagesOf(appraisal);
  const { findings } = appraisal;
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${`Appraisal of ${title} - Fingerpost`}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><p>Fingerpost: appraisal of a digital strategy</p></header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${judged(appraisal)}
${contents(appraisal)}
${summarySection(appraisal)}
${findingsSection(
  { id: "good-signs", heading: "Signs of a good strategy, one by one" },
  findings.filter(({ kind }) => kind === "good"),
  passages,
)}
${findingsSection(
  { id: "warnings", heading: "Warning signs, one by one" },
  findings.filter(({ kind }) => kind === "warning"),
  passages,
)}
${commitmentsSection(appraisal, passages)}
${readingSection(appraisal)}
${aboutSection(appraisal)}
${passagesSection(passages)}
</main>
<footer><p>${`Made by Fingerpost ${appraisal.versions.fingerpost} on the reader's own machine.`}</p></footer>
</body>
</html>
`;
  return page.text;
}

/** What was judged, in one line. */
function judged({ document }: Appraisal): Markup {
  const facts = [
    ...(document.organisation === undefined ? [] : [oneLine(document.organisation)]),
    sentenceCase(documentKind(document)),
    periodWords(document),
    ...(document.published === undefined ? [] : [`published ${dateWords(document.published.value)}`]),
    counted(document.words, "word"),
    ...(document.pages === undefined ? [] : [counted(document.pages, "page")]),
  ];
  return html`<p class="judged">${facts.join(" · ")}</p>`;
}

function contents({ findings }: Appraisal): Markup {
  const entries = [
    ["at-a-glance", "At a glance"],
    ...(findings.some(({ kind }) => kind === "good") ? [["good-signs", "Good signs"]] : []),
    ...(findings.some(({ kind }) => kind === "warning") ? [["warnings", "Warning signs"]] : []),
    ["commitments", "Commitments"],
    ["reading", "Reading of the file"],
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
  describe: "One web page with every finding, every quote at its place and the commitments; made to be printed too.",
  render: htmlReport,
};
