import type { Appraisal, Decision } from "../../model/appraisal.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";

/** What is said of one kind of decision: its heading, and the finding where there is none. */
interface Kind {
  readonly id: string;
  readonly heading: string;
  readonly none: string;
  /** What is said of one without a consequence, where a team needs one. */
  readonly without?: string;
  readonly of: (decisions: Appraisal["decisions"]) => readonly Decision[];
}

const KINDS: readonly Kind[] = [
  {
    id: "principles",
    heading: "Principles: how to choose when nobody has decided",
    none: "None found. The document states no rule by which a team could decide a case that it does not describe.",
    without: "what teams do because of it is not said beside it",
    of: ({ principles }) => principles,
  },
  {
    id: "first",
    heading: "What comes first",
    none: "None found. The document puts nothing before anything else in so many words.",
    of: ({ priorities }) => priorities,
  },
  {
    id: "not-done",
    heading: "What is not being done, or not yet",
    none: "None found. The document names nothing that will not be done, will stop or will wait.",
    of: ({ exclusions }) => exclusions,
  },
];

/** The rules, the rankings and the refusals, each with what follows from it where the document says so. */
export function decisionSections({ decisions }: Appraisal): Markup[] {
  return KINDS.map(({ id, heading, none, without, of }) => {
    const some = of(decisions);
    return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${some.length === 0 ? html`<p class="none">${none}</p>` : html`<ol class="decisions">${some.map((one) => decisionItem(one, without))}</ol>`}
</section>`;
  });
}

function decisionItem({ quote, where, consequence }: Decision, without: string | undefined): Markup {
  const beside = consequence !== undefined && !quote.includes(consequence.quote);
  return html`<li>
<blockquote><p>“<bdi>${oneLine(quote)}</bdi>”</p></blockquote>
${beside && html`<p><b>What follows:</b> “<bdi>${oneLine(consequence.quote)}</bdi>”</p>`}
<p class="where">${oneLine(where)}${consequence === undefined && without !== undefined && ` · ${without}`}</p>
</li>`;
}
