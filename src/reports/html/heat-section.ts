import type { Appraisal } from "../../model/appraisal.js";
import type { ChapterEvidence, Finding } from "../../model/finding.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { counted } from "../wording.js";
import { DRAWN_TOGETHER, type DrawnChapter, drawnChapters, evidenceIn } from "./drawn-chapters.js";
import { findingAnchor } from "./passages.js";

/** The darkest shade stands for so many passages, or more. */
const DARKEST = 4;

/** Each sign by chapter: how many passages speak for it and how many against, in words; the shade only repeats them. */
export function heatSection(appraisal: Appraisal): Markup | false {
  const { chapters, findings } = appraisal;
  if (chapters.length === 0) return false;
  const drawn = drawnChapters(appraisal);
  return html`<section aria-labelledby="by-chapter">
<h2 id="by-chapter">Where in the document</h2>
<p>How many passages speak for (“+”) and against (“−”) each sign, chapter by chapter. All that were found are counted, also those not quoted. The more passages, the darker the cell; on a warning sign a passage for it is bad news.${chapters.length > drawn.length && ` ${DRAWN_TOGETHER}`}</p>
${strip(
  "Signs of a good strategy, by chapter",
  findings.filter(({ kind }) => kind === "good"),
  drawn,
)}
${strip(
  "Warning signs, by chapter",
  findings.filter(({ kind }) => kind === "warning"),
  drawn,
)}
</section>`;
}

function strip(caption: string, findings: readonly Finding[], chapters: readonly DrawnChapter[]): Markup | false {
  if (findings.length === 0) return false;
  return html`<table class="stack heat" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Chapter</th>${findings.map(
    ({ title, sign }) =>
      html`<th role="columnheader" scope="col"><a href="#${findingAnchor(sign)}">${oneLine(title)}</a></th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${chapters.map(
  (chapter) => html`<tr role="row">
<th role="rowheader" scope="row">${chapter.heading} <span class="where">${counted(chapter.words, "word")}</span></th>
${findings.map((finding) => cell(finding, evidenceIn(finding, chapter)))}
</tr>`,
)}
</tbody>
</table>`;
}

function cell({ title, kind }: Finding, { for: supporting, against }: ChapterEvidence): Markup {
  const all = supporting + against;
  const side = supporting > against ? kind : supporting < against ? "contrary" : "even";
  const shade = all === 0 ? "empty" : `${side} shade-${Math.min(all, DARKEST)}`;
  const words = [...(supporting > 0 ? [`+${supporting} for`] : []), ...(against > 0 ? [`−${against} against`] : [])];
  return html`<td role="cell" data-label="${oneLine(title)}" class="${shade}">${all === 0 ? "none" : words.join(", ")}</td>`;
}
