import type { Appraisal } from "../../model/appraisal.js";
import { html, type Markup } from "../markup.js";
import { htmlPage } from "../page.js";
import { oneLine } from "../printable.js";
import type { ReportFormat } from "../report-format.js";
import { counted, notePages, versionLines } from "../wording.js";
import { decisionSections } from "./decisions-section.js";
import { promisesSection } from "./promises-section.js";
import { STYLE } from "./style.js";

/** What the strategy decides for a delivery team, in its own words: principles, what comes first, what is not being done, promises. */
export function teamPage(appraisal: Appraisal): string {
  const main = html`${opening(appraisal)}
${decisionSections(appraisal)}
${promisesSection(appraisal)}
${checking(appraisal)}`;
  return htmlPage(appraisal, {
    tab: "For teams:",
    header: "Fingerpost: what this strategy decides for a team",
    style: STYLE,
    main,
  });
}

/** What was found in one sentence, and what could not be read. */
function opening({ decisions, commitmentCounts, readingNotes }: Appraisal): Markup {
  const { principles, priorities, exclusions } = decisions;
  const found = [
    principles.length === 0 ? "no principle" : counted(principles.length, "principle"),
    `${priorities.length === 0 ? "nothing" : counted(priorities.length, "thing")} put first`,
    `${exclusions.length === 0 ? "nothing" : counted(exclusions.length, "thing")} that is not being done`,
    commitmentCounts.distinct === 0 ? "no promise" : counted(commitmentCounts.distinct, "promise"),
  ];
  const serious = readingNotes.filter(({ weight }) => weight === "serious");
  return html`<p>${`Found in this document: ${found.slice(0, -1).join(", ")} and ${found.at(-1)}.`} They were picked out by rules, which miss some and take others wrongly: read them before you rely on them. What is not in the document may be decided somewhere else.</p>
${
  serious.length > 0 &&
  html`<p><b>Not read, or in doubt:</b> ${serious
    .map((note) => {
      const pages = notePages(note);
      return `${oneLine(note.text)}${pages === undefined ? "" : ` (${pages})`}`;
    })
    .join(" ")}</p>`
}`;
}

function checking({ document, versions }: Appraisal): Markup {
  return html`<section aria-labelledby="check">
<h2 id="check">Where this comes from</h2>
<p>Every quote is the document's own words, at the place given. ${`${versionLines(versions).join("; ")}.`} File ${oneLine(document.name)}, SHA-256 ${document.sha256}.</p>
</section>`;
}

/** The team page, as a report format. */
export const teamFormat: ReportFormat = {
  name: "team",
  fileExtension: "team.html",
  describe:
    "A page for a delivery team: principles, what comes first, what is not being done, promises with dates and owners.",
  render: teamPage,
};
