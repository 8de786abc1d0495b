import type { Appraisal, Decision } from "../../model/appraisal.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";

/** What is said of one kind of decision: its heading, and the finding where there is none. */
interface Kind {
  readonly id: string;
  readonly heading: string;
  readonly none: string;
  /** Whether a team needs to know what follows. */
  readonly needsConsequence?: boolean;
  readonly of: (decisions: Appraisal["decisions"]) => readonly Decision[];
}

const KINDS: readonly Kind[] = [
  {
    id: "principles",
    heading: "Principles: how to choose when nobody has decided",
    none: "Nothing was found by which a team could decide a case that the document does not describe.",
    needsConsequence: true,
    of: ({ principles }) => principles,
  },
  {
    id: "first",
    heading: "What comes first",
    none: "Nothing was found that is put before anything else in so many words.",
    of: ({ priorities }) => priorities,
  },
  {
    id: "not-done",
    heading: "What is not being done, or not yet",
    none: "Nothing was found that will not be done, will stop or will wait.",
    of: ({ exclusions }) => exclusions,
  },
];

/** The rules, the rankings and the refusals, each with what follows from it where the document says so. */
export function decisionSections({ decisions }: Appraisal): Markup[] {
  return KINDS.map(({ id, heading, none, needsConsequence, of }) => {
    const some = of(decisions);
    return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${some.length === 0 ? html`<p class="none">${none}</p>` : html`${needsConsequence && withoutConsequence(some)}<ol class="decisions">${some.map(decisionItem)}</ol>`}
</section>`;
  });
}

/** How many stand without what follows from them. */
function withoutConsequence(some: readonly Decision[]): Markup | false {
  const bare = some.filter(({ consequence }) => consequence === undefined).length;
  if (bare === 0) return false;
  const which = bare < some.length ? `For ${bare} of these ${some.length} it` : "It";
  return html`<p>${which} is not said here what teams do because of ${bare === 1 ? "it" : "them"}.</p>`;
}

function decisionItem({ quote, where, consequence }: Decision): Markup {
  const beside = consequence !== undefined && !quote.includes(consequence.quote);
  return html`<li>
<blockquote><p>“<bdi>${oneLine(quote)}</bdi>”</p></blockquote>
${beside && html`<p><b>What follows:</b> “<bdi>${oneLine(consequence.quote)}</bdi>”</p>`}
<p class="where">${oneLine(where)}</p>
</li>`;
}
