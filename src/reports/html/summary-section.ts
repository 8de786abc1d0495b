import type { Appraisal } from "../../model/appraisal.js";
import type { Finding } from "../../model/finding.js";
import { missingSentences } from "../commitment-words.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { strengthTag } from "../strength-tag.js";
import { effortWords, notePages, sentenceCase, standingWords, standoutWords } from "../wording.js";
import { findingAnchor } from "./passages.js";

/** Up to this many signs of a kind, their tables leave room for the gaps and fixes below; with more, these stand beside them. */
const FEW_SIGNS = 4;

/** The first screen: every sign with its strength in words, what is missing, what to change first, and what could not be read. */
export function summarySection(appraisal: Appraisal): Markup {
  const { findings, fixes, fixesChosen, commitmentCounts } = appraisal;
  const good = findings.filter(({ kind }) => kind === "good");
  const warnings = findings.filter(({ kind }) => kind === "warning");
  const layout = Math.max(good.length, warnings.length) > FEW_SIGNS ? "glance many" : "glance";
  const titles = new Map(findings.map(({ sign, title }) => [sign, title]));
  return html`<section aria-labelledby="at-a-glance">
<h2 id="at-a-glance" class="first">At a glance</h2>
${seriousNotes(appraisal)}
${standouts(appraisal)}
<div class="${layout}">
${signTable("Signs of a good strategy", good)}
${signTable("Warning signs", warnings)}
<div class="gaps">
<h3>What is missing</h3>
<ul>${missingSentences(commitmentCounts).map((sentence) => html`<li>${sentence}</li>`)}</ul>
<p><a href="#commitments">See every promise and its gaps</a></p>
</div>
${
  fixes.length > 0 &&
  html`<div class="fixes">
<h3>What to change first</h3>
<ol>${fixes.map(
    ({ sign, text, effort }) =>
      html`<li><a href="#${findingAnchor(sign)}">${oneLine(titles.get(sign) ?? sign)}</a>, ${effortWords(effort)}: ${oneLine(text)}</li>`,
  )}</ol>
<p class="where">${fixesChosen}</p>
</div>`
}
</div>
</section>`;
}

function standouts(appraisal: Appraisal): Markup | false {
  const { best, worst } = standoutWords(appraisal);
  if (best === "" && worst === "") return false;
  return html`<dl class="standouts">
${best !== "" && html`<dt>Strongest</dt><dd>${best}</dd>`}
${worst !== "" && html`<dt>Weakest</dt><dd>${worst}</dd>`}
</dl>`;
}

function seriousNotes({ readingNotes }: Appraisal): Markup | false {
  const serious = readingNotes.filter(({ weight }) => weight === "serious");
  if (serious.length === 0) return false;
  const said = serious.map((note) => {
    const pages = notePages(note);
    return `${oneLine(note.text)}${pages === undefined ? "" : ` (${pages})`}`;
  });
  return html`<div class="inset">
<h3>Not read, or in doubt:</h3>
${said.length === 1 ? html`<p>${said[0]}</p>` : html`<ul>${said.map((one) => html`<li>${one}</li>`)}</ul>`}
</div>`;
}

function signTable(caption: string, findings: readonly Finding[]): Markup | false {
  if (findings.length === 0) return false;
  return html`<table class="signs">
<caption>${caption}</caption>
<thead><tr><th scope="col">Sign</th><th scope="col">Strength</th></tr></thead>
<tbody>
${findings.map((finding) => {
  const standing = standingWords(finding);
  return html`<tr>
<th scope="row"><a href="#${findingAnchor(finding.sign)}">${oneLine(finding.title)}</a></th>
<td>${strengthTag(finding)}${standing !== undefined && html`<br><span class="where">${sentenceCase(standing)}</span>`}</td>
</tr>`;
})}
</tbody>
</table>`;
}
