import type { Finding } from "../../model/finding.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { strengthTag } from "../strength-tag.js";
import { cautiousWords, isToConfirm, noneWords, sentenceCase, standingWords } from "../wording.js";
import { HEADING, LINE, signHeight } from "./room.js";
import { type Shown, type ShownPassages, shownPassage, shownWords } from "./shown-passages.js";

const SHOWS = "Shows it";
const AGAINST = "Against it";

/** The signs of one kind, each with its strength in words, the reason for it, and the best passage on either side. */
export function signsTable(caption: string, findings: readonly Finding[], passages: ShownPassages): Markup | false {
  if (findings.length === 0) return false;
  return html`<table class="stack signs" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Sign</th><th role="columnheader" scope="col">Why, and the best passage on either side</th></tr></thead>
<tbody role="rowgroup">
${findings.map((finding) => {
  const standing = standingWords(finding);
  return html`<tr role="row">
<th role="rowheader" scope="row">${oneLine(finding.title)}<br>${strengthTag(finding)}${standing !== undefined && html`<br><span class="where">${sentenceCase([standing, cautiousWords(finding)].filter((one) => one !== undefined).join(", "))}</span>`}</th>
<td role="cell" data-label="Why"><p>${oneLine(finding.reason.text)}</p>
${sides(finding, passages).map(({ words, shown, after }) => html`<p>${words}${shown && shownPassage(shown)}${after}</p>`)}</td>
</tr>`;
})}
</tbody>
</table>`;
}

/** How high the table stands, in millimetres. */
export function tableHeight(findings: readonly Finding[], passages: ShownPassages): number {
  if (findings.length === 0) return 0;
  const rows = findings.map((finding) =>
    signHeight(
      finding,
      sides(finding, passages).map(({ words, shown, after }) => words + (shown ? shownWords(shown) : "") + after),
    ),
  );
  return rows.reduce((sum, row) => sum + row, HEADING + LINE + 2);
}

/** A passage with what stands before and after it. */
interface Side {
  readonly words: string;
  readonly shown?: Shown;
  readonly after: string;
}

/** What stands below the reason: a passage on either side; that there is none on one side follows the other, to save a line. */
function sides(finding: Finding, passages: ShownPassages): Side[] {
  const { supporting, undermining } = passages.both(finding);
  if (supporting && undermining) return [side(SHOWS, finding, supporting), side(AGAINST, finding, undermining)];
  if (supporting) return [side(SHOWS, finding, supporting, ` ${AGAINST}: ${noneWords(finding, "against")}.`)];
  if (undermining) return [side(AGAINST, finding, undermining, ` ${SHOWS}: ${noneWords(finding, "for")}.`)];
  return [
    { words: `${SHOWS}: ${noneWords(finding, "for")}. ${AGAINST}: ${noneWords(finding, "against")}.`, after: "" },
  ];
}

/** "To confirm" is what was found for an indicator that a person has to decide: it is not asserted. */
function side(name: string, finding: Finding, shown: Shown, after = ""): Side {
  return { words: isToConfirm(finding, shown.evidence) ? `${name}, to confirm: ` : `${name}: `, shown, after };
}
