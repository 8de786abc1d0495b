import type { Appraisal } from "../model/appraisal.js";
import { html, type Markup, trusted } from "./markup.js";
import { PAGE_STYLE } from "./page-style.js";
import { oneLine } from "./printable.js";
import { counted, dateWords, documentKind, documentTitle, pageWord, periodWords, sentenceCase } from "./wording.js";

/** Even if something slipped through the escaping, the browser would run nothing and fetch nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What differs from one page to another. */
export interface PageParts {
  /** Stands before the document's title in the browser's tab: "Appraisal of". */
  readonly tab: string;
  /** What the page is, above everything else. */
  readonly header: string;
  /** Rules of its own, after those that all pages share. */
  readonly style: string;
  /** What stands below the document's title and the line that says what was judged. */
  readonly main: Markup;
}

/** One self-contained page about an appraisal: no script, no request to anywhere. */
export function htmlPage({ document, versions }: Appraisal, { tab, header, style, main }: PageParts): string {
  const title = oneLine(documentTitle(document));
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${`${tab} ${title} - Fingerpost`}</title>
<style>${trusted(PAGE_STYLE)}${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><p>${header}</p></header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${judged(document)}
${main}
</main>
<footer><p>${`Made by Fingerpost ${versions.fingerpost} on the reader's own machine.`}</p></footer>
</body>
</html>
`.text;
}

/** What was judged, in one line. */
function judged(document: Appraisal["document"]): Markup {
  const facts = [
    ...(document.organisation === undefined ? [] : [oneLine(document.organisation)]),
    sentenceCase(documentKind(document)),
    periodWords(document),
    ...(document.published === undefined ? [] : [`published ${dateWords(document.published.value)}`]),
    counted(document.words, "word"),
    ...(document.pages === undefined ? [] : [counted(document.pages, pageWord(document))]),
  ];
  return html`<p class="judged">${facts.join(" · ")}</p>`;
}
