import type { Finding } from "../../model/finding.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { strengthTag } from "../strength-tag.js";
import { isToConfirm, sentenceCase, standingWords } from "../wording.js";
import { HEADING, LINE, signHeight } from "./room.js";
import { type Shown, type ShownPassages, shownPassage, shownWords } from "./shown-passages.js";

/** Found for an indicator that a person has to confirm: it is not asserted. */
const TO_CONFIRM = "To confirm: ";

/** The signs of one kind, each with its strength in words, the reason for it, and the best passage on either side. */
export function signsTable(caption: string, findings: readonly Finding[], passages: ShownPassages): Markup | false {
  const [first] = findings;
  if (!first) return false;
  const what = first.kind === "warning" ? "the warning" : "the sign";
  const heads = ["Sign", `Best passage for ${what}`, `Best passage against ${what}`] as const;
  const cell = (head: string, finding: Finding, shown: Shown | undefined) =>
    html`<td role="cell" data-label="${head}">${shown ? html`${toConfirm(finding, shown)}${shownPassage(shown)}` : html`<span class="where">None found.</span>`}</td>`;
  return html`<table class="stack signs" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
${findings.map((finding) => {
  const standing = standingWords(finding);
  const { supporting, undermining } = passages.both(finding);
  return html`<tbody role="rowgroup">
<tr role="row">
<th role="rowheader" scope="rowgroup" rowspan="2">${oneLine(finding.title)}<br>${strengthTag(finding)}${standing !== undefined && html`<br><span class="where">${sentenceCase(standing)}</span>`}</th>
<td role="cell" colspan="2" class="why" data-label="Why">${oneLine(finding.reason.text)}</td>
</tr>
<tr role="row">
${cell(heads[1], finding, supporting)}
${cell(heads[2], finding, undermining)}
</tr>
</tbody>`;
})}
</table>`;
}

/** How high the table stands, in millimetres. */
export function tableHeight(findings: readonly Finding[], passages: ShownPassages): number {
  if (findings.length === 0) return 0;
  const rows = findings.map((finding) => {
    const { supporting, undermining } = passages.both(finding);
    const shown = [supporting, undermining].filter((one) => one !== undefined);
    return signHeight(
      finding,
      shown.map((one) => toConfirm(finding, one) + shownWords(one)),
    );
  });
  return rows.reduce((sum, row) => sum + row, HEADING + LINE + 2);
}

function toConfirm(finding: Finding, { evidence }: Shown): string {
  return isToConfirm(finding, evidence) ? TO_CONFIRM : "";
}
