import type { Appraisal } from "../../model/appraisal.js";
import type { Commitment, Slot } from "../../model/commitment.js";
import { commitmentSummary, distinctCommitments, type Numbered } from "../commitment-words.js";
import { html, type Insert, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { dueWords } from "../wording.js";
import { commitmentAnchor, type Passages } from "./passages.js";
import { quoteLink } from "./quote.js";

/** Every distinct commitment with its slots, headline ones first. */
export function commitmentsSection(appraisal: Appraisal, passages: Passages): Markup {
  const numbered = distinctCommitments(appraisal.commitments);
  const headline = numbered.filter(({ commitment }) => commitment.headline);
  const others = numbered.filter(({ commitment }) => !commitment.headline);
  return html`<section aria-labelledby="commitments" class="wide">
<h2 id="commitments">Promises</h2>
<p>${commitmentSummary(appraisal.commitmentCounts)}</p>
<p>“Inherited” words stand in a heading or a sentence above the promise; “linked” words stand elsewhere in the document. What is “not stated” was not found in this document; it may be settled somewhere else.</p>
${commitmentTable("Headline promises: the ones a board would be held to", headline, passages)}
${commitmentTable(headline.length > 0 ? "Other promises" : "Promises, of which none stands out as a headline one", others, passages)}
</section>`;
}

function commitmentTable(caption: string, commitments: readonly Numbered[], passages: Passages): Markup | false {
  if (commitments.length === 0) return false;
  const heads = ["Promise", "When", "Who", "How", "Why", "Measure"];
  return html`<table class="stack commitments" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${commitments.map((one) => commitmentRow(one, passages))}
</tbody>
</table>`;
}

function commitmentRow({ commitment, number }: Numbered, passages: Passages): Markup {
  const { where, when, who, how, why, measure } = commitment;
  return html`<tr role="row" id="${commitmentAnchor(number)}">
<th role="rowheader" scope="row"><b>${number}</b> ${quoteLink(passages.of(commitment))}
<span class="where">${oneLine(where)} · ${nature(commitment)}</span></th>
${cell("When", when && [slotWords(when), due(when)])}
${cell("Who", who && slotWords(who))}
${cell("How", how && slotWords(how))}
${cell("Why", why && slotWords(why))}
${cell("Measure", measureParts(measure))}
</tr>`;
}

/** What kind of promise it is: "Activity, firm; which thing is not specific; condition: subject to funding". */
function nature({ kind, force, whatSpecific, condition }: Commitment): string {
  return [
    `${kind === "activity" ? "Activity" : "Outcome"}, ${force}`,
    ...(whatSpecific ? [] : ["what exactly is not stated"]),
    ...(condition ? [`condition: “${oneLine(condition.quote)}”`] : []),
  ].join("; ");
}

function cell(label: string, words: Insert | null): Markup {
  return html`<td role="cell" data-label="${label}">${words ?? html`<span class="missing">not stated</span>`}</td>`;
}

function slotWords(slot: Slot): Markup {
  const { quote, origin } = slot;
  return html`<bdi>${oneLine(quote)}</bdi>${origin !== "own" && html` <span class="origin">(${origin})</span>`}`;
}

function due(when: NonNullable<Commitment["when"]>): Markup | undefined {
  const words = dueWords(when);
  return words === undefined ? undefined : html` <span class="origin">(${words})</span>`;
}

function measureParts({ indicator, baseline, target }: Commitment["measure"]): Insert | null {
  const parts = [
    indicator && html`${slotWords(indicator)}`,
    baseline && html`from ${slotWords(baseline)}`,
    target && html`to ${slotWords(target)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.flatMap((part, at) => (at === 0 ? [part] : ["; ", part]));
}
