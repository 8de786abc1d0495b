import type { Appraisal } from "../../model/appraisal.js";
import type { Finding, StrengthCount } from "../../model/finding.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { grouped, usualFromWords } from "../wording.js";

/** Distance of two dots, and the radius of one, in points. */
const STEP = 6;
const DOT = 2.2;
/** Width of a strength's column, and the height of its name below. */
const COLUMN = 110;
const NAME = 14;
/** Dots side by side; more stand in the next row above. */
const ACROSS = 15;

/**
 * The document among published ones: a dot for each of them, unnamed, over its strength, and a larger one for this; the same
 * in a table. Nothing where too few were measured.
 */
export function amongOthersPart(finding: Finding, appraisal: Appraisal): Markup | false {
  const { amongOthers: others } = finding;
  if (!others) return false;
  const title = oneLine(finding.title);
  return html`<details>
<summary>${`How strong “${title}” is elsewhere`}</summary>
<p>${`Beside ${usualFromWords(appraisal)} No rank: usual does not mean good.`}</p>
${plot(finding, others)}
<table>
<caption>${`“${title}” in published documents`}</caption>
<thead><tr><th scope="col">Strength</th><th scope="col">Documents</th></tr></thead>
<tbody>
${others.map(
  ({ strength, words, documents }) =>
    html`<tr><th scope="row">${words}</th><td>${grouped(documents)}${strength === finding.strength && " (and this document)"}</td></tr>`,
)}
</tbody>
</table>
</details>`;
}

/** Shows what the table below it says, so it is hidden from screen readers. */
function plot(finding: Finding, others: readonly StrengthCount[]): Markup {
  const most = Math.max(...others.map(({ documents }) => documents)) + 1;
  const height = Math.ceil(most / ACROSS) * STEP + STEP;
  const width = COLUMN * others.length;
  return html`<svg class="among" viewBox="0 0 ${width} ${height + NAME}" width="${width}" height="${height + NAME}" aria-hidden="true" focusable="false">${others.map(
    ({ strength, words, documents }, column) => {
      const own = strength === finding.strength;
      const dots = Array.from({ length: documents + (own ? 1 : 0) }, (_, at) => {
        const x = column * COLUMN + STEP + (at % ACROSS) * STEP;
        const y = height - STEP - Math.floor(at / ACROSS) * STEP;
        const here = own && at === documents;
        return html`<circle cx="${x}" cy="${y}" r="${here ? DOT + 1 : DOT}" class="${here ? "here" : "elsewhere"}"/>`;
      });
      return html`${dots}<text x="${column * COLUMN + STEP / 2}" y="${height + NAME - 3}">${words}</text>`;
    },
  )}</svg>`;
}
