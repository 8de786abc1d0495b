import type { Appraisal } from "../../model/appraisal.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { dateWords, notePages, versionLines } from "../wording.js";

/** What stands above all reports, whatever else the appraisal warns of. */
const THIS_DOCUMENT_ONLY = "Judged on this document only: what is not in it may still be happening.";

/** What could not be read, or not for certain. */
export function readingSection({ readingNotes }: Appraisal): Markup {
  return html`<section aria-labelledby="reading">
<h2 id="reading">How well the file could be read</h2>
${
  readingNotes.length === 0
    ? html`<p>Nothing in it was noticed that could not be read.</p>`
    : html`<ul>${readingNotes.map((note) => {
        const pages = notePages(note);
        return html`<li>${note.weight === "serious" && html`<b>Serious:</b> `}${oneLine(note.text)}${pages !== undefined && ` (${pages})`}</li>`;
      })}</ul>`
}
</section>`;
}

/** How far to trust the report, what made it and how to check it. */
export function aboutSection({ document, versions, asOf, caveats }: Appraisal): Markup {
  const others = caveats.filter((caveat) => oneLine(caveat) !== THIS_DOCUMENT_ONLY);
  return html`<section aria-labelledby="about">
<h2 id="about">How far to trust this report</h2>
<p><b>${THIS_DOCUMENT_ONLY}</b></p>
<ul>
${others.map((caveat) => html`<li>${oneLine(caveat)}</li>`)}
<li>“Cannot tell” is an answer of its own: silence in a document is not failure.</li>
<li>People decide. Read the passages, ask the questions, and disagree where you have reason to.</li>
</ul>
<h3>How to check it</h3>
<p>The same file and the same versions always give the same appraisal. To make sure that this report is about your copy of the document, compare the SHA-256 of your file with the one below, or run <code>fingerpost verify APPRAISAL.json FILE</code> with the JSON report: it reads every quote again at its place in the file.</p>
<dl class="facts">
<dt>File</dt><dd>${oneLine(document.name)}</dd>
<dt>SHA-256</dt><dd class="hash">${document.sha256}</dd>
<dt>Judged as of</dt><dd>${asOf === undefined ? "no date given: nothing was judged by its age" : dateWords(asOf)}</dd>
<dt>Made by</dt><dd>${versionLines(versions).join("; ")}</dd>
</dl>
</section>`;
}
