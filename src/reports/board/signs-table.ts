import type { Finding } from "../../model/finding.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { strengthTag } from "../strength-tag.js";
import { sentenceCase, standingWords } from "../wording.js";
import { type Shown, type ShownPassages, shownPassage } from "./shown-passages.js";

/** The signs of one kind, each with its strength in words and the best passage on either side. */
export function signsTable(caption: string, findings: readonly Finding[], passages: ShownPassages): Markup | false {
  const [first] = findings;
  if (!first) return false;
  const what = first.kind === "warning" ? "the warning" : "the sign";
  const heads = ["Sign", `Best passage for ${what}`, `Best passage against ${what}`] as const;
  const cell = (head: string, shown: Shown | undefined) =>
    html`<td role="cell" data-label="${head}">${shown ? shownPassage(shown) : html`<span class="where">None found.</span>`}</td>`;
  return html`<table class="stack signs" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${findings.map((finding) => {
  const standing = standingWords(finding);
  return html`<tr role="row">
<th role="rowheader" scope="row">${oneLine(finding.title)}<br>${strengthTag(finding)}${standing !== undefined && html`<br><span class="where">${sentenceCase(standing)}</span>`}</th>
${cell(heads[1], passages.best(finding, "for"))}
${cell(heads[2], passages.best(finding, "against"))}
</tr>`;
})}
</tbody>
</table>`;
}
