import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import type { Passage, Passages } from "./passages.js";

/** Every distinct quote of the report in the document's order, with its place and the way back to what quotes it. */
export function passagesSection({ list }: Passages): Markup | false {
  if (list.length === 0) return false;
  return html`<section aria-labelledby="passages">
<h2 id="passages">Passages quoted</h2>
<p>Every quote in this report, in the document's order and in the document's own words.</p>
<ol class="passages">
${list.map(passageEntry)}
</ol>
</section>`;
}

function passageEntry({ number, quote, where, context, quoters }: Passage): Markup {
  return html`<li id="passage-${number}" tabindex="-1">
<p class="where">${oneLine(where)}</p>
${context !== undefined && html`<p class="context">Words above it: <bdi>${oneLine(context)}</bdi></p>`}
<blockquote><p>“<bdi>${oneLine(quote)}</bdi>”</p></blockquote>
<ul class="quoters">${quoters.map(
    ({ href, name, how }) => html`<li><a href="${href}">${name}</a>${how !== "" && `: ${how}`}</li>`,
  )}</ul>
</li>`;
}
