import type { Appraisal } from "../../model/appraisal.js";
import { html, type Markup } from "../markup.js";
import { htmlPage } from "../page.js";
import { oneLine } from "../printable.js";
import type { ReportFormat } from "../report-format.js";
import { dateWords, missingSentences, notePages, standoutWords, versionLines } from "../wording.js";
import { boardQuestions, QUESTIONS_CHOSEN } from "./questions.js";
import { PASSAGES_CHOSEN, ShownPassages, shownPassage, wholePassages } from "./shown-passages.js";
import { signsTable } from "./signs-table.js";
import { STYLE } from "./style.js";

/** With so many signs on a side, a quote and its place may have this many characters together; with more signs, fewer. */
const SIGNS_ON_A_SIDE = 6;
const QUOTE_LENGTH = 235;
/** So many doubts about the reading have room. */
const NOTES_SHOWN = 2;
/** Pages are listed in so many characters or not at all. */
const PAGES_LENGTH = 50;

/** The appraisal on two sides of A4: every sign with the best passage on either side, and three questions to ask. */
export function boardPack(appraisal: Appraisal): string {
  const { findings } = appraisal;
  const good = findings.filter(({ kind }) => kind === "good");
  const warnings = findings.filter(({ kind }) => kind === "warning");
  const most = Math.max(good.length, warnings.length, SIGNS_ON_A_SIDE);
  const passages = new ShownPassages(Math.floor((QUOTE_LENGTH * SIGNS_ON_A_SIDE) / most));
  const main = html`<div class="side">
${inShort(appraisal)}
${signsTable("Signs of a good strategy", good, passages)}
${madeFrom(appraisal)}
</div>
<div class="side">
${signsTable("Warning signs", warnings, passages)}
${questions(appraisal, passages)}
${CHOSEN}
</div>
${wholePassages(passages.list)}`;
  return htmlPage(appraisal, { tab: "Board pack:", header: "Fingerpost: board pack", style: STYLE, main });
}

/** What is strongest and weakest, what is missing from the promises, and what could not be read. */
function inShort(appraisal: Appraisal): Markup {
  const { best, worst } = standoutWords(appraisal);
  return html`<section aria-labelledby="in-short">
<h2 id="in-short">In short</h2>
<dl class="short">
${best !== "" && html`<dt>Strongest</dt><dd>${best}</dd>`}
${worst !== "" && html`<dt>Weakest</dt><dd>${worst}</dd>`}
<dt>Its commitments</dt><dd>${missingSentences(appraisal.commitmentCounts).join(" ")}</dd>
<dt>Not read, or in doubt</dt><dd>${notRead(appraisal)}</dd>
<dt>Bear in mind</dt><dd>Judged on this document only: what is not in it may still be happening. What is “for you to confirm” is no verdict: read the passages and decide.</dd>
</dl>
</section>`;
}

function notRead({ readingNotes }: Appraisal): string {
  const serious = readingNotes.filter(({ weight }) => weight === "serious");
  if (serious.length === 0) return "Nothing that matters.";
  const shown = serious.slice(0, NOTES_SHOWN).map((note) => {
    const pages = notePages(note);
    return pages === undefined || pages.length > PAGES_LENGTH ? oneLine(note.text) : `${oneLine(note.text)} (${pages})`;
  });
  const more = serious.length - shown.length;
  return [...shown, ...(more > 0 ? [`And ${more} more, in the full report.`] : [])].join(" ");
}

function questions({ findings }: Appraisal, passages: ShownPassages): Markup | false {
  const asked = boardQuestions(findings, passages);
  if (asked.length === 0) return false;
  return html`<section aria-labelledby="questions">
<h2 id="questions">Questions to ask</h2>
<ol class="questions">
${asked.map(
  ({ finding, passage }) => html`<li><p><b>${oneLine(finding.question)}</b></p>
<p>${oneLine(finding.title)} (${finding.strengthWords}): ${passage ? shownPassage(passage) : oneLine(finding.reason.text)}</p></li>`,
)}
</ol>
</section>`;
}

/** What it was made from and by, so that it can be checked. */
function madeFrom({ document, versions, asOf }: Appraisal): Markup {
  return html`<p class="small">There is no total score: the signs overlap. ${`${versionLines(versions).join("; ")}.`} ${asOf !== undefined && `Judged as of ${dateWords(asOf)}. `}File ${oneLine(document.name)}, SHA-256 <span class="hash">${document.sha256}</span>.</p>`;
}

const CHOSEN = html`<section aria-labelledby="chosen" class="small">
<h2 id="chosen">How this was chosen</h2>
<p>${QUESTIONS_CHOSEN}</p>
<p>${PASSAGES_CHOSEN}</p>
</section>`;

/** The board pack, as a report format. */
export const boardFormat: ReportFormat = {
  name: "board",
  fileExtension: "board.html",
  describe:
    "Two sides of A4 for a board: every sign with the best quote on either side, and three questions; print it.",
  render: boardPack,
};
