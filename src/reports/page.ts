import type { Appraisal } from "../model/appraisal.js";
import { html, type Markup, trusted } from "./markup.js";
import { PAGE_STYLE } from "./page-style.js";
import { oneLine } from "./printable.js";
import {
  counted,
  dateWords,
  documentKind,
  documentTitle,
  kindCaution,
  pageWord,
  periodWords,
  sentenceCase,
} from "./wording.js";

/** Even if something slipped through the escaping, the browser would run nothing and fetch nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Pictures only as they stand in the page itself. */
const POLICY_WITH_PICTURES = `${POLICY}; img-src data:`;

/** What differs from one page about an appraisal to another. */
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

/** What differs from one page about a document to another. */
export interface DocumentPageParts extends PageParts {
  /** The document's, on one line. */
  readonly title: string;
  /** What made the page. */
  readonly maker: string;
  /** True where the page holds pictures. */
  readonly pictures?: boolean;
}

/** One self-contained page about an appraisal: no script, no request to anywhere. */
export function htmlPage({ document, versions }: Appraisal, { main, ...parts }: PageParts): string {
  return documentPage({
    ...parts,
    title: oneLine(documentTitle(document)),
    maker: `Fingerpost ${versions.fingerpost}`,
    main: html`${judged(document)}
${caution(document)}
${main}`,
  });
}

/** One self-contained page about a document: no script, no request to anywhere. */
export function documentPage({ title, maker, tab, header, style, main, pictures }: DocumentPageParts): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pictures ? POLICY_WITH_PICTURES : POLICY}">
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
${main}
</main>
<footer><p>${`Made by ${maker} on the reader's own machine.`}</p></footer>
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

function caution(document: Appraisal["document"]): Markup | false {
  const words = kindCaution(document);
  return words !== undefined && html`<p class="judged"><b>${words}</b></p>`;
}
