import type { PageImage } from "../../formats/pdf/page-image.js";
import type { StrategyDocument } from "../../model/document.js";
import { html, type Markup } from "../markup.js";
import { documentPage } from "../page.js";
import { oneLine } from "../printable.js";
import { counted, grouped, notePages } from "../wording.js";
import { type PageHealth, pageHealth } from "./page-health.js";
import { type Filled, filledByPage, pageWithOverlay } from "./page-overlay.js";
import { healthSentences, pageName, titleWords } from "./reading-words.js";
import { STYLE } from "./style.js";
import { unitMarkup } from "./unit-markup.js";
import { type Numbered, numbered, unitsOf } from "./units.js";

/** What stands beside a reading. */
export interface BesideReading {
  /** What made the page: "Fingerpost 1.0.0". */
  readonly maker: string;
  /** The pages of the file as pictures, as many as could be drawn; nothing where the format has none. */
  readonly images?: readonly PageImage[];
}

/** A document as it was understood, on one web page: beside the pictures of its pages where there are any, so that a person can check it. */
export function readingPage(document: StrategyDocument, { maker, images }: BesideReading): string {
  const health = pageHealth(document);
  const blocks = numbered(document.blocks);
  const main = html`
${healthSentences(document).map((sentence) => html`<p>${sentence}</p>\n`)}
${notes(document)}
${images && withoutPicture(health.length - images.length)}
${health.length > 0 && healthTable(health, pageName(document))}
${images && key()}
${health.length > 0 ? pageSections(document, health, blocks, images ?? []) : wholeSection(blocks)}`;
  return documentPage({
    title: titleWords(document),
    maker,
    tab: "Reading of",
    header: "Fingerpost: the document as it was understood",
    style: STYLE,
    pictures: images !== undefined,
    main,
  });
}

function notes({ notes }: StrategyDocument): Markup {
  if (notes.length === 0) return html`<p>No doubt about the reading was noted.</p>`;
  return html`<h2>Reading notes</h2>
<ul>${notes.map((note) => {
    const pages = notePages(note);
    const weight = note.weight === "serious" ? html`<b>Findings may be wrong because of this:</b> ` : undefined;
    return html`<li>${weight}${oneLine(note.text)}${pages && ` (${pages})`}</li>\n`;
  })}</ul>`;
}

function healthTable(health: readonly PageHealth[], name: "Page" | "Slide"): Markup {
  return html`<h2>How each ${name.toLowerCase()} was read</h2>
<table class="health"><thead><tr><th scope="col">${name}</th><th scope="col">Words kept</th><th scope="col">Words never quoted</th><th scope="col">To know</th></tr></thead>
<tbody>${health.map(
    ({ page, kept, left, doubts }) =>
      html`<tr><th scope="row"><a href="${`#p${page}`}">${page}</a></th><td>${grouped(kept)}</td><td>${grouped(left)}</td><td>${toKnow(kept, doubts)}</td></tr>\n`,
  )}</tbody></table>\n`;
}

function toKnow(kept: number, doubts: readonly string[]): string {
  if (doubts.length > 0) return doubts.join("; ");
  return kept === 0 ? "nothing that may be quoted" : "no doubt noted";
}

/** How many pages stand without their picture. */
function withoutPicture(count: number): Markup | undefined {
  if (count <= 0) return undefined;
  return html`<p>${counted(count, "page")} cannot be shown beside the words: too many for one file, or they could not be drawn.</p>\n`;
}

/** How to read the pictures. */
function key(): Markup {
  return html`<p>Each number stands beside the same words left and right, in the order in which they were read. Shaded words may be quoted, headings are shaded darker; words in a broken frame never are: running lines, page numbers, contents entries, captions and footnotes. Words without shade or frame were not read.</p>\n`;
}

function pageSections(
  document: StrategyDocument,
  health: readonly PageHealth[],
  blocks: readonly Numbered[],
  images: readonly PageImage[],
): Markup {
  const filled = images.length > 0 ? filledByPage(blocks) : new Map<number, Filled[]>();
  const byPage = new Map<number, Numbered[]>();
  let current = 1;
  for (const each of blocks) {
    current = each.block.page ?? current;
    const list = byPage.get(current);
    if (list) list.push(each);
    else byPage.set(current, [each]);
  }
  const imageOf = new Map(images.map((image) => [image.page, image]));
  return html`${health.map(({ page, doubts }) => {
    const name = `${pageName(document)} ${page}`;
    const own = byPage.get(page) ?? [];
    const before = blocks.filter(({ onward }) => onward.includes(page));
    const image = imageOf.get(page);
    return html`<section id="${`p${page}`}" aria-labelledby="${`h${page}`}"><h2 id="${`h${page}`}">${name}</h2>
${doubts.length > 0 && html`<p class="doubt">To know: ${doubts.join("; ")}.</p>`}
<div class="${image ? "pair" : "alone"}">${image && pageWithOverlay(image, filled.get(page) ?? [], name)}
<div class="read">${before.map(
      ({ number, block }) =>
        html`<p class="where">Goes on from page ${block.page}: <a href="${`#b${number}`}">block ${number}</a></p>`,
    )}
${own.length > 0 ? unitsOf(own).map(unitMarkup) : before.length === 0 && html`<p>Nothing was read here.</p>`}
</div></div></section>\n`;
  })}`;
}

function wholeSection(blocks: readonly Numbered[]): Markup {
  return html`<section aria-labelledby="read"><h2 id="read">The document</h2>
<div class="alone"><div class="read">${unitsOf(blocks).map(unitMarkup)}</div></div></section>\n`;
}
