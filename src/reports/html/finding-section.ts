import type { Appraisal } from "../../model/appraisal.js";
import type { Comparison, Evidence, Finding, IndicatorFinding } from "../../model/finding.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { strengthTag } from "../strength-tag.js";
import {
  bestEvidence,
  cautiousWords,
  counted,
  grouped,
  isToConfirm,
  measureWords,
  noneWords,
  sentenceCase,
  stateWords,
  usualWords,
} from "../wording.js";
import { amongOthersPart } from "./among-others.js";
import { findingAnchor, type Passages } from "./passages.js";
import { evidenceBlock, quoteLink } from "./quote.js";

/** All findings of one kind under one heading, in the appraisal's order. */
export function findingsSection(
  { id, heading }: { readonly id: string; readonly heading: string },
  findings: readonly Finding[],
  { passages, appraisal }: { readonly passages: Passages; readonly appraisal: Appraisal },
): Markup | false {
  if (findings.length === 0) return false;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${findings.map((finding) => findingArticle(finding, passages, appraisal))}
</section>`;
}

function findingArticle(finding: Finding, passages: Passages, appraisal: Appraisal): Markup {
  const anchor = findingAnchor(finding.sign);
  const title = oneLine(finding.title);
  return html`<article class="finding" aria-labelledby="${anchor}">
<div class="opening">
<h3 id="${anchor}">${title}</h3>
<p class="meaning">${oneLine(finding.meaning)}</p>
<p>${strengthTag(finding)}</p>
${standing(finding)}
<p class="reason">${oneLine(finding.reason.text)}</p>
</div>
${bestPassages(finding, passages)}
${allEvidence(finding, passages)}
${indicatorTable(finding)}
${amongOthersPart(finding, appraisal)}
${searched(finding)}
${nearestMisses(finding, passages)}
${finding.comparisons.map((one) => comparison(one, passages))}
${questions(finding)}
<p class="screen-only"><a href="#at-a-glance">Back to at a glance</a></p>
</article>`;
}

function standing(finding: Finding): Markup {
  const { standing, confidenceReasons, strength } = finding;
  const asserted =
    strength === "cannot-tell"
      ? ""
      : standing === "verdict"
        ? "Verdict. "
        : "Candidate, for you to confirm: read the passages and decide whether you agree. ";
  const caution = cautiousWords(finding);
  const reasons = confidenceReasons.length > 0 ? `: ${confidenceReasons.map(oneLine).join(" ")}` : ".";
  return html`<p class="standing">${asserted}${caution !== undefined && `${sentenceCase(caution)}${reasons}`}</p>`;
}

function bestPassages(finding: Finding, passages: Passages): Markup | false {
  const { supporting, undermining } = bestEvidence(finding);
  if (!supporting && !undermining) return false;
  const what = finding.kind === "warning" ? "the warning" : "the sign";
  const side = (heading: string, evidence: Evidence | undefined, none: string) =>
    html`<div>
<h4>${heading}${evidence && isToConfirm(finding, evidence) && ", to confirm"}</h4>
${evidence ? evidenceBlock(evidence, passages) : html`<p>${none}</p>`}
</div>`;
  const none = (bearing: Evidence["bearing"], does: string) =>
    noneWords(finding, bearing) === "none found"
      ? `No passage was found that ${does} ${what}.`
      : `No passage that the strength rests on ${does} ${what}; others are listed below.`;
  return html`<div class="sides">
${side(`Best passage for ${what}`, supporting, none("for", "shows"))}
${side(`Best passage against ${what}`, undermining, none("against", "speaks against"))}
</div>`;
}

/** Not printed while closed: the same passages stand in the list at the end, which is. */
function allEvidence(finding: Finding, passages: Passages): Markup | false {
  const { evidence, title } = finding;
  const { length } = evidence;
  const shown = Object.values(bestEvidence(finding)).filter((one) => one !== undefined).length;
  if (length === 0 || (length === 1 && shown === 1)) return false;
  const bearing = (which: Evidence["bearing"], heading: string) => {
    const some = evidence.filter((passage) => passage.bearing === which);
    return (
      some.length > 0 &&
      html`<h4>${heading}</h4>
<ul class="plain">${some.map((passage) => html`<li>${evidenceBlock(passage, passages)}</li>`)}</ul>`
    );
  };
  return html`<details>
<summary>${`${every(length)} quoted for ${oneLine(title)}`}</summary>
${bearing("for", "For")}
${bearing("against", "Against")}
</details>
<p class="print-only">${`${every(length)} ${length === 1 ? "is" : "are"} listed under “Passages quoted”.`}</p>`;
}

/** "All 12 passages". */
function every(passages: number): string {
  return passages === 1 ? "The one passage" : `All ${grouped(passages)} passages`;
}

function indicatorTable({ indicators, title }: Finding): Markup | false {
  if (indicators.length === 0) return false;
  return html`<table class="stack indicators" role="table">
<caption>${`Indicators of ${oneLine(title)}`}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Indicator</th><th role="columnheader" scope="col">State</th><th role="columnheader" scope="col">What the document shows</th></tr></thead>
<tbody role="rowgroup">
${indicators.map(indicatorRow)}
</tbody>
</table>`;
}

/** Beside the words, for the eye that runs down the column. */
function stateMark({ state, kind }: IndicatorFinding): string {
  if (state === "unknown") return "?";
  return state === "not-met" ? "–" : kind === "warning" ? "!" : "✓";
}

function indicatorRow(indicator: IndicatorFinding): Markup {
  const { id, title, says, measure, question, delegated } = indicator;
  const usual = usualWords(indicator);
  return html`<tr role="row">
<th role="rowheader" scope="row">${oneLine(title)} <span class="code">${id}</span></th>
<td role="cell" data-label="State"><span aria-hidden="true">${stateMark(indicator)}</span> ${stateWords(indicator)}</td>
<td role="cell" data-label="What the document shows">${oneLine(says)}${measure && measure.value !== 0 && figureNotIn(says, measureWords(measure))}${usual !== undefined && html` <span class="where">${usual}</span>`}
${delegated && html`<br>The document says that another document holds the detail.`}
${question !== undefined && html`<br><b>Question for you:</b> ${oneLine(question)}`}</td>
</tr>`;
}

/** The figure in brackets, unless the sentence already says it; of nothing the sentence always tells. */
function figureNotIn(sentence: string, figure: string): string {
  const said = ` ${sentence.replace(/[^\p{L}\p{N}.,]+/gu, " ")} `.includes(` ${figure} `);
  return said ? "" : ` (${figure})`;
}

function searched({ searched }: Finding): Markup | false {
  if (searched.length === 0) return false;
  return html`<h4>What was looked for</h4>
<ul>${searched.map(
    ({ lookedFor, words, statements }) =>
      html`<li>${sentenceCase(oneLine(lookedFor))}: ${counted(words, "word")} in ${counted(statements, "statement")} read.</li>`,
  )}</ul>`;
}

function nearestMisses({ nearestMisses }: Finding, passages: Passages): Markup | false {
  if (nearestMisses.length === 0) return false;
  return html`<h4>What came close, and why it did not count</h4>
<ul class="plain">${nearestMisses.map((miss) => html`<li>${evidenceBlock(miss, passages)}</li>`)}</ul>`;
}

/** Passage beside passage: the other document's words, what is said here of them, and this document's words. */
function comparison({ title, name, says: why, note, passages: rows }: Comparison, passages: Passages): Markup {
  const other = oneLine(title ?? name);
  if (why !== undefined) return html`<p><b>${`Beside ${other}:`}</b> ${oneLine(why)}</p>`;
  const heads = [`In ${other}`, "Here", "Passage here"];
  return html`${note !== undefined && html`<p><b>${`Beside ${other}:`}</b> ${oneLine(note)}</p>\n`}<table class="stack compared" role="table">
<caption>${`Beside ${other}`}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  ({ theirs, says, ours, lookedFor, nearest }) => html`<tr role="row">
<th role="rowheader" scope="row"><q>${oneLine(theirs.quote)}</q> <span class="where">${oneLine(theirs.where)}</span></th>
<td role="cell" data-label="Here">${oneLine(says)}</td>
<td role="cell" data-label="Passage here">${ours ? html`${quoteLink(passages.of(ours))} <span class="where">${oneLine(ours.where)}</span>` : html`none found${lookedFor !== undefined && html`<br><span class="where">${oneLine(lookedFor)}</span>`}${nearest && html`<br>Came nearest: ${quoteLink(passages.of(nearest))} <span class="where">${oneLine(nearest.where)}</span>`}`}</td>
</tr>`,
)}
</tbody>
</table>`;
}

function questions({ question, followUp, fix, askPeople }: Finding): Markup {
  return html`<dl class="ask">
<dt>Question for the board</dt><dd>${oneLine(question)}${followUp !== undefined && html`<br>${oneLine(followUp)}`}</dd>
${fix !== undefined && html`<dt>Smallest fix</dt><dd>${oneLine(fix)}</dd>`}
${askPeople !== "" && html`<dt>Ask people</dt><dd>${oneLine(askPeople)}</dd>`}
</dl>`;
}
