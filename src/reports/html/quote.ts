import type { Evidence } from "../../model/finding.js";
import { html, type Insert, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { sentenceCase } from "../wording.js";
import type { Passage, Passages } from "./passages.js";

/** A quote as a link to its place in the list of passages. */
export function quoteLink({ number, quote }: Passage): Markup {
  return html`<a class="quote" href="#passage-${number}">“<bdi>${oneLine(quote)}</bdi>”</a>`;
}

/** One passage as evidence: the words above it, the quote, its place, and what there is to say about it. */
export function evidenceBlock(evidence: Evidence, passages: Passages, label?: Insert): Markup {
  const passage = passages.of(evidence);
  const { context, where, indicator, note } = evidence;
  return html`<div class="evidence">
${label}
<blockquote><p>${context !== undefined && html`<span class="context"><bdi>${oneLine(context)}</bdi></span> `}${quoteLink(passage)}</p></blockquote>
<p class="where">${`${oneLine(where)} · ${indicator}`}</p>
${note !== undefined && html`<p>${sentenceCase(oneLine(note))}</p>`}
</div>`;
}
