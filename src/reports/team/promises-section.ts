import type { Appraisal } from "../../model/appraisal.js";
import type { Commitment, Slot } from "../../model/commitment.js";
import { distinctCommitments, missingSentences, type Numbered } from "../commitment-words.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { counted, dueWords, originWords } from "../wording.js";

/** The promises with a date or an owner, soonest first, then the others. */
export function promisesSection({ commitments, commitmentCounts }: Appraisal): Markup {
  const all = distinctCommitments(commitments);
  const isTold = ({ commitment: { when, who } }: Numbered) => when !== null || who !== null;
  const told = all.filter(isTold).sort(bySoonest);
  const untold = all.filter((one) => !isTold(one));
  return html`<section aria-labelledby="promises">
<h2 id="promises">Promises, by when and by whom</h2>
${all.length === 0 && html`<p class="none">No promise was found that a team could be asked about later.</p>`}
${all.length > 0 && html`<p>${missingSentences(commitmentCounts).slice(0, 2).join(" ")} What is not stated here may be settled somewhere else. The numbers are those of <code>fingerpost commitments</code> and of the full report.</p>`}
${promiseTable(told)}
${
  untold.length > 0 &&
  html`<h3>${`${counted(untold.length, "promise")} with neither a date nor an owner`}</h3>
${underHeadings(untold).map(
  ({ heading, promises }) => html`${heading !== "" && html`<h4><bdi>${heading}</bdi></h4>`}
<ul class="untold">${promises.map(
    ({ number, at, quote }) => html`<li><b>${number}</b> “<bdi>${quote}</bdi>” <span class="where">(${at})</span></li>`,
  )}</ul>`,
)}`
}
</section>`;
}

/** Promises that stand under one heading, one after the other. */
interface Headed {
  readonly heading: string;
  readonly promises: { readonly number: number; readonly at: string; readonly quote: string }[];
}

/** Under the headings of the document, so that each is said once. */
function underHeadings(promises: readonly Numbered[]): Headed[] {
  const groups: Headed[] = [];
  for (const {
    number,
    commitment: { where, quote },
  } of promises) {
    const [, at = oneLine(where), heading = ""] = PLACE_AND_HEADING.exec(oneLine(where)) ?? [];
    const promise = { number, at, quote: oneLine(quote) };
    const last = groups.at(-1);
    if (last?.heading === heading) last.promises.push(promise);
    else groups.push({ heading, promises: [promise] });
  }
  return groups;
}

/** "Page 4, “What comes first”". */
const PLACE_AND_HEADING = /^([^“”]+?),(?: under)? “(.+)”$/u;

/** By the last day that is meant; without one by the document's order, at the end. ISO days sort as text. */
function bySoonest({ commitment: a }: Numbered, { commitment: b }: Numbered): number {
  const [dayA, dayB] = [a.when?.latest ?? "~", b.when?.latest ?? "~"];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

function promiseTable(promises: readonly Numbered[]): Markup | false {
  if (promises.length === 0) return false;
  const heads = ["Promise", "By when", "Who"] as const;
  const notStated = html`<span class="where">not stated</span>`;
  return html`<table class="stack promises" role="table">
<caption>Promises with a date or an owner, soonest first</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${promises.map(
  ({ number, commitment: { when, who, quote, where, condition } }) => html`<tr role="row">
<th role="rowheader" scope="row"><b>${number}</b> “<bdi>${oneLine(quote)}</bdi>”${condition !== null && html` <b>Condition:</b> “<bdi>${oneLine(condition.quote)}</bdi>”`} <span class="where">(${oneLine(where)})</span></th>
<td role="cell" data-label="By when">${when ? html`${slotWords(when)}${due(when)}` : notStated}</td>
<td role="cell" data-label="Who">${who ? slotWords(who) : notStated}</td>
</tr>`,
)}
</tbody>
</table>`;
}

function slotWords(slot: Slot): Markup {
  const origin = originWords(slot);
  return html`<bdi>${oneLine(slot.quote)}</bdi>${origin !== undefined && html` <span class="where">(${origin})</span>`}`;
}

function due(when: NonNullable<Commitment["when"]>): Markup | false {
  const words = dueWords(when);
  return words !== undefined && html` <span class="where">(${words})</span>`;
}
