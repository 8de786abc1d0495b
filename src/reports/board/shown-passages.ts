import type { Evidence, Finding } from "../../model/finding.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { tellingEvidence } from "../wording.js";
import { SHORTENING, shortenedQuote } from "./shorten-quote.js";

/** How the passages shown were chosen, for people. */
export const PASSAGES_CHOSEN = `Of the passages on each side of a sign that its strength rests on, the first is shown that is or can be made short enough for two sides of A4; where none can, its place. ${SHORTENING}`;

/** A passage as the pack shows it: its words, where they fit, and its number in the list of whole passages. */
export interface Shown {
  readonly number: number;
  readonly evidence: Evidence;
  readonly quote?: string;
}

/** The passages that one pack shows, numbered as they come. */
export class ShownPassages {
  readonly #most: (finding: Finding) => number;
  readonly #shown = new Map<string, Shown>();

  /** @param most characters that a quote of that sign and its place may have together */
  constructor(most: (finding: Finding) => number) {
    this.#most = most;
  }

  /** Every passage shown so far, in the order of its number. */
  get list(): readonly Shown[] {
    return [...this.#shown.values()];
  }

  /** The best passages of a sign on either side, never the same words on both. */
  both(finding: Finding): { readonly supporting: Shown | undefined; readonly undermining: Shown | undefined } {
    const supporting = this.best(finding, "for");
    return { supporting, undermining: this.best(finding, "against", supporting?.evidence.quote) };
  }

  /**
   * The best passage that fits, as {@link PASSAGES_CHOSEN} says; undefined where there is none at all.
   *
   * @param shown words that are shown already
   */
  best(finding: Finding, bearing: Evidence["bearing"], shown?: string): Shown | undefined {
    const some = tellingEvidence(finding).filter((one) => one.bearing === bearing && one.quote !== shown);
    const fitting = some.find((one) => this.#fitted(one, finding) !== undefined) ?? some[0];
    return fitting && this.#numbered(fitting, finding);
  }

  #numbered(evidence: Evidence, finding: Finding): Shown {
    const key = `${finding.sign} ${evidence.where} ${evidence.quote}`;
    const known = this.#shown.get(key);
    if (known) return known;
    const quote = this.#fitted(evidence, finding);
    const shown = { number: this.#shown.size + 1, evidence, ...(quote === undefined ? {} : { quote }) };
    this.#shown.set(key, shown);
    return shown;
  }

  #fitted(evidence: Evidence, finding: Finding): string | undefined {
    return shortenedQuote(oneLine(evidence.quote), this.#most(finding) - placeOf(evidence).length);
  }
}

const TOO_LONG = "Too long to quote here";

/** A passage in the pack: its words as a link to the whole passage, and its place, which holds on paper too. */
export function shownPassage({ number, quote, evidence }: Shown): Markup {
  const words = quote === undefined ? TOO_LONG : html`“<bdi>${quote}</bdi>”`;
  return html`<a class="quote" href="#passage-${number}">${words}</a> <span class="where">(${placeOf(evidence)})</span>`;
}

/** The same as plain text, to tell how much room it takes. */
export function shownWords({ quote, evidence }: Shown): string {
  return `${quote === undefined ? TOO_LONG : `“${quote}”`} (${placeOf(evidence)})`;
}

/** A page leads to the passage by itself; a line or a paragraph is hard to find without the heading above it. */
function placeOf({ where }: Evidence): string {
  return /^page \d+/.exec(where)?.[0] ?? oneLine(where);
}

/** The whole passages, for the screen: on paper the place beside each quote leads to them. */
export function wholePassages(shown: readonly Shown[]): Markup | false {
  if (shown.length === 0) return false;
  return html`<section aria-labelledby="passages" class="screen-only">
<h2 id="passages">The passages in full</h2>
<ol class="passages">
${shown.map(
  ({ number, evidence: { quote, where, context } }) => html`<li id="passage-${number}" tabindex="-1">
<p class="where">${oneLine(where)}</p>
${context !== undefined && html`<p class="where">Words above it: <bdi>${oneLine(context)}</bdi></p>`}
<blockquote><p>“<bdi>${oneLine(quote)}</bdi>”</p></blockquote>
</li>`,
)}
</ol>
</section>`;
}
