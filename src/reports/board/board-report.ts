import type { Appraisal } from "../../model/appraisal.js";
import type { Finding } from "../../model/finding.js";
import { html, type Markup } from "../markup.js";
import { htmlPage } from "../page.js";
import { oneLine } from "../printable.js";
import type { ReportFormat } from "../report-format.js";
import { dateWords, documentTitle, kindCaution, versionLines } from "../wording.js";
import { inShort, inShortHeight } from "./in-short.js";
import { boardQuestions, QUESTIONS_CHOSEN } from "./questions.js";
import { HEADING, height, longestQuotes, QUESTION, SIDE, SMALL_LINE, smallHeight, WHOLE_SIDE } from "./room.js";
import { linesIn, type Setting } from "./set-lines.js";
import { PASSAGES_CHOSEN, ShownPassages, shownPassage, shownWords, wholePassages } from "./shown-passages.js";
import { signsTable, tableHeight } from "./signs-table.js";
import { STYLE } from "./style.js";

/** The appraisal on two sides of A4: every sign with its reason and the best passage on either side, and three questions to ask. */
export function boardPack(appraisal: Appraisal): string {
  const { good, warnings } = byKind(appraisal);
  const passages = new ShownPassages(quoteLengths(appraisal));
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

function byKind({ findings }: Appraisal) {
  return {
    good: findings.filter(({ kind }) => kind === "good"),
    warnings: findings.filter(({ kind }) => kind === "warning"),
  };
}

/** How long the quotes of each sign may be for both sides to hold what stands on them; the good signs are on the first. */
function quoteLengths(appraisal: Appraisal): (finding: Finding) => number {
  const { good, warnings } = byKind(appraisal);
  const above =
    TOP +
    linesIn(documentTitle(appraisal.document), WHOLE_SIDE, TITLE) * TITLE_LINE +
    inShortHeight(appraisal) +
    smallHeight(`${trust(appraisal)} ${NAMED}${oneLine(appraisal.document.name)}`) +
    height(kindCaution(appraisal.document) ?? "", WHOLE_SIDE);
  const first = longestQuotes(good, (most) => above + tableHeight(good, new ShownPassages(most)) <= SIDE);
  const second = longestQuotes(warnings, (most) => {
    const passages = new ShownPassages((finding) => (finding.kind === "good" ? first : most)(finding));
    return tableHeight(warnings, passages) + questionsHeight(appraisal, passages) + CHOSEN_HEIGHT <= SIDE;
  });
  return (finding) => (finding.kind === "good" ? first : second)(finding);
}

/** What stands above and below on the first side, in millimetres, and how a title is set and how high its lines are. */
const TOP = 18;
/** As many letters as the file's check sum and the words around it. */
const NAMED = "x".repeat(90);
const TITLE: Setting = { size: 15, bold: true };
const TITLE_LINE = 6.7;

function questionsHeight({ findings }: Appraisal, passages: ShownPassages): number {
  return boardQuestions(findings, passages)
    .map(({ finding, passage }) => {
      const raisedBy = passage ? shownWords(passage) : finding.reason.text;
      return (
        height(finding.question, QUESTION, { size: 9.5, bold: true }) +
        height(`${finding.title} (${finding.strengthWords}): ${raisedBy}`, QUESTION)
      );
    })
    .reduce((sum, one) => sum + one + 2, HEADING);
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
function madeFrom(appraisal: Appraisal): Markup {
  const { document } = appraisal;
  return html`<p class="small">${trust(appraisal)} File ${oneLine(document.name)}, SHA-256 <span class="hash">${document.sha256}</span>.</p>`;
}

function trust({ caveats, versions, asOf }: Appraisal): string {
  const made = `${versionLines(versions).join("; ")}.`;
  return [...caveats.map(oneLine), made, ...(asOf === undefined ? [] : [`Judged as of ${dateWords(asOf)}.`])].join(" ");
}

const CHOSEN = html`<section aria-labelledby="chosen" class="small">
<h2 id="chosen">How this was chosen</h2>
<p>${QUESTIONS_CHOSEN}</p>
<p>${PASSAGES_CHOSEN}</p>
</section>`;

const CHOSEN_HEIGHT = HEADING + smallHeight(QUESTIONS_CHOSEN) + smallHeight(PASSAGES_CHOSEN) + SMALL_LINE;

/** The board pack, as a report format. */
export const boardFormat: ReportFormat = {
  name: "board",
  fileExtension: "board.html",
  describe:
    "Two sides of A4 for a board: every sign with its reason and the best quote on either side, and three questions; print it.",
  render: boardPack,
};
